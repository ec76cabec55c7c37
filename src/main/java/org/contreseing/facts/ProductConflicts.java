package org.contreseing.facts;

import java.util.ArrayList;
import java.util.List;
import org.contreseing.model.NameConflict;
import org.contreseing.search.Finder;

/**
 * Two spellings of a product, service or project. Only words that look like names (a capital
 * inside, or capitals that no position explains) and stand nowhere in lower case are compared.
 */
final class ProductConflicts {

  /** A spelling with what is compared, worked out once. */
  private record Name(Lexicon.Entry entry, String word, String open, char first, boolean upper) {

    static Name of(Lexicon.Entry entry) {
      String open = Spelling.open(entry.word());
      return new Name(entry, entry.word(), open, open.charAt(0), Spelling.isUpper(entry.word()));
    }
  }

  private static final Finder CAMEL =
      Finder.of("\\p{L}*\\p{Ll}\\p{L}*\\p{Lu}[\\p{L}\\p{N}]*|\\p{Lu}{2,}\\p{Ll}[\\p{L}\\p{N}]*");
  private static final Finder EXTENSION = Finder.of("[\\p{Lu}\\p{N}][\\p{L}\\p{N}]{0,3}");

  /**
   * Names compared with each other: far more than any agreement has, few enough for a hostile one.
   */
  private static final int MOST = 2000;

  /** Conflicts told at the most: nobody reads more, and each is compared with the others. */
  private static final int ENOUGH = 100;

  private final Lexicon lexicon;
  private final List<String> people;

  ProductConflicts(Lexicon lexicon, List<String> people) {
    this.lexicon = lexicon;
    this.people = people;
  }

  List<NameConflict> read() {
    List<Name> names =
        lexicon.entries().stream().filter(this::isName).limit(MOST).map(Name::of).toList();
    List<NameConflict> found = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      for (int j = i + 1; j < names.size(); j++) {
        if (found.size() < ENOUGH
            && names.get(i).first() == names.get(j).first()
            && variants(names.get(i), names.get(j))) {
          found.add(conflict(names.get(i).entry(), names.get(j).entry()));
        }
      }
    }
    return found;
  }

  private boolean isName(Lexicon.Entry entry) {
    String word = entry.word();
    boolean capital = word.chars().anyMatch(Character::isUpperCase);
    boolean shown = entry.inside() > 0 || CAMEL.matcher(word).matches();
    return word.length() >= 5
        && word.indexOf('-') < 0
        && capital
        && shown
        && !lexicon.ordinary(word)
        && !FormVocabulary.has(word)
        && !people.contains(Spelling.fold(word));
  }

  private static boolean variants(Name a, Name b) {
    if (a.open().equals(b.open())) {
      return ligature(a.word(), b.word())
          || lostAccent(a.entry(), b.entry())
          || lostAccent(b.entry(), a.entry());
    }
    return extended(a.word(), b.word()) || extended(b.word(), a.word()) || slip(a, b);
  }

  /** "sOlaere" and "sOlære". */
  private static boolean ligature(String x, String y) {
    return !Spelling.fold(x).equals(Spelling.fold(y));
  }

  /**
   * "Pléiade" and, in a line that is not all capitals, "PLEIADE"; or "Pleiade" at equal case. Case
   * alone is no variant.
   */
  private static boolean lostAccent(Lexicon.Entry accented, Lexicon.Entry plain) {
    boolean lost =
        plain.word().chars().allMatch(c -> c < 0x80)
            && accented.word().chars().anyMatch(c -> c >= 0x80);
    boolean lower = accented.word().chars().anyMatch(c -> c >= 0x80 && Character.isLowerCase(c));
    return lost
        && lower
        && plain.inside() > 0
        && accented.inside() > 0
        && (!Spelling.isUpper(plain.word()) || accented.count() + plain.count() > 2);
  }

  /**
   * "LemonX" and "LemonXNg": a name with a capital inside, and the same with a short suffix that
   * begins anew.
   */
  private static boolean extended(String longer, String shorter) {
    return shorter.length() >= 6
        && longer.length() > shorter.length()
        && longer.startsWith(shorter)
        && CAMEL.matcher(shorter).matches()
        && EXTENSION.matcher(longer.substring(shorter.length())).matches();
  }

  /**
   * A letter apart, two in names of nine letters and more; one of the two spellings must be settled
   * by use.
   */
  private static boolean slip(Name a, Name b) {
    String x = a.open();
    String y = b.open();
    int shorter = Math.min(x.length(), y.length());
    int tolerance = shorter < 6 ? 0 : shorter < 9 ? 1 : 2;
    boolean settled = Math.max(a.entry().inside(), b.entry().inside()) > 1;
    boolean inner = x.charAt(x.length() - 1) == y.charAt(y.length() - 1);
    return tolerance > 0
        && settled
        && inner
        && a.upper() == b.upper()
        && !Spelling.inflected(x, y)
        && Spelling.distance(x, y, tolerance) <= tolerance;
  }

  private static NameConflict conflict(Lexicon.Entry a, Lexicon.Entry b) {
    Lexicon.Entry often = a.count() >= b.count() ? a : b;
    Lexicon.Entry rare = often == a ? b : a;
    return new NameConflict(
        NameConflict.Kind.PRODUCT,
        rare.first(),
        often.word(),
        often.count(),
        often.first(),
        rare.word(),
        rare.count(),
        often.word());
  }
}
