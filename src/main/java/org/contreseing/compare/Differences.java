package org.contreseing.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.contreseing.model.Span;

/** The differences within two sections that are one, each told for what it is. */
final class Differences {

  // Words this short between two differences only tear them apart.
  private static final int SHORT = 3;
  private static final Set<FactKind> STIPULATED =
      Set.of(FactKind.AMOUNT, FactKind.RATE, FactKind.DURATION, FactKind.LAW, FactKind.ACCOUNT);

  private final Version older;
  private final Version newer;
  private final Weights weights;
  private final Blanks blanks;
  private final Blanks newBlanks;
  private final Writing writing;
  private final Presentation presentation;
  private final Map<String, String> renumbered;

  /**
   * @param renumbered for the number of each article that has another one now, that number
   */
  Differences(
      Version older,
      Version newer,
      Presentation presentation,
      Writing writing,
      Map<String, String> renumbered) {
    this.older = older;
    this.newer = newer;
    this.weights = new Weights(older, newer);
    this.blanks = new Blanks(older);
    this.newBlanks = new Blanks(newer);
    this.presentation = presentation;
    this.writing = writing;
    this.renumbered = renumbered;
  }

  /** What differs between a section and what became of it, in the order of the newer one. */
  List<Change> of(Section before, Section after) {
    List<Hunk> hunks =
        Alignment.of(
                older.keys().subList(before.body(), before.to()),
                newer.keys().subList(after.body(), after.to()))
            .stream()
            .map(h -> shifted(h, before.body(), after.body()))
            .toList();
    compareWriting(hunks, before, after);
    boolean zone = after.kind() == Section.Kind.SIGNATURE;
    Set<Hunk> across = zone ? Columns.across(hunks, older, newer) : Set.of();
    List<Hunk> real = new ArrayList<>();
    for (Hunk found : hunks) {
      Hunk hunk = Slide.slide(found, older, newer, before, after);
      Optional<FormKind> form =
          across.contains(found) ? Optional.of(FormKind.ORDER) : presentation.of(hunk);
      form.ifPresent(kind -> note(kind, hunk));
      if (form.isEmpty()) {
        real.add(hunk);
      }
    }
    List<Change> changes = new ArrayList<>();
    for (Hunk hunk : joined(real, after.kind())) {
      changes.add(change(hunk, after.kind()));
    }
    return changes;
  }

  /** A section that only one version has, whole; a stamp is what comes with signing. */
  Change whole(Section section, boolean added) {
    Hunk hunk =
        added
            ? new Hunk(0, 0, section.from(), section.to())
            : new Hunk(section.from(), section.to(), 0, 0);
    return new Change(
        added && blanks.signing(hunk, newer, false)
            ? Change.Nature.FILLED_IN
            : Change.Nature.REWORDED,
        passage(older, hunk.oldFrom(), hunk.oldTo()),
        passage(newer, hunk.newFrom(), hunk.newTo()),
        weights.of(hunk));
  }

  private static Hunk shifted(Hunk hunk, int before, int after) {
    return new Hunk(
        hunk.oldFrom() + before,
        hunk.oldTo() + before,
        hunk.newFrom() + after,
        hunk.newTo() + after);
  }

  private void compareWriting(List<Hunk> hunks, Section before, Section after) {
    int[] places =
        Alignment.places(
            hunks.stream().map(h -> shifted(h, -before.body(), -after.body())).toList(),
            before.length());
    for (int i = 0; i < places.length; i++) {
      if (places[i] >= 0) {
        boolean followed = i + 1 < places.length && places[i + 1] == places[i] + 1;
        writing.same(before.body() + i, after.body() + places[i], followed);
      }
    }
  }

  private void note(FormKind kind, Hunk hunk) {
    writing.note(
        kind, older.span(hunk.oldFrom(), hunk.oldTo()), newer.span(hunk.newFrom(), hunk.newTo()));
  }

  /** What one fact or next to nothing parts belongs together, unless one part fills in a blank. */
  private List<Hunk> joined(List<Hunk> hunks, Section.Kind zone) {
    List<Hunk> joined = new ArrayList<>();
    boolean open = false;
    for (Hunk hunk : hunks) {
      boolean filled = rightly(hunk, zone);
      Hunk last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (open && !filled && near(last, hunk)) {
        joined.set(joined.size() - 1, last.cover(hunk));
      } else {
        joined.add(hunk);
      }
      open = !filled;
    }
    return joined;
  }

  private boolean near(Hunk last, Hunk next) {
    int between = next.oldFrom() - last.oldTo();
    boolean mixed = last.oldFrom() < last.oldTo() || next.oldFrom() < next.oldTo();
    boolean torn =
        between == 1
            && mixed
            && older.keys().get(last.oldTo()).length() <= SHORT
            && !sentence(last);
    return torn || weights.joins(last, next);
  }

  private boolean sentence(Hunk last) {
    return older.slice(older.room(last.oldTo(), last.oldTo())).contains(".");
  }

  private boolean rightly(Hunk hunk, Section.Kind zone) {
    return blanks.filledBy(hunk, newer, newBlanks)
        || blanks.signing(hunk, newer, zone == Section.Kind.SIGNATURE)
            && weights.of(hunk).stream().noneMatch(c -> STIPULATED.contains(c.kind()))
        || zone == Section.Kind.TITLE && blanks.undrafted(hunk);
  }

  private Change change(Hunk hunk, Section.Kind zone) {
    Change.Nature nature =
        rightly(hunk, zone)
            ? Change.Nature.FILLED_IN
            : follows(hunk)
                ? Change.Nature.FOLLOWED
                : numbers(hunk) ? Change.Nature.RENUMBERED : Change.Nature.REWORDED;
    return new Change(
        nature,
        passage(older, hunk.oldFrom(), hunk.oldTo()),
        passage(newer, hunk.newFrom(), hunk.newTo()),
        nature == Change.Nature.REWORDED || nature == Change.Nature.FILLED_IN
            ? weights.of(hunk)
            : List.of());
  }

  private static Passage passage(Version version, int from, int to) {
    Span span = version.span(from, to);
    return new Passage(span, version.slice(span));
  }

  /** Whether a reference to an article follows its new number. */
  private boolean follows(Hunk hunk) {
    if (hunk.oldTo() - hunk.oldFrom() != 1 || hunk.newTo() - hunk.newFrom() != 1) {
      return false;
    }
    Token was = older.tokens().get(hunk.oldFrom());
    String is = newer.keys().get(hunk.newFrom());
    return is.equals(renumbered.get(was.key()))
        && older.agreement().references().stream().anyMatch(r -> r.span().contains(was.span()));
  }

  /** Whether it is within the numbers of subdivisions. */
  private boolean numbers(Hunk hunk) {
    return numbers(older, hunk.oldFrom(), hunk.oldTo())
        && numbers(newer, hunk.newFrom(), hunk.newTo());
  }

  private static boolean numbers(Version version, int from, int to) {
    if (from == to) {
      return false;
    }
    return Presentation.inLabel(version, version.span(from, to));
  }
}
