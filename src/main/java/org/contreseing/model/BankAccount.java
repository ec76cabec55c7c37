package org.contreseing.model;

/**
 * A French account identity (RIB): bank, branch, account, key.
 *
 * @param span where its parts stand
 * @param bank five digits
 * @param branch five digits
 * @param account eleven digits or capitals
 * @param key the two digits written
 * @param computedKey the key that the other three give: 97 − ((89·bank + 15·branch + 3·account) mod
 *     97), letters as digits
 */
public record BankAccount(
    Span span, String bank, String branch, String account, String key, String computedKey)
    implements Located {

  // a block of bank details is five short lines at the most
  private static final int SAME_DETAILS = 250;

  public boolean wrongKey() {
    return !key.equals(computedKey);
  }

  /** Whether a French account number is that of this account. */
  public boolean in(Identifier iban) {
    return iban.value().substring(4).equals(bank + branch + account + key);
  }

  /** Whether it stands beside a number, in the same lines of bank details. */
  public boolean beside(Identifier number) {
    int apart = Math.max(number.span().start() - span.end(), span.start() - number.span().end());
    return apart >= 0 && apart <= SAME_DETAILS;
  }
}
