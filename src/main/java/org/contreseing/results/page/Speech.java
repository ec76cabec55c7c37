package org.contreseing.results.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.contreseing.model.Language;
import org.contreseing.report.TypeNames;
import org.contreseing.report.Visible;
import org.contreseing.report.Words;
import org.contreseing.results.Row;
import org.contreseing.results.SigningWords;

/**
 * The words that several parts of the page use.
 *
 * @param folder that all files lie in, which need not be said of each
 */
record Speech(Language language, LocalDate on, String folder) {

  private static final int TITLE = 140;
  private static final int FILE = 160;

  String pick(String french, String english) {
    return language.pick(french, english);
  }

  /** A number with its thousands apart, which no-break spaces keep together. */
  String number(long number) {
    char apart = language == Language.FR ? '\u202f' : ',';
    return String.format(Locale.ROOT, "%,d", number).replace(',', apart);
  }

  /** The number with its noun: an s after each word of it makes the plural in French. */
  String count(long number, String french, String english) {
    String words = pick(french, english);
    if (number > 1) {
      words = pick(words.replace(" ", "s "), words) + "s";
    }
    return number(number) + "\u00a0" + words;
  }

  /** What an agreement is called: its title, or else its file. */
  String name(Row row) {
    String title = Visible.excerpt(row.title(), TITLE);
    return title.isBlank() ? file(row) : title;
  }

  String file(Row row) {
    return Visible.excerpt(row.file().substring(folder.length()), FILE)
        + row.part().map(p -> pick(" (convention\u00a0", " (agreement\u00a0") + p + ")").orElse("");
  }

  String bodies(Row row) {
    return String.join(" · ", row.bodies());
  }

  String type(String code) {
    return TypeNames.of(code, language);
  }

  String type(Row row) {
    return row.type().map(this::type).orElse("");
  }

  String year(Row row) {
    return row.year().map(String::valueOf).orElse(pick("sans date", "no date"));
  }

  String day(Optional<LocalDate> day) {
    return day.map(d -> Words.day(d, language)).orElse("");
  }

  /** "dans 12 jours", "aujourd'hui". */
  String away(LocalDate day) {
    long days = ChronoUnit.DAYS.between(on, day);
    if (days == 0) {
      return pick("aujourd’hui", "today");
    }
    return pick("dans ", "in ") + Words.count(days, pick("jour", "day"));
  }

  String signing(Row row) {
    return SigningWords.of(row.signing(), language);
  }

  /** French sets a no-break space before the colon. */
  String colon() {
    return pick("\u00a0: ", ": ");
  }

  List<String> labels(List<String> french, List<String> english) {
    return language == Language.FR ? french : english;
  }

  /** The line under a table that shows only its beginning. */
  String more(long rest) {
    return pick("… et ", "… and ")
        + number(rest)
        + pick(
            rest > 1 ? " autres, dans le classeur." : " autre, dans le classeur.",
            rest > 1 ? " others, in the workbook." : " other, in the workbook.");
  }
}
