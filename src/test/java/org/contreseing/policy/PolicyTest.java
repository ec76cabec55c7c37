package org.contreseing.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.contreseing.model.Checked;
import org.contreseing.model.Finding;
import org.contreseing.model.Language;
import org.contreseing.model.Report;
import org.contreseing.model.SetAside;
import org.contreseing.model.Severity;
import org.contreseing.model.Verdict;
import org.contreseing.model.Waiver;
import org.contreseing.model.WaiverNote;
import org.contreseing.report.Samples;
import org.contreseing.yaml.YamlException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On the sample report: an error with a consequence, a warning, an info. */
class PolicyTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  @TempDir private Path folder;
  private Path waivers;
  private String document;

  @BeforeEach
  void files() {
    waivers = folder.resolve("contreseing.waivers.yaml");
    document = folder.resolve("sous/convention.docx").toString();
  }

  private static Finding finding(Severity severity) {
    return Samples.report().findings().stream()
        .filter(f -> f.severity() == severity && f.cause().isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private void waive(String fingerprint, Optional<LocalDate> until) throws IOException {
    WaiverEntry.add(
        waivers,
        new Waiver(
            document, fingerprint, "DUR-014", "Accord du « comité »\tdu 3", "A. Doré", until));
  }

  private Checked applied(LocalDate day) {
    Policy policy = new Policy(Map.of(), Waivers.read(waivers, Language.FR), Baseline.NONE);
    return (Checked) policy.apply(document, Samples.checked(), day);
  }

  @Test
  void a_waived_finding_no_longer_counts_and_takes_its_consequences_along() throws IOException {
    waive(finding(Severity.ERROR).fingerprint(), Optional.empty());
    Report report = applied(DAY).reports().get(0);
    assertThat(report.verdict()).isEqualTo(Verdict.REVIEW);
    assertThat(report.waived()).hasSize(2);
    assertThat(report.waived().get(0).waiver().orElseThrow().reason())
        .isEqualTo("Accord du « comité »\tdu 3");
    assertThat(report.findings().size() + report.setAside().size())
        .isEqualTo(Samples.report().findings().size());
    assertThat(applied(DAY).notes()).isEmpty();
  }

  @Test
  void a_waiver_that_is_over_lets_the_finding_count_again_and_is_told() throws IOException {
    waive(finding(Severity.ERROR).fingerprint(), Optional.of(DAY));
    assertThat(applied(DAY).reports().get(0).waived()).hasSize(2);
    Checked later = applied(DAY.plusDays(1));
    assertThat(later.reports().get(0).waived()).isEmpty();
    assertThat(later.notes())
        .extracting(WaiverNote::state)
        .containsExactly(WaiverNote.State.EXPIRED);
  }

  @Test
  void a_waiver_that_fits_nothing_is_told() throws IOException {
    waive("0123456789abcdef", Optional.empty());
    assertThat(applied(DAY).notes())
        .extracting(WaiverNote::state)
        .containsExactly(WaiverNote.State.STALE);
    assertThat(Waivers.read(waivers, Language.FR).orphans(Set.of(document))).isEmpty();
    assertThat(Waivers.read(waivers, Language.FR).orphans(Set.of())).hasSize(1);
  }

  @Test
  void a_waiver_is_for_one_document() throws IOException {
    waive(finding(Severity.ERROR).fingerprint(), Optional.empty());
    Policy policy = new Policy(Map.of(), Waivers.read(waivers, Language.FR), Baseline.NONE);
    String other = folder.resolve("convention.docx").toString();
    Checked checked = (Checked) policy.apply(other, Samples.checked(), DAY);
    assertThat(checked.reports().get(0).setAside()).isEmpty();
  }

  @Test
  void a_baseline_hides_what_was_there_and_nothing_else() throws IOException {
    Path file = folder.resolve("reference.yaml");
    Finding error = finding(Severity.ERROR);
    BaselineWriter writer = new BaselineWriter(file);
    Report sample = Samples.report();
    writer.add(
        document,
        new Checked(
            Samples.checked().text(),
            List.of(new Report(sample.agreement(), List.of(error), List.of()))));
    writer.write();
    assertThat(writer.size()).isEqualTo(1);
    Policy policy = new Policy(Map.of(), Waivers.NONE, Baseline.read(file, Language.FR));
    Report report = ((Checked) policy.apply(document, Samples.checked(), DAY)).reports().get(0);
    assertThat(report.known()).isEqualTo(1);
    assertThat(report.setAside()).extracting(SetAside::finding).containsExactly(error);
    assertThat(report.findings()).hasSize(sample.findings().size() - 1).doesNotContain(error);
  }

  @Test
  void a_house_may_weigh_a_rule_otherwise() {
    Finding error = finding(Severity.ERROR);
    Policy policy = new Policy(Map.of(error.rule(), Severity.INFO), Waivers.NONE, Baseline.NONE);
    Report report = ((Checked) policy.apply(document, Samples.checked(), DAY)).reports().get(0);
    assertThat(report.findings()).contains(error.weighing(Severity.INFO));
    assertThat(report.verdict()).isEqualTo(Verdict.REVIEW);
  }

  @Test
  void a_waiver_without_reason_or_author_is_refused_with_its_line() throws IOException {
    Files.writeString(
        waivers,
        """
        waivers:
          - document: "a.docx"
            fingerprint: "12"
            rule: DUR-004
            reason: ""
            untill: 2027-01-01
        """);
    assertThatThrownBy(() -> Waivers.read(waivers, Language.FR))
        .isInstanceOf(YamlException.class)
        .hasMessageContaining(":2: il manque la clé « author »")
        .hasMessageContaining(":3: « 12 » n'est pas une empreinte")
        .hasMessageContaining(":5: « reason » doit être un texte, non vide")
        .hasMessageContaining("vouliez-vous dire until ?");
  }
}
