package org.contreseing.model;

import java.util.Locale;

/** What a check is for; it changes severities, never facts. */
public enum Profile {
  /** A model or a draft: blanks are expected. */
  DRAFT,
  /** About to be signed: only the signature block may be blank. */
  PRE_SIGNATURE,
  /** Said to be signed: nothing may be blank. */
  SIGNED,
  /** Archived: a past term is no fault. */
  ARCHIVE;

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
