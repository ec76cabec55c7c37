package org.contreseing.archive.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.contreseing.AgreementChecker;
import org.contreseing.Check;
import org.contreseing.model.Checked;
import org.contreseing.model.Document;
import org.contreseing.model.Finding;
import org.contreseing.model.Language;
import org.contreseing.model.Profile;
import org.contreseing.model.Report;
import org.contreseing.model.Severity;
import org.contreseing.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the program says of agreements that the generator writes. */
class FlawTest {

  private static final LocalDate ON = LocalDate.of(2026, 11, 22);
  private static final AgreementChecker CHECKER = AgreementChecker.standard();

  private static Stream<Facts> facts() {
    return IntStream.iterate(0, n -> n + 1).mapToObj(n -> Facts.of(8, n, ON));
  }

  private static Report report(Deed deed) {
    Document document = new Document("convention.txt", Form.TXT.bytes(deed));
    Check check = new Check(Profile.PRE_SIGNATURE, ON, Language.FR);
    return ((Checked) CHECKER.check(document, check)).reports().get(0);
  }

  /** What a lawyer must look at. */
  private static List<String> serious(Deed deed) {
    return report(deed).findings().stream()
        .filter(f -> f.severity() != Severity.INFO)
        .map(Finding::rule)
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void an_agreement_without_flaw_that_is_signed_and_ends_is_conform(Kind kind) {
    List<Facts> some =
        facts().filter(f -> f.kind() == kind && f.signed() && !f.renewal()).limit(6).toList();
    for (Facts facts : some) {
      Deed deed = Deed.agreement(facts, 2, List.of());
      assertThat(serious(deed)).as(facts.toString()).isEmpty();
      assertThat(report(deed).verdict()).isEqualTo(Verdict.CONFORM);
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_flaw_is_found_by_its_rule(Flaw flaw) {
    List<Facts> touched =
        facts()
            .filter(Facts::signed)
            .filter(
                f -> !Deed.agreement(f, 1, List.of(flaw)).equals(Deed.agreement(f, 1, List.of())))
            .limit(3)
            .toList();
    for (Facts facts : touched) {
      assertThat(serious(Deed.agreement(facts, 1, List.of(flaw))))
          .as(facts.toString())
          .contains(flaw.rule);
    }
  }

  @Test
  void some_agreements_are_conform_and_some_are_not() {
    List<Verdict> verdicts =
        facts().limit(100).map(f -> report(Deed.agreement(f, 2)).verdict()).toList();
    assertThat(verdicts).filteredOn(v -> v == Verdict.CONFORM).hasSizeBetween(20, 40);
    assertThat(verdicts).filteredOn(v -> v == Verdict.NON_CONFORM).hasSizeBetween(25, 60);
    assertThat(verdicts).filteredOn(v -> v == Verdict.REVIEW).hasSizeBetween(10, 45);
  }

  @Test
  void careless_towns_do_worse() {
    List<Facts> some = facts().limit(2000).toList();
    double careless = flawed(some.stream().filter(f -> f.town().careless()));
    double others = flawed(some.stream().filter(f -> !f.town().careless()));
    assertThat(careless).isGreaterThan(1.2 * others);
  }

  private static double flawed(Stream<Facts> facts) {
    return facts
        .mapToInt(f -> Deed.agreement(f, 1).equals(Deed.agreement(f, 1, List.of())) ? 0 : 1)
        .average()
        .orElseThrow();
  }
}
