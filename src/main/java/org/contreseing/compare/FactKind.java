package org.contreseing.compare;

import java.util.Locale;

/** What kind of fact a difference touches, what matters most first. */
public enum FactKind {
  AMOUNT,
  RATE,
  DURATION,
  DATE,
  PARTY,
  REPRESENTATIVE,
  IDENTIFIER,
  ACCOUNT,
  SEAT,
  SIGNATURE_DATE,
  PLACE,
  ORIGINALS,
  AUTHORITY,
  LAW,
  REFERENCE,
  /** A number, in figures or words, of which nothing more is known. */
  NUMBER,
  /** A word that binds, allows or forbids: "doit", "peut", "ne … pas", "sauf". */
  OBLIGATION;

  /** The word in JSON. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
