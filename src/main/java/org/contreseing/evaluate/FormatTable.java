package org.contreseing.evaluate;

import java.util.List;
import java.util.Locale;
import org.contreseing.model.Language;

/** The forms as a table to read, one line each, and each difference below when asked for. */
public final class FormatTable {

  private final Language language;
  private final boolean verbose;
  private final StringBuilder out = new StringBuilder();

  private FormatTable(Language language, boolean verbose) {
    this.language = language;
    this.verbose = verbose;
  }

  /**
   * @param verbose whether every difference is listed
   */
  public static String of(List<FormEquality> rows, Language language, boolean verbose) {
    FormatTable table = new FormatTable(language, verbose);
    table.write(rows);
    return table.out.toString();
  }

  private void write(List<FormEquality> rows) {
    line(
        String.format(
            Locale.ROOT,
            "  %-34s %11s %10s %10s %9s %9s",
            language.pick("forme", "form"),
            language.pick("conventions", "agreements"),
            "articles",
            language.pick("constats", "findings"),
            language.pick("parties", "parties"),
            language.pick("durées", "durations")));
    for (FormEquality row : rows) {
      row(row);
      if (verbose) {
        row.comparisons().forEach(this::differences);
      }
    }
  }

  private void row(FormEquality row) {
    int all = row.comparisons().size();
    line(
        String.format(
            Locale.ROOT,
            "%s %-34s %11d %10s %10s %9s %9s",
            row.holds() ? "✔" : "✖",
            row.form().name(language),
            all,
            percent(row.articles()),
            percent(row.findings()),
            row.parties() + "/" + all,
            row.durations() + "/" + all));
  }

  private String percent(double share) {
    // Never rounded up to what it is not.
    String figure = String.format(Locale.ROOT, "%.1f", Math.floor(share * 10) / 10);
    return language.pick(figure.replace('.', ',') + "\u00a0%", figure + "%");
  }

  private void differences(Comparison comparison) {
    list(comparison, "articles", comparison.articles());
    list(comparison, language.pick("constats", "findings"), comparison.findings());
    list(comparison, language.pick("parties", "parties"), comparison.parties());
    list(comparison, language.pick("durées", "durations"), comparison.durations());
  }

  private void list(Comparison comparison, String part, Likeness likeness) {
    if (!likeness.isWhole()) {
      line("    " + comparison.agreement() + ", " + part);
      likeness.missing().forEach(text -> line("      - " + text));
      likeness.added().forEach(text -> line("      + " + text));
    }
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
