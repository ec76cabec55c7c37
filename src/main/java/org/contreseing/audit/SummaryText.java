package org.contreseing.audit;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.contreseing.audit.since.Totals;
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

  private static final int LISTED = 50;

  private final StringBuilder out = new StringBuilder();
  private final Language language;

  private SummaryText(Language language) {
    this.language = language;
  }

  static byte[] of(Summary summary, Heading heading, Optional<Totals> change) {
    return new SummaryText(heading.language())
        .write(summary, heading, change)
        .getBytes(StandardCharsets.UTF_8);
  }

  private String write(Summary summary, Heading heading, Optional<Totals> change) {
    String counts =
        Words.count(summary.files(), language.pick("fichier", "file"))
            + ", "
            + Words.count(summary.documents(), "document")
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
    change.ifPresent(this::change);
    unread(summary);
    apart(summary);
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

  private void change(Totals change) {
    section(language.pick("Depuis l’audit précédent", "Since the earlier audit"));
    row(change.gained(), language.pick("constats nouveaux", "findings gained"));
    row(change.resolved(), language.pick("constats levés", "findings resolved"));
    row(change.unchanged(), language.pick("constats inchangés", "findings unchanged"));
    row(change.added(), language.pick("conventions nouvelles", "agreements added"));
    row(change.removed(), language.pick("conventions disparues", "agreements removed"));
    row(change.moved(), language.pick("conventions déplacées", "agreements moved"));
  }

  private void unread(Summary summary) {
    titled(language.pick("Documents non lus", "Documents not read"), summary.unread().size());
    SortedMap<String, Integer> codes = new TreeMap<>();
    summary.unread().forEach(u -> codes.merge(u.reason().code(), 1, Integer::sum));
    codes.forEach((code, count) -> row(count, code));
    list(
        summary.unread(),
        one -> {
          line("  " + Visible.line(one.file()));
          line("    " + one.reason().message());
        });
    titled(
        language.pick("Fichiers inaccessibles", "Files out of reach"),
        summary.unreachable().size());
    list(summary.unreachable(), path -> line("  " + Visible.line(path)));
  }

  private void apart(Summary summary) {
    titled(
        language.pick(
            "Copies d’un autre document, vérifiées une fois",
            "Copies of another document, checked once"),
        summary.duplicates().size());
    list(
        summary.duplicates(),
        copy -> line("  " + Visible.line(copy.file()) + " = " + Visible.line(copy.original())));
    titled(
        language.pick(
            "Dossiers de résultats d’audit, laissés de côté",
            "Folders of audit results, set aside"),
        summary.setAside().size());
    list(summary.setAside(), path -> line("  " + Visible.line(path)));
  }

  private void titled(String title, int count) {
    if (count > 0) {
      section(title + language.pick("\u00a0: ", ": ") + count);
    }
  }

  /** The whole list stands in the JSON: here it must not push the figures out of sight. */
  private <T> void list(List<T> all, Consumer<T> one) {
    all.stream().limit(LISTED).forEach(one);
    int rest = all.size() - LISTED;
    if (rest > 0) {
      line(
          language.pick(
              "  … et " + rest + " autres, dans summary.json",
              "  … and " + rest + " more, in summary.json"));
    }
  }

  private void section(String title) {
    out.append('\n');
    line(title);
  }

  private void row(long count, String text) {
    line(String.format(Locale.ROOT, "%6d  %s", count, text));
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
