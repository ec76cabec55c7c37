/**
 * Compares two audits of one archive: which findings are new, which were resolved, which stayed. It
 * knows lines of results and nothing of how they were made. Documents are paired by their name,
 * then by their content; findings by their fingerprint. A finding of a document that is no longer
 * there, or can no longer be read, was not resolved and is counted apart. Start reading with {@link
 * org.contreseing.audit.since.AuditComparison}.
 */
package org.contreseing.audit.since;
