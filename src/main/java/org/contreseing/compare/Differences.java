package org.contreseing.compare;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.contreseing.model.Article;
import org.contreseing.model.Span;

/** The differences within two sections that are one, each told for what it is. */
final class Differences {

  // Words this short between two differences only tear them apart.
  private static final int SHORT = 3;
  private static final Pattern NEW_ITEM =
      Pattern.compile("(?:[.;:]\\s*?\\R|\\R[^\\S\\r\\n]*+\\R)[^\\p{L}]*+$");
  private static final Pattern AT_LINE = Pattern.compile("\\R[^\\p{L}]*+$");
  private static final Pattern ITEM_SIGN = Pattern.compile("\\s?[.)°/-][\\s*]*+$");
  private static final Set<FactKind> STIPULATED =
      Set.of(FactKind.AMOUNT, FactKind.RATE, FactKind.DURATION, FactKind.LAW, FactKind.ACCOUNT);
  private static final Pattern RAISED = Pattern.compile("[¹²³⁰⁴-⁹]++");

  private final Version older;
  private final Version newer;
  private final Weights weights;
  private final Blanks blanks;
  private final Blanks newBlanks;
  private final Writing writing;
  private final Furniture oldFurniture;
  private final Furniture newFurniture;
  private final Map<String, String> renumbered;
  private boolean notesInText;

  /**
   * @param renumbered for the number of each article that has another one now, that number
   */
  Differences(Version older, Version newer, Writing writing, Map<String, String> renumbered) {
    this.older = older;
    this.newer = newer;
    this.weights = new Weights(older, newer);
    this.blanks = new Blanks(older);
    this.newBlanks = new Blanks(newer);
    this.writing = writing;
    this.oldFurniture = new Furniture(older);
    this.newFurniture = new Furniture(newer);
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
      Optional<FormKind> form = across.contains(found) ? Optional.of(FormKind.ORDER) : form(hunk);
      form.ifPresent(kind -> note(kind, hunk));
      if (form.isEmpty()) {
        real.add(hunk);
      }
    }
    List<Change> changes = new ArrayList<>();
    for (Hunk hunk : joined(real, zone)) {
      changes.add(change(hunk, zone));
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

  /** How two stretches differ, when their text does not. */
  private Optional<FormKind> form(Hunk hunk) {
    if (sameLetters(hunk)) {
      return Optional.of(FormKind.WORD_BREAKS);
    }
    if (itemNumbers(hunk) || noteMark(hunk)) {
      return Optional.of(FormKind.LIST_NUMBERS);
    }
    return isFurniture(hunk) ? Optional.of(FormKind.FURNITURE) : Optional.empty();
  }

  /** Whether it is the mark of a note, which the other version has as a raised figure. */
  private boolean noteMark(Hunk hunk) {
    boolean gone = hunk.newFrom() == hunk.newTo();
    int from = gone ? hunk.oldFrom() : hunk.newFrom();
    int size = hunk.oldTo() - hunk.oldFrom() + hunk.newTo() - hunk.newFrom();
    String mark = (gone ? older : newer).keys().get(from);
    Version other = gone ? newer : older;
    int at = gone ? hunk.newFrom() : hunk.oldFrom();
    return size == 1
        && mark.length() <= 3
        && Character.isDigit(mark.charAt(0))
        && RAISED
            .matcher(other.slice(other.room(at, at)))
            .results()
            .anyMatch(r -> Normalizer.normalize(r.group(), Normalizer.Form.NFKC).equals(mark));
  }

  private boolean isFurniture(Hunk hunk) {
    List<String> gone = older.keys().subList(hunk.oldFrom(), hunk.oldTo());
    List<String> come = newer.keys().subList(hunk.newFrom(), hunk.newTo());
    if (come.isEmpty() && newFurniture.holdsNotes(gone)
        || gone.isEmpty() && oldFurniture.holdsNotes(come)) {
      notesInText = true;
      return true;
    }
    return come.isEmpty()
            && (newFurniture.holds(gone, hunk.newFrom()) || oldFurniture.repeats(gone))
        || gone.isEmpty()
            && (oldFurniture.holds(come, hunk.oldFrom()) || newFurniture.repeats(come));
  }

  /** Whether a section that only one version has is furniture of the other. */
  boolean isFurniture(Section section, boolean added) {
    Version version = added ? newer : older;
    Furniture furniture = added ? oldFurniture : newFurniture;
    return section.kind() == Section.Kind.NOTES && notesInText
        || furniture.holds(version.keys().subList(section.from(), section.to()), 0)
        || (added ? newFurniture : oldFurniture)
            .repeats(version.keys().subList(section.from(), section.to()));
  }

  /** Whether both are the number of an item of a list, or one is and the other has none. */
  private boolean itemNumbers(Hunk hunk) {
    boolean gone = hunk.newFrom() == hunk.newTo();
    boolean come = hunk.oldFrom() == hunk.oldTo();
    return (come || itemNumber(older, hunk.oldFrom(), hunk.oldTo(), AT_LINE))
        && (gone || itemNumber(newer, hunk.newFrom(), hunk.newTo(), AT_LINE))
        && (!come && itemNumber(older, hunk.oldFrom(), hunk.oldTo(), NEW_ITEM)
            || !gone && itemNumber(newer, hunk.newFrom(), hunk.newTo(), NEW_ITEM));
  }

  /** Whether it is a number alone at the start of a line, that of no article. */
  private static boolean itemNumber(Version version, int from, int to, Pattern start) {
    if (to - from != 1) {
      return false;
    }
    Token token = version.tokens().get(from);
    return token.isNumber()
        && token.key().length() <= 2
        && (from == 0 || start.matcher(version.slice(version.room(from, from))).find())
        && ITEM_SIGN.matcher(version.slice(version.room(to, to))).lookingAt()
        && !inLabel(version, token.span());
  }

  /** Whether only the breaks between words differ. */
  private boolean sameLetters(Hunk hunk) {
    return hunk.oldFrom() < hunk.oldTo()
        && String.join("", older.keys().subList(hunk.oldFrom(), hunk.oldTo()))
            .equals(String.join("", newer.keys().subList(hunk.newFrom(), hunk.newTo())));
  }

  /** What one fact or next to nothing parts belongs together, unless one part fills in a blank. */
  private List<Hunk> joined(List<Hunk> hunks, boolean zone) {
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

  private boolean rightly(Hunk hunk, boolean zone) {
    return blanks.filledBy(hunk, newer, newBlanks)
        || blanks.signing(hunk, newer, zone)
            && weights.of(hunk).stream().noneMatch(c -> STIPULATED.contains(c.kind()))
        || blanks.undrafted(hunk);
  }

  private Change change(Hunk hunk, boolean zone) {
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
    return inLabel(version, version.span(from, to));
  }

  private static boolean inLabel(Version version, Span span) {
    return version
        .agreement()
        .outline()
        .articleAt(span.start())
        .filter(a -> a.level() > 1 && label(a).contains(span))
        .isPresent();
  }

  private static Span label(Article article) {
    int start = article.headingSpan().start();
    return new Span(start, Math.min(article.headingSpan().end(), start + article.label().length()));
  }
}
