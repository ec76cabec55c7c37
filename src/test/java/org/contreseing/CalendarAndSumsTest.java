package org.contreseing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.contreseing.model.Agreement;
import org.contreseing.model.Checked;
import org.contreseing.model.Document;
import org.contreseing.model.Language;
import org.contreseing.model.Located;
import org.contreseing.model.Moment;
import org.contreseing.model.Profile;
import org.contreseing.model.Span;
import org.contreseing.model.Timeline;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold of the dates and sums of any agreement, on those of the corpus. */
class CalendarAndSumsTest {

  private static final Check CHECK =
      new Check(Profile.PRE_SIGNATURE, LocalDate.of(2026, 11, 22), Language.FR);
  private static final AgreementChecker CHECKER = AgreementChecker.standard();

  static List<Path> agreements() throws IOException {
    return CorpusTest.agreements();
  }

  @ParameterizedTest
  @MethodSource("agreements")
  void everyFactStandsInTheTextAndEveryDayInItsOrder(Path file) throws IOException {
    Checked checked =
        (Checked) CHECKER.check(new Document(file.toString(), Files.readAllBytes(file)), CHECK);
    Agreement agreement = checked.reports().get(0).agreement();
    Span whole = agreement.outline().source().whole();

    assertThat(facts(agreement)).allMatch(f -> whole.contains(f.span()));
    assertThat(agreement.durations()).noneMatch(agreement.quotedDurations()::contains);
    assertThat(agreement.finances().prices())
        .allMatch(p -> p.excluding().value().compareTo(p.including().value()) <= 0);
    Timeline timeline = agreement.timeline();
    assertThat(moments(timeline).flatMap(m -> m.span().stream())).allMatch(whole::contains);
    assertThat(timeline.lastEnd().latest().orElse(LocalDate.MAX))
        .isAfterOrEqualTo(timeline.term().earliest().orElse(LocalDate.MIN));
    assertThat(timeline.notice().latest().orElse(LocalDate.MIN))
        .isBeforeOrEqualTo(timeline.term().latest().orElse(LocalDate.MAX));
  }

  private static Stream<Moment> moments(Timeline t) {
    return Stream.of(t.signature(), t.effect(), t.term(), t.lastEnd(), t.notice());
  }

  private static Stream<Located> facts(Agreement a) {
    return Stream.of(
            a.dates().stream(),
            a.partialDates().stream(),
            a.amounts().stream(),
            a.durations().stream().flatMap(d -> d.anchor().stream()),
            a.finances().rates().stream(),
            a.finances().prices().stream(),
            a.finances().instalments().stream(),
            a.finances().brackets().stream(),
            a.finances().ranges().stream())
        .flatMap(s -> s);
  }
}
