package org.contreseing.store;

/** An organisation keeps as much as it may: the document was not stored. */
public final class QuotaException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Quota quota;

  QuotaException(Quota quota) {
    super("quota", null, false, false);
    this.quota = quota;
  }

  /** What may be kept. */
  public Quota quota() {
    return quota;
  }
}
