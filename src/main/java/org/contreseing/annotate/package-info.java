/**
 * Copies of documents with every finding written at its passage: Word comments, OpenDocument
 * annotations, PDF highlights. It knows the containers' own XML and edits nothing but the places
 * where a note starts and ends; every other part of the copy is the original's. It knows neither
 * rules nor how a document was read: where a character stands it is told by {@link
 * org.contreseing.extract.Tracer}, the same readers run again. Start reading with {@link
 * org.contreseing.annotate.Annotator}, then {@code WordCopy}, whose parts the other forms resemble.
 * Notes hold hostile text (quotes of the document): it is escaped where it is written and never
 * interpreted.
 */
package org.contreseing.annotate;
