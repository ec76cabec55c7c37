package org.contreseing.cli;

import java.util.Optional;
import org.contreseing.report.Format;

/**
 * One report that is asked for.
 *
 * @param file where it goes; empty for standard output
 */
record Output(Format format, Optional<String> file) {

  static Output of(Format format, String file) {
    return new Output(format, Optional.of(file).filter(f -> !f.equals("-")));
  }
}
