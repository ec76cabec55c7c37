package org.contreseing.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.contreseing.model.Commune;
import org.contreseing.model.Locality;
import org.contreseing.model.Party.Seat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalityReaderTest {

  private static Optional<Seat> seat(String address) {
    return new Zones()
        .parties(
            "Entre l'association Les Rameurs, dont le siège est situé "
                + address.replace("\\n", "\n")
                + ", représentée par M. Paul Lys, président,\n\nEt\n\nLa commune de Brévan, représentée par Mme Doré, maire,")
        .article("Objet", "Prêt.")
        .read()
        .parties()
        .get(0)
        .seat();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3 quai Nord, 07250 Le Pouzin | EXACT | Le Pouzin | 07181 | 07",
        "3 quai Nord, 07250 LE POUZIN | EXACT | LE POUZIN | 07181 | 07",
        "3 quai Nord 07 250 Le Pouzin | EXACT | Le Pouzin | 07181 | 07",
        "3 quai Nord\\n07250 Le\\nPouzin | EXACT | Le Pouzin | 07181 | 07",
        "3 quai Nord, 42000 St-Etienne | EXACT | St-Etienne | 42218 | 42",
        "3 quai Nord, 94240 L'HAY LES ROSES | EXACT | L'HAY LES ROSES | 94038 | 94",
        "3 quai Nord, 94400 Vitry s/ Seine | EXACT | Vitry s/ Seine | 94081 | 94",
        "3 quai Nord, 94120 Fontenay s/s Bois | EXACT | Fontenay s/s Bois | 94033 | 94",
        "3 quai Nord, 75005 Paris 5e | EXACT | Paris | 75056 | 75",
        "3 quai Nord, 20090 Ajaccio | EXACT | Ajaccio | 2A004 | 2A",
        "3 quai Nord, 97400 Saint-Denis de La Réunion | EXACT | Saint-Denis | 97411 | 974",
        "3 quai Nord, 01260 Brénaz | EXACT | Brénaz | 01059 | 01",
        "3 quai Nord, Limoges (87000) | EXACT | Limoges | 87085 | 87",
        "tour au capital de 84 000 euros, 3 quai Nord, 68000 Colmar | EXACT | Colmar | 68066 | 68",
        "3 quai Nord, BP 12345, 85006 LA ROCHE-SUR-YON Cedex | CEDEX | LA ROCHE-SUR-YON | 85191 | 85",
        "3 quai Nord, 69269 Lyon Cedex 02 | CEDEX | Lyon | 69123 | 69",
        "3 quai Nord, 87000 Limoge | SPELLING | Limoge | 87085 | 87",
        "3 quai Nord, 07250 Pouzin | SPELLING | Pouzin | 07181 | 07",
        "3 quai Nord, 91000 Évry | SPELLING | Évry | 91228 | 91",
        "3 quai Nord, 07100 Le Pouzin | OTHER_POSTCODE | Le Pouzin | 07181 | 07",
        "3 quai Nord, 75001 Limoges | OTHER_POSTCODE | Limoges | 87085 | ''",
        "3 quai Nord, 44999 Nantes | UNKNOWN_POSTCODE | Nantes | 44109 | 44",
        "3 quai Nord, 07190 Brévan | UNKNOWN_TOWN | Brévan | '' | 07",
        "3 quai Nord, 92055 Paris La Défense Cedex | UNKNOWN | Paris La Défense | '' | 92",
        "3 quai Nord, 99999 Brévan | UNKNOWN | Brévan | '' | ''",
        "3 quai Nord, Limoges | NO_POSTCODE | Limoges | 87085 | 87",
        "3 quai Nord, à Limoges | NO_POSTCODE | Limoges | 87085 | 87",
      })
  void aSeatNamesItsCommune(
      String address, Locality.Match match, String town, String insee, String department) {
    Seat seat = seat(address).orElseThrow();
    Locality place = seat.place().orElseThrow();
    assertThat(place.match()).isEqualTo(match);
    assertThat(place.town()).isEqualTo(town);
    assertThat(place.communes().stream().map(Commune::insee).findFirst().orElse(""))
        .isEqualTo(insee);
    assertThat(seat.department().orElse("")).isEqualTo(department);
    assertThat(seat.span().contains(place.span())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3 quai Nord",
        "3 quai Nord, Brévan",
        "{{ bailleur_adresse }}, {{ bailleur_code_postal }} {{ bailleur_ville }}",
        "[adresse]",
      })
  void anAddressWithoutTownNamesNone(String address) {
    assertThat(seat(address).flatMap(Seat::place)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Saint-Denis", "Saint-Martin"})
  void aNameThatManyBearTellsNoDepartment(String town) {
    Seat seat = seat("3 quai Nord, " + town).orElseThrow();
    assertThat(seat.place().orElseThrow().communes()).hasSizeGreaterThan(1);
    assertThat(seat.department()).isEmpty();
  }
}
