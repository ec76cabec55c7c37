/**
 * Writes rows for people who work in spreadsheets: findings as CSV, and a workbook of documents,
 * findings, parties and deadlines. It knows the vocabulary and its words, and turns both into cells
 * that are text, numbers, days or links: what a document says must not be computed by whoever opens
 * the file. The only formula is that of a link, with both its texts quoted. Start reading with
 * {@link org.contreseing.report.table.FindingRows}, then {@link
 * org.contreseing.report.table.CsvReport} and {@link org.contreseing.report.table.XlsxReport}.
 */
package org.contreseing.report.table;
