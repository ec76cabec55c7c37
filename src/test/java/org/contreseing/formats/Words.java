package org.contreseing.formats;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words with **bold** and *italic* in them. */
final class Words {

  private static final Pattern BOLD = Pattern.compile("\\*\\*([^*]+)\\*\\*");
  private static final Pattern ITALIC = Pattern.compile("\\*([^*]+)\\*");

  private Words() {}

  static String plain(String words) {
    return words.replace("*", "");
  }

  /** As XML, each emphasis between what opens and closes it. */
  static String xml(String words, String bold, String italic, String close) {
    String escaped = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    String heavy =
        BOLD.matcher(escaped).replaceAll(m -> Matcher.quoteReplacement(bold + m.group(1) + close));
    return ITALIC
        .matcher(heavy)
        .replaceAll(m -> Matcher.quoteReplacement(italic + m.group(1) + close));
  }
}
