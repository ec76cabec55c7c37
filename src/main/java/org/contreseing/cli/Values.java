package org.contreseing.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.contreseing.model.Language;
import org.contreseing.model.Profile;
import org.contreseing.report.Format;
import org.contreseing.report.Visible;

/**
 * Turns words of the command line into values, or refuses them in the user's language with what is
 * admitted.
 */
final class Values {

  private final Messages messages;

  Values(Messages messages) {
    this.messages = messages;
  }

  Language language() {
    return messages.language();
  }

  Language language(String word) {
    return one("--lang", word, Language.values(), Language::code);
  }

  Profile profile(String word) {
    return one("--profile", word, Profile.values(), Profile::code);
  }

  Format format(String word) {
    return one("--format", word, Format.values(), Format::code);
  }

  Isolation.Mode isolation(String word) {
    return one("--isolate", word, Isolation.Mode.values(), Isolation.Mode::code);
  }

  /** A whole number from 1 on. */
  int number(String option, String word, int most) {
    boolean number = word.matches("[0-9]{1,5}");
    if (!number || Integer.parseInt(word) < 1 || Integer.parseInt(word) > most) {
      throw messages.refuse("value.number", option, Visible.line(word), most);
    }
    return Integer.parseInt(word);
  }

  FailOn failOn(String word) {
    return one("--fail-on", word, FailOn.values(), FailOn::code);
  }

  LocalDate day(String word) {
    try {
      return LocalDate.parse(word);
    } catch (DateTimeParseException e) {
      throw messages.refuse("value.day", Visible.line(word));
    }
  }

  int port(String word) {
    boolean number = word.matches("[0-9]{1,5}");
    if (!number || Integer.parseInt(word) > 65535) {
      throw messages.refuse("value.port", Visible.line(word));
    }
    return Integer.parseInt(word);
  }

  Path path(String word) {
    try {
      return Path.of(word);
    } catch (InvalidPathException e) {
      throw messages.refuse("path.missing", Visible.line(word));
    }
  }

  private <T> T one(String option, String word, T[] values, Function<T, String> code) {
    return Arrays.stream(values)
        .filter(v -> code.apply(v).equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                messages.refuse(
                    "value.unknown",
                    option,
                    Visible.line(word),
                    Arrays.stream(values).map(code).collect(Collectors.joining(", "))));
  }
}
