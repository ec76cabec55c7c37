package org.contreseing.report.junit;

import java.util.List;
import java.util.Optional;
import org.contreseing.model.Finding;
import org.contreseing.model.Language;
import org.contreseing.model.Places;
import org.contreseing.model.SetAside;
import org.contreseing.report.SetAsideWords;
import org.contreseing.report.Visible;
import org.contreseing.report.Words;

/** Findings in plain lines: place, message, quote, remedy and law. */
final class FindingLines {

  private final Optional<Places> places;
  private final Language language;

  FindingLines(Optional<Places> places, Language language) {
    this.places = places;
    this.language = language;
  }

  static String line(String text) {
    return Visible.line(text);
  }

  String of(List<Finding> findings) {
    StringBuilder out = new StringBuilder();
    findings.forEach(f -> append(out, f));
    return out.toString();
  }

  String setAside(List<SetAside> setAside) {
    StringBuilder out = new StringBuilder();
    for (SetAside aside : setAside) {
      append(out, aside.finding());
      out.append("  ").append(new SetAsideWords(language).reason(aside)).append('\n');
    }
    return out.toString();
  }

  private void append(StringBuilder out, Finding finding) {
    out.append(Words.severity(finding.severity(), language))
        .append(place(finding))
        .append(language.pick("\u00a0: ", ": "))
        .append(line(finding.message()))
        .append('\n');
    if (!finding.quote().isBlank()) {
      out.append("  « ").append(Visible.excerpt(finding.quote(), 240)).append(" »\n");
    }
    if (!finding.remedy().isBlank()) {
      out.append("  → ").append(line(finding.remedy())).append('\n');
    }
    finding.basis().forEach(law -> out.append("  § ").append(line(law)).append('\n'));
  }

  private String place(Finding finding) {
    String article =
        finding.article().map(a -> ", article\u00a0" + Visible.excerpt(a, 60)).orElse("");
    return article
        + places
            .map(p -> p.of(finding.span().start()))
            .map(
                p ->
                    language.pick(", ligne\u00a0", ", line\u00a0")
                        + p.line()
                        + p.page().map(n -> ", page\u00a0" + n).orElse(""))
            .orElse("");
  }
}
