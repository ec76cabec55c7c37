package org.contreseing.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * How much of a document was read, and how well.
 *
 * @param pages what was read of each page, in order; empty when the format has no pages
 * @param meaningless share of characters that stand for none, from 0 to 1
 * @param words number of words
 * @param french share of them that are among the commonest of French, from 0 to 1; in French prose
 *     about a third
 */
public record Coverage(List<Page> pages, double meaningless, int words, double french) {

  /** Fewer words than this say nothing about their language. */
  private static final int FEWEST_WORDS = 80;

  private static final double LEAST_FRENCH = 0.08;
  private static final double MOST_MEANINGLESS = 0.02;
  private static final Pattern WORD = Pattern.compile("\\p{L}++");
  private static final Set<String> COMMON =
      Set.of(
          ("de la le les des du et en à au aux un une par pour dans sur que qui est sont ou ne pas ce"
                  + " cette ces son sa ses leur leurs il elle avec se l d s n qu")
              .split(" "));

  /** How a page was read. */
  public enum State {
    TEXT,
    OCR,
    /** It is an image that nobody read. */
    UNREAD,
    /** Nothing stands on it. */
    BLANK;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One page.
   *
   * @param number from 1
   * @param characters extracted from it, in UTF-16 units
   */
  public record Page(int number, int characters, State state) {}

  public Coverage {
    pages = List.copyOf(pages);
  }

  /** What the text itself tells. */
  public static Coverage of(SourceText text) {
    Matcher word = WORD.matcher(text.content());
    int words = 0;
    int common = 0;
    while (word.find()) {
      words++;
      common += COMMON.contains(word.group().toLowerCase(Locale.ROOT)) ? 1 : 0;
    }
    long strange = text.content().chars().filter(Coverage::isMeaningless).count();
    return new Coverage(
        pages(text),
        strange / (double) Math.max(1, text.content().length()),
        words,
        common / (double) Math.max(1, words));
  }

  private static boolean isMeaningless(int c) {
    return c == 0xFFFD || c >= 0xE000 && c <= 0xF8FF;
  }

  private static List<Page> pages(SourceText text) {
    int[] characters = new int[text.pages().orElse(0) + 1];
    text.blocks().stream()
        .filter(b -> b.page() < characters.length)
        .forEach(b -> characters[b.page()] += b.span().length());
    Set<String> unread = named(text, Trace.Kind.UNREAD_PAGE);
    Set<String> recognised = named(text, Trace.Kind.RECOGNISED_PAGE);
    List<Page> pages = new ArrayList<>();
    IntStream.range(1, characters.length)
        .forEach(
            n -> {
              State state = characters[n] == 0 ? State.BLANK : State.TEXT;
              state = recognised.contains("page " + n) ? State.OCR : state;
              state = unread.contains("page " + n) ? State.UNREAD : state;
              pages.add(new Page(n, characters[n], state));
            });
    return pages;
  }

  private static Set<String> named(SourceText text, Trace.Kind kind) {
    return Set.copyOf(
        text.traces().stream().filter(t -> t.kind() == kind).map(Trace::detail).toList());
  }

  /** Numbers of the pages that nobody read. */
  public List<Integer> unread() {
    return pages.stream().filter(p -> p.state() == State.UNREAD).map(Page::number).toList();
  }

  /**
   * Whether more than half of the pages were not read, so that nothing can be said to be missing.
   */
  public boolean mostlyUnread() {
    return !pages.isEmpty() && 2 * unread().size() > pages.size();
  }

  /** Whether so many characters mean nothing that words are lost. */
  public boolean garbled() {
    return meaningless > MOST_MEANINGLESS;
  }

  /** Whether the words are those of another language, or no words. */
  public boolean foreign() {
    return words >= FEWEST_WORDS && french < LEAST_FRENCH;
  }
}
