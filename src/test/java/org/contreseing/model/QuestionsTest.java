package org.contreseing.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The questions that rules ask single facts. */
class QuestionsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  @ParameterizedTest
  @CsvSource({
    "Assurance, '', true, false",
    "Assurance, Chaque partie s'assure elle-même., false, false",
    "Assurance, Sans objet., false, true",
    "Assurance, '[Néant]', false, true",
    "Assurance, Sans objet précis ni durée., false, false",
    "La Commune prête la salle., '', false, false",
    "La Commune et l'Association se réunissent une fois par an à la mairie, '', false, false"
  })
  void an_article_is_empty_without_object_or_neither(
      String heading, String body, boolean empty, boolean withoutObject) {
    Article article = article(heading, body, List.of());
    assertThat(article.empty()).isEqualTo(empty);
    assertThat(article.withoutObject()).isEqualTo(withoutObject);
  }

  @Test
  void what_stands_after_the_last_article_is_not_missing_from_it() {
    assertThat(article("Signatures", "", List.of("signature")).empty()).isFalse();
    assertThat(article("Annexes", "", List.of("annexes")).empty()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "12, 6, true, LONG",
    "12, 2, true, ''",
    "12, 13, true, BEYOND_PERIOD",
    "36, 18, true, ''",
    "12, 0, true, MISSING",
    "12, 0, false, ''"
  })
  void a_notice_is_judged_beside_its_period(int period, int notice, boolean tacit, String fault) {
    Optional<Duration> before =
        notice == 0 ? Optional.empty() : Optional.of(duration(months(notice)));
    Renewal renewal =
        new Renewal(
            Span.at(0),
            tacit,
            Optional.of(months(period)),
            Optional.empty(),
            true,
            Optional.empty(),
            before,
            Optional.empty());
    assertThat(renewal.noticeFault().map(Enum::name).orElse("")).isEqualTo(fault);
  }

  @ParameterizedTest
  @CsvSource({"2026-11-21, true", "2026-11-22, false", "2026-11-23, false"})
  void a_last_day_is_past_when_the_day_of_the_act_comes_after_it(LocalDate last, boolean past) {
    LastDay day = new LastDay(Span.at(0), last);
    assertThat(day.past(new Setting(DAY, Profile.SIGNED, Optional.empty()))).isEqualTo(past);
    assertThat(day.past(new Setting(DAY.plusYears(9), Profile.SIGNED, Optional.of(DAY))))
        .isEqualTo(past);
  }

  @Test
  void a_start_precedes_and_an_authority_follows_only_a_signature_that_is_dated() {
    Start start =
        new Start(
            Span.at(0), Start.Kind.FIXED_DATE, Optional.of(DAY.minusDays(1)), Optional.empty());
    Authority authority =
        new Authority(
            Span.at(0),
            "délibération",
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.of(DAY.plusDays(1)),
            false,
            Optional.empty());
    Setting signed = new Setting(DAY, Profile.SIGNED, Optional.of(DAY));
    Setting undated = new Setting(DAY, Profile.SIGNED, Optional.empty());
    assertThat(start.precedes(signed)).isTrue();
    assertThat(start.precedes(undated)).isFalse();
    assertThat(authority.follows(signed)).isTrue();
    assertThat(authority.follows(undated)).isFalse();
  }

  @Test
  void a_repealed_text_is_outdated_from_the_first_day_without_it_unless_it_is_history() {
    RepealedText text =
        new RepealedText("REP-1", RepealedText.Change.REPEALED, "code", DAY, "autre code", true);
    Setting last = new Setting(DAY.minusDays(1), Profile.SIGNED, Optional.empty());
    Setting first = new Setting(DAY, Profile.SIGNED, Optional.of(DAY));
    RepealedCitation citation = new RepealedCitation(Span.at(0), "code", text, false);
    assertThat(citation.outdated(last)).isFalse();
    assertThat(citation.outdated(first)).isTrue();
    assertThat(citation.certain(first)).isTrue();
    assertThat(citation.certain(last)).isFalse();
    assertThat(new RepealedCitation(Span.at(0), "code", text, true).outdated(first)).isFalse();
  }

  @Test
  void a_length_is_said_in_both_languages() {
    assertThat(new Length(1, 0, 0, 0, 0).worded(Language.FR)).isEqualTo("1 an");
    assertThat(new Length(2, 3, 0, 0, 0).worded(Language.FR)).isEqualTo("2 ans et 3 mois");
    assertThat(new Length(2, 3, 0, 0, 0).worded(Language.EN)).isEqualTo("2 years and 3 months");
    assertThat(new Length(0, 0, 0, 0, 0).worded(Language.EN)).isEqualTo("0 days");
  }

  private static Length months(int months) {
    return new Length(0, months, 0, 0, 0);
  }

  private static Duration duration(Length length) {
    return new Duration(
        Span.at(0),
        "q",
        Duration.Role.NON_RENEWAL_NOTICE,
        Optional.of(length),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        true,
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Article article(String heading, String body, List<String> clauses) {
    return new Article(
        0,
        "1",
        "1",
        heading,
        1,
        "",
        Optional.empty(),
        Optional.empty(),
        Span.at(0),
        Span.at(0),
        body,
        clauses);
  }
}
