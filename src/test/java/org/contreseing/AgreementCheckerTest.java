package org.contreseing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.contreseing.model.CheckResult;
import org.contreseing.model.Checked;
import org.contreseing.model.Document;
import org.contreseing.model.Finding;
import org.contreseing.model.Language;
import org.contreseing.model.NotChecked;
import org.contreseing.model.Profile;
import org.contreseing.model.Report;
import org.contreseing.model.Severity;
import org.contreseing.model.Unreadable;
import org.contreseing.model.Verdict;
import org.contreseing.policy.Policy;
import org.contreseing.policy.Selection;
import org.contreseing.rules.RuleBookException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgreementCheckerTest {

  private static final AgreementChecker CHECKER = AgreementChecker.standard();

  @Test
  void saysWhyADocumentCannotBeRead() {
    assertThat(check("")).isEqualTo(new Unreadable(Unreadable.Reason.EMPTY, ""));
  }

  @Test
  void callsALetterNeitherConformNorIncomplete() {
    Report report =
        report(
            "Monsieur le Maire,\n\nJe vous remercie de l'accueil que vous nous avez réservé hier.\n\nBien à vous,\n\nJeanne Roux");

    assertThat(report.verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(report.findings()).extracting(Finding::rule).noneMatch(r -> r.startsWith("CLA"));
    assertThat(report.notChecked()).isNotEmpty();
  }

  @Test
  void neverCallsConformWhatCouldNotBeCheckedWhole() {
    Report report =
        new Report(
            report(
                    "Article 1 : Objet\n\nLa convention a pour objet un prêt.\n\nArticle 2 : Durée\n\nUn an.")
                .agreement(),
            List.of(),
            List.of(new NotChecked("PAR-003", "aucune partie reconnue")));

    assertThat(report.verdict()).isEqualTo(Verdict.REVIEW);
  }

  @Test
  void refusesAFolderOfHouseRulesWithoutRules(@TempDir Path folder) {
    assertThatThrownBy(
            () ->
                AgreementChecker.of(
                        new Setup(
                            Optional.of(folder), Optional.empty(), Selection.ALL, Policy.NONE))
                    .book())
        .isInstanceOf(RuleBookException.class);
  }

  @Test
  void changesSeverityWithTheProfileAndNothingElse() {
    String text =
        "Article 1 : Objet\n\nLa convention a pour objet un prêt.\n\nArticle 2 : Durée\n\nUn an.\n\nFait à Vaux, le ……";
    Report before = report(text);
    Report signed =
        ((Checked)
                CHECKER.check(
                    document(text),
                    new Check(Profile.SIGNED, LocalDate.of(2026, 11, 22), Language.FR)))
            .reports()
            .get(0);

    assertThat(severity(before, "SIG-002")).isEqualTo(Severity.WARNING);
    assertThat(severity(signed, "SIG-002")).isEqualTo(Severity.ERROR);
    assertThat(signed.agreement()).isEqualTo(before.agreement());
  }

  private static Severity severity(Report report, String rule) {
    return report.findings().stream()
        .filter(f -> f.rule().equals(rule))
        .findFirst()
        .orElseThrow()
        .severity();
  }

  private static Report report(String text) {
    return ((Checked) check(text)).reports().get(0);
  }

  private static CheckResult check(String text) {
    return CHECKER.check(
        document(text), new Check(Profile.PRE_SIGNATURE, LocalDate.of(2026, 11, 22), Language.FR));
  }

  private static Document document(String text) {
    return new Document("essai.txt", text.getBytes(StandardCharsets.UTF_8));
  }
}
