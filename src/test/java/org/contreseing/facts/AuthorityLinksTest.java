package org.contreseing.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.contreseing.model.Authority;
import org.contreseing.model.Authority.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorityLinksTest {

  private static List<Authority> inBlock(String words) {
    return new Zones()
        .parties(
            "Entre l'association Les Rameurs, représentée par Mme Anne Doré, présidente, "
                + words.replace("\\n", "\n")
                + "\n\nEt\n\nLe syndicat mixte Alizé, représenté par M. Roy, président,")
        .article("Objet", "La convention a pour objet le prêt.")
        .read()
        .authorities();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en vertu d'une procuration en date du 3 mai 2024, | PROCURATION | '' | '' | 2024-05-03",
        "munie d'un pouvoir donné le 3 mai 2024, | PROCURATION | '' | '' | 2024-05-03",
        "habilitée conformément à l'article 12 des statuts, | STATUTS | '' | article 12 | ''",
        "agissant en vertu des statuts, | STATUTS | '' | '' | ''",
        "autorisée par son assemblée générale du 12 mai 2026, | DELIBERATION | assemblée générale | '' | 2026-05-12",
        "mandatée à cet effet par le conseil d'administration réuni le 3 mai 2024, | DELIBERATION | conseil d'administration | '' | 2024-05-03",
        "autorisée par le conseil\\nd'administration du 3 mai 2024, | DELIBERATION | conseil d'administration | '' | 2024-05-03",
        "habilitée par la dé-\\nlibération n° 12 du conseil d'administration du 3 mai 2024, | DELIBERATION | conseil d'administration | 12 | 2024-05-03",
        "agissant par délégation, arrêté n° 2024/31 du 2 janvier 2024, | DELEGATION | '' | 2024/31 | 2024-01-02",
        "agissant en vertu de l'arrêté de délégation n° 7 du 2 janvier 2024, | DELEGATION | '' | 7 | 2024-01-02",
        "déléguée par l'arrêté n° 7 du 2 janvier 2024, | DELEGATION | '' | 7 | 2024-01-02",
        "nommée par arrêté n° 7 du 2 janvier 2024, | ARRETE | '' | 7 | 2024-01-02",
        "habilitée par décision n° 7 du 2 janvier 2024, | DECISION | '' | 7 | 2024-01-02",
        "dûment habilitée, | HABILITATION | '' | '' | ''",
      })
  void everyKindOfPowerIsRead(String words, Kind kind, String body, String number, String date) {
    assertThat(inBlock(words))
        .singleElement()
        .satisfies(
            a -> {
              assertThat(a.kind()).isEqualTo(kind);
              assertThat(a.body().orElse("")).isEqualTo(body);
              assertThat(a.number().orElse("")).isEqualTo(number);
              assertThat(a.date().map(Object::toString).orElse("")).isEqualTo(date);
              assertThat(a.party()).contains(0);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dont les statuts ont été déposés en préfecture,",
        "élue à la présidence,",
        "ayant les pouvoirs de police,",
      })
  void whatEmpowersNobodyIsNone(String words) {
    assertThat(inBlock(words)).isEmpty();
  }

  private static final String PARTIES =
      "Entre la commune de Brévan, représentée par Mme Anne Doré, maire, ci-après « la Commune »,\n\nEt\n\n"
          + "La communauté de communes du Val, représentée par M. Paul Lys, président, ci-après « la Communauté »,\n\nEt\n\n"
          + "Le centre communal d'action sociale de Brévan, représenté par Mme Ève Roy, vice-présidente, ci-après « le CCAS »,";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Vu la délibération n° 12 du conseil municipal du 3 mai 2024 ; | 0",
        "Vu la délibération n° 12 du conseil municipal de Brévan du 3 mai 2024 ; | 0",
        "Vu la délibération n° 12 du conseil\\nmunicipal du 3 mai 2024 ; | 0",
        "Vu la délibération n° 12 du conseil communautaire du 3 mai 2024 ; | 1",
        "Vu la délibération n° 12 du 3 mai 2024 du conseil d'administration du CCAS ; | 2",
        "Vu la délibération n° 12 du conseil municipal de Limoges du 3 mai 2024 ; | ''",
        "Vu la délibération n° 12 du comité syndical du 3 mai 2024 ; | ''",
        "Vu la délibération n° 12 du 3 mai 2024 ; | ''",
      })
  void theActOfAVisaEmpowersThePartyWhoseBodyTookIt(String visa, String party) {
    NameFacts facts =
        new Zones()
            .parties(PARTIES)
            .recitals(visa.replace("\\n", "\n"))
            .article("Objet", "Prêt.")
            .signature(
                "Fait à Brévan, le 3 juin 2024\n\nPour la Commune\nAnne Doré\n\nPour la Communauté\nPaul Lys\n\nPour le CCAS\nÈve Roy")
            .read();
    assertThat(facts.authorities())
        .singleElement()
        .satisfies(
            a -> {
              assertThat(a.party().map(String::valueOf).orElse("")).isEqualTo(party);
              assertThat(a.blocks())
                  .isEqualTo(party.isEmpty() ? List.of() : List.of(Integer.valueOf(party)));
            });
  }

  @Test
  void aBlockThatSaysItSignsByDelegationRelaysAPower() {
    NameFacts facts =
        Zones.ordinary()
            .article("Objet", "Prêt.")
            .signature(
                "Fait à Brévan, le 3 mai 2024\n\nPour la Commune\nPar délégation, l'adjoint\nLuc Roy")
            .read();
    assertThat(facts.authorities())
        .singleElement()
        .satisfies(
            a -> {
              assertThat(a.kind()).isEqualTo(Kind.DELEGATION);
              assertThat(a.party()).contains(0);
              assertThat(a.blocks()).containsExactly(0);
              assertThat(a.bare()).isTrue();
            });
  }
}
