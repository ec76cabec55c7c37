package org.contreseing.facts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contreseing.model.Annex;
import org.contreseing.model.Article;
import org.contreseing.model.ContentsList;
import org.contreseing.model.Label;
import org.contreseing.model.Noise;
import org.contreseing.model.Outline;
import org.contreseing.model.Passage;
import org.contreseing.model.Span;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * Compares a contents list with the headings it should list. Numbers and words are compared, never
 * how they are written; a list of which hardly anything is found again lists another text.
 */
final class ContentsReader {

  private static final Finder PAGE = Finder.of("(?:[\\s.…_·]{2,}|\\s)(?:p\\.?\\s?)?\\d{1,3}$");
  private static final Finder NAME =
      Finder.of(
          "(?:sommaire|table des (?:matieres|articles)|plan de la convention)\\W*$|(?:liste des )?annexes?\\b|signatures?\\b");
  private static final Finder NUMBERED =
      Finder.of(
          "(?:(?:articles?|art\\.?)\\s*)?(?<number>premier|1er|\\d{1,2}(?:\\.\\d{1,2}){0,3}|[ivxl]{1,6}(?=\\s*[-–—:.)/]))(?:\\s*[-–—:.)/]+\\s*|\\s+)(?<title>\\p{L}.*)");
  private static final int MOST = 4;
  private static final int SHORTEST = 6;

  private record Entry(String printed, Optional<String> number, String words) {}

  private final ArticleNumbers numbers;

  ContentsReader(ArticleNumbers numbers) {
    this.numbers = numbers;
  }

  /** The contents list of an agreement; one that was taken for several is one. */
  Optional<ContentsList> read(Outline outline) {
    List<Noise> lists =
        outline.noise().stream()
            .filter(n -> n.kind() == Noise.Kind.CONTENTS_LIST && outline.whole().contains(n.span()))
            .toList();
    List<Entry> entries =
        lists.stream().flatMap(n -> entries(outline.reading().passage(n.span())).stream()).toList();
    return lists.stream()
        .findFirst()
        .map(n -> new ContentsList(n.span(), entries.size(), differences(outline, n, entries)));
  }

  private List<Label> differences(Outline outline, Noise list, List<Entry> entries) {
    Set<String> lines = lines(outline);
    List<Label> wrong =
        entries.stream().flatMap(e -> difference(outline, e, lines).stream()).toList();
    if ((entries.size() - wrong.size()) * 2 <= entries.size()) {
      return List.of();
    }
    return Stream.concat(wrong.stream(), unlisted(outline, list, entries).stream())
        .limit(MOST)
        .toList();
  }

  private List<Entry> entries(Passage list) {
    return Canvas.lines(list).stream()
        .map(l -> PAGE.matcher(l.text()).replaceFirst("").strip())
        .filter(l -> !l.isEmpty() && !NAME.matcher(Spelling.fold(l)).lookingAt())
        .map(this::entry)
        .toList();
  }

  private Entry entry(String printed) {
    Search m = NUMBERED.matcher(Spelling.fold(printed));
    return m.matches()
        ? new Entry(
            Surroundings.flat(printed),
            numbers.normalise(m.group("number")),
            Spelling.words(m.group("title")))
        : new Entry(Surroundings.flat(printed), Optional.empty(), Spelling.words(printed));
  }

  private Optional<Label> difference(Outline outline, Entry entry, Set<String> lines) {
    List<Article> titled =
        outline.articles().stream()
            .filter(a -> same(Spelling.words(a.heading()), entry.words()))
            .toList();
    String quote = "« " + entry.printed() + " »";
    boolean numbered =
        entry.number().isEmpty()
            || titled.stream().anyMatch(a -> a.number().equals(entry.number().get()));
    if (!titled.isEmpty()) {
      return numbered ? Optional.empty() : Optional.of(renumbered(quote, titled.get(0)));
    }
    boolean elsewhere =
        outline.annexes().stream()
                .map(Annex::heading)
                .map(Spelling::words)
                .anyMatch(h -> h.endsWith(entry.words()))
            || lines.stream().anyMatch(l -> same(l, entry.words()));
    return elsewhere ? Optional.empty() : Optional.of(missing(outline, entry, quote));
  }

  private static Label renumbered(String quote, Article article) {
    return new Label(
        quote + " porte dans le corps le numéro " + article.number(),
        quote + " has number " + article.number() + " in the body");
  }

  private static Label missing(Outline outline, Entry entry, String quote) {
    return outline.articles().stream()
        .filter(
            a -> entry.number().filter(a.number()::equals).isPresent() && !a.heading().isEmpty())
        .findFirst()
        .map(
            a ->
                new Label(
                    quote + " s'intitule dans le corps « " + a.heading() + " »",
                    quote + " is headed “" + a.heading() + "” in the body"))
        .orElse(new Label(quote + " n'est pas dans le corps", quote + " is not in the body"));
  }

  // a list of articles lists all of them, those that it calls by another name have been told
  private static List<Label> unlisted(Outline outline, Noise list, List<Entry> entries) {
    Set<String> before = between(outline, list);
    return outline.articles().stream()
        .filter(a -> a.level() == 1 && !a.number().isEmpty() && !a.heading().isEmpty())
        .filter(a -> before.stream().noneMatch(l -> l.contains(Spelling.words(a.heading()))))
        .filter(
            a ->
                entries.stream()
                    .noneMatch(
                        e ->
                            e.number().filter(a.number()::equals).isPresent()
                                || same(Spelling.words(a.heading()), e.words())))
        .map(
            a ->
                new Label(
                    "l'article " + a.number() + " « " + a.heading() + " » n'y figure pas",
                    "article " + a.number() + " “" + a.heading() + "” is not listed"))
        .toList();
  }

  // rows that were not known for rows of the list
  private static Set<String> between(Outline outline, Noise list) {
    int first = outline.articles().stream().mapToInt(a -> a.span().start()).min().orElse(0);
    Passage rest =
        outline
            .reading()
            .passage(new Span(list.span().start(), Math.max(list.span().start(), first)));
    return Canvas.lines(rest).stream()
        .map(l -> Spelling.words(l.text()))
        .collect(Collectors.toSet());
  }

  private static Set<String> lines(Outline outline) {
    Canvas canvas = Canvas.of(outline);
    return Canvas.lines(canvas.whole()).stream()
        .map(l -> Spelling.words(l.text()))
        .filter(l -> !l.isEmpty())
        .collect(Collectors.toSet());
  }

  // a heading may be cut in the list, or wrapped over two lines of the body
  private static boolean same(String heading, String entry) {
    boolean part =
        Math.min(heading.length(), entry.length()) >= SHORTEST
            && (heading.startsWith(entry)
                || entry.startsWith(heading)
                || heading.endsWith(" " + entry));
    return heading.equals(entry)
        || part
        || Spelling.distance(heading, entry, 2) <= Math.min(2, entry.length() / SHORTEST);
  }
}
