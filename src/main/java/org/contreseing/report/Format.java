package org.contreseing.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats in which a report can be written. */
public enum Format {
  TEXT,
  JSON;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static List<String> codes() {
    return Arrays.stream(values()).map(Format::code).toList();
  }

  public static Optional<Format> of(String code) {
    return Arrays.stream(values()).filter(f -> f.code().equals(code)).findFirst();
  }

  /**
   * A writer of this format.
   *
   * @param out receives UTF-8
   * @param look concerns formats made for a terminal only
   */
  public ReportWriter writer(OutputStream out, Heading heading, Look look) throws IOException {
    return this == JSON ? new JsonReport(out, heading) : new TextReport(out, heading, look);
  }
}
