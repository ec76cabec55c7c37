package org.contreseing.report;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.contreseing.model.CheckResult;
import org.contreseing.model.Checked;
import org.contreseing.model.Document;
import org.contreseing.model.Report;
import org.contreseing.model.Severity;
import org.contreseing.model.Unreadable;

/**
 * One document and what became of it.
 *
 * @param file its name as given; hostile text
 * @param sha256 of its bytes, 64 hexadecimal digits; empty when it was refused before it was read
 *     whole
 */
public record Outcome(String file, Optional<String> sha256, CheckResult result) {

  public static Outcome of(Document document, CheckResult result) {
    return new Outcome(document.name(), Optional.of(sha256(document.bytes())), result);
  }

  /** A document that was refused before it was read whole. */
  public static Outcome refused(String file, Unreadable unreadable) {
    return new Outcome(file, Optional.empty(), unreadable);
  }

  /**
   * The strongest severity in any agreement of the document; empty when nothing was found or
   * nothing could be read.
   */
  public Optional<Severity> worst() {
    return result instanceof Checked checked
        ? checked.reports().stream()
            .map(Report::worst)
            .flatMap(Optional::stream)
            .max(Severity::compareTo)
        : Optional.empty();
  }

  /** SHA-256 as the report writes it. */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
