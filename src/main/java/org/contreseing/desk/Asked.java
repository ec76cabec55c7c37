package org.contreseing.desk;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.contreseing.model.Language;
import org.contreseing.model.Profile;
import org.contreseing.report.Heading;
import org.contreseing.review.Program;

/** Reads what a request asks for: language, profile, day. */
final class Asked {

  private Asked() {}

  /**
   * French unless the address says {@code lang=en}, or a program prefers English; never reads the
   * body and never fails, so that errors too can be said.
   */
  static Language language(Context request) {
    String preferred = String.valueOf(request.header("Accept-Language"));
    boolean english = request.path().startsWith("/v1/") && preferred.startsWith("en");
    return query(request, "lang").map("en"::equals).orElse(english) ? Language.EN : Language.FR;
  }

  /**
   * @throws Refusal when a parameter has no meaning
   */
  static Heading heading(Context request, Program program) {
    Language language = language(request);
    return program.heading(profile(request), language, day(request).orElseGet(program.today()));
  }

  /** The profile of a check; that of the pre-signature gate when none is asked for. */
  static Profile profile(Context request) {
    Language language = language(request);
    String asked = parameter(request, "profile").orElse(Profile.PRE_SIGNATURE.code());
    return Arrays.stream(Profile.values())
        .filter(p -> p.code().equals(asked))
        .findFirst()
        .orElseThrow(
            () ->
                Refusal.badParameter(
                    "profile",
                    asked,
                    Arrays.stream(Profile.values())
                        .map(Profile::code)
                        .collect(Collectors.joining(", ")),
                    language));
  }

  /** The day of a check. */
  static Optional<LocalDate> day(Context request) {
    Language language = language(request);
    String asked = parameter(request, "on").orElse("");
    try {
      return asked.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(asked));
    } catch (DateTimeParseException e) {
      throw Refusal.badParameter("on", asked, "2026-11-22", language);
    }
  }

  /** A parameter of the address or of a form. */
  static Optional<String> parameter(Context request, String name) {
    return query(request, name)
        .or(
            () ->
                request.isMultipartFormData()
                    ? Optional.ofNullable(request.formParam(name))
                    : Optional.empty());
  }

  static Optional<String> query(Context request, String name) {
    return Optional.ofNullable(request.queryParam(name));
  }
}
