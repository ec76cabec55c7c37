package org.contreseing.evaluate;

/** Habits of typing that leave a text the same to its reader. */
final class Typing {

  private Typing() {}

  static String curly(String text) {
    return text.replace('\'', '\u2019').replaceAll("\"([^\"\n]*)\"", "\u201C$1\u201D");
  }

  static String straight(String text) {
    return text.replaceAll("[\u2018\u2019]", "'").replaceAll("[\u201C\u201D]", "\"");
  }

  /** Every dash between spaces, and every one that opens an item of a list. */
  static String dashes(String text, char dash) {
    return text.replaceAll("(?m)(?<=\\S )[-\u2013\u2014](?= \\S)", String.valueOf(dash));
  }

  /** Between columns, after the number of a heading and after the sign of an item. */
  static String tabs(String text) {
    return text.replaceAll("(?<=[^\\s|]) {2,}(?=[^\\s|])", "\t")
        .replaceAll("(?m)^([-\u2013•] ?)(?<=[-\u2013•] )", "-\t")
        .replaceAll("(?m)^((?:Article|ARTICLE|Art\\.) \\S+) ", "$1\t");
  }

  /** As typed where there are no curly apostrophes, dashes and ellipses. */
  static String poor(String text) {
    return straight(text)
        .replaceAll("[\u2013\u2014]", "-")
        .replace("\u2026", "...")
        .replace('•', '-');
  }
}
