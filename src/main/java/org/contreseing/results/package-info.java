/**
 * The results of an audit as people and tables want them: workbook, page, Parquet. It knows the
 * lines of results as {@link org.contreseing.archive} reads them, what was computed from them
 * ({@code deadlines.jsonl}, {@code links.jsonl}), and the words of {@code report}; it never opens a
 * document and knows no rule. What every overview needs of a line is a {@link
 * org.contreseing.results.Row}, small enough that all of them are in memory; everything else passes
 * by one line at a time. Start reading with {@link org.contreseing.results.Reading}, then {@link
 * org.contreseing.results.output.ResultFiles}.
 */
package org.contreseing.results;
