package org.contreseing.model;

import java.util.Locale;

/**
 * A document that could not be read: neither clean nor defective.
 *
 * @param reason why
 * @param detail what a person needs to know beside the reason (a size, a type), never a stack
 *     trace; may be empty
 */
public record Unreadable(Reason reason, String detail) implements Extraction, CheckResult {

  /** Why a document could not be read; {@link #code()} is the contract's word. */
  public enum Reason {
    EMPTY,
    ENCRYPTED,
    CORRUPT,
    UNSUPPORTED,
    TOO_LARGE,
    TIMEOUT,
    NO_TEXT,
    INTERNAL;

    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
