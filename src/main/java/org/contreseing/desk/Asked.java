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

/** Reads what a request asks for: language, profile, day. */
final class Asked {

  private Asked() {}

  /**
   * French unless the address says {@code lang=en}; never reads the body and never fails, so that
   * errors too can be said.
   */
  static Language language(Context request) {
    return "en".equals(query(request, "lang").orElse("")) ? Language.EN : Language.FR;
  }

  /**
   * @throws Refusal when a parameter has no meaning
   */
  static Heading heading(Context request, Service service) {
    Language language = language(request);
    return service.heading(profile(request, language), language, day(request, language));
  }

  private static Profile profile(Context request, Language language) {
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

  private static Optional<LocalDate> day(Context request, Language language) {
    String asked = parameter(request, "on").orElse("");
    try {
      return asked.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(asked));
    } catch (DateTimeParseException e) {
      throw Refusal.badParameter("on", asked, "2026-11-22", language);
    }
  }

  private static Optional<String> parameter(Context request, String name) {
    return query(request, name)
        .or(
            () ->
                request.isMultipartFormData()
                    ? Optional.ofNullable(request.formParam(name))
                    : Optional.empty());
  }

  private static Optional<String> query(Context request, String name) {
    return Optional.ofNullable(request.queryParam(name));
  }
}
