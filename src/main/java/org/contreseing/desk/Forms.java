package org.contreseing.desk;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.contreseing.model.Severity;
import org.contreseing.report.Edition;
import org.contreseing.report.Format;
import org.contreseing.report.Handbook;
import org.contreseing.report.Look;
import org.contreseing.report.Outcome;
import org.contreseing.report.ReportWriter;
import org.contreseing.report.formats.Writers;
import org.contreseing.review.Reviewed;

/** The forms in which a report can be had, by media type or by name. */
final class Forms {

  private static final Map<Format, String> TYPES = new EnumMap<>(Format.class);

  static {
    TYPES.put(Format.JSON, "application/json");
    TYPES.put(Format.SARIF, "application/sarif+json");
    TYPES.put(Format.HTML, "text/html");
    TYPES.put(Format.TEXT, "text/plain");
    TYPES.put(Format.CSV, "text/csv");
    TYPES.put(Format.JUNIT, "application/xml");
    TYPES.put(Format.XLSX, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
  }

  private Forms() {}

  /**
   * The form that a request wants: the parameter {@code format}, else the first type of {@code
   * Accept} that there is.
   *
   * @throws Refusal with 406 when there is none
   */
  static Format wanted(Context request) {
    Optional<String> named = Asked.query(request, "format");
    if (named.isPresent()) {
      return Format.of(named.get())
          .orElseThrow(
              () ->
                  Refusal.badParameter(
                      "format",
                      named.get(),
                      String.join(", ", Format.codes()),
                      Asked.language(request)));
    }
    return ofAccept(Optional.ofNullable(request.header("Accept")).orElse("*/*"))
        .orElseThrow(
            () ->
                Refusals.notAcceptable(String.join(", ", TYPES.values()), Asked.language(request)));
  }

  static Optional<Format> ofAccept(String accept) {
    return Arrays.stream(accept.split(",", 20))
        .map(t -> t.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
        .map(Forms::ofType)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Format> ofType(String type) {
    if (List.of("*/*", "application/*", "application/problem+json", "").contains(type)) {
      return Optional.of(Format.JSON);
    }
    return TYPES.entrySet().stream()
        .filter(e -> e.getValue().equals(type))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  static String type(Format format) {
    boolean text = format != Format.XLSX;
    return TYPES.get(format) + (text ? "; charset=utf-8" : "");
  }

  static byte[] write(Reviewed reviewed, Format format, Handbook handbook) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Edition edition =
        new Edition(reviewed.heading(), handbook, Optional.of(Severity.ERROR), Look.PLAIN);
    ReportWriter writer = Writers.of(format, out, edition);
    writer.begin();
    for (Outcome outcome : reviewed.outcomes()) {
      writer.document(outcome);
    }
    writer.end();
    return out.toByteArray();
  }
}
