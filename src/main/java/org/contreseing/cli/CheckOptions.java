package org.contreseing.cli;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TimeZone;
import org.contreseing.model.Profile;
import org.contreseing.policy.Settings;
import org.contreseing.report.Heading;
import picocli.CommandLine.Option;

/** Under what circumstances to check, and when a finding makes the run fail. */
final class CheckOptions {

  private static final long DAY = Duration.ofDays(1).toMillis();

  @Option(names = "--profile", paramLabel = "PROFILE")
  private String profile;

  @Option(names = "--on", paramLabel = "DATE")
  private String on;

  @Option(names = "--fail-on", paramLabel = "LEVEL")
  private String failOn;

  /** From which severity on a finding makes the run fail: as said here, else by the settings. */
  FailOn failOn(Values values, Settings settings) {
    return values.failOn(
        Optional.ofNullable(failOn).or(settings::failOn).orElse(FailOn.ERROR.code()));
  }

  /**
   * @param ruleBook its hash
   */
  Heading heading(Values values, Arrangement arrangement, String ruleBook) {
    String asked =
        Optional.ofNullable(profile)
            .or(arrangement.settings()::profile)
            .orElse(Profile.PRE_SIGNATURE.code());
    return new Heading(
        Version.NUMBER,
        ruleBook,
        values.profile(asked),
        values.language(),
        day(values),
        arrangement.house());
  }

  /**
   * The same, for the profile {@code signed} where none is asked for and {@code signed} is said.
   */
  Heading headingFor(Values values, Arrangement arrangement, boolean signed) {
    boolean free = profile == null && arrangement.settings().profile().isEmpty();
    Heading asked = heading(values, arrangement, "");
    return free && signed
        ? new Heading(
            asked.version(),
            asked.ruleBook(),
            Profile.SIGNED,
            asked.language(),
            asked.on(),
            asked.house())
        : asked;
  }

  /**
   * @throws BadUsage when one of them has no meaning; before any work is done
   */
  void check(Values values, Arrangement arrangement) {
    heading(values, arrangement, "");
    failOn(values, arrangement.settings());
  }

  private LocalDate day(Values values) {
    return on == null ? today() : values.day(on);
  }

  /** Today where the law that is checked against is made. */
  static LocalDate today() {
    long now = System.currentTimeMillis();
    // not by a ZoneId, whose rules Java looks for in every jar of the program
    long there = now + TimeZone.getTimeZone("Europe/Paris").getOffset(now);
    return LocalDate.ofEpochDay(Math.floorDiv(there, DAY));
  }
}
