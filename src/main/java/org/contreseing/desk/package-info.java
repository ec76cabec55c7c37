/**
 * The reviewers' desk over HTTP: pages for people, an API for programs, the gate. It knows Javalin;
 * what can be done is the {@code review} package's, pages are drawn in {@code desk.page}, and it
 * knows neither Tika nor OpenNLP nor Drools. Every {@link org.contreseing.desk.Route} names who may
 * use it; documents are admitted before they are read, kept in memory under a limit, and their
 * names are shown escaped and never used on disk. Start reading with {@link
 * org.contreseing.desk.Desk}, then the classes whose names end in {@code Routes}.
 */
package org.contreseing.desk;
