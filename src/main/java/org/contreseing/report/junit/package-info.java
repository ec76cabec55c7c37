/**
 * Writes JUnit XML, which every CI server shows. One document is a suite and every rule a case, so
 * that a rule has the same name in every run and a server can tell what is new; a document that
 * could not be read is an error, never a suite without cases. It knows the vocabulary and nothing
 * of rules but what a handbook tells. Start reading with {@link
 * org.contreseing.report.junit.JunitReport}.
 */
package org.contreseing.report.junit;
