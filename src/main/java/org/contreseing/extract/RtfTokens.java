package org.contreseing.extract;

import org.contreseing.model.Unreadable.Reason;

/** Splits RTF into its tokens, in one pass over the bytes. */
final class RtfTokens {

  private static final int LONGEST_WORD = 32;

  private final byte[] bytes;
  private int at;
  private Kind kind = Kind.END;
  private String word = "";
  private boolean hasParameter;
  private int parameter;

  /** What a token is. */
  enum Kind {
    GROUP_START,
    GROUP_END,
    /** A control word or symbol; its name is {@link #word()}. */
    CONTROL,
    /** One byte of text in the current character set: {@link #parameter()}. */
    BYTE,
    END
  }

  RtfTokens(byte[] bytes) {
    this.bytes = bytes;
  }

  Kind kind() {
    return kind;
  }

  String word() {
    return word;
  }

  int parameter() {
    return parameter;
  }

  /** The parameter, or a value when the control word has none. */
  int parameterOr(int otherwise) {
    return hasParameter ? parameter : otherwise;
  }

  /** Whether a switch is on: without a parameter, or with one that is not 0. */
  boolean isOn() {
    return parameterOr(1) != 0;
  }

  Kind next() {
    while (at < bytes.length && (bytes[at] == '\r' || bytes[at] == '\n' || bytes[at] == 0)) {
      at++;
    }
    if (at >= bytes.length) {
      return kind = Kind.END;
    }
    int b = bytes[at++] & 0xFF;
    return kind =
        switch (b) {
          case '{' -> Kind.GROUP_START;
          case '}' -> Kind.GROUP_END;
          case '\\' -> control();
          default -> text(b);
        };
  }

  private Kind text(int b) {
    parameter = b;
    return Kind.BYTE;
  }

  private Kind control() {
    if (at >= bytes.length) {
      throw new ReadFailure(Reason.CORRUPT);
    }
    int first = bytes[at];
    if (isLetter(first)) {
      return name();
    }
    at++;
    hasParameter = false;
    word = String.valueOf((char) (first & 0xFF));
    return switch (first) {
      case '\'' -> text(hexadecimal());
      case '\\', '{', '}' -> text(first);
      default -> Kind.CONTROL;
    };
  }

  private int hexadecimal() {
    int high = at < bytes.length ? Character.digit(bytes[at++], 16) : -1;
    int low = at < bytes.length ? Character.digit(bytes[at++], 16) : -1;
    if (high < 0 || low < 0) {
      throw new ReadFailure(Reason.CORRUPT);
    }
    return high << 4 | low;
  }

  private Kind name() {
    StringBuilder name = new StringBuilder();
    while (at < bytes.length && isLetter(bytes[at]) && name.length() < LONGEST_WORD) {
      name.append((char) bytes[at++]);
    }
    word = name.toString();
    number();
    if (at < bytes.length && bytes[at] == ' ') {
      at++;
    }
    if (word.equals("bin")) {
      at = (int) Math.min(bytes.length, (long) at + Math.max(0, parameterOr(0)));
      return next();
    }
    return Kind.CONTROL;
  }

  private void number() {
    boolean negative = at < bytes.length && bytes[at] == '-';
    int digits = negative ? at + 1 : at;
    long value = 0;
    int end = digits;
    while (end < bytes.length && bytes[end] >= '0' && bytes[end] <= '9' && end - digits < 10) {
      value = value * 10 + bytes[end++] - '0';
    }
    hasParameter = end > digits;
    parameter = (int) Math.min(Integer.MAX_VALUE, value) * (negative ? -1 : 1);
    at = hasParameter ? end : at;
  }

  private static boolean isLetter(int b) {
    return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
  }
}
