/**
 * Shows checked texts as HTML: one agreement with its verdict, facts, text and notes, and a report
 * in one file that needs no network. It knows the vocabulary and the words of {@code report}, and
 * neither servers nor files; the desk shows the same views in its own pages. Everything passes
 * through {@link org.contreseing.report.html.Html}, which escapes: nothing of a document reaches a
 * page as markup. Start reading with {@link org.contreseing.report.html.AgreementView}, then {@link
 * org.contreseing.report.html.HtmlReport}.
 */
package org.contreseing.report.html;
