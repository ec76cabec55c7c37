package org.contreseing.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contreseing.model.Finding;
import org.contreseing.model.Language;
import org.contreseing.model.Profile;
import org.contreseing.model.Report;
import org.contreseing.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictSentenceTest {

  private static Report report(int errors, int warnings, int infos) {
    List<Finding> findings = new ArrayList<>();
    add(findings, Severity.ERROR, errors);
    add(findings, Severity.WARNING, warnings);
    add(findings, Severity.INFO, infos);
    return new Report(Samples.report().agreement(), findings, List.of());
  }

  private static void add(List<Finding> findings, Severity severity, int times) {
    for (int i = 0; i < times; i++) {
      findings.add(
          Samples.finding(
              "X", severity, Samples.span("XXXXX"), severity + "-" + i, Optional.empty()));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PRE_SIGNATURE|FR|3|7|0|Trois points empêchent la signature, sept sont à relire.",
        "PRE_SIGNATURE|FR|1|1|0|Un point empêche la signature, un est à relire.",
        "PRE_SIGNATURE|FR|0|1|0|Rien n’empêche la signature, un point est à relire.",
        "PRE_SIGNATURE|FR|0|0|0|Rien n’empêche la signature.",
        "PRE_SIGNATURE|FR|0|0|1|Rien n’empêche la signature. Une remarque s’y ajoute.",
        "PRE_SIGNATURE|FR|21|0|2|21 points empêchent la signature. Deux remarques s’y ajoutent.",
        "DRAFT|FR|2|3|0|Deux points sont à corriger avant la signature, trois sont à relire.",
        "SIGNED|FR|1|2|0|Un point n’est pas conforme, deux sont à relire.",
        "ARCHIVE|FR|0|2|0|Rien de non conforme, deux points sont à relire.",
        "PRE_SIGNATURE|EN|3|7|0|Three points prevent signature, seven need review.",
        "PRE_SIGNATURE|EN|1|0|2|One point prevents signature. Two notes besides.",
        "SIGNED|EN|0|1|0|'Nothing is out of order, one point needs review.'"
      })
  void a_verdict_is_said_in_words(
      Profile profile, Language language, int errors, int warnings, int infos, String sentence) {
    assertThat(VerdictSentence.of(report(errors, warnings, infos), profile, language))
        .isEqualTo(sentence);
  }

  @Test
  void a_cause_and_its_consequences_are_one_point_and_what_was_not_checked_is_said() {
    assertThat(VerdictSentence.of(Samples.report(), Profile.PRE_SIGNATURE, Language.FR))
        .isEqualTo(
            "Un point empêche la signature, un est à relire. Une remarque s’y ajoute. Une règle n’a pas pu être vérifiée.");
  }
}
