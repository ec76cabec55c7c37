package org.contreseing.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.contreseing.model.Identifier;
import org.contreseing.model.Identifier.Fault;
import org.contreseing.model.Identifier.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BankNumbersTest {

  private static List<Identifier> read(String text) {
    Zones zones = Zones.ordinary().article("Paiement", text.replace("\\n", "\n"));
    return BankNumbers.read(zones.outline().reading().whole());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "IBAN : FR14 2004 1010 0505 0001 3M02 606 | IBAN | FR1420041010050500013M02606 | ''",
        "IBAN FR1420041010050500013M02606, | IBAN | FR1420041010050500013M02606 | ''",
        "IBAN n° FR14-2004-1010-0505-0001-3M02-606. | IBAN | FR1420041010050500013M02606 | ''",
        "IBAN : FR14 2004 1010 0505\\n 0001 3M02 606 BIC | IBAN | FR1420041010050500013M02606 | ''",
        "IBAN : F R 14 | '' | '' | ''",
        "virement au compte FR14 2004 1010 0505 0001 3M02 606 ouvert | IBAN | FR1420041010050500013M02606 | ''",
        "IBAN : FR14 20041 01005 0500013M026 06 | IBAN | FR1420041010050500013M02606 | ''",
        "IBAN BE68 5390 0754 7034 | IBAN | BE68539007547034 | ''",
        "IBAN : FR14 2004 1010 0505 0001 3M02 607 | IBAN | FR1420041010050500013M02607 | KEY",
        "IBAN : FR14 2004 1010 0505 0001 3M02 | IBAN | FR1420041010050500013M02 | LENGTH",
        "BIC : PSSTFRPPPAR | BIC | PSSTFRPPPAR | ''",
        "code BIC (SWIFT) BDFE FR PP CCT | BIC | BDFEFRPPCCT | ''",
        "BIC BDFEXXPP | BIC | BDFEXXPP | KEY",
      })
  void numbersOfAccountsAreReadAndChecked(String text, String kind, String value, String fault) {
    List<Identifier> found = read(text);
    if (kind.isEmpty()) {
      assertThat(found).isEmpty();
      return;
    }
    assertThat(found)
        .singleElement()
        .satisfies(
            i -> {
              assertThat(i.kind()).isEqualTo(Kind.valueOf(kind));
              assertThat(i.value()).isEqualTo(value);
              assertThat(i.fault())
                  .isEqualTo(
                      fault.isEmpty() ? Optional.empty() : Optional.of(Fault.valueOf(fault)));
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "IBAN : FR76 XXXX XXXX XXXX XXXX XXXX XXX",
        "IBAN : ..............",
        "un RIB (IBAN et BIC) est joint",
        "le compte FR14 2004 1010 0505 0001 3M02 607",
        "BIC : à compléter",
        "stylo bic bleu marine",
      })
  void whatIsNoNumberIsNone(String text) {
    assertThat(read(text)).isEmpty();
  }
}
