package org.contreseing.annotate;

import java.util.Optional;
import org.contreseing.extract.Origins;
import org.contreseing.extract.Place;
import org.contreseing.extract.Traced;
import org.contreseing.model.Block;
import org.contreseing.model.Span;

/**
 * Where a note can be written: the first and the last character of its passage that have a place in
 * a part.
 *
 * @param first character
 * @param last character; that of {@code first} for a point
 * @param point whether it marks no stretch but a place behind the first character, or before it
 * @param before whether a point stands before the character
 */
record Passage(Place first, Place last, boolean point, boolean before) {

  /**
   * The passage of a span in one part; of an automatic number, which has no place, the paragraph it
   * stands before. Empty when the text has no such part at all.
   */
  static Optional<Passage> of(Span span, Traced traced, String part) {
    Origins origins = traced.origins();
    Optional<Passage> exact = stretch(span, origins, part);
    if (exact.isPresent()) {
      return exact;
    }
    int length = traced.text().content().length();
    return label(span, traced, part)
        .or(() -> behind(span.start(), origins, part))
        .or(() -> ahead(span.start(), length, origins, part));
  }

  private static Optional<Passage> stretch(Span span, Origins origins, String part) {
    Optional<Place> first = Optional.empty();
    Optional<Place> last = Optional.empty();
    for (int i = span.start(); i < span.end() && first.isEmpty(); i++) {
      first = at(i, origins, part);
    }
    for (int i = span.end() - 1; i >= span.start() && last.isEmpty(); i--) {
      last = at(i, origins, part);
    }
    Optional<Place> end = last;
    return first.map(f -> new Passage(f, end.orElse(f), false, false));
  }

  private static Optional<Passage> label(Span span, Traced traced, String part) {
    return span.isEmpty()
        ? Optional.empty()
        : traced.text().blocks().stream()
            .map(Block::span)
            .filter(block -> block.contains(span))
            .findFirst()
            .flatMap(block -> stretch(block, traced.origins(), part));
  }

  private static Optional<Passage> behind(int from, Origins origins, String part) {
    for (int i = from - 1; i >= 0; i--) {
      Optional<Place> place = at(i, origins, part);
      if (place.isPresent()) {
        return Optional.of(new Passage(place.get(), place.get(), true, false));
      }
    }
    return Optional.empty();
  }

  private static Optional<Passage> ahead(int from, int length, Origins origins, String part) {
    for (int i = from; i < length; i++) {
      Optional<Place> place = at(i, origins, part);
      if (place.isPresent()) {
        return Optional.of(new Passage(place.get(), place.get(), true, true));
      }
    }
    return Optional.empty();
  }

  private static Optional<Place> at(int position, Origins origins, String part) {
    return origins.at(position).filter(place -> place.part().equals(part));
  }
}
