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

  public boolean wrongKey() {
    return !key.equals(computedKey);
  }
}
