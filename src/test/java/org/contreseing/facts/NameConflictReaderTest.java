package org.contreseing.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.contreseing.model.NameConflict;
import org.contreseing.model.NameConflict.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameConflictReaderTest {

  private static Zones zones() {
    return new Zones()
        .title("Convention de partenariat")
        .parties(
            "Entre le syndicat mixte Lumerien, sis 2 rue du Port, 07250 Le Pouzel, représenté par M. Patrick Martins, président,\n"
                + "ci-après dénommé « Lumerien »,\n\nEt\n\nLa commune de La Ferté-sur-Rive, représentée par Mme Anne Doré, maire,\nci-après dénommée « la Commune »,");
  }

  private static List<NameConflict> conflicts(String... bodies) {
    Zones zones = zones();
    for (String body : bodies) {
      zones.article("Suivi", body);
    }
    return zones.signature("Fait à Tulle, le 3 mai 2025").read().nameConflicts();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "La Commune informe Lumerian, et Lumerian répond. Le service de Lumerian est ouvert. | PARTY | Lumerian | Lumerien",
        "La commune de La Ferté sur Rive paie. | PARTY | Ferté-sur-Rive | Ferté sur Rive",
        "M. Patrick Martin suit le projet. | PERSON | Patrick Martins | Patrick Martin",
        "M. Patrick Martìns suit le projet. | PERSON | Patrick Martins | Patrick Martìns",
        "Le socle CitronDAP est repris. Le socle CitronDAPNg aussi. | PRODUCT | CitronDAP | CitronDAPNg",
        "Le module sOlaere et le module sOlære sont livrés. | PRODUCT | sOlaere | sOlære",
        "Le portail Étoilé est livré, le portail Étoilé est ouvert. La maintenance du portail ETOILE et du portail ETOILE suit. | PRODUCT | Étoilé | ETOILE",
        "L'outil Kaltoura sert à tous. Avec Kaltoura on filme. Puis Kaltora diffuse. | PRODUCT | Kaltoura | Kaltora",
      })
  void twoSpellingsOfOneNameAreToldOnce(String body, Kind kind, String first, String other) {
    assertThat(conflicts(body))
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.kind()).isEqualTo(kind);
              assertThat(List.of(c.first(), c.other())).containsExactlyInAnyOrder(first, other);
              assertThat(c.firstCount()).isGreaterThanOrEqualTo(c.otherCount());
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LUMERIEN paie la Commune.",
        "Le siège est à LA FERTE SUR RIVE.",
        "Les outils de lumerien.fr et contact@lumerian.fr restent ouverts.",
        "M. Patrick MARTINS suit le projet.",
        "Mme Anne Dorée-Lacombe suit le projet.",
        "M. Luc Martin suit le projet.",
        "Les Communes voisines et la Commune s'entendent.",
        "Le Président et la Présidente signent. La Préfecture et le Préfet sont informés.",
        "Le réseau Internet et le réseau Intranet sont reliés par l'Intranet et l'Internet.",
        "Le Département et le département, la Région et la région.",
        "Le Comité se réunit. Les Comités rendent compte. Il y a un comité par an.",
        "Le portail Étoilé est livré.",
        "Les données Nationales et le Registre National sont tenus. Le registre national compte.",
        "La France et les Français, l'Europe et l'Européen.",
        "Le logiciel Kaltoura est livré avec deux Kaltouras.",
      })
  void whatIsNoSlipStaysSilent(String body) {
    assertThat(conflicts(body)).isEmpty();
  }

  @Test
  void theRarerSpellingIsShown() {
    Zones zones =
        zones()
            .article("Suivi", "Avec Lumerian, pour Lumerian, de Lumerian.")
            .signature("Fait à Tulle, le 3 mai 2025");
    NameConflict conflict = zones.read().nameConflicts().get(0);
    assertThat(zones.at(conflict.span())).isEqualTo("Lumerien");
    assertThat(conflict.firstCount()).isEqualTo(3);
    assertThat(conflict.otherCount()).isEqualTo(2);
    assertThat(conflict.subject()).isEqualTo("syndicat mixte Lumerien");
  }

  @Test
  void representativesOfTwoPartiesAreTwoPeople() {
    Zones zones =
        new Zones()
            .parties(
                "Entre la commune de Brévan, représentée par M. Paul Martin, maire,\n\nEt\n\nLa commune de Solmes, représentée par M. Paul Martins, maire,")
            .article("Objet", "Prêt.");
    assertThat(zones.read().nameConflicts()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "numerien, numerian, 1",
    "abc, acb, 1",
    "martin, martins, 1",
    "chat, chien, 3",
    "a, abcdef, 4"
  })
  void distanceCountsSlips(String a, String b, int distance) {
    assertThat(Spelling.distance(a, b, 3)).isEqualTo(distance);
  }

  @Test
  void manyNamesTakeNoLongerThanManyNames() {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < 6000; i++) {
      body.append("le module K")
          .append(Integer.toString(i, 26).replaceAll("[0-9]", "z"))
          .append("ortum et ");
    }
    long start = System.nanoTime();
    conflicts(body.toString());
    assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
  }
}
