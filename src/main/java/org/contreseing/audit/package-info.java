/**
 * Goes through many documents: in parallel, in a fixed order of results, and so that no content is
 * checked twice, whatever interrupted a run. It knows how to open files and how a document's entry
 * is written, and is handed a function that checks one document; it knows neither HTTP nor the
 * terminal. Everything but the results themselves is made from their lines alone, by {@link
 * org.contreseing.audit.Sequel}s. Start reading with {@link org.contreseing.audit.Audit}, then
 * {@code Checks} and {@code Journal}.
 */
package org.contreseing.audit;
