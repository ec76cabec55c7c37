package org.contreseing.extract;

import org.contreseing.model.Unreadable;
import org.contreseing.model.Unreadable.Reason;

/**
 * A fault of the user's document met while reading it. Unchecked, because it must pass through
 * parsers that declare their own exceptions; it never leaves this package, {@link Extractor} turns
 * it into its {@link #unreadable()}.
 */
final class ReadFailure extends RuntimeException {

  private final transient Unreadable unreadable;

  ReadFailure(Reason reason, String detail) {
    super(reason.code() + ": " + detail);
    this.unreadable = new Unreadable(reason, detail);
  }

  ReadFailure(Reason reason) {
    this(reason, "");
  }

  static ReadFailure tooLarge(long size, long limit) {
    return new ReadFailure(Reason.TOO_LARGE, Sizes.exceeded(size, limit));
  }

  Unreadable unreadable() {
    return unreadable;
  }
}
