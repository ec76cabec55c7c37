/**
 * Shows what became of an agreement from one version to the next, as text and as JSON; the page in
 * HTML stands with the other pages in {@code report.html} and takes its words from here. This
 * package knows the comparison and the words of reports, and not how differences were found. What
 * comes from a document is hostile and passes through {@link org.contreseing.report.Visible}. Start
 * reading with {@link org.contreseing.report.compare.Compared}, then {@link
 * org.contreseing.report.compare.CompareText}.
 */
package org.contreseing.report.compare;
