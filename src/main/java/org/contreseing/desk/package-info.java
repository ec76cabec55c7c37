/**
 * The reviewers' desk: a web page and a REST API on the loopback interface. It knows HTTP and HTML,
 * and is handed a function that checks a document; it knows neither Tika nor OpenNLP nor Drools.
 * Uploads are hostile: they stay in memory under a limit, their names are shown escaped and never
 * used on disk, and nothing is stored. Pages are built by {@link org.contreseing.desk.Html}, which
 * escapes everything. Start reading with {@link org.contreseing.desk.Desk}, then {@link
 * org.contreseing.desk.ResultPage}.
 */
package org.contreseing.desk;
