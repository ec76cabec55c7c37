/**
 * Knows every writer, so that nobody else has to: a command asks for a format and gets its writer.
 * It must not know what any of them writes. A new format is a constant of {@link
 * org.contreseing.report.Format}, a package beside this one, and a line in {@link
 * org.contreseing.report.formats.Writers}; start reading there.
 */
package org.contreseing.report.formats;
