package org.contreseing.model;

import java.util.Locale;
import java.util.Optional;

/**
 * A number that stands for a person or an account.
 *
 * @param span the number
 * @param kind which register or account
 * @param value its letters and digits, separators removed
 * @param fault why it cannot be right; empty when it passes its check
 * @param party ordinal of the party in whose presentation or signature block it stands
 * @param holder name of the commune whose SIREN it is or begins with, where the official list has
 *     it
 */
public record Identifier(
    Span span,
    Kind kind,
    String value,
    Optional<Fault> fault,
    Optional<Integer> party,
    Optional<String> holder)
    implements Located {

  /** Which register, or what of an account. */
  public enum Kind {
    SIREN,
    SIRET,
    RNA,
    VAT,
    RIB,
    IBAN,
    BIC;

    /** Whether it names a person and not an account or a bank. */
    public boolean ofPerson() {
      return compareTo(VAT) <= 0;
    }

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A number of which nothing is said but what it is. */
  public Identifier(Span span, Kind kind, String value, Optional<Fault> fault) {
    this(span, kind, value, fault, Optional.empty(), Optional.empty());
  }

  /** The same, of a party. */
  public Identifier of(int ordinal) {
    return new Identifier(span, kind, value, fault, Optional.of(ordinal), holder);
  }

  /** Whether it cannot be right. */
  public boolean faulty() {
    return fault.isPresent();
  }

  /** Whether it has too few or too many digits. */
  public boolean wrongLength() {
    return fault.equals(Optional.of(Fault.LENGTH));
  }

  /**
   * The SIREN that it is or holds: all of a SIREN, the first nine digits of a SIRET, the last nine
   * of a French VAT number. Empty when it fails its check.
   */
  public Optional<String> siren() {
    return switch (kind) {
      case SIREN -> Optional.of(value).filter(v -> !faulty());
      case SIRET -> Optional.of(value).filter(v -> !faulty()).map(v -> v.substring(0, 9));
      case VAT -> Optional.of(value).filter(v -> !faulty()).map(v -> v.substring(v.length() - 9));
      default -> Optional.empty();
    };
  }

  /** Why a number cannot be right. */
  public enum Fault {
    LENGTH,
    KEY,
    /** The key of the account inside an IBAN. */
    INNER_KEY;

    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
