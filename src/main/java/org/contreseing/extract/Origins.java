package org.contreseing.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the characters of a text come from, in stretches that stand together in the container.
 * Filled while the text is read; characters that no part holds (automatic numbers, blank lines,
 * headers and footers) have no place.
 */
public final class Origins {

  private final List<Stretch> stretches = new ArrayList<>();

  private record Stretch(int start, int length, Place place) {

    private boolean goesOn(int position, Place next) {
      return position == start + length
          && !place.isElement()
          && next.part().equals(place.part())
          && next.tag() == place.tag()
          && next.offset() == place.offset() + length;
    }
  }

  Origins() {}

  /** The character at a position of the text comes from a place. */
  void add(int position, Place place) {
    if (!stretches.isEmpty()) {
      Stretch last = stretches.get(stretches.size() - 1);
      if (last.goesOn(position, place)) {
        stretches.set(stretches.size() - 1, new Stretch(last.start, last.length + 1, last.place));
        return;
      }
    }
    stretches.add(new Stretch(position, 1, place));
  }

  /** What was known from a position of the text on is void. */
  void cut(int end) {
    while (!stretches.isEmpty()) {
      Stretch last = stretches.remove(stretches.size() - 1);
      if (last.start < end) {
        stretches.add(new Stretch(last.start, Math.min(last.length, end - last.start), last.place));
        return;
      }
    }
  }

  /** The place of the character at a position of the text; empty when no part holds it. */
  public Optional<Place> at(int position) {
    int low = 0;
    int high = stretches.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Stretch stretch = stretches.get(middle);
      if (position < stretch.start) {
        high = middle - 1;
      } else if (position >= stretch.start + stretch.length) {
        low = middle + 1;
      } else {
        return Optional.of(stretch.place.after(position - stretch.start));
      }
    }
    return Optional.empty();
  }
}
