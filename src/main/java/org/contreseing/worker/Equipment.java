package org.contreseing.worker;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.contreseing.Setup;
import org.contreseing.model.Language;
import org.contreseing.model.Severity;
import org.contreseing.policy.Baseline;
import org.contreseing.policy.Policy;
import org.contreseing.policy.Selection;
import org.contreseing.policy.Waivers;

/**
 * What checkers work with, as it can be told to another process: files by their paths, of which
 * relative ones count from the folder that both processes have.
 *
 * @param rules folder of house rules
 * @param tables folder of tables that replace the program's
 * @param selection which rules are wanted
 * @param severity what findings of a rule weigh instead, by rule id
 * @param waivers file of waivers
 * @param baseline file of known findings
 * @param language of complaints about these files
 * @param trust file of certificates that may vouch for signatories
 * @param time for one document; pages that must be recognised have more
 */
public record Equipment(
    Optional<Path> rules,
    Optional<Path> tables,
    Selection selection,
    Map<String, Severity> severity,
    Optional<Path> waivers,
    Optional<Path> baseline,
    Language language,
    Optional<Path> trust,
    Duration time) {

  public Equipment {
    severity = Map.copyOf(severity);
    if (time.isNegative() || time.isZero()) {
      throw new IllegalArgumentException("time must be positive");
    }
  }

  /** The same with other rules wanted. */
  public Equipment selecting(Selection others) {
    return new Equipment(rules, tables, others, severity, waivers, baseline, language, trust, time);
  }

  /**
   * The same for a checker in this process; files are read here.
   *
   * @throws org.contreseing.yaml.YamlException with every problem of a file
   */
  public Setup setup() {
    Policy policy =
        new Policy(
            severity,
            waivers.map(f -> Waivers.read(f, language)).orElse(Waivers.NONE),
            baseline.map(f -> Baseline.read(f, language)).orElse(Baseline.NONE));
    return new Setup(rules, tables, selection, policy, trust);
  }
}
