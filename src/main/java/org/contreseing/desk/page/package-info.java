/**
 * What people see of the desk: pure functions from records of {@code store}, {@code review} and
 * {@code report} to HTML. It knows neither HTTP nor how anything is stored or checked; who asks, in
 * which language and with which proof stands in {@link org.contreseing.desk.page.Frame}. Texts of
 * documents, names, titles, comments and reasons are hostile: they reach a page only through {@link
 * org.contreseing.report.html.Html}, which escapes everything. Every page works without script; the
 * words stand in {@code messages.properties}, French first. Start reading with {@link
 * org.contreseing.desk.page.FilePage}.
 */
package org.contreseing.desk.page;
