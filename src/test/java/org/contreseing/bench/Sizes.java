package org.contreseing.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.contreseing.AgreementChecker;
import org.contreseing.Check;
import org.contreseing.Setup;
import org.contreseing.extract.Limits;
import org.contreseing.model.CheckResult;
import org.contreseing.model.Checked;
import org.contreseing.model.Document;
import org.contreseing.model.Language;
import org.contreseing.model.Profile;

/** Times documents of different sizes in one process that has warmed up on the smallest. */
final class Sizes {

  private static final int WARM = 40;
  private static final int ROUNDS = 5;

  private Sizes() {}

  /**
   * Seconds for each file: of five checks the fastest, of one that takes over ten seconds it alone.
   */
  static Map<String, Double> seconds(List<Path> files) throws IOException {
    AgreementChecker checker =
        AgreementChecker.of(Setup.STANDARD, Limits.standard().within(Duration.ofMinutes(10)));
    Map<String, Double> seconds = new LinkedHashMap<>();
    for (int i = 0; i < WARM; i++) {
      once(checker, files.get(0));
    }
    for (Path file : files) {
      double best = once(checker, file);
      for (int i = 1; i < ROUNDS && best < 10; i++) {
        best = Math.min(best, once(checker, file));
      }
      seconds.put(file.toString(), best);
    }
    return seconds;
  }

  private static double once(AgreementChecker checker, Path file) throws IOException {
    Document document = new Document(file.toString(), Files.readAllBytes(file));
    Check check = new Check(Profile.PRE_SIGNATURE, LocalDate.of(2026, 11, 22), Language.FR);
    long start = System.nanoTime();
    CheckResult result = checker.check(document, check);
    if (!(result instanceof Checked)) {
      throw new IllegalStateException(file + ": " + result);
    }
    return (System.nanoTime() - start) / 1e9;
  }
}
