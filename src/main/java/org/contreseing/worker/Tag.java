package org.contreseing.worker;

/** What the next value of a written tree is. */
enum Tag {
  /** A text or record that came before, by its number. */
  AGAIN,
  /** A text whose characters have one byte each. */
  NARROW_TEXT,
  /** A text whose UTF-16 units are written one by one, whatever they are. */
  WIDE_TEXT,
  NUMBER,
  REAL,
  YES,
  NO,
  DECIMAL,
  DAY,
  TIME,
  MOMENT,
  PATH,
  ABSENT,
  PRESENT,
  LIST,
  SET,
  MAP,
  CONSTANT,
  READING,
  RECORD;

  private static final Tag[] ALL = values();

  static Tag of(int code) throws BrokenFrameException {
    if (code >= ALL.length) {
      throw new BrokenFrameException("tag " + code);
    }
    return ALL[code];
  }
}
