package org.contreseing.cli;

import java.time.Duration;
import java.util.Optional;
import org.contreseing.extract.Limits;
import picocli.CommandLine.Option;

/** How documents are kept from harming the program: processes of their own, and a time. */
final class IsolationOptions {

  @Option(names = "--isolate", paramLabel = "WHEN")
  private String isolate = Isolation.Mode.AUTO.code();

  @Option(names = "--timeout", paramLabel = "SECONDS")
  private String timeout;

  @Option(names = "--workers", paramLabel = "N")
  private String workers;

  /**
   * @throws BadUsage for a value out of its bounds
   */
  Isolation isolation(Values values) {
    return new Isolation(
        values.isolation(isolate),
        Optional.ofNullable(workers)
            .map(word -> values.number("--workers", word, 64))
            .orElseGet(() -> Runtime.getRuntime().availableProcessors()),
        Optional.ofNullable(timeout)
            .map(word -> Duration.ofSeconds(values.number("--timeout", word, 3600)))
            .orElse(Limits.standard().deadline()),
        false);
  }
}
