package org.contreseing.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * Everything that was read in one agreement.
 *
 * @param outline how it is laid out
 * @param title on one line; empty when there is none
 * @param types codes of {@code agreement_types.csv}, the main one first; empty when none is
 *     recognised
 */
public record Agreement(
    Outline outline,
    String title,
    List<String> types,
    List<Party> parties,
    List<Authority> authorities,
    List<DateMention> dates,
    List<Duration> durations,
    List<Start> starts,
    List<Renewal> renewals,
    List<FixedPeriod> periods,
    List<Amount> amounts,
    List<Product> products,
    List<BankAccount> accounts,
    List<ArticleReference> articleReferences,
    List<AnnexReference> annexReferences,
    List<DanglingReference> danglingReferences,
    List<RepealedCitation> repealedCitations,
    List<Acronym> acronyms,
    List<NameConflict> nameConflicts,
    List<MixedScript> mixedScripts,
    List<Placeholder> placeholders,
    List<Clause> clauses,
    List<Obligation> obligations,
    Signature signature) {

  /**
   * Whether the text reads like an agreement at all; without that nothing can be called missing.
   */
  public boolean recognised() {
    return !outline.articles().isEmpty();
  }

  /** Whether some part of it is a clause of this kind, by heading or by words. */
  public boolean has(String clause) {
    return clauses.stream().anyMatch(c -> c.kind().equals(clause));
  }

  /** Whether it is (also) of this type. */
  public boolean isA(String type) {
    return types.contains(type);
  }

  /** Where a missing clause would stand. */
  public Span placeOfMissing() {
    return outline.placeOfMissing();
  }

  /**
   * How a reader names the whole, for messages: avenant, contrat, protocole, accord, convention.
   */
  public String noun() {
    String first = title.toLowerCase(java.util.Locale.ROOT);
    return Stream.of("avenant", "contrat", "protocole", "accord", "charte")
        .filter(first::contains)
        .findFirst()
        .orElse("convention");
  }

  /** All facts a rule can match, this record first. */
  public Stream<Object> facts() {
    return Stream.of(
            Stream.of(this, signature),
            outline.articles().stream(),
            outline.annexes().stream(),
            parties.stream(),
            parties.stream().flatMap(p -> p.identifiers().stream()),
            authorities.stream(),
            dates.stream(),
            durations.stream(),
            starts.stream(),
            renewals.stream(),
            periods.stream(),
            amounts.stream(),
            products.stream(),
            accounts.stream(),
            articleReferences.stream(),
            annexReferences.stream(),
            danglingReferences.stream(),
            repealedCitations.stream(),
            acronyms.stream(),
            nameConflicts.stream(),
            mixedScripts.stream(),
            placeholders.stream(),
            clauses.stream(),
            obligations.stream(),
            signature.formulas().stream(),
            signature.blocks().stream(),
            signature.blocks().stream().flatMap(b -> b.leftovers().stream()))
        .flatMap(s -> s);
  }
}
