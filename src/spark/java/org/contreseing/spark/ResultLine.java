package org.contreseing.spark;

/**
 * A line of results as bytes of Latin-1, which are its bytes: what must not change stays as it is.
 */
record ResultLine(String text) {

  private static final String OPENING = "{\"file\":";
  private static final String DIGEST = ",\"sha256\":";
  private static final int HEXADECIMAL = 64;

  /** The file's name as JSON writes it, with its quotation marks. */
  String name() {
    return text.substring(OPENING.length(), afterName());
  }

  private int afterName() {
    int at = OPENING.length() + 1;
    while (text.charAt(at) != '"') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    return at + 1;
  }

  /** SHA-256 of the document; {@code ""} when it was not read whole. */
  String sha256() {
    int value = text.indexOf(DIGEST, afterName()) + DIGEST.length();
    return text.charAt(value) == '"' ? text.substring(value + 1, value + 1 + HEXADECIMAL) : "";
  }

  /**
   * The same, saying at its end that it is a copy.
   *
   * @param original name of the first such document, as JSON
   */
  String copyOf(String original) {
    return text.substring(0, text.length() - 1) + ",\"duplicateOf\":" + original + "}";
  }
}
