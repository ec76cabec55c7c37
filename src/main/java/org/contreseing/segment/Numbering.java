package org.contreseing.segment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.contreseing.model.LineLabel;
import org.contreseing.segment.Heading.Style;

/**
 * Decides which of the proposed headings are the articles of one agreement. The style in which
 * articles are numbered is chosen for the whole document, so that a list "1. 2. 3." inside an
 * article never competes with "Article 4".
 */
final class Numbering {

  private static final int FEWEST = 2;
  private static final int FEWEST_NUMBERED = 4;
  private static final int SHORT_TITLE = 12;

  private final Lines lines;
  private final List<Heading> proposals;
  private final ClauseHeadings clauses;
  private final Decided decided;

  /**
   * @param lines all lines
   * @param proposals headings proposed outside noise, in order
   * @param clauses what titles of articles are like
   * @param decided what the lines are, as far as that is decided
   */
  Numbering(Lines lines, List<Heading> proposals, ClauseHeadings clauses, Decided decided) {
    this.lines = lines;
    this.proposals = proposals;
    this.clauses = clauses;
    this.decided = decided;
  }

  /**
   * True headings of articles and their subdivisions, in order; annexed and quoted ones may be
   * among them still.
   */
  List<Heading> articles() {
    List<Heading> main = main();
    if (main.isEmpty()) {
      List<Heading> bare = bare();
      return bare.isEmpty() ? counted() : bare;
    }
    List<Heading> all = new ArrayList<>(main);
    proposals.stream().filter(h -> h.style() == Style.DOTTED && belongs(h, main)).forEach(all::add);
    all.addAll(Subdivisions.of(lines, proposals, main, decided));
    all.sort(Comparator.comparingInt(h -> h.line().index()));
    return all;
  }

  private List<Heading> main() {
    List<Heading> articles = new ArrayList<>();
    for (Heading heading : proposals) {
      if (heading.style() == Style.ARTICLE && opens(heading) && fits(heading, articles)) {
        articles.add(heading);
      }
    }
    if (articles.size() >= FEWEST || articles.stream().anyMatch(h -> h.number().equals("1"))) {
      return withoutOverview(articles);
    }
    List<Heading> arabic = chain(Style.ARABIC);
    List<Heading> roman = chain(Style.ROMAN);
    List<Heading> best = roman.size() >= arabic.size() ? roman : arabic;
    return withStrays(best.size() >= FEWEST ? best : chain(Style.LETTER));
  }

  // "ARTICLE B" is an 8 that was read badly only where an 8 is due.
  private static boolean fits(Heading heading, List<Heading> before) {
    return !Recognised.doubtful(heading.label())
        || !before.isEmpty() && before.get(before.size() - 1).rank() + 1 == heading.rank();
  }

  // In hard-wrapped text a line can begin with "Article 5" in the middle of a sentence.
  private boolean opens(Heading heading) {
    int index = heading.line().index();
    if (lines.opensParagraph(index)) {
      return true;
    }
    String before = lines.get(index - 1).text();
    boolean ended = before.isEmpty() || ".:;!?»)".indexOf(before.charAt(before.length() - 1)) >= 0;
    return ended
        || HeadingGrammar.propose(lines.get(index - 1)).isPresent()
        || before.length() < 45 && !heading.title().isEmpty();
  }

  // Headings in a row without text between them, all of which come again, are an overview of what
  // follows.
  private List<Heading> withoutOverview(List<Heading> articles) {
    int end = 0;
    while (end + 1 < articles.size()
        && lines.nextText(articles.get(end).line().index()).orElseThrow().index()
            == articles.get(end + 1).line().index()) {
      end++;
    }
    int overview = end + 1;
    boolean repeated =
        overview >= 3
            && articles.subList(0, overview).stream()
                .allMatch(h -> comesAgain(h, articles.subList(overview, articles.size())));
    return repeated ? articles.subList(overview, articles.size()) : articles;
  }

  private static boolean comesAgain(Heading heading, List<Heading> later) {
    return later.stream()
        .anyMatch(
            h ->
                h.number().equals(heading.number()) && h.title().equalsIgnoreCase(heading.title()));
  }

  // The heaviest chain of titles whose numbers go up: 1, 2, 3…, a slip allowed.
  private List<Heading> chain(Style style) {
    List<Heading> titles =
        proposals.stream().filter(h -> h.style() == style && isArticleTitle(h)).toList();
    int[] best = new int[titles.size()];
    int[] from = new int[titles.size()];
    int top = -1;
    for (int i = 0; i < titles.size(); i++) {
      from[i] = -1;
      best[i] = titles.get(i).rank() == 1 ? weight(titles.get(i)) : Integer.MIN_VALUE;
      for (int j = Math.max(0, i - 60); j < i; j++) {
        int step = titles.get(i).rank() - titles.get(j).rank();
        int gain =
            best[j] == Integer.MIN_VALUE
                ? best[j]
                : best[j] + weight(titles.get(i)) - penalty(titles.get(j), titles.get(i), step);
        boolean goesOn = step >= -1 && step <= 3 && (titles.get(i).rank() > 1 || step == 0);
        if (goesOn && gain > best[i]) {
          best[i] = gain;
          from[i] = j;
        }
      }
      top = top < 0 || best[i] >= best[top] ? i : top;
    }
    return top < 0 || best[top] == Integer.MIN_VALUE ? List.of() : follow(titles, from, top);
  }

  // A number that stands out of order between the others is an article too, when the chain lacks
  // it.
  private List<Heading> withStrays(List<Heading> chain) {
    if (chain.size() < FEWEST_NUMBERED) {
      return chain.size() >= FEWEST ? chain : List.of();
    }
    int first = chain.get(0).line().index();
    int last = chain.get(chain.size() - 1).line().index();
    int top = chain.get(chain.size() - 1).rank();
    Set<Integer> taken =
        chain.stream().map(Heading::rank).collect(Collectors.toCollection(HashSet::new));
    List<Heading> all = new ArrayList<>(chain);
    proposals.stream()
        .filter(
            h ->
                h.style() == chain.get(0).style()
                    && mark(h) == mark(chain.get(0))
                    && isArticleTitle(h))
        .filter(h -> h.line().index() > first && h.line().index() < last && h.rank() < top)
        .filter(h -> taken.add(h.rank()))
        .forEach(all::add);
    all.sort(Comparator.comparingInt(h -> h.line().index()));
    return all;
  }

  private static int penalty(Heading before, Heading after, int step) {
    int slip = step == 1 ? 0 : step == 0 ? 4 : step == 2 ? 1 : 2;
    return mark(before) == mark(after) ? slip : slip + 2;
  }

  // The sign behind the number: "1)" and "1." are two ways of counting, and "§ 1" is a third.
  private static char mark(Heading heading) {
    if (heading.label().startsWith("§")) {
      return '§';
    }
    String after = heading.line().text().substring(heading.label().length()).strip();
    return after.isEmpty() ? ' ' : after.charAt(0);
  }

  private static List<Heading> follow(List<Heading> titles, int[] from, int top) {
    List<Heading> chain = new ArrayList<>();
    for (int i = top; i >= 0; i = from[i]) {
      chain.add(0, titles.get(i));
    }
    return chain;
  }

  private boolean isArticleTitle(Heading heading) {
    return !heading.title().isEmpty()
        && lines.opensParagraph(heading.line().index())
        && heading.title().split("\\s+").length <= SHORT_TITLE + 6
        && !heading.line().text().endsWith(";")
        && !(heading.line().text().endsWith(".") && heading.title().split("\\s+").length > 8);
  }

  // What makes a numbered line an article's title rather than a list item.
  private int weight(Heading heading) {
    int weight = heading.title().split("\\s+").length <= SHORT_TITLE ? 1 : 0;
    boolean marked = heading.line().level() > 0 || mark(heading) == '§';
    weight += heading.line().isCapitals() || marked ? 2 : 0;
    weight += clauses.kinds(heading.title()).isEmpty() ? 0 : 2;
    boolean followed =
        lines
            .nextText(heading.line().index())
            .filter(l -> HeadingGrammar.propose(l).filter(h -> !subdivides(h, heading)).isEmpty())
            .isPresent();
    return followed ? weight : 0;
  }

  private static boolean subdivides(Heading inner, Heading outer) {
    boolean dotted =
        inner.style() == Style.DOTTED && inner.number().startsWith(outer.number() + ".");
    return dotted || inner.style() == Style.LETTER && outer.style() != Style.LETTER;
  }

  // "2.1" belongs where the article before it is 2.
  private static boolean belongs(Heading heading, List<Heading> main) {
    Optional<Heading> before =
        main.stream().filter(m -> m.line().index() < heading.line().index()).reduce((a, b) -> b);
    return before.isPresent()
        && heading.number().startsWith(before.get().number().replaceFirst("\\D.*$", "") + ".");
  }

  private List<Heading> counted() {
    List<Heading> numbered = numbered();
    return numbered.isEmpty() ? Lettered.paragraphs(lines) : numbered;
  }

  // Neither titles nor headings: paragraphs that are counted one by one from 1 are the articles of
  // a short act.
  private List<Heading> numbered() {
    List<Heading> counted = new ArrayList<>();
    for (Heading heading : proposals) {
      boolean next = heading.style() == Style.ARABIC && heading.rank() == counted.size() + 1;
      if (next && lines.opensParagraph(heading.line().index()) && heading.line().words() > 6) {
        counted.add(untitled(heading));
      }
    }
    boolean enough = counted.size() >= FEWEST_NUMBERED;
    return enough
            && proposals.stream().filter(h -> h.style() == Style.ARABIC).count()
                <= counted.size() * 2L
        ? counted
        : List.of();
  }

  private static Heading untitled(Heading heading) {
    int at = heading.line().text().indexOf(heading.title());
    boolean sentence = heading.line().text().endsWith(".") && !heading.title().isEmpty();
    return sentence
        ? heading.withTitle("", heading.line().from() + heading.line().offset() + at)
        : heading;
  }

  // What the model takes for title, parties or recitals is no heading of an article.
  private boolean elsewhere(Line line) {
    return decided.is(line, LineLabel.TITLE)
        || decided.is(line, LineLabel.PARTY)
        || decided.is(line, LineLabel.RECITAL)
        || decided.is(line, LineLabel.SIGNATURE);
  }

  // No numbers anywhere: short lines alone in their paragraph that look like titles or name a
  // clause.
  private List<Heading> bare() {
    List<Heading> bare = new ArrayList<>();
    for (Line line : lines.all()) {
      if (!line.isBlank() && !elsewhere(line) && BareHeadings.isOne(lines, line, clauses)) {
        bare.add(
            new Heading(
                line, Style.BARE, "", "", line.text().replaceFirst("\\s*[:.]$", ""), line.to()));
      }
    }
    return bare.size() >= 3 ? bare : List.of();
  }
}
