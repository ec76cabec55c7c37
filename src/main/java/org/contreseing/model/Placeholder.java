package org.contreseing.model;

import java.util.regex.Pattern;

/**
 * A field left to fill in.
 *
 * @param span the field
 * @param token what stands there ({@code "XXXXX"}, {@code "____ / ____ / ____"}, {@code "[à
 *     compléter]"})
 * @param kind the row's kind in {@code placeholder_tokens.csv}
 * @param zone where it stands
 */
public record Placeholder(Span span, String token, String kind, Zone zone) implements Located {

  private static final Pattern BROKEN = Pattern.compile("(?i)Erreur|Error|#");

  /** Where a blank stands. */
  public enum Zone {
    TITLE,
    PARTIES,
    RECITALS,
    ARTICLE,
    SIGNATURE,
    ANNEX
  }

  /** Whether it is a reference of a word processor that leads nowhere any more. */
  public boolean broken() {
    return kind.equals("word-field") && BROKEN.matcher(token).lookingAt();
  }
}
