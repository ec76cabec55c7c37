package org.contreseing.formats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes the text of an agreement apart into what its author wrote: no engine of ours is asked, so
 * that a document does not depend on what is to be measured with it.
 */
final class Manuscript {

  private static final Pattern COLUMNS = Pattern.compile("\\S(?: {3,}|\\t+)\\S");
  private static final Pattern GAP = Pattern.compile("(?:^| {3,})(?=\\S)");
  private static final Pattern ITEM =
      Pattern.compile("^ *(?<m>[-–*•]|\\d{1,2}\\.|[a-d]\\)) (?<t>.*)");
  private static final Pattern ENTRY = Pattern.compile("^(?<t>.*?) \\.{4,} (?<p>\\d+)$");
  private static final int FULL = 56;

  private final Recipe recipe;
  private final List<Part> parts = new ArrayList<>();

  private Manuscript(Recipe recipe) {
    this.recipe = recipe;
  }

  static List<Part> of(Recipe recipe, String text) {
    Manuscript manuscript = new Manuscript(recipe);
    String own =
        text.lines()
            .filter(
                l -> recipe.furniture().isEmpty() || !recipe.furniture().get().matcher(l).matches())
            .reduce("", (a, b) -> a + b + "\n");
    for (String block : own.split("\n(?:[ \\t]*\n)+")) {
      if (!block.isBlank()) {
        manuscript.block(block.stripTrailing().lines().toList());
      }
    }
    return manuscript.parts;
  }

  private void block(List<String> lines) {
    if (lines.stream().allMatch(l -> l.startsWith("|"))) {
      table(lines);
    } else if (lines.stream().anyMatch(l -> COLUMNS.matcher(l).find())
        && lines.stream().noneMatch(l -> ENTRY.matcher(l).find())) {
      columns(lines);
    } else {
      lines(lines);
    }
  }

  private void table(List<String> lines) {
    List<List<String>> rows =
        lines.stream()
            .filter(l -> !l.matches("[|:\\- ]+"))
            .map(l -> Stream.of(l.substring(1).split("\\|")).map(String::strip).toList())
            .toList();
    parts.add(new Part.Table(rows, !rows.get(0).get(0).matches("\\W*(?:Pour|La) .*")));
  }

  private void columns(List<String> lines) {
    if (lines.get(0).contains("\t")) {
      parts.add(
          new Part.Table(lines.stream().map(l -> Arrays.asList(l.split("\t+"))).toList(), false));
      return;
    }
    TreeSet<Integer> starts = new TreeSet<>();
    for (String line : lines) {
      GAP.matcher(line).results().forEach(r -> starts.add(r.end()));
    }
    List<List<String>> rows = new ArrayList<>();
    for (String line : lines) {
      List<String> row = new ArrayList<>();
      for (int start : starts) {
        Integer next = starts.higher(start);
        int end = next == null ? line.length() : Math.min(next, line.length());
        row.add(start >= end ? "" : line.substring(start, end).strip());
      }
      rows.add(row);
    }
    boolean money = lines.get(0).endsWith("€");
    Part last = parts.get(parts.size() - 1);
    if (!money && last instanceof Part.Table before && !before.ruled()) {
      parts.remove(parts.size() - 1);
      rows.addAll(0, before.rows());
    }
    parts.add(new Part.Table(List.copyOf(rows), money));
  }

  private void lines(List<String> lines) {
    List<String> open = new ArrayList<>();
    for (String line : lines) {
      Matcher item = ITEM.matcher(line);
      Matcher entry = ENTRY.matcher(line);
      if (entry.find()) {
        close(open);
        parts.add(new Part.Entry(entry.group("t"), entry.group("p")));
      } else if (heading(line, open)) {
        continue;
      } else if (item.find()) {
        close(open);
        parts.add(new Part.Item(item.group("m"), item.group("t")));
      } else if (!add(line, open)) {
        open.add(line.strip());
      }
    }
    close(open);
  }

  private boolean heading(String line, List<String> open) {
    String words = line.replaceFirst("^#+ ", "").replaceFirst("^\\*\\*(.*)\\*\\*$", "$1");
    for (int level = 1; level <= recipe.headings().size(); level++) {
      Matcher m = recipe.headings().get(level - 1).matcher(words);
      if (m.matches() && (!recipe.isMarkdown() || !words.equals(line))) {
        close(open);
        boolean title = m.group("t").length() < 80 && !m.group("t").endsWith(".");
        parts.add(
            new Part.Numbered(
                level, m.group("p"), m.group("n"), m.group("s"), m.group("t"), title));
        return true;
      }
    }
    if (line.startsWith("#") && !parts.isEmpty()) {
      close(open);
      parts.add(new Part.Numbered(1, "", "", "", words, true));
      return true;
    }
    return false;
  }

  /** A line that goes on where the last one had no more room. */
  private boolean add(String line, List<String> open) {
    if (!recipe.wrapped()) {
      return false;
    }
    if (open.isEmpty()
        && !parts.isEmpty()
        && parts.get(parts.size() - 1) instanceof Part.Item item) {
      if (line.startsWith("  ")) {
        parts.set(parts.size() - 1, new Part.Item(item.mark(), item.words() + " " + line.strip()));
        return true;
      }
      return false;
    }
    if (!open.isEmpty() && open.get(open.size() - 1).replaceAll(".*\n", "").length() >= FULL) {
      String before = open.remove(open.size() - 1);
      open.add(before + "\n" + line.strip());
      return true;
    }
    return false;
  }

  private void close(List<String> open) {
    List<String> whole =
        open.stream()
            .map(l -> l.replace('\n', ' '))
            .filter(l -> !l.matches("---+|&nbsp;"))
            .map(l -> parts.isEmpty() ? l.replaceFirst("^#+ ", "") : l)
            .toList();
    open.clear();
    if (!whole.isEmpty()) {
      parts.add(parts.isEmpty() ? new Part.Title(whole) : new Part.Paragraph(whole));
    }
  }
}
