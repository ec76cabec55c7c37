package org.contreseing.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contreseing.model.Enumeration.Flaw;
import org.contreseing.model.Enumeration.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnumerationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "prêter la salle ; / prêter les tables ;            | UNFINISHED | prêter les tables ;",
        "prêter la salle, / prêter les tables,              | UNFINISHED | prêter les tables,",
        "les tables ; / les bancs. / les chaises.           | MARKS      | les bancs.",
        "les tables ; / les bancs / les chaises.            | MARKS      | les bancs",
        "prêter la salle ; / de ranger les tables.          | FORMS      | de ranger les tables.",
        "Mettre à jour la liste ; / D'informer les élus.    | FORMS      | D'informer les élus."
      })
  void shows_a_flaw_at_the_item_that_has_it(String items, Flaw flaw, String shown) {
    assertThat(list(items).flawed(flaw)).map(Item::text).contains(shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "prêter la salle ; / prêter les tables.",
        "les tables / les bancs / les chaises",
        "les tables, / les bancs et / les chaises.",
        "Une salle. Elle est chauffée. ; / les tables ; / les bancs.",
        "dossier de demande ; / de la salle, le plan.",
        "la scène, qui comprend : / les rideaux ; / les bancs."
      })
  void finds_no_flaw_in_a_list_that_is_written_as_lists_are(String items) {
    for (Flaw flaw : Flaw.values()) {
      assertThat(list(items).flawed(flaw)).as("%s", flaw).isEmpty();
    }
  }

  @Test
  void is_miscounted_only_when_its_end_is_its_end() {
    List<Item> two = list("les tables ; / les bancs.").items();

    assertThat(of(Optional.of(3), two, true).miscounted()).isTrue();
    assertThat(of(Optional.of(2), two, true).miscounted()).isFalse();
    assertThat(of(Optional.of(3), two, false).miscounted()).isFalse();
    assertThat(of(Optional.empty(), two, true).miscounted()).isFalse();
  }

  @Test
  void counts_malformed_lists_and_shows_the_first() {
    Enumeration good = list("les tables ; / les bancs.");
    Enumeration open = list("les tables ; / les bancs ;");

    assertThat(MalformedLists.of(List.of(good))).isEmpty();
    assertThat(MalformedLists.of(List.of(good, open, open)))
        .hasValueSatisfying(
            m -> {
              assertThat(m.count()).isEqualTo(2);
              assertThat(m.text()).isEqualTo("les bancs ;");
              assertThat(m.code()).isEmpty();
            });
  }

  private static Enumeration list(String items) {
    List<Item> all = new ArrayList<>();
    int at = 10;
    for (String text : items.split(" / ")) {
      all.add(new Item(new Span(at, at + text.length()), text));
      at += text.length() + 1;
    }
    return of(Optional.empty(), all, true);
  }

  private static Enumeration of(Optional<Integer> announced, List<Item> items, boolean whole) {
    return new Enumeration(new Span(0, 9), announced, Span.at(9), items, whole);
  }
}
