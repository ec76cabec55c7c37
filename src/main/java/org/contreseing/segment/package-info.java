/**
 * From text to outline: title, parties, recitals, articles, signature zone, annexes and noise.
 * Knows OpenNLP and how French agreements are laid out; must not know rules, nor what a duration or
 * a party is. A grammar of headings proposes, the numbering of the whole document decides. Start
 * reading with {@link org.contreseing.segment.Segmenter}, then {@link
 * org.contreseing.segment.HeadingGrammar} and {@link org.contreseing.segment.Numbering}.
 */
package org.contreseing.segment;
