package org.contreseing.attest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.contreseing.model.Checked;
import org.contreseing.model.Finding;
import org.contreseing.model.Report;
import org.contreseing.model.Severity;
import org.contreseing.model.Unreadable;
import org.contreseing.model.Verdict;
import org.contreseing.report.Heading;
import org.contreseing.report.Outcome;

/**
 * What the gate says of a file, and everything needed to hold it against the file later.
 *
 * @param reason code of why it could not be checked; {@code undetermined} when it is no agreement
 * @param file its name; hostile text
 * @param sha256 of the file
 * @param circuit its name; empty for none in particular
 * @param blocking what stands in the way, in the order of the text
 * @param waived how many findings somebody lets stand
 * @param notChecked how many rules could not be applied
 */
public record Statement(
    Answer answer,
    Optional<String> reason,
    String file,
    String sha256,
    long size,
    String circuit,
    String profile,
    LocalDate on,
    String lang,
    String version,
    String ruleBook,
    Instant made,
    List<Blocking> blocking,
    long waived,
    long notChecked) {

  public Statement {
    blocking = List.copyOf(blocking);
    if (answer == Answer.PASS && reason.isPresent()) {
      throw new IllegalArgumentException("what could not be checked does not pass");
    }
  }

  /**
   * @param outcomes of the documents in the file; none when the program failed
   */
  public static Statement of(
      String file,
      String sha256,
      long size,
      List<Outcome> outcomes,
      Circuit circuit,
      Heading heading,
      Instant made) {
    Optional<String> reason = reason(outcomes);
    Answer answer = reason.isPresent() ? Answer.UNREADABLE : answer(outcomes, circuit);
    return new Statement(
        answer,
        reason,
        file,
        sha256,
        size,
        circuit.name(),
        heading.profile().code(),
        heading.on(),
        heading.language().code(),
        heading.version(),
        heading.ruleBook(),
        made,
        blocking(outcomes, circuit),
        reports(outcomes).mapToLong(r -> r.waived().size()).sum(),
        reports(outcomes).mapToLong(r -> r.notChecked().size()).sum());
  }

  // A document of which a part could not be read was not checked.
  private static Optional<String> reason(List<Outcome> outcomes) {
    if (outcomes.isEmpty()) {
      return Optional.of(Unreadable.Reason.INTERNAL.code());
    }
    return outcomes.stream()
        .filter(o -> o.result() instanceof Unreadable)
        .map(o -> ((Unreadable) o.result()).reason().code())
        .findFirst()
        .or(
            () ->
                reports(outcomes).anyMatch(r -> !r.agreement().recognised())
                    ? Optional.of(Verdict.UNDETERMINED.code())
                    : Optional.empty());
  }

  private static Answer answer(List<Outcome> outcomes, Circuit circuit) {
    List<Verdict> verdicts = reports(outcomes).map(Report::verdict).toList();
    if (verdicts.isEmpty() || verdicts.contains(Verdict.NON_CONFORM)) {
      return Answer.FAIL;
    }
    boolean clean = verdicts.stream().allMatch(v -> v == Verdict.CONFORM);
    return clean || circuit.reviewPasses() ? Answer.PASS : Answer.REVIEW;
  }

  private static List<Blocking> blocking(List<Outcome> outcomes, Circuit circuit) {
    Severity least = circuit.reviewPasses() ? Severity.ERROR : Severity.WARNING;
    return reports(outcomes)
        .flatMap(r -> r.findings().stream())
        .filter(f -> f.severity().compareTo(least) >= 0)
        .map(Statement::blocking)
        .toList();
  }

  private static Blocking blocking(Finding finding) {
    return new Blocking(
        finding.rule(),
        finding.severity().code(),
        finding.title(),
        finding.message(),
        finding.article(),
        finding.quote(),
        finding.fingerprint());
  }

  private static Stream<Report> reports(List<Outcome> outcomes) {
    return outcomes.stream()
        .filter(o -> o.result() instanceof Checked)
        .flatMap(o -> ((Checked) o.result()).reports().stream());
  }
}
