/**
 * The reviewers' desk: pages and a REST API. It knows HTTP, and is handed what people can do
 * ({@code review}); it knows neither how documents are read or checked, nor SQL. Every route says
 * who may use it, and is guarded in one place before its handler runs. Uploads are hostile: they
 * stay in memory under a limit, and their names are never used on disk. What people see is drawn in
 * {@code desk.page}. Start reading with {@link org.contreseing.desk.Desk}, then {@link
 * org.contreseing.desk.PageRoutes} and {@link org.contreseing.desk.CheckRoutes}.
 */
package org.contreseing.desk;
