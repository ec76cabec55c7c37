package org.contreseing.model;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of a reading, with offsets of its own for matching and a way back to the source.
 *
 * @param reading the reading it is cut from
 * @param from first character in the reading
 * @param to character after the last
 */
public record Passage(Reading reading, int from, int to) implements Located {

  /** The text of the passage; offsets of matches in it go to {@link #span(int, int)}. */
  public String text() {
    return reading.text().substring(from, to);
  }

  /** The source span of {@code text().substring(start, end)}. */
  public Span span(int start, int end) {
    return reading.span(from + start, from + end);
  }

  /** The source span of what a matcher over {@link #text()} has found. */
  public Span span(MatchResult match) {
    return span(match.start(), match.end());
  }

  /** A matcher over the passage's text. */
  public Matcher matcher(Pattern pattern) {
    return pattern.matcher(text());
  }

  /** A passage within this one, by offsets of {@link #text()}. */
  public Passage sub(int start, int end) {
    return new Passage(reading, from + start, from + end);
  }

  @Override
  public Span span() {
    return reading.span(from, to);
  }
}
