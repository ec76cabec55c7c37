package org.contreseing.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.contreseing.model.DateMention;
import org.contreseing.tables.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {

  private final DateReader reader = new DateReader(new NumberWords(Tables.builtIn()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Fait le 18/07/2023 à Guéret | 18/07/2023 | 2023-07-18",
        "Fait le 18.07.2023. | 18.07.2023 | 2023-07-18",
        "Fait le 18-07-2023 | 18-07-2023 | 2023-07-18",
        "Fait le 18 / 07 / 2023 | 18 / 07 / 2023 | 2023-07-18",
        "le 18/07/23, à Lyon | 18/07/23 | 2023-07-18",
        "le 2023-07-18. | 2023-07-18 | 2023-07-18",
        "à compter du 1er janvier 2026 | 1er janvier 2026 | 2026-01-01",
        "à compter du 1 er mars 2026 | 1 er mars 2026 | 2026-03-01",
        "le premier avril 2025 | premier avril 2025 | 2025-04-01",
        "le 3 juin deux mille vingt-trois | 3 juin deux mille vingt-trois | 2023-06-03",
        "le trois juin deux mille vingt-trois | trois juin deux mille vingt-trois | 2023-06-03",
        "le vendredi 14 juin 2019 | vendredi 14 juin 2019 | 2019-06-14",
        "le Lundi 14/06/2021 | Lundi 14/06/2021 | 2021-06-14",
        "Paris, le 19 juin 1889 | 19 juin 1889 | 1889-06-19",
        "LE 6 SEPTEMBRE 2023 | 6 SEPTEMBRE 2023 | 2023-09-06",
        "le 12 fevrier 2024 | 12 fevrier 2024 | 2024-02-12",
        "le 5 déc. 2024 | 5 déc. 2024 | 2024-12-05",
        "le 29 février 2024 | 29 février 2024 | 2024-02-29",
        "le 15 aout 2024 | 15 aout 2024 | 2024-08-15",
        "le 1° janvier 2027 | 1° janvier 2027 | 2027-01-01",
        "le premier janvier deux mille vingt-sept | premier janvier deux mille vingt-sept | 2027-01-01",
        "le 1-2-27 à Lyon | 1-2-27 | 2027-02-01",
        "au 31.12.26 | 31.12.26 | 2026-12-31",
        "le 1er jan. 2027 | 1er jan. 2027 | 2027-01-01",
        "L'an deux mille vingt-six et le trois mars | deux mille vingt-six et le trois mars | 2026-03-03",
        "le 3l décembre 2O26 | 3l décembre 2O26 | 2026-12-31",
        "le ler janvier 2027 | ler janvier 2027 | 2027-01-01",
        "le O1/O2/2027 | O1/O2/2027 | 2027-02-01",
        "le 2O juin 2026 | 2O juin 2026 | 2026-06-20"
      })
  void reads_every_way_to_write_a_day(String text, String quote, LocalDate day) {
    assertThat(read(text)).extracting(DateMention::quote).containsExactly(quote);
    assertThat(read(text).get(0).date()).contains(day);
  }

  @ParameterizedTest
  @CsvSource({
    "le 31 juin 2024, 31 juin 2024",
    "le 29 février 2023, 29 février 2023",
    "le 45/13/2024, 45/13/2024",
    "au 30/02/2025, 30/02/2025",
    "le 2024-02-30, 2024-02-30"
  })
  void keeps_days_that_do_not_exist(String text, String quote) {
    assertThat(read(text)).extracting(DateMention::quote).containsExactly(quote);
    assertThat(read(text).get(0).impossible()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "schéma directeur 2024-2028",
        "tél. 04.87.63.50.00",
        "article 12.3.2",
        "version 1.12.2024",
        "délibération n° 2023-07-18",
        "délibération n° 12-04-2023",
        "le 30 juin de chaque année",
        "077-227700010-20190614-lmc100000019097-DE",
        "décret n° 2016-360 du même jour",
        "ouvert du mardi au jeudi",
        "20 jours à 450 €",
        "article 1-2-27",
        "voir 04.12.26",
        "il mai 2O26",
        "le l4 mars dernier",
        "le OO/OI/2027",
        "du 1er avril au 30 septembre de chaque année"
      })
  void takes_no_other_number_for_a_day(String text) {
    assertThat(read(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "du 1er janvier au 31 décembre 2027 | 2027-01-01 | 2027-12-31",
        "du 1er septembre au 31 août 2027 | 2026-09-01 | 2027-08-31",
        "du 3 au 5 mai 2026 | 2026-05-03 | 2026-05-05",
        "du lundi 4 au vendredi 8 mai 2026 | 2026-05-04 | 2026-05-08"
      })
  void gives_a_first_day_the_year_of_the_last(String text, LocalDate first, LocalDate last) {
    assertThat(read(text)).extracting(d -> d.date().orElseThrow()).containsExactly(first, last);
  }

  @ParameterizedTest
  @CsvSource({
    "le mardi 5 mai 2026, TUESDAY, false",
    "le mercredi 5 mai 2026, WEDNESDAY, true",
    "le 5 mai 2026, , false"
  })
  void keeps_the_day_of_the_week(String text, DayOfWeek weekday, boolean wrong) {
    assertThat(read(text).get(0).weekday()).isEqualTo(Optional.ofNullable(weekday));
    assertThat(read(text).get(0).contradictsWeekday()).isEqualTo(wrong);
  }

  @Test
  void reads_a_date_over_a_line_end_but_not_over_a_blank_line() {
    assertThat(read("jusqu'au 31\njuillet 2025")).hasSize(1);
    assertThat(read("page 31\n\njuillet 2025")).isEmpty();
  }

  private List<DateMention> read(String text) {
    return reader.read(Outlines.of(text).reading().whole());
  }
}
