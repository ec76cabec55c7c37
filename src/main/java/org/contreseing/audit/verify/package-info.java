/**
 * Holds a folder of results against its manifest: what is missing, altered, truncated or nobody's,
 * and whether the rows of one file fit those of the others. It may read the archive again and say
 * what changed there. It knows files and lines of results, never how a document is checked, and
 * changes nothing. Start reading with {@link org.contreseing.audit.verify.Verifier}.
 */
package org.contreseing.audit.verify;
