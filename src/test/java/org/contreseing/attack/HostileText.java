package org.contreseing.attack;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * Names and sentences as an attacker gives them to files, members, authors and parties, and what no
 * medium may carry of them.
 */
public final class HostileText {

  private HostileText() {}

  /** A medium that shows text. */
  public enum Medium {
    /** Standard output and error: no control character but line end and tab, nothing that turns. */
    TERMINAL,
    /** HTML: no element and no attribute begins in it. */
    HTML,
    /** CSV: no cell begins as a formula. */
    CSV,
    /** XML 1.0: no character that it forbids, no markup. */
    XML,
    /** JSON: escaped control characters. */
    JSON
  }

  /** Each as one name; none has a line end in it that a file name could not have. */
  public static Stream<String> names() {
    return Stream.of(
        "\u001B]0;pris\u0007\u001B[2J\u001B[31mrouge",
        "\u009B31mrouge",
        "facture\u202Efdp.exe",
        "\u2066a\u2069\u200F\u061C",
        "zero\u200Bwidth\u2060\uFEFF",
        "\u2028\u2029ligne",
        "a\rb\bc\u007Fd",
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "</textarea><svg onload=alert(1)>",
        "javascript:alert(1)",
        "=cmd|' -C calc'!A0",
        "+1+1",
        "-2+3",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "]]><!--&e;",
        "&lt;b&gt;&amp;&#0;",
        "\u0001\u0002\uFFFE\uFFFF",
        "\uD800",
        "{\"a\":\"\\u0000\"}\\",
        "%0d%0aSet-Cookie: a=b",
        "${jndi:ldap://127.0.0.1/a}",
        "%n%s%x",
        "nom".repeat(80));
  }

  /** All of them in one text. */
  public static String all() {
    return String.join("\n", names().toList());
  }

  /** What of an output a medium must not carry; empty when it is harmless. */
  public static Stream<String> harms(Medium medium, String output) {
    return switch (medium) {
      case TERMINAL -> characters(output, c -> c != '\n' && c != '\t' && isUnseen(c));
      case HTML ->
          fragments(output, "<script>alert", "<img src=x", "<svg onload", "' onmouseover='");
      case CSV -> output.lines().filter(line -> line.matches("\"?[=+@\\t\\r-].*"));
      case XML -> characters(output, c -> !isXml(c));
      case JSON -> characters(output, c -> c < ' ' && c != '\n');
    };
  }

  private static Stream<String> fragments(String output, String... fragments) {
    return Stream.of(fragments).filter(output::contains);
  }

  private static Stream<String> characters(
      String output, java.util.function.IntPredicate isHarmful) {
    return output
        .codePoints()
        .filter(isHarmful)
        .distinct()
        .mapToObj(c -> "U+" + Integer.toHexString(c).toUpperCase(Locale.ROOT));
  }

  private static boolean isUnseen(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }

  private static boolean isXml(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || c >= ' ' && c <= 0xD7FF
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000;
  }
}
