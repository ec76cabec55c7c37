package org.contreseing.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.contreseing.model.PersonalDetail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDetailReaderTest {

  private static final PersonalDetailReader READER = new PersonalDetailReader();

  private static List<PersonalDetail> read(Zones zones) {
    return READER.read(Canvas.of(zones.outline()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mme Lise Oran, n° 2 85 07 07 019 123 09. | 2 85 07 07 019 123 09 | NIR",
        "Mme Lise Oran, n° 285070701912309. | 285070701912309 | NIR",
        "M. Jean Santini, né en Corse, n° 1 55 08 2A 004 117 28. | 1 55 08 2A 004 117 28 | NIR",
        "Écrire à M. Jean Oran, jean.oran@gmail.com. | jean.oran@gmail.com | MAILBOX",
        "Madame Lise Oran répond à l.oran07@orange.fr. | l.oran07@orange.fr | MAILBOX",
        "L'agent, née le 12 mai 1985, est mise à disposition. | née le 12 mai 1985 | BIRTH",
        "L'agent, né à Privas le 1er mai 1985, est prêté. | né à Privas le 1er mai 1985 | BIRTH",
        "L'agent (né le 03/02/1985) est prêté. | né le 03/02/1985 | BIRTH",
      })
  void whatAnActNeedNotSayOfAPersonIsFound(String body, String words, PersonalDetail.Kind kind) {
    Zones zones = Zones.ordinary().article("Agent", body);
    assertThat(read(zones))
        .singleElement()
        .satisfies(
            d -> {
              assertThat(zones.at(d.span())).isEqualTo(words);
              assertThat(d.kind()).isEqualTo(kind);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "La commande n° 2 85 07 07 019 123 10 est livrée.",
        "Le compte 00012 85070 70191 2309 est tenu par le comptable.",
        "L'Association répond à rameurs.brevan@gmail.com.",
        "M. Jean Oran répond à jean.oran@brevan.fr.",
        "Le projet est né en 1985 à Privas.",
      })
  void otherNumbersAndAddressesAreNot(String body) {
    assertThat(read(Zones.ordinary().article("Agent", body))).isEmpty();
  }

  @Test
  void aPersonWhoIsAPartyIsPresentedWithADayOfBirth() {
    Zones zones =
        new Zones()
            .parties(
                "Entre la commune de Brévan,\n\nEt Mme Lise Oran, née le 12 mai 1985, ci-après « la Bénévole »,")
            .article("Objet", "La Bénévole accueille le public.");
    assertThat(read(zones)).isEmpty();
  }
}
