package org.contreseing.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.contreseing.model.Identifier;
import org.contreseing.model.Identifier.Fault;
import org.contreseing.model.Identifier.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SIREN N° 268708567 | SIREN | 268708567",
        "SIREN 268 708 567 | SIREN | 268708567",
        "numéro de SIRET 25070215600069 | SIRET | 25070215600069",
        "SIRET : 250 702 156 00069, représentée | SIRET | 25070215600069",
        "SIRET 250.702.156.00069 | SIRET | 25070215600069",
        "SIRET 250 702 156 00069 12 rue du Port | SIRET | 25070215600069",
        "identifiée au répertoire sous le n° 268708567 | SIREN | 268708567",
        "immatriculée au RCS de Lyon sous le numéro 268 708 567 | SIREN | 268708567",
        "RCS Lyon 268 708 567 | SIREN | 268708567",
        "SIREN/SIRET : 25070215600069 | SIRET | 25070215600069",
        "RNA W491005678 | RNA | W491005678",
        "SIRET 250-702-156-00069 | SIRET | 25070215600069",
        "SIRET 250 702 156  00069 | SIRET | 25070215600069",
        "SIRET : 2 5 0 7 0 2 1 5 6 0 0 0 6 9 | SIRET | 25070215600069",
        "SIRET/SIREN : 268708567 | SIREN | 268708567",
        "identifiant SIRENE 268708567 | SIREN | 268708567",
        "R.C.S. Lyon 268 708 567 | SIREN | 268708567",
        "RNA W2A1000123 | RNA | W2A1000123",
        "RNA W 49 100 56 78 | RNA | W491005678",
        "TVA intracommunautaire FR 40 268708567 | VAT | FR40268708567",
        "numéro intracommunautaire : FR35 268 708 567 | VAT | FR35268708567",
        "assujettie sous le FR35268708567 | VAT | FR35268708567"
      })
  void reads_numbers_that_are_introduced(String text, Kind kind, String value) {
    List<Identifier> found = read(text);
    assertThat(found).extracting(Identifier::value).containsExactly(value);
    assertThat(found.get(0).kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SIREN 268 708 566 | KEY",
        "SIREN 268 708 56 | LENGTH",
        "SIRET 250702156 | LENGTH",
        "SIRET 250 702 156 00068 | KEY",
        "SIREN 25070215600069 | LENGTH",
        "RNA W49100567 | LENGTH"
      })
  void says_why_a_number_cannot_be_right(String text, Fault fault) {
    assertThat(read(text))
        .extracting(Identifier::fault)
        .containsExactly(java.util.Optional.of(fault));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SIRET XXXXX, situé 12 rue du Port 07000 Privas",
        "SIREN ………, 07000 Privas",
        "tél. 04 87 63 50 00",
        "délibération n° 2024-12",
        "SIRET à compléter\n\n268708567"
      })
  void takes_no_blank_and_no_other_number(String text) {
    assertThat(read(text)).isEmpty();
  }

  @Test
  void accepts_the_establishments_of_la_poste_by_the_sum_of_their_digits() {
    assertThat(Identifiers.siretFault("35600000000048")).isEmpty();
    assertThat(Identifiers.siretFault("35600000049837")).isEmpty();
    assertThat(Identifiers.siretFault("35600000049838")).contains(Fault.KEY);
  }

  private static List<Identifier> read(String text) {
    return Identifiers.read(Outlines.of(text).reading().whole());
  }
}
