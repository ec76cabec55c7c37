package org.contreseing.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A day before which the act itself wants to be signed.
 *
 * @param span the words
 * @param date the day
 */
public record SigningDeadline(Span span, LocalDate date) implements Located {

  private static final int REACH = 30;

  /** Whether the act was signed after that day, or is still unsigned when it has passed. */
  public boolean missed(Setting setting) {
    return date.isBefore(setting.signingDay());
  }

  /** The case under which a rule reports it. */
  public String missedCase(Setting setting) {
    return setting.signed().isPresent() ? "late" : "";
  }

  static List<SigningDeadline> of(Agreement agreement) {
    return agreement.wordings().sayings().stream()
        .filter(s -> s.is("signing-deadline"))
        .flatMap(s -> dated(s, agreement).stream())
        .toList();
  }

  private static Optional<SigningDeadline> dated(Saying words, Agreement agreement) {
    int end = words.span().end();
    return agreement.dates().stream()
        .filter(d -> d.span().start() >= end && d.span().start() - end <= REACH)
        .findFirst()
        .flatMap(d -> d.date().map(day -> new SigningDeadline(words.span().cover(d.span()), day)));
  }
}
