/**
 * The rule book: what is wrong with an agreement, said by small independent rules. It knows the
 * facts of {@code model}, the tables and Drools; it must not know where a text came from or how a
 * report is shown. Start reading with {@link org.contreseing.rules.RuleBook}, then any file of
 * {@code rules/}.
 *
 * <p>A rule is one file {@code rules/<chapter>/<ID>-<what-is-wrong>.drl}. It opens with a comment
 * in YAML, which is the rule's page, and goes on with one rule of at most four patterns that makes
 * one call of {@link org.contreseing.rules.Findings}. Keys of the comment; a text is {@code {fr: …,
 * en: …}}:
 *
 * <ul>
 *   <li>{@code id}: the id of the file name and of the rule;
 *   <li>{@code title}: the fault in a few words; {@code looksAt}: the parts of an agreement it is
 *       looked for in; {@code why}: why it matters;
 *   <li>{@code severity}: {@code error}, {@code warning} or {@code info}, or {@code {default:
 *       error, draft: info}} with what the profiles {@code draft}, {@code pre-signature}, {@code
 *       signed} and {@code archive} change;
 *   <li>{@code message} and {@code remedy}: what the reviewer reads; {@code {name}} stands for the
 *       argument {@code "name"} of the report call;
 *   <li>{@code cases} (optional): by name, a {@code severity}, {@code message} or {@code remedy}
 *       that replaces the rule's when the report call gives {@code "case", name};
 *   <li>{@code needs} (optional): a list of {@code articles}, {@code parties}, {@code signature};
 *       where one was not recognised the rule stays silent and the report lists it as not checked;
 *   <li>{@code basis}: a list of {@code {text: …, verified: …, read: 2026-04, from: …, until: …}}:
 *       the text of law, how its wording was checked ({@code code}, {@code page}, {@code older},
 *       {@code secondary}, {@code none}) and in which month, the days on which it is law as far as
 *       known; an empty list is drafting practice;
 *   <li>{@code applies} (optional): {@code {from: …, until: …}}, the days of an act of which the
 *       rule speaks at all;
 *   <li>{@code wording} (optional): a sentence in French that would mend the fault; a whole article
 *       stands in {@code rules/clauses} instead, by type of act, and names the rule;
 *   <li>{@code departs} (optional): where and why the rule does otherwise than the catalogue says;
 *   <li>{@code causes} (optional): ids of rules of whose findings this rule's are consequences, or
 *       {@code {rule: ID, same: argument}} when both must have reported the same value;
 *   <li>{@code examples}: small agreements, {@code fires: name} or {@code silent: name} with a
 *       {@code text} in which {@code [[…]]} marks what is reported and {@code [[]]} the place of
 *       something missing, or with an {@code extract}, the articles that matter, which stands in an
 *       agreement of {@code rules/frames} ({@code frame}: {@code publics}, {@code association},
 *       {@code societe}; {@code title} changes its title); {@code case}, {@code on} (the day of the
 *       check) and {@code profile} where they matter; {@code traces} is what the file holds beside
 *       its text, a list of {@code {kind: comment, at: words of the text, detail: …}} with {@code
 *       after} for what stands between words, and without either for what has no place. At least
 *       one fires and two are silent, one of these with {@code nearMiss: true}. The build runs them
 *       all, with both rule compilers.
 * </ul>
 */
package org.contreseing.rules;
