/**
 * Keeps submissions, their versions and results, what people decided about them, and who these
 * people are, in SQLite or PostgreSQL. It knows SQL and the words of {@code model}; it must not
 * know HTTP, nor how documents are read or checked. Everything that belongs to an organisation is
 * reached through an {@link org.contreseing.store.OrganisationStore}, which asks every table with
 * the organisation's id: no other way leads to a document. What a method that writes has returned
 * from is on the disk. Start reading with {@link org.contreseing.store.Store}, then the tables in
 * {@code schema/common}.
 */
package org.contreseing.store;
