package org.contreseing.search;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A regular expression that finds quickly; a {@link Pattern} with the same methods. Immutable; safe
 * for use by several threads.
 */
public final class Finder {

  private static final Pattern ENDS = Pattern.compile("\\$|\\\\[zZ]");
  private static final Pattern BEHIND = Pattern.compile("\\(\\?<[=!]");

  /** Less often, working out what is needed costs more than it spares. */
  private static final int FREQUENT = 8;

  private final String regex;
  private final int flags;
  private volatile Optional<LeadTable> leads;
  private volatile Needs needs;
  private volatile Optional<Prepared> prepared;
  private final boolean anchored;
  private int asked;
  // made when first needed: most texts ask few of the many expressions
  private volatile Engine engine;

  private Finder(String regex, int flags) {
    this.regex = regex;
    this.flags = flags;
    this.anchored = Anchor.isIn(regex, flags);
  }

  /**
   * What it takes to search.
   *
   * @param seesEnd whether it asks where the text or region ends; what only stands inside brackets
   *     is taken for it too, which costs time and nothing else
   * @param looksBehind whether it asks for more than the character before a match
   */
  private record Engine(Pattern pattern, boolean seesEnd, boolean looksBehind) {
    private static Engine of(String regex, int flags) {
      return new Engine(
          Pattern.compile(Behind.bounded(regex), flags),
          ENDS.matcher(regex).find(),
          BEHIND.matcher(regex).find());
    }
  }

  // two threads may make it twice, with the same result
  private Engine made() {
    Engine known = engine;
    if (known == null) {
      known = Engine.of(regex, flags);
      engine = known;
    }
    return known;
  }

  Pattern engine() {
    return made().pattern();
  }

  boolean seesEnd() {
    return made().seesEnd();
  }

  boolean looksBehind() {
    return made().looksBehind();
  }

  /** Whether a match stands where the region or the text begins, or nowhere. */
  boolean isAnchored() {
    return anchored;
  }

  /** Where its matches may begin; empty when anywhere. */
  Optional<LeadTable> leads() {
    Optional<LeadTable> known = leads;
    if (known == null) {
      Preparation.asked(this);
      known = prepared().map(Prepared::leads).orElseGet(() -> LeadTable.of(regex, flags));
      leads = known;
    }
    return known;
  }

  /** Whether it is asked so often that it is worth knowing more about it; counts the questions. */
  boolean isFrequent() {
    // a question lost between threads does no harm
    return asked > FREQUENT || asked++ == FREQUENT;
  }

  /**
   * Whether a text has what every match needs; what it needs is worked out for frequent questions.
   */
  boolean mayBeIn(Indexed text) {
    Needs known = needs;
    if (known == null) {
      Optional<Prepared> prepared = prepared();
      if (prepared.isEmpty() && !isFrequent()) {
        return true;
      }
      known = prepared.map(Prepared::needs).orElseGet(() -> Needs.of(regex, flags));
      needs = known;
    }
    return known.met(text);
  }

  private Optional<Prepared> prepared() {
    Optional<Prepared> known = prepared;
    if (known == null) {
      known = PreparedFile.OF_BUILD.find(regex, flags);
      prepared = known;
    }
    return known;
  }

  /**
   * A finder of what an expression matches. An expression that is none is told by the {@link
   * java.util.regex.PatternSyntaxException} of the first search.
   */
  public static Finder of(String regex) {
    return of(regex, 0);
  }

  /** The same with flags of {@link Pattern}. */
  public static Finder of(String regex, int flags) {
    return new Finder(regex, flags);
  }

  /** A search through a text; an {@link Indexed} one where much is looked for in short ones. */
  public Search matcher(CharSequence text) {
    return new Search(this, text.toString(), text instanceof Indexed indexed ? indexed : null);
  }

  /** Whether a text holds a match. */
  public Predicate<String> asPredicate() {
    return text -> matcher(text).find();
  }

  /** Whether a text as a whole is a match. */
  public Predicate<String> asMatchPredicate() {
    return engine().asMatchPredicate();
  }

  /** The pieces of a text between the matches. */
  public String[] split(CharSequence text) {
    return engine().split(text);
  }

  /** The same, one after the other. */
  public Stream<String> splitAsStream(CharSequence text) {
    return engine().splitAsStream(text);
  }

  /** The expression. */
  public String pattern() {
    return regex;
  }

  /** Its flags, as {@link Pattern} has them. */
  public int flags() {
    return flags;
  }

  @Override
  public String toString() {
    return pattern();
  }
}
