package org.contreseing.desk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.contreseing.AgreementChecker;
import org.contreseing.Check;
import org.contreseing.compare.Comparer;
import org.contreseing.compare.Comparison;
import org.contreseing.model.CheckResult;
import org.contreseing.model.Checked;
import org.contreseing.model.Document;
import org.contreseing.model.Unreadable;
import org.contreseing.report.Heading;
import org.contreseing.report.Outcome;
import org.contreseing.report.Samples;
import org.contreseing.report.compare.Compared;

/** A check made by hand: the first word of a document says what becomes of it. */
final class HandChecks {

  private HandChecks() {}

  static List<Outcome> check(Document document, Heading heading) {
    Outcome outcome = Outcome.of(document, result(document));
    return word(document).equals("container") ? List.of(outcome, outcome) : List.of(outcome);
  }

  private static String word(Document document) {
    byte[] bytes = document.bytes();
    String start = new String(bytes, 0, Math.min(20, bytes.length), StandardCharsets.UTF_8);
    return start.replaceFirst("^(?:PK\\x03\\x04|%PDF-) ", "").split("\\s")[0];
  }

  private static CheckResult result(Document document) {
    return switch (word(document)) {
      case "scan" -> new Unreadable(Unreadable.Reason.NO_TEXT, "");
      case "picture" -> new Unreadable(Unreadable.Reason.UNSUPPORTED, "image/png");
      case "giant" -> new Unreadable(Unreadable.Reason.TOO_LARGE, "");
      case "bug" -> throw new IllegalStateException("secret path /home/somebody");
      case "slow" -> slow();
      default -> Samples.checked();
    };
  }

  /** The program's own way, for checks of the program. */
  static Outcome retell(Outcome outcome, Heading heading) {
    Check check = new Check(heading.profile(), heading.on(), heading.language());
    return outcome.result() instanceof Checked checked
        ? new Outcome(
            outcome.file(),
            outcome.sha256(),
            AgreementChecker.standard().retell(outcome.file(), checked, check))
        : outcome;
  }

  /** The program's own way. */
  static Optional<Compared> compare(Outcome older, Outcome newer, boolean signed) {
    List<Comparison> comparisons = new ArrayList<>();
    if (older.result() instanceof Checked before && newer.result() instanceof Checked after) {
      for (int i = 0; i < before.reports().size(); i++) {
        comparisons.add(Comparer.compare(before.reports().get(i), after.reports().get(i)));
      }
    }
    return Optional.of(new Compared(older, newer, signed, comparisons));
  }

  private static CheckResult slow() {
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(700));
    return Samples.checked();
  }
}
