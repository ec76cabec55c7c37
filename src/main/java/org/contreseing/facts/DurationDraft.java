package org.contreseing.facts;

import java.time.LocalDate;
import java.util.Optional;
import org.contreseing.model.Anchor;
import org.contreseing.model.DayKind;
import org.contreseing.model.Duration;
import org.contreseing.model.Length;
import org.contreseing.model.Span;

/**
 * A duration whose parts come in one after the other; what is not said stays empty, and a period
 * counts as anchored.
 */
final class DurationDraft {

  private final Span span;
  private final String quote;
  private final Duration.Role role;
  private final Optional<Integer> article;
  private Optional<Length> length = Optional.empty();
  private Optional<LocalDate> until = Optional.empty();
  private Optional<Integer> inWords = Optional.empty();
  private Optional<Integer> inFigures = Optional.empty();
  private boolean anchored = true;
  private boolean ambiguous;
  private Optional<DayKind> unit = Optional.empty();
  private Optional<Anchor> anchor = Optional.empty();

  DurationDraft(Span span, String quote, Duration.Role role, Optional<Integer> article) {
    this.span = span;
    this.quote = quote;
    this.role = role;
    this.article = article;
  }

  DurationDraft length(Optional<Length> value) {
    length = value;
    return this;
  }

  DurationDraft until(Optional<LocalDate> day) {
    until = day;
    return this;
  }

  DurationDraft said(Optional<Integer> words, Optional<Integer> figures) {
    inWords = words;
    inFigures = figures;
    return this;
  }

  DurationDraft anchored(boolean fromAKnownDay, boolean orANotice) {
    anchored = fromAKnownDay;
    ambiguous = orANotice;
    return this;
  }

  DurationDraft counted(Optional<DayKind> days, Optional<Anchor> from) {
    unit = days;
    anchor = from;
    return this;
  }

  Duration build() {
    return new Duration(
        span, quote, role, length, until, inWords, inFigures, anchored, ambiguous, article, unit,
        anchor);
  }
}
