/**
 * Shows an archive on one page that needs no network: what ends soon, what renews itself, what was
 * never signed, what blocks, what documents say about each other, and the findings of each
 * agreement. It knows rows and findings, and builds markup only with {@link
 * org.contreseing.report.html.Html}, which escapes: names of files and words of documents are
 * hostile. Tables are their own plots, so that nothing is drawn that is not also written. The page
 * can be read without its script. Start reading with {@link
 * org.contreseing.results.page.Dashboard}.
 */
package org.contreseing.results.page;
