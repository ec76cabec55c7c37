package org.contreseing.archive.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.contreseing.archive.Lines;
import org.contreseing.archive.link.Survey;
import org.contreseing.model.Language;
import org.contreseing.model.Moment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesTest {

  private static final LocalDate ON = LocalDate.of(2026, 11, 22);
  private static final String TITLE = "Convention de gestion de la ludothèque des Tilleuls";
  private static final String AMENDS =
      "Avenant n° 1 à la convention du 3 mars 2024 relative à la ludothèque des Tilleuls";

  @TempDir Path folder;

  @ParameterizedTest(name = "{0} to {1}, period {2}, notice {3}: {4}")
  @CsvSource({
    "2026-01-01, 2029-12-31, , , in-force",
    "2026-01-01, 2027-02-20, , , ending",
    "2026-01-01, 2027-02-21, , , in-force",
    "2026-01-01, 2026-11-22, , , ending",
    "2026-01-01, 2026-11-21, , , expired",
    "2027-01-01, 2027-02-01, , , not-yet",
    // to be refused within ninety days
    "2026-01-01, 2027-04-20, P1Y, P2M, to-denounce",
    "2026-01-01, 2027-04-21, P1Y, P2M, in-force",
    "2026-01-01, 2027-01-22, P1Y, P2M, to-denounce",
    // too late: it goes on
    "2026-01-01, 2027-01-21, P1Y, P2M, in-force",
    // without a notice one may speak until the end
    "2026-01-01, 2027-02-20, P1Y, , to-denounce",
    "2026-01-01, 2027-02-21, P1Y, , in-force",
    "2020-01-01, 2022-12-31, P1Y, P2M, renewed",
    "2020-01-01, 2022-12-31, P1Y, P1M, to-denounce",
  })
  void oneStateIsSaidOfEachAgreement(
      String effect, String term, String period, String notice, String state) throws IOException {
    Lines lines = agreement().runs(effect, term);
    if (period != null) {
      lines.tacit(period, notice);
    }

    assertThat(only(lines).state().code()).isEqualTo(state);
  }

  @Test
  void anUnsignedCopyIsSaidToBeUnsignedWhateverTheCalendarSays() throws IOException {
    Deadline deadline = only(Lines.of("a.txt", TITLE).unsigned().runs("2026-01-01", "2027-01-31"));

    assertThat(deadline.state()).isEqualTo(State.UNSIGNED);
    assertThat(deadline.signature()).isEqualTo(SignatureState.UNSIGNED);
    assertThat(deadline.phases()).containsExactly(Phase.IN_FORCE);
    assertThat(deadline.sure()).isFalse();
  }

  @Test
  void signaturesAreToldApart() throws IOException {
    assertThat(only(agreement()).signature()).isEqualTo(SignatureState.DATED);
    assertThat(only(Lines.of("a", TITLE)).signature()).isEqualTo(SignatureState.NO_PLACE);
    assertThat(only(Lines.of("a", TITLE).block("unverifiable")).signature())
        .isEqualTo(SignatureState.UNDATED);
    assertThat(only(Lines.of("a", TITLE).block("signed")).signature())
        .isEqualTo(SignatureState.SIGNED);
    assertThat(only(agreement().block("unsigned")).signature()).isEqualTo(SignatureState.PARTLY);
  }

  @Test
  void withoutWordsOnTheFirstDayTheDayOfSignatureIsTaken() throws IOException {
    Lines lines = agreement().moment("term", "exact", "2030-12-31", "2030-12-31", "written");

    Deadline deadline = only(lines);

    assertThat(deadline.state()).isEqualTo(State.IN_FORCE);
    assertThat(deadline.reserves()).containsExactly(Reserve.EFFECT_TAKEN_AS_SIGNATURE);
    assertThat(deadline.sure()).isFalse();
  }

  @Test
  void aNoticeInWorkingDaysIsKnownToBeNoLater() throws IOException {
    Lines lines = agreement().runs("2026-01-01", "2028-12-31").tacit("P1Y", "P30D");
    Path results = Lines.write(folder, lines);
    String json = java.nio.file.Files.readString(results);
    java.nio.file.Files.writeString(
        results,
        json.replace(
            "\"durations\":[]",
            "\"durations\":[{\"role\":\"non-renewal-notice\",\"iso\":\"P30D\",\"quote\":\"q\","
                + "\"span\":{\"start\":1,\"end\":2},\"unit\":\"working\"}]"));

    Moment notice = all(results).get(0).notice();

    assertThat(notice.earliest()).isEmpty();
    assertThat(notice.latest()).contains(LocalDate.of(2028, 12, 1));
  }

  @Test
  void anAmendmentMovesTheTermOfItsAgreement() throws IOException {
    List<Deadline> both =
        all(
            agreement().runs("2024-03-03", "2025-12-31"),
            amendment().runs("2025-11-01", "2028-12-31"));

    assertThat(both.get(0).term().day()).contains(LocalDate.of(2028, 12, 31));
    assertThat(both.get(0).state()).isEqualTo(State.IN_FORCE);
    assertThat(both.get(0).reserves()).containsExactly(Reserve.AMENDED);
    assertThat(both.get(0).amendments()).extracting("file").containsExactly("b.txt");
    assertThat(both.get(0).sure()).isTrue();
    assertThat(both.get(1).state()).isEqualTo(State.AMENDS);
    assertThat(both.get(1).agreements()).extracting("file").containsExactly("a.txt");
  }

  @Test
  void theLastOfTwoAmendmentsCountsInWhateverOrderTheyLie() throws IOException {
    Lines second =
        Lines.amendment("0.txt", AMENDS.replace("n° 1", "n° 2"))
            .day("3 mars 2024", "2024-03-03")
            .signed("2026-10-01")
            .runs("2026-10-01", "2027-06-30");

    List<Deadline> all =
        all(
            parties(second),
            agreement().runs("2024-03-03", "2025-12-31"),
            amendment().runs("2025-11-01", "2028-12-31"));

    assertThat(all.get(1).term().day()).contains(LocalDate.of(2027, 6, 30));
    assertThat(all.get(1).reserves()).doesNotContain(Reserve.AMENDMENTS_UNORDERED);
  }

  @Test
  void anUnsignedAmendmentAndOneStillToBeSignedChangeNothing() throws IOException {
    Lines unsigned = parties(Lines.amendment("b.txt", AMENDS)).day("3 mars 2024", "2024-03-03");
    Lines later = amendment("c.txt", "2026-12-01").runs("2027-01-01", "2030-12-31");

    Deadline deadline =
        all(
                agreement().runs("2024-03-03", "2027-12-31"),
                unsigned.unsigned().runs("2025-11-01", "2028-12-31"),
                later)
            .get(0);

    assertThat(deadline.term().day()).contains(LocalDate.of(2027, 12, 31));
    assertThat(deadline.reserves()).containsExactly(Reserve.AMENDMENT_UNSIGNED);
  }

  @Test
  void anAmendmentThatGivesALengthLeavesSeveralTermsPossible() throws IOException {
    Lines longer = amendment().runs("2025-12-01", "2027-11-30").duration("term", "P2Y");
    longer.moment("term", "exact", "2027-11-30", "2027-11-30", "computed");

    Deadline deadline = all(agreement().runs("2024-03-03", "2025-12-31"), longer).get(0);

    assertThat(deadline.term().earliest()).contains(LocalDate.of(2026, 3, 2));
    assertThat(deadline.term().latest()).contains(LocalDate.of(2027, 12, 31));
    assertThat(deadline.state()).isEqualTo(State.UNCERTAIN);
    assertThat(deadline.phases()).containsExactly(Phase.IN_FORCE, Phase.EXPIRED);
    assertThat(deadline.reserves()).contains(Reserve.AMENDMENT_LENGTH_UNCLEAR);
  }

  @Test
  void anAmendmentThatTerminatesStopsTheRenewals() throws IOException {
    Lines end =
        parties(
                Lines.amendment(
                    "b.txt", "Avenant n° 1 portant résiliation de la convention du 3 mars 2024"))
            .day("3 mars 2024", "2024-03-03")
            .signed("2026-09-01")
            .moment("term", "exact", "2026-10-31", "2026-10-31", "written");

    Deadline deadline =
        all(agreement().runs("2024-03-03", "2025-12-31").tacit("P1Y", "P2M"), end).get(0);

    assertThat(deadline.state()).isEqualTo(State.EXPIRED);
    assertThat(deadline.end().day()).contains(LocalDate.of(2026, 10, 31));
  }

  @Test
  void anAmendmentToOneOfTwoAgreementsLeavesBothUncertain() throws IOException {
    Lines other =
        parties(Lines.of("c.txt", "Convention de prêt de la ludothèque des Tilleuls"))
            .signed("2024-03-03")
            .runs("2024-03-03", "2025-06-30");

    List<Deadline> all =
        all(
            agreement().runs("2024-03-03", "2025-12-31"),
            amendment().runs("2025-11-01", "2028-12-31"),
            other);

    assertThat(all.get(0).state()).isEqualTo(State.UNCERTAIN);
    assertThat(all.get(0).reserves()).contains(Reserve.AMENDMENT_AMBIGUOUS);
    assertThat(all.get(1).agreements()).extracting("file").containsExactly("a.txt", "c.txt");
  }

  @Test
  void aSentenceSaysTheStateTheDaysAndEveryReason() throws IOException {
    Deadline deadline = only(agreement().runs("2020-01-01", "2024-12-31").tacit("P1Y", "P1M"));

    assertThat(new DeadlineWords(Language.FR).of(deadline).replace('\u00a0', ' '))
        .isEqualTo(
            "Reconduite tacitement (2 fois). Fin de la période : 31 décembre 2026."
                + " Dernier jour pour dénoncer : 30 novembre 2026."
                + " L’archive ne montre pas si la reconduction a été refusée.");
    assertThat(new DeadlineWords(Language.EN).of(deadline).replace('\u00a0', ' '))
        .isEqualTo(
            "Tacitly renewed (2 times). End of the period: 31 December 2026."
                + " Last day to denounce: 30 November 2026."
                + " The archive does not show whether the renewal was refused.");
  }

  private static Lines agreement() {
    return parties(Lines.of("a.txt", TITLE)).signed("2024-03-03");
  }

  private static Lines amendment() {
    return amendment("b.txt", "2025-11-01");
  }

  private static Lines amendment(String file, String signed) {
    return parties(Lines.amendment(file, AMENDS)).day("3 mars 2024", "2024-03-03").signed(signed);
  }

  private static Lines parties(Lines lines) {
    return lines
        .party("commune de Lanvézel", "213504178")
        .party("association Les Tréteaux", "834172066");
  }

  private Deadline only(Lines lines) throws IOException {
    return all(lines).get(0);
  }

  private List<Deadline> all(Lines... lines) throws IOException {
    return all(Lines.write(folder, lines));
  }

  private static List<Deadline> all(Path results) throws IOException {
    List<Deadline> all = new ArrayList<>();
    new Deadlines(Survey.of(results), ON).each(results, all::add);
    return all.stream().collect(Collectors.toList());
  }
}
