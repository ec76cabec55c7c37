package org.contreseing.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What the places of its lines say about a page.
 *
 * @param room by a line's letters, how many more letters would have fitted on it
 * @param columns what stands in columns, by the paragraph that it is written as
 * @param notes lines that are notes, and what stands below them, without white space
 */
record PageLayout(
    Map<String, Integer> room, Map<String, PdfColumns.Region> columns, Set<String> notes) {

  static final PageLayout UNKNOWN = new PageLayout(Map.of(), Map.of(), Set.of());

  /** Only lines as long as this tell where the right margin is. */
  private static final int LONG_LINE = 40;

  private static final double MARGIN = 0.9;

  PageLayout {
    room = Map.copyOf(room);
    columns = Map.copyOf(columns);
    notes = Set.copyOf(notes);
  }

  /** How many more letters a line would have had room for; empty when its place is not known. */
  OptionalInt room(String line) {
    Integer known = room.get(plain(PdfLine.key(line)));
    return known == null ? OptionalInt.empty() : OptionalInt.of(known);
  }

  /** Whether a paragraph is a note, or stands below one at the end of its page. */
  boolean isNote(String paragraph) {
    return !notes.isEmpty()
        && paragraph.lines().allMatch(line -> notes.contains(plain(PdfLine.key(line))));
  }

  /** The pages with what their lines' places say. */
  static List<PageText> apply(List<List<PdfLine>> layouts, List<PageText> pages) {
    double[] rights =
        layouts.stream()
            .flatMap(List::stream)
            .filter(line -> line.text().length() > LONG_LINE)
            .mapToDouble(PdfLine::right)
            .sorted()
            .toArray();
    if (layouts.size() != pages.size() || rights.length == 0) {
      return pages;
    }
    double margin = rights[(int) (rights.length * MARGIN)];
    List<PageText> all = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      all.add(page(layouts.get(i), pages.get(i), margin));
    }
    return all;
  }

  private static PageText page(List<PdfLine> lines, PageText page, double margin) {
    Map<String, Integer> room = new HashMap<>();
    Map<String, String> marked = new HashMap<>();
    for (PdfLine line : lines) {
      double letter = line.width() / line.text().length();
      room.put(plain(line.key()), (int) Math.max(0, Math.round((margin - line.right()) / letter)));
      marked.put(plain(line.key()), line.text());
    }
    Map<String, PdfColumns.Region> columns = new HashMap<>();
    List<String> paragraphs = marked(page.paragraphs(), marked);
    for (PdfColumns.Region region :
        PdfColumns.regions(lines.stream().map(l -> l.unstretched(margin)).toList())) {
      paragraphs = region.laidOut(paragraphs);
      columns.put(region.text(), region);
    }
    Set<String> notes = new HashSet<>();
    PdfNotes.start(lines)
        .ifPresent(
            start -> lines.subList(start, lines.size()).forEach(l -> notes.add(plain(l.key()))));
    PageLayout layout = new PageLayout(room, columns, notes);
    return new PageText(paragraphs, page.recognised(), page.unread(), layout);
  }

  private static String plain(String key) {
    return NumberStyle.withoutNoteMarks(key);
  }

  // The same lines, with the marks of notes raised.
  private static List<String> marked(List<String> paragraphs, Map<String, String> lines) {
    return paragraphs.stream()
        .map(
            p ->
                String.join(
                    "\n",
                    p.lines()
                        .map(
                            l -> {
                              String seen = lines.getOrDefault(plain(PdfLine.key(l)), l);
                              return plain(seen).equals(seen) ? l : seen;
                            })
                        .toList()))
        .toList();
  }
}
