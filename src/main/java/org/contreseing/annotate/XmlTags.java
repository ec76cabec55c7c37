package org.contreseing.annotate;

import java.util.Optional;

/** Goes through the tags of an XML part that is known to be well-formed and without a DOCTYPE. */
final class XmlTags {

  private static final String COMMENT_END = "-->";
  private static final String CDATA = "<![CDATA[";
  private static final String CDATA_END = "]]>";

  private final String text;
  private int at;
  private int number;

  XmlTags(String text) {
    this.text = text;
  }

  /** The next tag; empty at the end. */
  Optional<XmlTag> next() {
    while (true) {
      int start = text.indexOf('<', at);
      if (start < 0) {
        return Optional.empty();
      }
      int other = pastOther(text, start);
      if (other == start) {
        return Optional.of(tag(start));
      }
      at = other;
    }
  }

  private XmlTag tag(int start) {
    int end = tagEnd(text, start);
    at = end;
    if (text.charAt(start + 1) == '/') {
      number++;
      return new XmlTag(XmlTag.Kind.CLOSE, name(start + 2), start, end, number);
    }
    boolean empty = text.charAt(end - 2) == '/';
    number += empty ? 2 : 1;
    XmlTag.Kind kind = empty ? XmlTag.Kind.EMPTY : XmlTag.Kind.OPEN;
    return new XmlTag(kind, name(start + 1), start, end, number);
  }

  private String name(int from) {
    int end = from;
    while (" \t\r\n/>".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(from, end);
  }

  // An attribute's value may hold what ends a tag.
  private static int tagEnd(String text, int start) {
    char quote = 0;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote == 0 && c == '>') {
        return i + 1;
      }
      if (quote == 0 && (c == '"' || c == '\'')) {
        quote = c;
      } else if (c == quote) {
        quote = 0;
      }
    }
    throw new IllegalStateException("a tag without an end in XML that was read before");
  }

  /** Past a comment, an instruction or a CDATA section that starts here; here when none does. */
  private static int pastOther(String text, int start) {
    if (text.startsWith("<!--", start)) {
      return text.indexOf(COMMENT_END, start) + COMMENT_END.length();
    }
    if (text.startsWith(CDATA, start)) {
      return text.indexOf(CDATA_END, start) + CDATA_END.length();
    }
    return text.startsWith("<?", start) ? text.indexOf("?>", start) + 2 : start;
  }

  /** Where one stands after so many characters of character data, entities resolved. */
  static int skip(String text, int from, int characters) {
    int at = from;
    int left = characters;
    boolean literal = false;
    while (true) {
      int marked = markup(text, at, literal);
      if (marked > at) {
        literal = !literal && text.startsWith(CDATA, at);
        at = marked;
      } else if (left <= 0) {
        return at;
      } else if (!literal && text.charAt(at) == '&') {
        int end = text.indexOf(';', at) + 1;
        left -= isPair(text.substring(at, end)) ? 2 : 1;
        at = end;
      } else {
        // A parser makes one line end of the two characters.
        at += text.startsWith("\r\n", at) ? 2 : 1;
        left--;
      }
    }
  }

  // Past what stands in character data and is none.
  private static int markup(String text, int at, boolean literal) {
    if (literal) {
      return text.startsWith(CDATA_END, at) ? at + CDATA_END.length() : at;
    }
    if (text.startsWith(CDATA, at)) {
      return at + CDATA.length();
    }
    return at < text.length() && text.charAt(at) == '<' ? pastOther(text, at) : at;
  }

  private static boolean isPair(String entity) {
    if (!entity.startsWith("&#")) {
      return false;
    }
    boolean hexadecimal = entity.charAt(2) == 'x';
    String digits = entity.substring(hexadecimal ? 3 : 2, entity.length() - 1);
    return Integer.parseInt(digits, hexadecimal ? 16 : 10) > Character.MAX_VALUE;
  }

  /** An attribute's value as it is written in a tag, by local name. */
  static Optional<String> attribute(String tag, String local) {
    int at = tag.indexOf(local + "=");
    while (at > 0) {
      char before = tag.charAt(at - 1);
      int open = at + local.length() + 1;
      if ((before == ':' || Character.isWhitespace(before)) && open < tag.length()) {
        int close = tag.indexOf(tag.charAt(open), open + 1);
        return close < 0 ? Optional.empty() : Optional.of(tag.substring(open + 1, close));
      }
      at = tag.indexOf(local + "=", at + 1);
    }
    return Optional.empty();
  }

  /** Text as it stands in XML; what XML cannot hold at all is left out. */
  static String escape(String words) {
    StringBuilder escaped = new StringBuilder(words.length());
    words
        .codePoints()
        .filter(XmlTags::isXml)
        .forEach(
            c -> {
              switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(c);
              }
            });
    return escaped.toString();
  }

  private static boolean isXml(int c) {
    return c == '\t'
        || c == '\n'
        || c >= ' ' && c < Character.MIN_SURROGATE
        || c > Character.MAX_SURROGATE && c < '\uFFFE'
        || c > Character.MAX_VALUE;
  }
}
