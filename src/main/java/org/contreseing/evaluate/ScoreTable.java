package org.contreseing.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.contreseing.model.Language;

/** Scores as Markdown tables, which read well in a terminal too. */
public final class ScoreTable {

  private final Map<String, Map<Way, Scoresheet>> scores;
  private final Language language;

  /**
   * @param scores of each agreement by name, by each way
   */
  public ScoreTable(Map<String, Map<Way, Scoresheet>> scores, Language language) {
    this.scores = scores;
    this.language = language;
  }

  /** What every measure comes to over all agreements. */
  public String summary() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            pick("mesure", "measure"),
            Way.GRAMMAR.name(language),
            Way.MODEL.name(language),
            Way.BOTH.name(language),
            pick("précision", "precision"),
            pick("rappel", "recall"),
            pick("nombre", "number")));
    for (Measure measure : Measure.values()) {
      rows.add(row(measure, measure.name(language) + ", F1", false));
      if (measure.labelled()) {
        rows.add(row(measure, measure.name(language) + pick(", F1 moyenne", ", mean F1"), true));
      }
    }
    return table(rows);
  }

  // Precision and recall are those of the way that the program goes.
  private List<String> row(Measure measure, String name, boolean mean) {
    Scoresheet both = total(Way.BOTH);
    List<String> row = new ArrayList<>(List.of(name));
    for (Way way : Way.values()) {
      Scoresheet sheet = total(way);
      row.add(
          !sheet.has(measure)
              ? "–"
              : figure(mean ? sheet.macro(measure) : sheet.total(measure).f1()));
    }
    Tally tally = both.total(measure);
    row.add(mean ? "" : figure(tally.precision()));
    row.add(mean ? "" : figure(tally.recall()));
    row.add(mean ? labels(measure) : String.valueOf(tally.right() + tally.missed()));
    return row;
  }

  private String labels(Measure measure) {
    long labels = total(Way.BOTH).labels(measure).values().stream().filter(Tally::counts).count();
    return labels + pick(" étiquettes", " labels");
  }

  /** One measure label by label. */
  public String labelled(Measure measure) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            measure.name(language),
            Way.GRAMMAR.name(language),
            Way.MODEL.name(language),
            Way.BOTH.name(language),
            pick("précision", "precision"),
            pick("rappel", "recall"),
            pick("nombre", "number")));
    SortedSet<String> labels = new TreeSet<>();
    Arrays.stream(Way.values()).forEach(w -> labels.addAll(total(w).labels(measure).keySet()));
    for (String label : labels) {
      List<String> row = new ArrayList<>(List.of(label));
      for (Way way : Way.values()) {
        row.add(figure(tally(way, measure, label).f1()));
      }
      Tally both = tally(Way.BOTH, measure, label);
      row.add(figure(both.precision()));
      row.add(figure(both.recall()));
      row.add(String.valueOf(both.right() + both.missed()));
      rows.add(row);
    }
    return table(rows);
  }

  private Tally tally(Way way, Measure measure, String label) {
    return total(way).labels(measure).getOrDefault(label, Tally.NONE);
  }

  /** Each agreement with the F1 of its measures, as the program reads it. */
  public String documents() {
    List<List<String>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of(pick("convention", "agreement")));
    Arrays.stream(Measure.values()).forEach(m -> head.add(m.name(language)));
    rows.add(head);
    scores.forEach(
        (name, ways) -> {
          List<String> row = new ArrayList<>(List.of(name));
          for (Measure measure : Measure.values()) {
            row.add(figure(ways.get(Way.BOTH).total(measure).f1()));
          }
          rows.add(row);
        });
    return table(rows);
  }

  private Scoresheet total(Way way) {
    Scoresheet sum = new Scoresheet();
    scores.values().forEach(ways -> sum.add(ways.get(way)));
    return sum;
  }

  // Cut, not rounded: a figure never looks better than it is.
  private String figure(double value) {
    String text = String.format(Locale.ROOT, "%.3f", Math.floor(value * 1000 + 1e-9) / 1000);
    return language.pick(text.replace('.', ','), text);
  }

  private String pick(String french, String english) {
    return language.pick(french, english);
  }

  private static String table(List<List<String>> rows) {
    int columns = rows.get(0).size();
    int[] widths = new int[columns];
    rows.forEach(r -> Arrays.setAll(widths, i -> Math.max(widths[i], r.get(i).length())));
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < rows.size(); i++) {
      line(out, rows.get(i), widths);
      if (i == 0) {
        rule(out, widths);
      }
    }
    return out.toString();
  }

  private static void line(StringBuilder out, List<String> cells, int[] widths) {
    for (int i = 0; i < cells.size(); i++) {
      String pad = " ".repeat(widths[i] - cells.get(i).length());
      out.append("| ").append(i == 0 ? cells.get(i) + pad : pad + cells.get(i)).append(' ');
    }
    out.append("|\n");
  }

  private static void rule(StringBuilder out, int[] widths) {
    for (int i = 0; i < widths.length; i++) {
      out.append('|').append("-".repeat(widths[i] + 1)).append(i == 0 ? "-" : ":");
    }
    out.append("|\n");
  }
}
