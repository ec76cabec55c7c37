package org.contreseing.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.contreseing.model.Amount;
import org.contreseing.model.Amount.Tax;
import org.contreseing.model.Product;
import org.contreseing.tables.Tables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountReaderTest {

  private final NumberReader reader = new NumberReader(Tables.builtIn());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "9000 € | 9000 | UNSAID",
        "9 000,50 € HT | 9000.50 | EXCLUDED",
        "9 000 €/HT | 9000 | EXCLUDED",
        "1.500 euros TTC | 1500 | INCLUDED",
        "1.500,25 € | 1500.25 | UNSAID",
        "EUR 5 000 | 5000 | UNSAID",
        "12 k€ | 12000 | UNSAID",
        "1,2 M€ | 1200000 | UNSAID",
        "3 millions d'euros | 3000000 | UNSAID",
        "1 250 000 euros toutes taxes comprises | 1250000 | INCLUDED",
        "deux mille euros | 2000 | UNSAID",
        "un million d'euros | 1000000 | UNSAID",
        "trois euros et cinquante centimes | 3.50 | UNSAID",
        "4,20 € hors taxes | 4.20 | EXCLUDED"
      })
  void reads_sums(String text, BigDecimal value, Tax tax) {
    List<Amount> found = amounts("La Commune verse " + text + " au Syndicat.");
    assertThat(found).extracting(Amount::quote).containsExactly(text);
    assertThat(found.get(0).value()).isEqualByComparingTo(value);
    assertThat(found.get(0).tax()).isEqualTo(tax);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "deux mille euros (3 000 €) | 3000 | 2000 | true",
        "deux mille euros (2 000 €) | 2000 | 2000 | false",
        "3 000 euros (trois mille euros) | 3000 | 3000 | false",
        "3 000 € (deux mille euros) | 3000 | 2000 | true",
        "trois mille (3 000) euros | 3000 | 3000 | false",
        "3 000 (trois mille) euros | 3000 | 3000 | false",
        "quatre euros et vingt centimes (4,20 €) | 4.20 | 4.20 | false",
        "quatre-vingt-dix-sept euros (97,00 €) | 97 | 97 | false",
        "douze mille euros (12 500 €) | 12500 | 12000 | true"
      })
  void compares_words_with_figures(
      String text, BigDecimal value, BigDecimal words, boolean contradiction) {
    List<Amount> found = amounts("La Commune verse " + text + ".");
    assertThat(found).hasSize(1);
    assertThat(found.get(0).value()).isEqualByComparingTo(value);
    assertThat(found.get(0).inWords().orElseThrow()).isEqualByComparingTo(words);
    assertThat(found.get(0).contradictsItself()).isEqualTo(contradiction);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "20 % du total",
        "deux mille habitants",
        "4 fr. 65",
        "article 12",
        "le 18/07/2023",
        "12 kilomètres"
      })
  void takes_no_other_number_for_a_sum(String text) {
    assertThat(amounts("Il est prévu " + text + ".")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10 000 € (20 jours à 450 €) | true",
        "9 000 € (20 jours à 450 €) | false",
        "9000 €/HT (20 jours à 450 €/HT/jour) | false",
        "20 jours à 450 €, soit 9 000 € | false",
        "45 jours à 210 €, soit 9 540 € | true",
        "1 200 heures à 27,50 €, soit 33 000 € | false",
        "quatre mille huit cents euros (4 800 €), correspondant à 16 journées d'encadrement à 300 € | false",
        "12 licences × 100 € = 1 300 € | true",
        "450 € x 20 jours = 9 000 € | false",
        "vingt (20) jours à 450 €, soit un total de 9 500 € | true",
        "8 agents à 50 € par agent, soit 400 € | false"
      })
  void multiplies_quantities_by_prices(String text, boolean wrong) {
    assertThat(products("Le prix est de " + text + "."))
        .extracting(Product::wrong)
        .containsExactly(wrong);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "environ 20 jours à 450 €, soit 10 000 €",
        "20 jours à 450 € HT, soit 10 800 € TTC",
        "10 agents à 50 € par agent et par mois, soit 6 000 €",
        "10 agents à 50 € par mois, soit 6 000 €",
        "20 jours à 450 €, soit 4 500 € pour chaque partie",
        "20 jours à 450 €, remise de 10 % déduite, soit 8 100 €",
        "20 jours à 450 € plus 500 € de frais",
        "20 jours à 450 € ; bâtiments : 10 000 €",
        "5 licences à 20 €, soit 1 200 € par an"
      })
  void leaves_alone_what_may_be_more_than_a_product(String text) {
    assertThat(products("Le prix est de " + text + ".")).isEmpty();
  }

  private List<Amount> amounts(String text) {
    return reader.read(Outlines.of("Article 1 : Prix\n" + text)).amounts();
  }

  private List<Product> products(String text) {
    return reader.read(Outlines.of("Article 1 : Prix\n" + text)).products();
  }
}
