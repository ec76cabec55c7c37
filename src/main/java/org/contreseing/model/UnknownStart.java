package org.contreseing.model;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A term that nobody can count from a day both parties know.
 *
 * @param span the term, or the words that set it running
 * @param kind why
 */
public record UnknownStart(Span span, Kind kind) implements Located {

  /** Why the start is not known. */
  public enum Kind {
    /** Nothing sets the term running. */
    NONE,
    /** Only something that one party may learn of late, or decides alone. */
    UNCERTAIN;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static Optional<UnknownStart> of(Agreement agreement) {
    List<Start> starts = agreement.starts();
    if (starts.isEmpty() && agreement.periods().isEmpty()) {
      return agreement.durations().stream()
          .filter(d -> d.is(Duration.Role.TERM) && d.length().isPresent() && !d.anchored())
          .map(d -> new UnknownStart(d.span(), Kind.NONE))
          .findFirst();
    }
    return starts.stream().anyMatch(Start::certain)
        ? Optional.empty()
        : starts.stream()
            .map(Start::span)
            .min(Comparator.naturalOrder())
            .map(s -> new UnknownStart(s, Kind.UNCERTAIN));
  }
}
