package org.contreseing.cli;

import java.util.Optional;
import org.contreseing.report.Format;
import picocli.CommandLine.Option;

/** In which form and where to a report goes. */
final class OutputOptions {

  @Option(names = "--format", paramLabel = "FORMAT")
  private String format = "text";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      descriptionKey = "output")
  private String file;

  Format format(Values values) {
    return values.format(format);
  }

  Optional<String> file() {
    return Optional.ofNullable(file);
  }
}
