package org.contreseing.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What one line of an agreement's text is; {@link #code()} is its name in truth files. */
public enum LineLabel {
  /** The act's title, its number, its cover page. */
  TITLE,
  /** A row of a contents list, or its caption. */
  CONTENTS,
  /** The comparution: who the parties are. */
  PARTY,
  /** Visas, preamble, the formula of agreement. */
  RECITAL,
  /** The heading of an article, of its subdivision, of a chapter. */
  HEADING,
  /** The text of an article. */
  BODY,
  /** From the closing formula to the end of the signature blocks. */
  SIGNATURE,
  /** Everything of an annexed text. */
  ANNEX,
  /** Text quoted from another act. */
  QUOTED,
  /** A stamp of the prefecture or of an electronic signature. */
  STAMP,
  /** Page numbers, running headers and footers. */
  RUNNING,
  /** What follows the signatures and is no annex; footnotes. */
  NOTE;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The label of a code. */
  public static Optional<LineLabel> of(String code) {
    return Arrays.stream(values()).filter(l -> l.code().equals(code)).findFirst();
  }
}
