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

  private final Pattern engine;
  // what only stands inside brackets is taken for it too, which costs time and nothing else
  private final boolean seesEnd;
  private final boolean looksBehind;
  // read off when first needed: many expressions are only asked at known places
  private volatile Optional<LeadTable> leads;

  private Finder(Pattern engine) {
    this.engine = engine;
    this.seesEnd = ENDS.matcher(engine.pattern()).find();
    this.looksBehind = BEHIND.matcher(engine.pattern()).find();
  }

  Pattern engine() {
    return engine;
  }

  /** Whether it asks where the text or region ends. */
  boolean seesEnd() {
    return seesEnd;
  }

  /** Whether it asks for more than the character before a match. */
  boolean looksBehind() {
    return looksBehind;
  }

  /** Where its matches may begin; empty when anywhere. */
  Optional<LeadTable> leads() {
    Optional<LeadTable> known = leads;
    if (known == null) {
      known = LeadTable.of(engine);
      leads = known;
    }
    return known;
  }

  /** A finder of what a pattern matches. */
  public static Finder of(Pattern pattern) {
    return new Finder(pattern);
  }

  /**
   * A finder of what an expression matches.
   *
   * @throws java.util.regex.PatternSyntaxException when it is none
   */
  public static Finder of(String regex) {
    return of(Pattern.compile(regex));
  }

  /**
   * The same with flags of {@link Pattern}.
   *
   * @throws java.util.regex.PatternSyntaxException when it is none
   */
  public static Finder of(String regex, int flags) {
    return of(Pattern.compile(regex, flags));
  }

  /** A search through a text; an {@link Indexed} one where much is looked for. */
  public Search matcher(CharSequence text) {
    return text instanceof Indexed indexed
        ? new Search(this, indexed)
        : new Search(this, text.toString());
  }

  /** Whether a text holds a match. */
  public Predicate<String> asPredicate() {
    return text -> matcher(text).find();
  }

  /** Whether a text as a whole is a match. */
  public Predicate<String> asMatchPredicate() {
    return engine.asMatchPredicate();
  }

  /** The pieces of a text between the matches. */
  public String[] split(CharSequence text) {
    return engine.split(text);
  }

  /** The same, one after the other. */
  public Stream<String> splitAsStream(CharSequence text) {
    return engine.splitAsStream(text);
  }

  /** The expression. */
  public String pattern() {
    return engine.pattern();
  }

  /** Its flags, as {@link Pattern} has them. */
  public int flags() {
    return engine.flags();
  }

  @Override
  public String toString() {
    return pattern();
  }
}
