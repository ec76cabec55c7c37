package org.contreseing.desk.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.contreseing.model.Language;
import org.contreseing.report.Words;

/** The words of the pages in one language. */
public final class Say {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final DateTimeFormatter HEURE =
      DateTimeFormatter.ofPattern("H\u00a0'h'\u00a0mm", Locale.ROOT);
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final Language language;
  private final ResourceBundle bundle;

  public Say(Language language) {
    this.language = language;
    // French is the bundle without a suffix; the machine's own locale plays no part.
    this.bundle =
        ResourceBundle.getBundle(
            "org.contreseing.desk.messages",
            language == Language.FR ? Locale.ROOT : Locale.ENGLISH,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The sentence of a key; arguments stand where it has {@code %s}. */
  public String of(String key, Object... arguments) {
    String sentence = bundle.getString(key);
    return arguments.length == 0 ? sentence : String.format(Locale.ROOT, sentence, arguments);
  }

  /** The sentence of a key for a number: {@code key.none}, {@code key.one} or {@code key.many}. */
  public String number(String key, long number) {
    String kind = number == 0 ? ".none" : number == 1 ? ".one" : ".many";
    return of(key + (bundle.containsKey(key + kind) ? kind : ".many"), number);
  }

  /** What a code is called; the code itself when it has no name. */
  public String name(String family, String code) {
    String key = family + "." + code;
    return bundle.containsKey(key) ? bundle.getString(key) : code;
  }

  public String day(LocalDate day) {
    return Words.day(day, language);
  }

  /** A day and an hour in Paris. */
  public String time(Instant at) {
    ZonedDateTime there = at.atZone(PARIS);
    return of(
        "time", day(there.toLocalDate()), language.pick(HEURE.format(there), HOUR.format(there)));
  }
}
