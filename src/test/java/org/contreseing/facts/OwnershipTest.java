package org.contreseing.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.contreseing.model.Agreement;
import org.contreseing.model.Identifier;
import org.contreseing.model.Identifier.Kind;
import org.contreseing.model.Party;
import org.contreseing.model.SharedNumber;
import org.contreseing.tables.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnershipTest {

  private static final FactReader READER = new FactReader(Tables.builtIn());

  private static Agreement agreement(String first, String second) {
    return READER.read(
        new Zones()
            .parties(
                "Entre la commune de Limoges, "
                    + first
                    + ", représentée par Mme Anne Doré, maire, ci-après « la Commune »,\n\nEt\n\nL'association Les Rameurs, "
                    + second
                    + ", représentée par M. Paul Lys, président, ci-après « l'Association »,")
            .article("Paiement", "Le versement se fait sur l'IBAN BE68 5390 0754 7034.")
            .signature("Fait à Limoges, le 3 mai 2024\n\nPour la Commune\nAnne Doré")
            .outline());
  }

  @Test
  void aNumberIsThatOfThePartyInWhoseBlockItStands() {
    Agreement read =
        agreement("SIREN 218708501", "RNA W491005678, IBAN FR14 2004 1010 0505 0001 3M02 606");
    assertThat(read.identifiers())
        .extracting(i -> i.kind() + " " + i.party().map(String::valueOf).orElse("-"))
        .containsExactly("SIREN 0", "RNA 1", "IBAN 1", "IBAN -");
    assertThat(read.parties().get(1).identifiers())
        .extracting(Identifier::kind)
        .containsExactly(Kind.RNA);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SIREN 218708501 | false",
        "SIREN 218708501, SIRET 218 708 501 00017 | false",
        "SIREN 216400010 | true",
        "SIREN 268708567 | false",
      })
  void theNumberOfAnotherCommuneIsTold(String numbers, boolean another) {
    Party commune = agreement(numbers, "RNA W491005678").parties().get(0);
    assertThat(commune.numberOfAnotherCommune().isPresent()).isEqualTo(another);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SIREN 268708567, TVA FR 35 268708567 | false",
        "SIREN 218708501, TVA FR 35 268708567 | true",
        "TVA FR 35 268708567 | false",
        "SIREN 218708501, TVA FR 99 268708567 | false",
      })
  void aVatNumberHoldsTheSirenBesideIt(String numbers, boolean another) {
    Party association = agreement("SIREN 218708501", numbers).parties().get(1);
    assertThat(association.vatOfAnother().isPresent()).isEqualTo(another);
  }

  @Test
  void oneNumberOfTwoPartiesIsToldOnce() {
    Agreement read =
        agreement("SIREN 268708567", "SIREN 268 708 567, SIREN 268708567, RNA W491005678");
    assertThat(read.facts().filter(SharedNumber.class::isInstance).map(SharedNumber.class::cast))
        .singleElement()
        .satisfies(
            s -> {
              assertThat(s.value()).isEqualTo("268708567");
              assertThat(s.parties()).containsExactly(0, 1);
              assertThat(s.span()).isEqualTo(read.identifiers().get(1).span());
            });
    assertThat(
            agreement("SIREN 268708567", "SIREN 218708501")
                .facts()
                .filter(SharedNumber.class::isInstance))
        .isEmpty();
  }

  @Test
  void theSirenInANumberIsThatOfItsKind() {
    List<Identifier> read =
        agreement("SIREN 218708501", "SIRET 25070215600069, TVA FR 35 268708567").identifiers();
    assertThat(read)
        .extracting(Identifier::siren)
        .startsWith(Optional.of("218708501"), Optional.of("250702156"), Optional.of("268708567"));
  }
}
