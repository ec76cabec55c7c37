package org.contreseing.archive.link;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.contreseing.archive.link.Link.Certainty;
import org.contreseing.archive.link.Link.Kind;
import org.contreseing.archive.link.Link.Passage;
import org.contreseing.model.Language;
import org.contreseing.model.Moment;
import org.contreseing.report.TimelineWords;

/**
 * What two agreements of the same parties and of like titles are: versions of one text, two
 * agreements with one object, or neither. Titles that only have words of every such agreement, and
 * those that differ in a year, a lot or a number, say nothing.
 */
final class Twins {

  private static final int LEAST_OWN_WORDS = 2;
  private static final double SAME_TEXT = 0.6;
  private static final double SAME_HEADINGS = 0.9;

  private Twins() {}

  static Optional<Link> link(Sheet one, Sheet other) {
    if (!comparable(one, other)) {
      return Optional.empty();
    }
    boolean otherDay = differ(one.signed(), other.signed());
    double headings = Sets.jaccard(one.headings(), other.headings());
    if (!otherDay && headings >= SAME_TEXT && !apart(one, other)) {
      return Optional.of(version(one, other, headings));
    }
    boolean bothStand = !one.unsigned() && !other.unsigned() && !one.amends();
    return otherDay && bothStand && overlap(one, other)
        ? Optional.of(sameObject(one, other))
        : Optional.empty();
  }

  private static boolean comparable(Sheet one, Sheet other) {
    Title a = one.title();
    Title b = other.title();
    boolean copy = one.sha256().isPresent() && one.sha256().equals(other.sha256());
    return !copy
        && !one.key().file().equals(other.key().file())
        && one.amends() == other.amends()
        && a.figures().equals(b.figures())
        && a.days().equals(b.days())
        && a.amendment().equals(b.amendment())
        && !differ(a.number(), b.number())
        && a.own().equals(b.own())
        && a.own().size() >= LEAST_OWN_WORDS;
  }

  private static <T> boolean differ(Optional<T> one, Optional<T> other) {
    return one.isPresent() && other.isPresent() && !one.equals(other);
  }

  /** Whether they surely run at different times: the next year's agreement, no version. */
  private static boolean apart(Sheet one, Sheet other) {
    return before(one.term(), other.effect()) || before(other.term(), one.effect());
  }

  private static boolean before(Moment end, Moment start) {
    Optional<LocalDate> last = end.latest();
    return last.isPresent() && start.earliest().filter(last.get()::isBefore).isPresent();
  }

  /** Whether they surely run at the same time for a while. */
  private static boolean overlap(Sheet one, Sheet other) {
    Optional<LocalDate> end = min(one.term().earliest(), other.term().earliest());
    Optional<LocalDate> start = max(one.effect().latest(), other.effect().latest());
    return end.isPresent() && start.isPresent() && !start.get().isAfter(end.get());
  }

  private static Optional<LocalDate> min(Optional<LocalDate> a, Optional<LocalDate> b) {
    return a.flatMap(x -> b.map(y -> x.isBefore(y) ? x : y));
  }

  private static Optional<LocalDate> max(Optional<LocalDate> a, Optional<LocalDate> b) {
    return a.flatMap(x -> b.map(y -> x.isAfter(y) ? x : y));
  }

  private static List<Passage> passages(Sheet one, Sheet other, boolean terms) {
    return List.of(
        Passage.of("one", one, terms ? one.termSpot() : one.start()),
        Passage.of("other", other, terms ? other.termSpot() : other.start()));
  }

  private static Link version(Sheet one, Sheet other, double headings) {
    boolean terms = differ(one.term().day(), other.term().day());
    return new Link(
        Kind.VERSION,
        terms,
        headings >= SAME_HEADINGS ? Certainty.PROBABLE : Certainty.POSSIBLE,
        passages(one, other, terms),
        terms
            ? "Deux versions d’un même texte, dont le terme diffère\u00a0: "
                + terms(one, other, Language.FR)
                + "."
            : "Deux versions d’un même texte.",
        terms
            ? "Two versions of one text, whose terms differ: "
                + terms(one, other, Language.EN)
                + "."
            : "Two versions of one text.");
  }

  private static Link sameObject(Sheet one, Sheet other) {
    boolean terms = differ(one.term().day(), other.term().day());
    return new Link(
        Kind.SAME_OBJECT,
        terms,
        Certainty.PROBABLE,
        passages(one, other, true),
        "Deux conventions des mêmes parties, au même intitulé, courent en même temps"
            + (terms ? ", avec des termes différents" : "")
            + "\u00a0: "
            + terms(one, other, Language.FR)
            + ".",
        "Two agreements of the same parties and title run at the same time"
            + (terms ? ", with different terms" : "")
            + ": "
            + terms(one, other, Language.EN)
            + ".");
  }

  private static String terms(Sheet one, Sheet other, Language language) {
    return TimelineWords.days(one.term(), language)
        + language.pick("\u00a0; ", "; ")
        + TimelineWords.days(other.term(), language);
  }
}
