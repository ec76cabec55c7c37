package org.contreseing.desk;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.contreseing.model.CheckResult;
import org.contreseing.model.Document;
import org.contreseing.model.Unreadable;
import org.contreseing.report.Heading;
import org.contreseing.report.Outcome;
import org.contreseing.report.Samples;

/** A check made by hand: the first word of a document says what becomes of it. */
final class HandChecks {

  private HandChecks() {}

  static List<Outcome> check(Document document, Heading heading) {
    return List.of(Outcome.of(document, result(document)));
  }

  private static CheckResult result(Document document) {
    byte[] bytes = document.bytes();
    String start = new String(bytes, 0, Math.min(20, bytes.length), StandardCharsets.UTF_8);
    return switch (start.split("\\s")[0]) {
      case "scan" -> new Unreadable(Unreadable.Reason.NO_TEXT, "");
      case "picture" -> new Unreadable(Unreadable.Reason.UNSUPPORTED, "image/png");
      case "giant" -> new Unreadable(Unreadable.Reason.TOO_LARGE, "");
      case "bug" -> throw new IllegalStateException("secret path /home/somebody");
      case "slow" -> slow();
      default -> Samples.checked();
    };
  }

  private static CheckResult slow() {
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(700));
    return Samples.checked();
  }
}
