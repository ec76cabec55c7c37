package org.contreseing.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.contreseing.model.Reading;
import org.contreseing.model.Span;

/** Notes what is only written otherwise: how many times, and the first few of each kind. */
final class Writing {

  private static final int SHOWN = 5;
  // Spaces, quotes, dashes and signs of lists are layout, and say nothing worth telling; letters
  // between two words are those of a page header.
  private static final Pattern LAYOUT =
      Pattern.compile(
          "[\\s\\p{L}\\p{N}\\p{Z}\\p{Cf}\\p{Co}\\p{Pd}\\p{Pi}\\p{Pf}\\p{So}\\p{Sk}\\p{Sm}\"'*#_\\\\]++");

  private final Version older;
  private final Version newer;
  private final Map<FormKind, Integer> counts = new EnumMap<>(FormKind.class);
  private final List<FormChange> examples = new ArrayList<>();

  Writing(Version older, Version newer) {
    this.older = older;
    this.newer = newer;
  }

  /**
   * Looks at two words that count as the same, and at what stands behind them.
   *
   * @param followed whether the words behind them count as the same as well
   */
  void same(int before, int after, boolean followed) {
    Span one = older.tokens().get(before).span();
    Span other = newer.tokens().get(after).span();
    kind(read(older, one), read(newer, other)).ifPresent(k -> note(k, one, other));
    if (followed) {
      Span behind = older.room(before + 1, before + 1);
      Span now = newer.room(after + 1, after + 1);
      if (!marks(older, behind).equals(marks(newer, now))) {
        note(FormKind.PUNCTUATION, behind, now);
      }
    }
  }

  private static String read(Version version, Span span) {
    return version.agreement().outline().reading().slice(span);
  }

  private static String marks(Version version, Span room) {
    Reading reading = version.agreement().outline().reading();
    return room.length() > 200 ? "" : LAYOUT.matcher(reading.slice(room)).replaceAll("");
  }

  private static Optional<FormKind> kind(String was, String is) {
    if (was.equals(is) || Character.isDigit(was.charAt(0))) {
      return Optional.empty();
    }
    if (was.equalsIgnoreCase(is)) {
      return Optional.of(FormKind.CASE);
    }
    return was.length() == is.length() && Character.isLetter(was.charAt(0))
        ? Optional.of(FormKind.ACCENTS)
        : Optional.empty();
  }

  /** Notes a section that the other version shows beside its text. */
  void alone(Span section, boolean added) {
    Span start = Span.at(0);
    note(FormKind.FURNITURE, added ? start : section, added ? section : start);
  }

  void note(FormKind kind, Span one, Span other) {
    if (counts.merge(kind, 1, Integer::sum) <= SHOWN) {
      examples.add(new FormChange(kind, passage(older, one), passage(newer, other)));
    }
  }

  private static Passage passage(Version version, Span span) {
    return new Passage(span, version.slice(span));
  }

  /** How many of each kind. */
  Map<FormKind, Integer> counts() {
    return counts;
  }

  /** The first few of each kind. */
  List<FormChange> examples() {
    return examples;
  }
}
