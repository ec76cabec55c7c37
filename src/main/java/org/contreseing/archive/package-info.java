/**
 * What an archive as a whole says, read from the lines of {@code results.jsonl} alone: which
 * agreements are over or about to be, and what one document says against another. It knows the
 * contract's document entries and the days of an agreement's life; it never opens a document, and
 * knows neither how a finding was made nor who asks. One line at a time is held whole, and what is
 * kept beside it is small, so that an archive of any size goes through. Start reading with {@link
 * org.contreseing.archive.Holdings} and {@link org.contreseing.archive.Holding}.
 */
package org.contreseing.archive;
