package org.contreseing.compare;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.contreseing.model.Article;
import org.contreseing.model.Noise;
import org.contreseing.model.Span;

/** Tells differences of presentation from those of text. */
final class Presentation {

  // SIREN, SIRET, IBAN and telephone numbers have at least as many digits.
  private static final int REGISTERED = 9;
  private static final Pattern NEW_ITEM =
      Pattern.compile("(?:[.;:]\\s*?\\R|\\R[^\\S\\r\\n]*+\\R)[^\\p{L}]*+$");
  private static final Pattern AT_LINE = Pattern.compile("\\R[^\\p{L}]*+$");
  private static final Pattern ITEM_SIGN = Pattern.compile("\\s?[.)°/-][\\s*]*+$");
  private static final Pattern THOUSANDS = Pattern.compile("\\d{3}(?:,\\d++)?+");
  private static final Pattern RAISED = Pattern.compile("[¹²³⁰⁴-⁹]++");

  private final Version older;
  private final Version newer;
  private final Furniture oldFurniture;
  private final Furniture newFurniture;
  private boolean notesInText;

  Presentation(Version older, Version newer) {
    this.older = older;
    this.newer = newer;
    this.oldFurniture = new Furniture(older);
    this.newFurniture = new Furniture(newer);
  }

  /** How two stretches differ, when their text does not. */
  Optional<FormKind> of(Hunk hunk) {
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
        && (opensNote(gone ? older : newer, from)
            || RAISED
                .matcher(other.slice(other.room(at, at)))
                .results()
                .anyMatch(r -> Normalizer.normalize(r.group(), Normalizer.Form.NFKC).equals(mark)));
  }

  private static boolean opensNote(Version version, int at) {
    int start = version.tokens().get(at).span().start();
    return at >= version.notes()
        && version.agreement().outline().noise().stream()
            .anyMatch(n -> n.kind() == Noise.Kind.NOTE && n.span().start() == start);
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

  /** Whether only the breaks between words, or within a number, differ. */
  private boolean sameLetters(Hunk hunk) {
    List<String> was = older.keys().subList(hunk.oldFrom(), hunk.oldTo());
    List<String> is = newer.keys().subList(hunk.newFrom(), hunk.newTo());
    String letters = String.join("", was);
    long digits = letters.chars().filter(Character::isDigit).count();
    // numbers of registers and accounts are grouped in many ways, others by thousands alone
    boolean free = digits == 0 || digits >= REGISTERED || grouped(was, is) || grouped(is, was);
    return !was.isEmpty() && free && letters.equals(String.join("", is));
  }

  private static boolean grouped(List<String> whole, List<String> parts) {
    return whole.size() == 1
        && parts.size() > 1
        && parts.subList(1, parts.size()).stream().allMatch(THOUSANDS.asMatchPredicate());
  }

  /** Whether it is within the number of a subdivision. */
  static boolean inLabel(Version version, Span span) {
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
