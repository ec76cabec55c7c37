package org.contreseing.model;

import java.util.Optional;

/**
 * A registration number introduced as such.
 *
 * @param span the number
 * @param kind which register
 * @param value its letters and digits, separators removed
 * @param fault why it cannot be right; empty when it passes its check
 */
public record Identifier(Span span, Kind kind, String value, Optional<Fault> fault)
    implements Located {

  /** Which register. */
  public enum Kind {
    SIREN,
    SIRET,
    RNA,
    VAT
  }

  /** Whether it cannot be right. */
  public boolean faulty() {
    return fault.isPresent();
  }

  /** Whether it has too few or too many digits. */
  public boolean wrongLength() {
    return fault.equals(Optional.of(Fault.LENGTH));
  }

  /** Why a number cannot be right. */
  public enum Fault {
    LENGTH,
    KEY
  }
}
