package org.contreseing.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contreseing.model.Moment;
import org.contreseing.model.Timeline;
import org.contreseing.tables.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineTest {

  private static final FactReader READER = new FactReader(Tables.builtIn());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Elle est conclue pour trois ans à compter du 1er janvier 2027. | 2027-01-01 written | 2029-12-31 computed",
        "Elle prend effet le 31 janvier 2027 pour une durée d'un mois. | 2027-01-31 written | 2027-02-28 computed",
        "Elle est conclue pour un an à compter du 29 février 2028. | 2028-02-29 written | 2029-02-28 computed",
        "Elle est conclue du 1er mars 2027 au 28 février 2028. | 2027-03-01 written | 2028-02-28 written",
        "Elle prend effet à sa notification, pour une durée de deux ans. | event 2026-03-12/ awaits-notification | event 2028-03-11/ awaits-notification",
        "Elle prend effet à compter de sa signature pour une durée de deux ans. | 2026-03-12 last-signature-dated | range 2028-03-11/2028-03-12 event-day-counted-or-not",
        "Elle entre en vigueur à la date à laquelle elle est devenue exécutoire, pour un an. | event 2026-03-12/ awaits-transmission | event 2027-03-11/ awaits-transmission",
        "Elle est conclue pour une durée de deux ans. | unsaid / effect-unsaid | unsaid / effect-unsaid",
        "Elle prend effet le 1er mars 2027 et est conclue pour une durée indéterminée. | 2027-03-01 written | none / open-ended",
        "Elle prend effet le 1er mars 2027. | 2027-03-01 written | unsaid / term-unsaid",
        "Elle est conclue pour deux ans, du 1er janvier 2027 au 31 décembre 2029. | 2027-01-01 written | range 2028-12-31/2029-12-31 contradicted",
        "Elle est conclue du 1er janvier au 31 décembre 2027. | 2027-01-01 written | 2027-12-31 written",
        "Elle prend effet à compter de septembre 2026 pour une durée d'un an. | range 2026-09-01/2026-09-30 partial-date | range 2027-08-31/2027-09-29 partial-date",
        "Elle prend effet le 1er mars 2027 et court jusqu'à fin juin 2028. | 2027-03-01 written | range 2028-06-01/2028-06-30 partial-date",
        "Elle prend effet le 1er septembre 2026 pour l'année scolaire 2026-2027. | 2026-09-01 written | range 2027-07-01/2027-08-31 partial-date",
        "Elle prend effet le 1er mars 2027 pour la durée des travaux. | 2027-03-01 written | event / ends-with-event"
      })
  void says_when_an_act_starts_and_ends(String text, String effect, String term) {
    Timeline timeline = signed(text);
    assertThat(said(timeline.effect())).isEqualTo(effect);
    assertThat(said(timeline.term())).isEqualTo(term);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Elle est reconduite tacitement deux fois pour un an, sauf dénonciation trois mois avant l'échéance. | 2029-12-31 computed | 2027-09-30 computed",
        "Elle est reconduite tacitement par périodes d'un an, sans que la durée totale excède quatre ans. | 2030-12-31 computed | unsaid / notice-unsaid",
        "Elle est reconduite tacitement par périodes d'un an, dans la limite de trois ans. | range 2029-12-31/2030-12-31 cap-unclear | unsaid / notice-unsaid",
        "Elle est reconduite tacitement jusqu'au 30 juin 2031. | 2031-06-30 written | unsaid / notice-unsaid",
        "Elle est reconduite tacitement d'année en année, sauf préavis de trente jours ouvrés avant l'échéance. | none / renewed-without-limit | range /2027-12-01 working-days",
        "Elle peut être renouvelée une fois par avenant. | 2028-12-31 computed | none / not-renewed-tacitly",
        "Elle n'est pas reconduite. | 2027-12-31 computed | none / not-renewed-tacitly"
      })
  void says_how_long_renewals_go_on_and_until_when_they_can_be_refused(
      String text, String lastEnd, String notice) {
    Timeline timeline =
        signed("Elle est conclue pour un an à compter du 1er janvier 2027. " + text);
    assertThat(said(timeline.lastEnd())).isEqualTo(lastEnd);
    assertThat(said(timeline.notice())).isEqualTo(notice);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Fait à Brévan, le 12 mars 2026 | 2026-03-12 written",
        "Fait à Brévan, le ………… | event / awaits-signature",
        "Fait à Brévan, le 12 mars 2026 // Fait à Privas, le 15 mars 2026 | 2026-03-15 last-signature-dated",
        "Fait à Brévan, le 12 mars 2026 // Fait à Privas, le ………… | event 2026-03-12/ awaits-last-signature"
      })
  void says_when_the_last_party_signs(String lines, String day) {
    assertThat(said(timeline("Elle est conclue pour un an.", lines).signature())).isEqualTo(day);
  }

  @Test
  void counts_nothing_that_would_break_the_calendar() {
    Timeline timeline =
        signed(
            "Elle est conclue pour 999 999 ans à compter du 1er janvier 2027, renouvelable 99 fois.");
    assertThat(timeline.lastEnd().is(Moment.Certainty.EXACT)).isTrue();
  }

  private static Timeline signed(String text) {
    return timeline(text, "Fait à Brévan, le 12 mars 2026");
  }

  private static Timeline timeline(String text, String lines) {
    Zones zones = Zones.ordinary().article("Durée", text, "duree");
    return READER.read(zones.signature(lines.replace(" // ", "\n\n")).outline()).timeline();
  }

  private static String said(Moment moment) {
    String days =
        Stream.of(moment.earliest(), moment.latest())
            .map(d -> d.map(Object::toString).orElse(""))
            .distinct()
            .collect(Collectors.joining("/"));
    return moment.is(Moment.Certainty.EXACT)
        ? days + " " + moment.reason().code()
        : moment.certainty().code()
            + " "
            + (moment.bounded() ? days : "/")
            + " "
            + moment.reason().code();
  }
}
