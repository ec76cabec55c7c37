package org.contreseing.cli;

import java.util.Locale;
import java.util.Optional;
import org.contreseing.model.Severity;

/** From which severity on a finding makes the run fail. */
enum FailOn {
  ERROR,
  WARNING,
  INFO,
  NEVER;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean reachedBy(Optional<Severity> worst) {
    return least()
        .filter(least -> worst.filter(w -> w.compareTo(least) >= 0).isPresent())
        .isPresent();
  }

  /** The least severity that counts; empty for never. */
  Optional<Severity> least() {
    return switch (this) {
      case ERROR -> Optional.of(Severity.ERROR);
      case WARNING -> Optional.of(Severity.WARNING);
      case INFO -> Optional.of(Severity.INFO);
      case NEVER -> Optional.empty();
    };
  }
}
