package org.contreseing.attack;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.contreseing.AgreementChecker;
import org.contreseing.Check;
import org.contreseing.extract.Containers;
import org.contreseing.extract.Documents;
import org.contreseing.extract.Limits;
import org.contreseing.model.CheckResult;
import org.contreseing.model.Checked;
import org.contreseing.model.Language;
import org.contreseing.model.Profile;
import org.contreseing.model.Report;
import org.contreseing.model.Unreadable;
import org.contreseing.model.Verdict;

/**
 * A process of little memory that checks the files of a folder behind a name, one after the other,
 * and prints a line for each: name, outcomes, and milliseconds, of which those count that it had a
 * processor. As a worker does, it ends with a document that took too long.
 */
final class Victim {

  /** The process ended because a document took too long. */
  static final int LATE = 75;

  private static final Check CHECK =
      new Check(Profile.PRE_SIGNATURE, LocalDate.of(2026, 1, 5), Language.FR);

  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private final AgreementChecker checker = AgreementChecker.standard();
  private final Documents documents = new Documents(Limits.standard());
  private final Containers containers = new Containers(Limits.standard());

  private Victim() {}

  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Victim victim = new Victim();
    try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
      String last = arguments[1];
      List<Path> rest =
          files.filter(f -> f.getFileName().toString().compareTo(last) > 0).sorted().toList();
      for (Path file : rest) {
        String line = victim.attacked(file);
        out.println(line);
        if (line.contains("timeout")) {
          // what was given up may go on and take memory
          System.exit(LATE);
        }
      }
    }
  }

  private String attacked(Path file) throws IOException {
    long start = System.nanoTime();
    long computed = PROCESS.getProcessCpuTime();
    List<String> outcomes = new ArrayList<>();
    Documents.Opened opened = documents.open(file);
    if (opened instanceof Documents.Loaded loaded) {
      containers.each(loaded.document(), inner -> outcomes.add(outcome(inner)));
    } else {
      outcomes.add(outcome(opened));
    }
    String all = String.join("+", outcomes.stream().distinct().sorted().toList());
    long taken = Math.min(System.nanoTime() - start, PROCESS.getProcessCpuTime() - computed);
    return file.getFileName() + "\t" + all + "\t" + taken / 1_000_000;
  }

  private String outcome(Documents.Opened opened) {
    return opened instanceof Documents.Loaded loaded
        ? outcome(checker.check(loaded.document(), CHECK))
        : ((Documents.Refused) opened).unreadable().reason().code();
  }

  private static String outcome(CheckResult result) {
    if (result instanceof Unreadable unreadable) {
      return unreadable.reason().code();
    }
    Checked checked = (Checked) result;
    String text = checked.text().content();
    boolean conform =
        checked.reports().stream().map(Report::verdict).anyMatch(Verdict.CONFORM::equals);
    boolean tiny = text.length() < Parts.AGREEMENT.length() / 2;
    if (tiny && (conform || missingClauses(checked) > 0)) {
      return "judged-on-nearly-nothing";
    }
    return text.contains(Parts.LAST) ? "whole" : "checked";
  }

  private static long missingClauses(Checked checked) {
    return checked.reports().stream()
        .flatMap(report -> report.findings().stream())
        .filter(finding -> finding.rule().startsWith("CLA"))
        .count();
  }
}
