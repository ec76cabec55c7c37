package org.contreseing.attack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import org.contreseing.AgreementChecker;
import org.contreseing.Check;
import org.contreseing.model.CheckResult;
import org.contreseing.model.Checked;
import org.contreseing.model.Document;
import org.contreseing.model.Finding;
import org.contreseing.model.Language;
import org.contreseing.model.Profile;
import org.contreseing.model.Report;
import org.contreseing.model.SourceText;
import org.contreseing.report.Heading;
import org.contreseing.report.JsonReport;
import org.contreseing.report.Outcome;

/** What holds for every input whatever: it ends soon, its places exist, its report is JSON. */
final class Fuzzed {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
  private static final Check CHECK = new Check(Profile.PRE_SIGNATURE, DAY, Language.FR);
  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final AgreementChecker CHECKER = started();
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What watches every branch for the fuzzer slows a document down twenty times. */
  private static final long LONGEST =
      System.getenv("JAZZER_FUZZ") == null ? 5_000_000_000L : 20_000_000_000L;

  private Fuzzed() {}

  /** One whose models and rules are loaded already. */
  private static AgreementChecker started() {
    AgreementChecker checker = AgreementChecker.standard();
    checker.check(new Document("a.txt", Parts.utf8(Parts.AGREEMENT)), CHECK);
    return checker;
  }

  /** The whole way of a document. */
  static void check(Document document) throws IOException {
    soon(() -> hold(document, CHECKER.check(document, CHECK)));
  }

  /** Work that may throw. */
  interface Work {
    void run() throws IOException;
  }

  static void soon(Work work) throws IOException {
    long start = System.nanoTime();
    long computed = PROCESS.getProcessCpuTime();
    work.run();
    // On a busy machine only the time counts in which this process had a processor.
    long taken = Math.min(System.nanoTime() - start, PROCESS.getProcessCpuTime() - computed);
    assertThat(taken).as("nanoseconds").isLessThan(LONGEST);
  }

  private static void hold(Document document, CheckResult result) throws IOException {
    if (result instanceof Checked checked) {
      SourceText text = checked.text();
      checked.text().blocks().forEach(block -> text.slice(block.span()));
      checked.text().traces().forEach(trace -> text.slice(trace.span()));
      checked.reports().forEach(report -> hold(text, report));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonReport report = new JsonReport(out, heading());
    report.begin();
    report.document(Outcome.of(document, result));
    report.end();
    assertThat(JSON.readTree(out.toByteArray()).at("/documents/0/status").asText()).isNotEmpty();
  }

  private static void hold(SourceText text, Report report) {
    for (Finding finding : report.findings()) {
      assertThat(text.slice(finding.span())).isEqualTo(finding.quote());
    }
  }

  private static Heading heading() {
    return new Heading("0", "0", Profile.PRE_SIGNATURE, Language.FR, DAY);
  }
}
