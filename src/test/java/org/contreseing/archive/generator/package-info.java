/**
 * An archive of invented agreements of any size, for tests and measurements. {@link
 * org.contreseing.archive.generator.Facts} says what an agreement is about, {@link
 * org.contreseing.archive.generator.Deed} puts it into clauses worded in several ways, {@link
 * org.contreseing.archive.generator.Flaw} spoils some of them as people do. Without a flaw an
 * agreement that is signed is meant to pass. Start reading at {@link
 * org.contreseing.archive.generator.ArchiveGenerator}.
 */
package org.contreseing.archive.generator;
