package org.contreseing.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.contreseing.model.Amount;
import org.contreseing.model.AmountRange;
import org.contreseing.model.Bracket;
import org.contreseing.model.Instalment;
import org.contreseing.model.Price;
import org.contreseing.tables.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FinanceReaderTest {

  private final NumberReader reader = new NumberReader(Tables.builtIn());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "La Commune verse une subvention de 5 000 €. | total | ",
        "Le montant total s'élève à 5 000 € TTC. | total | ",
        "Le repas est facturé 12 € par repas. | unit-price | repas",
        "Les interventions sont facturées 450 € HT / jour. | unit-price | jour",
        "Le service facture 20 jours à 450 €. | unit-price | jour",
        "Il est calculé sur 1 200 heures de travail à 27,50 €. | unit-price | heure",
        "Pour 2027 la participation est fixée à 500 €. | total | ",
        "Le taux horaire est de 32 €. | unit-price | heure",
        "Il verse 38 € par élève et par an. | unit-price | élève/an",
        "La redevance est de 1 200 € par an. | total | an",
        "La participation est plafonnée à 8 000 €. | cap | ",
        "Les frais sont remboursés dans la limite de 300 € TTC. | cap | ",
        "Un dépôt de garantie de 500 € est versé. | deposit | ",
        "Tout retard donne lieu à une pénalité de 150 € par jour de retard. | penalty | jour",
        "L'indemnité forfaitaire pour frais de recouvrement est de 40 €. | penalty | ",
        "La société Alpha, au capital de 12 000 €, est titulaire. | capital-social | ",
        "La TVA s'élève à 3 000 €. | tax | ",
        "Un acompte de 2 000 € est versé à la signature. | instalment | ",
        "Le solde, soit 54 000 €, est versé après réception. | instalment | ",
        "Il est assuré à hauteur de 1 000 000 € par sinistre. | other | sinistre",
        "Les nuitées sont remboursées dans la limite de 90 € par nuit. | cap | nuit",
        "Jusqu'à 50 repas, il paie 5 € par repas. | unit-price | repas",
        "Il règle la somme de 12 € par virement. | total | ",
        "L'enveloppe prévue pour 2027 est fixée à 5 000 €. | total | "
      })
  void says_what_a_sum_is_by_its_governing_words(String text, String role, String unit) {
    List<Amount> amounts = read(text).amounts();
    assertThat(amounts).hasSize(1);
    assertThat(amounts.get(0).role().code()).isEqualTo(role);
    assertThat(amounts.get(0).unit()).isEqualTo(Optional.ofNullable(unit));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "15 000 € HT soit 18 000 € TTC | 15000 | - | 18000 | -",
        "15 000 € HT, TVA à 20 % : 3 000 €, soit 18 000 € TTC | 15000 | 3000 | 18000 | 20",
        "18 000 € TTC (15 000 € HT) | 15000 | - | 18000 | -",
        "15.000,00 € HT (18.000,00 € TTC, TVA de 20 %) | 15000 | - | 18000 | 20",
        "quinze mille euros hors taxes (15 000 € HT), soit 18 000 € TTC | 15000 | - | 18000 | -"
      })
  void joins_the_sums_of_one_price(
      String text, BigDecimal excluding, String tax, BigDecimal including, String rate) {
    List<Price> prices = read("Le prix est de " + text + ".").finances().prices();
    assertThat(prices).hasSize(1);
    assertThat(prices.get(0).excluding().value()).isEqualByComparingTo(excluding);
    assertThat(prices.get(0).including().value()).isEqualByComparingTo(including);
    assertThat(plain(prices.get(0).tax().map(Amount::value))).isEqualTo(tax);
    assertThat(plain(prices.get(0).rate())).isEqualTo(rate);
    assertThat(prices.get(0).adds()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "15 000 € HT pour la formation et 18 000 € TTC pour le logiciel",
        "15 000 € HT ; le second lot : 18 000 € TTC",
        "15 000 €, soit 18 000 €",
        "15 000 € HT, soit 18 000 € HT"
      })
  void joins_no_sums_of_two_prices(String text) {
    assertThat(read("Le prix est de " + text + ".").finances().prices()).isEmpty();
  }

  @Test
  void sees_a_price_that_does_not_add_up() {
    Price price =
        read("Il paie 15 000 € HT, TVA 20 % : 3 500 €, soit 18 000 € TTC.")
            .finances()
            .prices()
            .get(0);
    assertThat(price.adds()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "La Commune verse 40 % du montant, soit 4 000 €, à la signature, et le solde, soit 6 000 €, à la remise du bilan. | 40 4000 à la signature / - 6000 à la remise du bilan",
        "Elle verse 30 % à la notification ; 70 % au vu du décompte. | 30 - à la notification / 70 - au vu du décompte",
        "Elle verse 50 % à l'ordre de service, soit 114 000 €, et 50 % à mi-chantier. | 50 114000 à l'ordre de service / 50 - à mi-chantier",
        "Un acompte de 60 % est versé le 15 novembre. | 60 - le 15 novembre",
        "Un premier versement de 2 000 € intervient dans le mois de la signature. | - 2000 dans le mois de la signature"
      })
  void reads_a_schedule(String text, String parts) {
    assertThat(
            String.join(
                " / ",
                read(text).finances().instalments().stream().map(FinanceReaderTest::said).toList()))
        .isEqualTo(parts);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "La redevance est payée d'avance, soit 500 €.",
        "La Commune rembourse 38 % du coût du service.",
        "La TVA est de 20 %."
      })
  void takes_no_other_share_for_a_part_of_a_schedule(String text) {
    assertThat(read(text).finances().instalments()).isEmpty();
  }

  @Test
  void reads_the_steps_of_a_scale() {
    List<Bracket> steps =
        read("Le repas coûte :\n- de 1 à 50 repas : 5 € ;\n- de 51 à 100 repas : 4,50 € ;\n- au-delà de 100 repas : 4 €.")
            .finances()
            .brackets();
    assertThat(steps)
        .extracting(b -> plain(b.from()) + "–" + plain(b.to()) + " " + b.price())
        .containsExactly("1–50 5", "51–100 4.50", "100–- 4");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le prix est compris entre 1 000 et 2 000 €. | 1000-2000",
        "Le prix va de 10 000 € à 15 000 €. | 10000-15000",
        "Le prix est porté de 9 000 € à 12 000 €. | ''",
        "Le prix est de 9 000 €, à 12 000 € près. | ''"
      })
  void reads_ranges(String text, String range) {
    List<AmountRange> ranges = read(text).finances().ranges();
    assertThat(
            String.join(
                " ",
                ranges.stream()
                    .map(r -> r.low().toPlainString() + "-" + r.high().toPlainString())
                    .toList()))
        .isEqualTo(range);
  }

  private static String said(Instalment part) {
    return plain(part.share()) + " " + plain(part.amount()) + " " + part.when().orElse("-");
  }

  private static String plain(Optional<BigDecimal> value) {
    return value.map(v -> v.stripTrailingZeros().toPlainString()).orElse("-");
  }

  private Numbers read(String text) {
    return reader.read(Outlines.of("Article 1 : Prix\n" + text));
  }
}
