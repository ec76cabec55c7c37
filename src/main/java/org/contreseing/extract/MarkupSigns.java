package org.contreseing.extract;

import java.util.regex.Pattern;

/**
 * Tells Markdown from plain text by what is written in it, because both come under either
 * extension.
 */
final class MarkupSigns {

  private static final Pattern SIGN =
      Pattern.compile(
          "(?m)^ {0,3}#{1,6}[ \\t\u00A0\u202F]+\\S"
              + "|\\*\\*[^\\s*][^*\\n]{0,400}\\*\\*"
              + "|(?<![\\w_])__[\\p{L}\\d][^_\\n]{0,400}__(?![\\w_])"
              + "|\\\\[_*#\\[\\]().!-]"
              + "|&(?:[a-zA-Z]{2,8}|#\\d{2,6}|#x[0-9a-fA-F]{2,5});"
              + "|</?(?:p|br|b|i|u|em|strong|table|tr|td|div|span|sup|h[1-6])(?:\\s[^<>\\n]{0,200})?/?>"
              + "|\\[[^\\]\\n]{1,200}\\]\\([^)\\s]{1,300}\\)");

  private MarkupSigns() {}

  static boolean in(String content) {
    return SIGN.matcher(content).find();
  }
}
