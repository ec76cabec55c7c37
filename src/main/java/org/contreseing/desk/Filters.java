package org.contreseing.desk;

import io.javalin.http.Context;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.contreseing.model.Profile;
import org.contreseing.model.Verdict;
import org.contreseing.store.Filter;
import org.contreseing.store.VersionState;

/** Reads which submissions a request wants: {@code q}, {@code verdict}, {@code state} and so on. */
final class Filters {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final int USUAL = 50;
  private static final int MOST = 200;

  private Filters() {}

  /**
   * @throws Refusal when a parameter has no meaning
   */
  static Filter of(Context request) {
    return new Filter(
        Asked.query(request, "q").orElse(""),
        asked(request, "verdict").map(v -> one(request, "verdict", v, verdicts())),
        asked(request, "state").map(v -> state(request, v)),
        asked(request, "profile").map(v -> one(request, "profile", v, profiles())),
        asked(request, "author"),
        asked(request, "since").map(v -> day(request, v)),
        asked(request, "after").map(v -> number(request, "after", v, Long.MAX_VALUE)),
        limit(request));
  }

  static int limit(Context request) {
    return asked(request, "limit").map(v -> (int) number(request, "limit", v, MOST)).orElse(USUAL);
  }

  // A form sends fields that nobody filled in.
  private static Optional<String> asked(Context request, String name) {
    return Asked.query(request, name).filter(v -> !v.isBlank());
  }

  private static String verdicts() {
    return Arrays.stream(Verdict.values()).map(Verdict::code).collect(Collectors.joining(", "));
  }

  private static String profiles() {
    return Arrays.stream(Profile.values()).map(Profile::code).collect(Collectors.joining(", "));
  }

  private static String one(Context request, String name, String value, String admitted) {
    if (!Arrays.asList(admitted.split(", ")).contains(value)) {
      throw Refusal.badParameter(name, value, admitted, Asked.language(request));
    }
    return value;
  }

  private static VersionState state(Context request, String value) {
    return VersionState.of(value)
        .orElseThrow(
            () ->
                Refusal.badParameter(
                    "state",
                    value,
                    Arrays.stream(VersionState.values())
                        .map(VersionState::code)
                        .collect(Collectors.joining(", ")),
                    Asked.language(request)));
  }

  private static Instant day(Context request, String value) {
    try {
      return LocalDate.parse(value).atStartOfDay(PARIS).toInstant();
    } catch (DateTimeParseException e) {
      throw Refusal.badParameter("since", value, "2026-11-22", Asked.language(request));
    }
  }

  private static long number(Context request, String name, String value, long most) {
    if (value.matches("[0-9]{1,18}")) {
      long number = Long.parseLong(value);
      if (number >= 1 && number <= most) {
        return number;
      }
    }
    throw Refusal.badParameter(name, value, "1-" + most, Asked.language(request));
  }
}
