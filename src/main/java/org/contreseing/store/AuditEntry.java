package org.contreseing.store;

import java.time.Instant;

/**
 * Who did what. Neither texts of documents nor names of files are ever in it, so that it can
 * outlive them.
 *
 * @param action a word with dots, such as {@code decision.waived}
 * @param subject id of what it was done to
 * @param detail what else a reader needs, without words of the document
 */
public record AuditEntry(Instant at, String actor, String action, String subject, String detail) {}
