package org.contreseing.report;

import org.contreseing.model.Severity;

/** With or without colour. Whether a terminal wants it is for the caller to know. */
public enum Ansi {
  PLAIN,
  COLOUR;

  /** What a stretch of text is; never told by colour alone. */
  public enum Tone {
    ERROR("1;31"),
    WARNING("33"),
    INFO("36"),
    STRONG("1"),
    FAINT("2"),
    NORMAL("");

    private final String code;

    Tone(String code) {
      this.code = code;
    }

    public static Tone of(Severity severity) {
      return switch (severity) {
        case ERROR -> ERROR;
        case WARNING -> WARNING;
        case INFO -> INFO;
      };
    }
  }

  public String paint(Tone tone, String text) {
    return this == PLAIN || tone == Tone.NORMAL || text.isEmpty()
        ? text
        : "\u001b[" + tone.code + "m" + text + "\u001b[0m";
  }
}
