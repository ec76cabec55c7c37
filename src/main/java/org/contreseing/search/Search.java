package org.contreseing.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * A search through one text, match after match: a {@link Matcher} that finds quickly as long as it
 * looks at the whole text. Not safe for use by several threads.
 */
public final class Search implements MatchResult {

  private static final int[] THROUGH = {};

  private Finder finder;
  private final String text;
  // made for the first try: most searches end before
  private Matcher engine;
  private boolean whole = true;
  private boolean transparent;
  private int from;
  private int to;
  private int next;
  // null for a text without index
  private Indexed indexed;
  private int[] places;
  private int place;
  private boolean asked;
  private boolean vain;

  /**
   * @param indexed the text with its index; null for a text without
   */
  Search(Finder finder, String text, Indexed indexed) {
    this.indexed = indexed;
    this.finder = finder;
    this.text = text;
    this.to = text.length();
  }

  private Matcher matcher() {
    if (engine == null) {
      engine = finder.engine().matcher(text);
      reset();
    }
    return engine;
  }

  private Matcher reset() {
    return engine.useTransparentBounds(transparent).useAnchoringBounds(true).region(from, to);
  }

  /** Goes to the next match; false when there is none. */
  public boolean find() {
    if (isVain()) {
      return false;
    }
    if (finder.isAnchored()) {
      boolean first = next == from;
      next = to + 1;
      return first && mayBegin() && tries(from);
    }
    Optional<LeadTable> leads = filters() ? finder.leads() : Optional.empty();
    return leads.isPresent() ? find(leads.get()) : matcher().find();
  }

  private boolean isVain() {
    if (!asked) {
      asked = true;
      vain = index() != null && !finder.mayBeIn(indexed);
    }
    return vain;
  }

  /** A search through a part costs less than asking whether the whole was met before. */
  private Indexed index() {
    if (indexed == null && whole) {
      indexed = Recent.index(text).orElse(null);
    }
    return indexed;
  }

  /** Whether tries from place to place see the same as one going through the region. */
  private boolean filters() {
    return whole
        || (transparent || !startsInWord() && !finder.looksBehind())
            && (to == text.length() || transparent && !finder.seesEnd());
  }

  /** Whether the region parts a word, of which a search that sees only the region knows nothing. */
  private boolean startsInWord() {
    return from > 0 && Character.isLetterOrDigit(text.charAt(from - 1));
  }

  /** Whether the region begins as matches may. */
  private boolean mayBegin() {
    return !finder.isFrequent()
        || !transparent && startsInWord()
        || to - from < Lead.DEPTH
        || finder.leads().filter(l -> !l.isAt(text, from)).isEmpty();
  }

  private boolean find(LeadTable table) {
    if (places == null) {
      // a part is gone through: the places of the whole text would cost more than it
      boolean known = indexed != null && whole;
      places = known ? table.places(indexed).orElse(THROUGH) : THROUGH;
    }
    for (int at = place(table, next); at < to; at = place(table, at + 1)) {
      if (tries(at)) {
        next = Math.max(matcher().end(), at + 1);
        return true;
      }
    }
    next = to;
    return false;
  }

  private boolean tries(int at) {
    // only the first try begins where the region does
    boolean first = at == from;
    return matcher()
        .useTransparentBounds(!first || transparent)
        .useAnchoringBounds(first)
        .region(at, to)
        .lookingAt();
  }

  /** The next place from an index on where a match may begin. */
  private int place(LeadTable table, int from) {
    if (places == THROUGH) {
      return table.next(text, from);
    }
    // most often it is the next one
    place += place < places.length && places[place] < from ? 1 : 0;
    if (place < places.length && places[place] < from) {
      int found = Arrays.binarySearch(places, place, places.length, from);
      place = found < 0 ? -found - 1 : found;
    }
    return place < places.length ? places[place] : text.length();
  }

  /** Starts again in the whole text, at an index. */
  public boolean find(int start) {
    whole = true;
    from = 0;
    to = text.length();
    next = start;
    place = 0;
    return finder.leads().isEmpty() ? matcher().find(start) : find();
  }

  /** Looks only at a part of the text, as {@link Matcher#region(int, int)} says. */
  public Search region(int start, int end) {
    whole = false;
    places = null;
    from = Objects.checkFromToIndex(start, end, text.length());
    to = end;
    next = start;
    place = 0;
    if (engine != null) {
      reset();
    }
    return this;
  }

  /** Searches for something else, from an index to the end of the region. */
  public Search usePattern(Finder other, int start) {
    finder = other;
    asked = false;
    if (engine != null) {
      engine.usePattern(other.engine());
    }
    return region(start, to);
  }

  /** Whether what looks ahead or behind sees the text around the region. */
  public Search useTransparentBounds(boolean transparent) {
    this.transparent = transparent;
    if (engine != null) {
      engine.useTransparentBounds(transparent);
    }
    return this;
  }

  /** Whether a match begins where the region or the text does. */
  public boolean lookingAt() {
    return mayBegin() && all().lookingAt();
  }

  /** Whether the region or the text as a whole is a match. */
  public boolean matches() {
    return mayBegin() && all().matches();
  }

  private Matcher all() {
    matcher();
    // a search in between has left its place
    return reset();
  }

  /** All matches from here on. */
  public Stream<MatchResult> results() {
    List<MatchResult> all = new ArrayList<>();
    while (find()) {
      all.add(toMatchResult());
    }
    return all.stream();
  }

  /** The match just found, which stays when the search goes on. */
  public MatchResult toMatchResult() {
    return matcher().toMatchResult();
  }

  /** The text with every match replaced, as {@link Matcher#replaceAll(String)} says. */
  public String replaceAll(String replacement) {
    return replaced(m -> m.replaceAll(replacement));
  }

  /** The text with the first match replaced, as {@link Matcher#replaceFirst(String)} says. */
  public String replaceFirst(String replacement) {
    return replaced(m -> m.replaceFirst(replacement));
  }

  private String replaced(Function<Matcher, String> replace) {
    return find(0) ? replace.apply(finder.engine().matcher(text)) : text;
  }

  /** The same by a function of the match. */
  public String replaceAll(Function<MatchResult, String> replacement) {
    return replaced(m -> m.replaceAll(replacement));
  }

  /** What it searches for. */
  public Finder finder() {
    return finder;
  }

  /** What a named group matched, null when it took no part. */
  public String group(String name) {
    return matcher().group(name);
  }

  /** Where a named group begins, -1 when it took no part. */
  public int start(String name) {
    return matcher().start(name);
  }

  /** Where a named group ends, -1 when it took no part. */
  public int end(String name) {
    return matcher().end(name);
  }

  /** Whether more text could change the last answer. */
  public boolean hitEnd() {
    return matcher().hitEnd();
  }

  @Override
  public int start() {
    return matcher().start();
  }

  @Override
  public int start(int group) {
    return matcher().start(group);
  }

  @Override
  public int end() {
    return matcher().end();
  }

  @Override
  public int end(int group) {
    return matcher().end(group);
  }

  @Override
  public String group() {
    return matcher().group();
  }

  @Override
  public String group(int group) {
    return matcher().group(group);
  }

  @Override
  public int groupCount() {
    return matcher().groupCount();
  }
}
