package org.contreseing.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.contreseing.model.BankAccount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BankAccountReaderTest {

  // the keys follow from the published formula, worked out by hand: 20041 01005 0500013M026 has 06
  @ParameterizedTest
  @CsvSource({
    "20041, 01005, 0500013M026, 06",
    "30001, 00245, C1830000000, 71",
    "13606, 00042, 46310208975, 26",
    "10278, 06104, 00020417645, 19"
  })
  void computes_the_key(String bank, String branch, String account, String key) {
    assertThat(AccountKey.of(bank, branch, account)).isEqualTo(key);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Code banque 20041 Code guichet 01005 N° de compte 0500013M026 Clé RIB 06",
        "code banque 20041, code guichet 01005, compte 0500013M026, clé 06",
        "Clé RIB : 06 - N° de compte : 0500013M026 - Guichet : 01005 - Banque : 20041",
        "Banque : 20041\nGuichet : 01005\nCompte n° 0500013M026\nClé : 06",
        "Code banque | Code guichet | Numéro de compte | Clé RIB\n20041 | 01005 | 0500013M026 | 06",
        "Code banque\n\nCode guichet\n\nN° de compte\n\nClé RIB\n\n20041\n\n01005\n\n0500013M026\n\n06",
        "RIB : 20041 01005 0500013M026 06",
        "compte : 20041 01005 0500013M026 clé RIB 06",
        "| 20041 | 01005 | 0500013M026 | 06 |",
        "Code banque 20041 Code guichet 01005 N° de compte 05 000 13M 026 Clé RIB 06"
      })
  void reads_the_four_parts_however_they_stand(String text) {
    List<BankAccount> found = BankAccountReader.read(Outlines.prose(text));
    assertThat(found).hasSize(1);
    BankAccount account = found.get(0);
    assertThat(List.of(account.bank(), account.branch(), account.account(), account.key()))
        .containsExactly("20041", "01005", "0500013M026", "06");
    assertThat(account.wrongKey()).isFalse();
  }

  @Test
  void sees_a_wrong_key() {
    assertThat(BankAccountReader.read(Outlines.prose("RIB : 20041 01005 0500013M026 07")))
        .extracting(BankAccount::wrongKey)
        .containsExactly(true);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Code banque 20041 Code guichet 01005 N° de compte XXXXXXXXXXX Clé RIB XX",
        "Code banque 20041 Code guichet 01005 N° de compte 00000XXX123 Clé RIB 06",
        "Code banque ….. Code guichet ….. N° de compte ….. Clé RIB ..",
        "Les codes postaux 20041 et 01005 sont desservis.",
        "Le compte de la banque est tenu au guichet."
      })
  void passes_over_masked_and_empty_accounts(String text) {
    assertThat(BankAccountReader.read(Outlines.prose(text))).isEmpty();
  }
}
