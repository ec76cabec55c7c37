package org.contreseing.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.contreseing.model.DateMention;
import org.contreseing.model.Duration;
import org.contreseing.tables.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberReaderTest {

  private final NumberReader reader = new NumberReader(Tables.builtIn());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tél. : 04 87 63 50 00",
        "077-227700010-20190614-lmc100000019097-DE",
        "loi n° 84-53, article L. 2122-21",
        "SIRET 250 702 156 00069",
        "Schéma 2024-2028"
      })
  void reads_nothing_more_in_a_number_that_is_typed(String text) {
    Numbers numbers = reader.read(Outlines.of(text));
    assertThat(numbers.dates()).isEmpty();
    assertThat(numbers.amounts()).isEmpty();
    assertThat(numbers.durations()).isEmpty();
    assertThat(numbers.products()).isEmpty();
  }

  @Test
  void passes_over_quoted_text() {
    Numbers numbers =
        reader.read(
            Outlines.of(
                "# Convention\n\nArticle 1 : Objet\n> La convention est conclue pour trois ans le 31 juin 2024 pour 5 €."));
    assertThat(numbers.durations()).isEmpty();
    assertThat(numbers.dates()).isEmpty();
    assertThat(numbers.amounts()).isEmpty();
  }

  @Test
  void reads_the_days_an_amendment_puts_into_the_act_but_lasts_and_starts_by_its_own_words() {
    Numbers numbers =
        reader.read(
            Outlines.of(
                "# Avenant n° 2\n\nArticle 1 : Durée\n> La convention est conclue pour cinq ans à compter du 1er janvier 2024.\n\nArticle 2 : Effet\nL'avenant prend effet le 1er juin 2026."));
    assertThat(numbers.durations()).isEmpty();
    assertThat(numbers.quotedDurations())
        .extracting(Duration::role)
        .containsExactly(Duration.Role.TERM);
    assertThat(numbers.starts())
        .extracting(s -> s.date().orElseThrow())
        .containsExactly(LocalDate.of(2026, 6, 1));
  }

  @Test
  void follows_a_hard_wrapped_sentence() {
    Numbers numbers =
        reader.read(
            Outlines.of(
                "Article 1 : Durée\nLa convention est conclue pour une durée de\ntrois ans, soit jusqu'au 31\ndécembre 2028."));
    assertThat(numbers.durations())
        .extracting(Duration::quote)
        .containsExactly("une durée de trois ans", "jusqu'au 31 décembre 2028");
    assertThat(numbers.dates())
        .extracting(DateMention::date)
        .containsExactly(Optional.of(LocalDate.of(2028, 12, 31)));
  }

  @Test
  void reads_an_empty_text() {
    assertThat(reader.read(Outlines.of("")).durations()).isEmpty();
  }
}
