package org.contreseing.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.contreseing.model.Checked;
import org.contreseing.model.Language;
import org.contreseing.model.Report;
import org.contreseing.model.Severity;
import org.contreseing.model.Verdict;

/** What several documents come to: one entry each in the order given, and a total. */
final class TextSummary {

  private record Row(String file, String verdict, Ansi.Tone tone) {}

  private final TextLines lines;
  private final Language language;
  private final List<Row> rows = new ArrayList<>();
  private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
  private int unread;

  TextSummary(TextLines lines, Language language) {
    this.lines = lines;
    this.language = language;
  }

  void add(Outcome outcome) {
    if (outcome.result() instanceof Checked checked) {
      checked.reports().forEach(report -> add(outcome.file(), report));
    } else {
      unread++;
      rows.add(new Row(outcome.file(), language.pick("✖ non lu", "✖ not read"), Ansi.Tone.ERROR));
    }
  }

  private void add(String file, Report report) {
    verdicts.merge(report.verdict(), 1, Integer::sum);
    String part = report.agreement().outline().part().map(n -> ", " + n).orElse("");
    rows.add(new Row(file + part, row(report), tone(report.verdict())));
  }

  private String row(Report report) {
    List<Point> points = Points.of(report.findings());
    String counts =
        List.of(Severity.ERROR, Severity.WARNING, Severity.INFO).stream()
            .filter(s -> Points.count(points, s) > 0)
            .map(s -> Words.sign(s) + "\u00a0" + Points.count(points, s))
            .collect(Collectors.joining("  "));
    String verdict = Words.verdict(report.verdict(), language);
    return counts.isEmpty() ? verdict : verdict + "  " + counts;
  }

  private static Ansi.Tone tone(Verdict verdict) {
    return switch (verdict) {
      case NON_CONFORM -> Ansi.Tone.ERROR;
      case REVIEW, UNDETERMINED -> Ansi.Tone.WARNING;
      case CONFORM -> Ansi.Tone.NORMAL;
    };
  }

  /** Nothing for a single agreement: its own verdict says it all. */
  void write() throws IOException {
    if (rows.size() < 2) {
      return;
    }
    lines.title(language.pick("Résumé", "Summary"));
    for (Row row : rows) {
      lines.paragraph(2, Visible.line(row.file()), Ansi.Tone.NORMAL);
      lines.paragraph(4, row.verdict(), row.tone());
    }
    lines.blank();
    lines.paragraph(0, total(), Ansi.Tone.STRONG);
  }

  private String total() {
    List<String> parts = new ArrayList<>();
    verdicts.forEach(
        (verdict, count) ->
            parts.add(
                count
                    + "\u00a0"
                    + Words.verdicts(count, verdict, language).replace(' ', '\u00a0')));
    if (unread > 0) {
      parts.add(unread + language.pick("\u00a0non\u00a0lu", "\u00a0not\u00a0read"));
    }
    return language.pick("Au total\u00a0: ", "In all: ") + String.join(", ", parts) + ".";
  }
}
