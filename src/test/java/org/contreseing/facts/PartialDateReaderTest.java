package org.contreseing.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.contreseing.model.PartialDate;
import org.contreseing.tables.Tables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateReaderTest {

  private final NumberReader reader = new NumberReader(Tables.builtIn());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en janv. 2027 | janv. 2027 | month whole 2027-01-01 2027-01-31",
        "courant mars 2027 | courant mars 2027 | month whole 2027-03-01 2027-03-31",
        "fin février 2028 | fin février 2028 | month end 2028-02-01 2028-02-29",
        "début septembre 2026 | début septembre 2026 | month start 2026-09-01 2026-09-30",
        "à la mi-juin 2027 | mi-juin 2027 | month middle 2027-06-01 2027-06-30",
        "fin 2027 | fin 2027 | year end 2027-01-01 2027-12-31",
        "au titre de l'exercice 2027 | exercice 2027 | year whole 2027-01-01 2027-12-31",
        "pour l'année civile 2027 | année civile 2027 | year whole 2027-01-01 2027-12-31",
        "l'année scolaire 2026-2027 | année scolaire 2026-2027 | school-year whole 2026-09-01 2027-08-31",
        "l'année universitaire 2026/27 | année universitaire 2026/27 | school-year whole 2026-09-01 2027-08-31",
        "au premier trimestre 2027 | premier trimestre 2027 | quarter whole 2027-01-01 2027-03-31",
        "le 2e semestre 2027 | 2e semestre 2027 | half-year whole 2027-07-01 2027-12-31"
      })
  void keeps_what_is_less_than_a_day_as_it_is(String text, String quote, String read) {
    List<PartialDate> found = partial("Le bilan est remis " + text + ".");
    assertThat(found).extracting(PartialDate::quote).containsExactly(quote);
    PartialDate date = found.get(0);
    assertThat(
            String.join(
                " ",
                date.precision().code(),
                date.part().code(),
                date.earliest().toString(),
                date.latest().toString()))
        .isEqualTo(read);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "le 3 mars 2027",
        "au plus tard le 31 décembre 2027",
        "le schéma directeur 2024-2028",
        "le programme des années 2024 à 2028",
        "la loi de 2027 articles",
        "l'année scolaire 2026-2028",
        "en 2027 exemplaires",
        "fin 2027-05-03"
      })
  void takes_no_whole_date_and_no_other_number(String text) {
    assertThat(partial("Le bilan est remis " + text + ".")).isEmpty();
  }

  private List<PartialDate> partial(String text) {
    return reader.read(Outlines.of("Article 1 : Bilan\n" + text)).partialDates();
  }
}
