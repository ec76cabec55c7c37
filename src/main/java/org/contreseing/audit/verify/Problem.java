package org.contreseing.audit.verify;

import java.util.Locale;

/**
 * One thing that is wrong with results.
 *
 * @param name the file it concerns, or the document
 * @param detail what tells it closer: a line, a row, a size; may be empty
 */
public record Problem(Kind kind, String name, String detail) {

  /** What is wrong. */
  public enum Kind {
    /** A file that the manifest names is not there. */
    MISSING,
    /** A file is shorter than it was. */
    TRUNCATED,
    /** A file holds something else than it did. */
    ALTERED,
    /** A file that the manifest does not name. */
    ORPHANED,
    /** A line that is no entry of results. */
    ROW_BROKEN,
    /** One agreement has two lines. */
    ROW_TWICE,
    /** An agreement of the results has no row where each must have one. */
    ROW_MISSING,
    /** A row about a document that the results do not have. */
    ROW_ORPHANED,
    /** A document of the archive is another one now. */
    ARCHIVE_CHANGED,
    /** A document of the archive is no longer there. */
    ARCHIVE_GONE,
    /** A document of the archive was not there when it was audited. */
    ARCHIVE_NEW;

    /** As the JSON says it. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
