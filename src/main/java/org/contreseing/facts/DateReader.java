package org.contreseing.facts;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;
import org.contreseing.model.DateMention;
import org.contreseing.model.Passage;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * Days of the calendar, in every French way to write them. A form that can only be a date but names
 * no day (31 juin, month 13) is handed back without a day; numbers of acts, phones, versions and
 * pairs of years are not dates.
 */
final class DateReader {

  private static final List<String> WEEKDAYS =
      List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");
  private static final Finder WEEKDAY =
      Phrase.of("\\b(" + String.join("|", WEEKDAYS) + "),? (?:le )?$");
  private static final int WEEKDAY_REACH = 16;
  private static final Finder PREMIER = Phrase.of("\\bpremier\\b");

  private final NumberWords words;
  private final DateForms forms;

  DateReader(NumberWords words) {
    this.words = words;
    forms = new DateForms(words);
  }

  /** Every date of the agreement that is not typed as something else, in order. */
  List<DateMention> read(Prose prose, TypedNumbers typed) {
    return read(prose.outline().reading().passage(prose.outline().whole())).stream()
        .filter(d -> typed.isFree(d.span()) && prose.isReadable(d.span()))
        .toList();
  }

  /** Every date of a passage, in order. */
  List<DateMention> read(Passage passage) {
    String text = Phrase.lower(passage.text());
    List<DateForms.Found> found = new ArrayList<>();
    int from = 0;
    for (int start : starts(text)) {
      Optional<DateForms.Found> date = start < from ? Optional.empty() : forms.at(start, text);
      date.ifPresent(found::add);
      from = date.map(DateForms.Found::end).orElse(from);
    }
    found.addAll(DamagedDates.read(text));
    found.sort((a, b) -> Integer.compare(a.start(), b.start()));
    return found.stream().map(f -> mention(passage, text, f)).toList();
  }

  // the first day of a month may be a word that is no cardinal
  private int[] starts(String text) {
    IntStream first = PREMIER.matcher(text).results().mapToInt(MatchResult::start);
    return IntStream.concat(Arrays.stream(words.starts(text)), first).sorted().toArray();
  }

  private static DateMention mention(Passage passage, String text, DateForms.Found found) {
    Search weekday =
        WEEKDAY.matcher(text).region(Math.max(0, found.start() - WEEKDAY_REACH), found.start());
    boolean named = weekday.find();
    int start = named ? weekday.start() : found.start();
    String quote = Surroundings.flat(passage.text().substring(start, found.end()));
    return new DateMention(
        passage.span(start, found.end()),
        quote,
        found.day(),
        named
            ? Optional.of(DayOfWeek.of(1 + WEEKDAYS.indexOf(weekday.group(1))))
            : Optional.empty());
  }
}
