package org.contreseing.segment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.contreseing.model.Noise;
import org.contreseing.model.Reading;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * Finds contents lists: rows that end with a page number, or headings that come again later in the
 * same order.
 */
final class ContentsLists {

  private static final Finder ROW =
      Finder.of(
          "^(?<entry>\\p{L}.*?|[\\dIVX].*?)(?:\\t+|\\s?(?:\\.\\s?+){3,}+|\\s?…+|\\s{3,}|_{3,})\\s*(?:p\\.?\\s?)?(?<page>\\d{1,3})$");
  private static final Finder NAME =
      Finder.of(
          "^(?:sommaire|table des mati[èe]res|table des articles|plan de la convention)\\W*$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** A row of a list that is not up to date: numbered like the others, and no sentence. */
  private static final Finder ENTRY =
      Finder.of(
          "(?:article|art\\.?|titre|chapitre|annexe)?\\s*(?:\\d{1,2}|[ivx]{1,5}|premier|1er)\\b.{2,110}(?<![.;:,])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final int FEWEST_ROWS = 3;
  // No row of a contents list is longer; a hostile line of dots would exhaust the stack of the
  // matcher.
  private static final int LONGEST_ROW = 400;

  private ContentsLists() {}

  static List<Noise> find(Lines lines, Reading reading) {
    List<Noise> found = new ArrayList<>();
    Set<String> later = folded(lines);
    int at = 0;
    while (at < lines.size()) {
      int end = lines.get(at).isBlank() ? at : listFrom(lines, at, later);
      if (end > at) {
        found.add(
            new Noise(
                Noise.Kind.CONTENTS_LIST,
                reading.span(lines.get(at).from(), lines.get(end - 1).to())));
        at = end;
      } else {
        at++;
      }
    }
    return found;
  }

  // The index after the last row of a list that starts here, the start itself when none does.
  private static int listFrom(Lines lines, int start, Set<String> later) {
    boolean named = NAME.matcher(lines.get(start).text()).matches();
    int rows = 0;
    int end = start;
    int last = 0;
    for (int i = named ? start + 1 : start; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.isBlank()) {
        continue;
      }
      Optional<Integer> page = page(line.text());
      boolean row = page.filter(p -> p > 0).isPresent() && page.get() >= last;
      boolean follows = rows >= FEWEST_ROWS && end == i && ENTRY.matcher(line.text()).matches();
      if (!row && !(named && (follows || repeated(lines, line, later)))) {
        break;
      }
      last = page.orElse(last);
      rows++;
      end = i + 1;
    }
    return rows >= FEWEST_ROWS ? end : start;
  }

  private static Optional<Integer> page(String text) {
    boolean numbered = !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
    Search m = ROW.matcher(text);
    return numbered && text.length() <= LONGEST_ROW && m.matches()
        ? Optional.of(Integer.parseInt(m.group("page")))
        : Optional.empty();
  }

  // Under a heading "Sommaire", a row without a page number is one that stands again further down.
  private static boolean repeated(Lines lines, Line line, Set<String> all) {
    String wanted = fold(line.text());
    return all.contains(wanted)
        && lines.all().stream()
            .skip(line.index() + 1L)
            .anyMatch(l -> fold(l.text()).equals(wanted));
  }

  private static Set<String> folded(Lines lines) {
    Set<String> seen = new HashSet<>();
    Set<String> twice = new HashSet<>();
    for (Line line : lines.all()) {
      String text = fold(line.text());
      if (!text.isEmpty() && !seen.add(text)) {
        twice.add(text);
      }
    }
    return twice;
  }

  private static String fold(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
  }
}
