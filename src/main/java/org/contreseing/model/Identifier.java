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

  /** Why a number cannot be right. */
  public enum Fault {
    LENGTH,
    KEY
  }
}
