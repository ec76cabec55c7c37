package org.contreseing.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.contreseing.report.Heading;
import picocli.CommandLine.Option;

/** Under what circumstances to check, and when a finding makes the run fail. */
final class CheckOptions {

  // The day changes where the law that is checked against is made.
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  @Option(names = "--profile", paramLabel = "PROFILE")
  private String profile = "pre-signature";

  @Option(names = "--on", paramLabel = "DATE")
  private String on;

  @Option(names = "--rules", paramLabel = "DIR")
  private String rules;

  @Option(names = "--fail-on", paramLabel = "LEVEL")
  private String failOn = "error";

  Optional<String> rules() {
    return Optional.ofNullable(rules);
  }

  FailOn failOn(Values values) {
    return values.failOn(failOn);
  }

  /**
   * @param ruleBook its hash
   */
  Heading heading(Values values, String ruleBook) {
    return new Heading(
        Version.NUMBER, ruleBook, values.profile(profile), values.language(), day(values));
  }

  /**
   * @throws BadUsage when one of them has no meaning; before any work is done
   */
  void check(Values values) {
    heading(values, "");
    failOn(values);
  }

  private LocalDate day(Values values) {
    return on == null ? today() : values.day(on);
  }

  static LocalDate today() {
    return LocalDate.now(PARIS);
  }
}
