/**
 * Writes the workbook of an audit: overview, documents, findings, parties, deadlines, links. It
 * turns lines of results into the cells of {@link org.contreseing.report.table}, which are text,
 * numbers, days or links and never computed from what a document says. Every row leads to the
 * document and to its findings. Start reading with {@link
 * org.contreseing.results.workbook.WorkbookSink}.
 */
package org.contreseing.results.workbook;
