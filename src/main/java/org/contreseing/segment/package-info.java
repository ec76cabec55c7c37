/**
 * From text to outline: title, parties, recitals, articles, signature zone, annexes and noise.
 * Knows OpenNLP and how French agreements are laid out; must not know rules, nor what a duration or
 * a party is. A grammar of headings proposes and the numbering of the whole document decides; a
 * model of lines that hears this grammar says where it is wrong, and the text is laid out again.
 * Start reading with {@link org.contreseing.segment.Segmenter}, then {@link
 * org.contreseing.segment.HeadingGrammar} and {@link org.contreseing.segment.Numbering}; for the
 * models, {@link org.contreseing.segment.LineModel} and {@link
 * org.contreseing.segment.ClauseModel}.
 */
package org.contreseing.segment;
