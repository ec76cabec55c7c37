package org.contreseing.audit;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.contreseing.model.Language;
import org.contreseing.model.Verdict;
import org.contreseing.report.Heading;
import org.contreseing.report.Visible;
import org.contreseing.report.Words;

/**
 * The summary to read: verdicts, rules by how many agreements they concern, and what could not be
 * read.
 */
final class SummaryText {

  private final StringBuilder out = new StringBuilder();
  private final Language language;

  private SummaryText(Language language) {
    this.language = language;
  }

  static byte[] of(Summary summary, Heading heading) {
    return new SummaryText(heading.language())
        .write(summary, heading)
        .getBytes(StandardCharsets.UTF_8);
  }

  private String write(Summary summary, Heading heading) {
    String counts =
        Words.count(summary.documents(), "document")
            + ", "
            + Words.count(summary.agreements(), language.pick("convention", "agreement"));
    line(
        language.pick("Audit au ", "Audit as of ")
            + Words.day(heading.on(), language)
            + language.pick(", profil ", ", profile ")
            + Words.profile(heading.profile(), language)
            + language.pick("\u00a0: ", ": ")
            + counts
            + ".");
    section(language.pick("Verdicts", "Verdicts"));
    for (Verdict verdict : Verdict.values()) {
      int count = summary.verdicts().get(verdict.code());
      row(count, Words.verdicts(count, verdict, language));
    }
    rules(summary);
    unread(summary);
    return out.toString();
  }

  private void rules(Summary summary) {
    section(language.pick("Règles, par nombre de conventions", "Rules, by number of agreements"));
    Comparator<Map.Entry<String, Summary.RuleCount>> most =
        Comparator.comparingInt(e -> -e.getValue().agreements());
    List<Map.Entry<String, Summary.RuleCount>> ordered =
        summary.rules().entrySet().stream().sorted(most).toList();
    for (Map.Entry<String, Summary.RuleCount> rule : ordered) {
      int total = rule.getValue().total();
      row(
          rule.getValue().agreements(),
          rule.getKey() + " (" + Words.count(total, language.pick("point", "finding")) + ")");
    }
  }

  private void unread(Summary summary) {
    if (!summary.unread().isEmpty()) {
      section(language.pick("Documents non lus", "Documents not read"));
    }
    for (Entry entry : summary.unread()) {
      line("  " + Visible.line(entry.file()));
      line("    " + entry.reason().orElseThrow().message());
    }
    if (!summary.unreachable().isEmpty()) {
      section(language.pick("Fichiers inaccessibles", "Files out of reach"));
    }
    summary.unreachable().forEach(path -> line("  " + Visible.line(path)));
  }

  private void section(String title) {
    out.append('\n');
    line(title);
  }

  private void row(int count, String text) {
    line(String.format(Locale.ROOT, "%6d  %s", count, text));
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
