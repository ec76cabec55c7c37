/**
 * Writers of reports. This package knows the vocabulary of {@code model} and turns what became of
 * documents into text or JSON, and its subpackages into HTML, SARIF, JUnit XML and spreadsheets; it
 * does not know how findings were made, where documents came from, or where its output goes.
 * Everything that comes from a document (names, quotes, titles) is hostile and passes through
 * {@link org.contreseing.report.Visible} before a person sees it. The same input gives the same
 * bytes. Start reading with {@link org.contreseing.report.ReportWriter} and {@link
 * org.contreseing.report.Outcome}.
 */
package org.contreseing.report;
