package org.contreseing.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.contreseing.model.DateMention;
import org.contreseing.model.Span;

/**
 * The dates of an agreement, asked by place.
 *
 * @param mentions in text order
 */
record Dates(List<DateMention> mentions) {

  Dates {
    mentions = List.copyOf(mentions);
  }

  /** The first date that stands wholly in a stretch. */
  Optional<DateMention> firstIn(Span stretch) {
    return mentions.stream().filter(m -> stretch.contains(m.span())).findFirst();
  }

  /** The last day that stands wholly in a stretch. */
  Optional<LocalDate> lastDayIn(Span stretch) {
    return mentions.stream()
        .filter(m -> stretch.contains(m.span()))
        .flatMap(m -> m.date().stream())
        .reduce((a, b) -> b);
  }

  /** The date that begins within so many units after a place. */
  Optional<DateMention> soonAfter(int offset, int within) {
    return mentions.stream()
        .filter(m -> m.span().start() >= offset && m.span().start() <= offset + within)
        .findFirst();
  }
}
