package org.contreseing.facts;

import java.math.BigInteger;
import java.util.Locale;

/**
 * The key of a French account identity: 97 − ((89·bank + 15·branch + 3·account) mod 97), letters of
 * the account as digits.
 */
final class AccountKey {

  private static final BigInteger MODULUS = BigInteger.valueOf(97);
  // A to I, J to R and S to Z stand for 1 to 9, 1 to 9 and 2 to 9
  private static final String DIGIT_OF_LETTER = "12345678912345678923456789";

  private AccountKey() {}

  /** Two digits. Bank and branch are five digits, the account digits and capitals A to Z. */
  static String of(String bank, String branch, String account) {
    StringBuilder digits = new StringBuilder();
    account
        .chars()
        .forEach(
            c -> digits.append(c >= 'A' && c <= 'Z' ? DIGIT_OF_LETTER.charAt(c - 'A') : (char) c));
    BigInteger sum = times(89, bank).add(times(15, branch)).add(times(3, digits.toString()));
    return String.format(Locale.ROOT, "%02d", MODULUS.subtract(sum.mod(MODULUS)).intValue());
  }

  private static BigInteger times(int weight, String digits) {
    return new BigInteger(digits).multiply(BigInteger.valueOf(weight));
  }
}
