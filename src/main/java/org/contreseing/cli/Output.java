package org.contreseing.cli;

import java.util.Optional;
import org.contreseing.report.Format;

/**
 * One report that is asked for.
 *
 * @param file where it goes; empty for standard output
 * @param inFolder whether only the folder was named, which is then made where it is missing
 */
record Output(Format format, Optional<String> file, boolean inFolder) {

  /** To a file by its name, {@code -} for standard output. */
  static Output named(Format format, String file) {
    return new Output(format, Optional.of(file).filter(f -> !f.equals("-")), false);
  }

  /** To the file that this format has in a folder. */
  static Output in(String folder, Format format) {
    String path = folder.replaceFirst("[/\\\\]++$", "") + "/" + format.fileName();
    return new Output(format, Optional.of(path), true);
  }
}
