package org.contreseing.evaluate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.contreseing.model.Agreement;
import org.contreseing.model.Article;
import org.contreseing.model.CheckResult;
import org.contreseing.model.Checked;
import org.contreseing.model.Duration;
import org.contreseing.model.Finding;
import org.contreseing.model.Identifier;
import org.contreseing.model.Length;
import org.contreseing.model.Party;
import org.contreseing.model.Report;

/**
 * What must not depend on the form in which an agreement is handed in, each thing on one line.
 *
 * @param articles number, heading, level and kinds of clause, in order
 * @param findings rule, severity and quote as a reader's eye takes it, in order; those about typing
 *     itself left out
 * @param parties name, what they are called, who represents them, registration numbers
 * @param durations role, length and wording
 */
public record Essence(
    List<String> articles, List<String> findings, List<String> parties, List<String> durations) {

  private static final Set<String> TYPING = Set.of("DEF-008", "STR-013");
  private static final String BETWEEN = " · ";

  public Essence {
    articles = List.copyOf(articles);
    findings = List.copyOf(findings);
    parties = List.copyOf(parties);
    durations = List.copyOf(durations);
  }

  /** That of a file's documents; empty when none could be read, or none held an agreement. */
  public static Essence of(List<CheckResult> results) {
    List<Report> reports =
        results.stream()
            .filter(Checked.class::isInstance)
            .flatMap(result -> ((Checked) result).reports().stream())
            .toList();
    List<Agreement> agreements = reports.stream().map(Report::agreement).toList();
    return new Essence(
        agreements.stream()
            .flatMap(a -> a.outline().articles().stream())
            .map(Essence::line)
            .toList(),
        reports.stream()
            .flatMap(r -> r.findings().stream())
            .filter(f -> !ofTyping(f))
            .map(Essence::line)
            .toList(),
        agreements.stream().flatMap(a -> a.parties().stream()).map(Essence::line).toList(),
        agreements.stream().flatMap(a -> a.durations().stream()).map(Essence::line).toList());
  }

  /**
   * Whether a finding is about the typing itself (stamps, ligatures, capitals, cut paragraphs),
   * which a form rightly changes.
   */
  private static boolean ofTyping(Finding finding) {
    return finding.rule().startsWith("TYP-") || TYPING.contains(finding.rule());
  }

  private static String line(Article article) {
    return join(
        Integer.toString(article.level()),
        article.number(),
        ReaderEye.of(article.heading()),
        String.join(" ", article.clauses()));
  }

  private static String line(Finding finding) {
    return join(finding.rule(), finding.severity().code(), ReaderEye.of(finding.quote()));
  }

  private static String line(Party party) {
    return join(
        ReaderEye.of(party.name()),
        ReaderEye.of(String.join(", ", party.aliases())),
        ReaderEye.of(party.representation().flatMap(Party.Representation::person).orElse("")),
        ReaderEye.of(party.representation().flatMap(Party.Representation::quality).orElse("")),
        party.identifiers().stream().map(Identifier::value).toList().toString());
  }

  private static String line(Duration duration) {
    Optional<Length> length = duration.length();
    return join(
        duration.role().code(), length.map(Length::iso).orElse(""), ReaderEye.of(duration.quote()));
  }

  private static String join(String... parts) {
    return String.join(BETWEEN, parts);
  }
}
