package org.contreseing.extract;

/** What the characters of symbol fonts mean in Word. */
final class DocxSymbols {

  private DocxSymbols() {}

  /** A character of a symbol font: boxes keep their meaning, everything else becomes a bullet. */
  static String shown(String code) {
    if (!code.matches("[0-9A-Fa-f]{4}")) {
      return "";
    }
    char c = (char) Integer.parseInt(code, 16);
    return switch (c) {
      case '\uF0A8', '\uF06F', '\uF071', '\uF072' -> "☐";
      case '\uF0FE', '\uF0FD', '\uF078', '\uF053' -> "☒";
      case '\uF0FC' -> "✓";
      default -> c >= '\uE000' && c <= '\uF8FF' ? "•" : String.valueOf(c);
    };
  }
}
