package org.contreseing.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.contreseing.model.DateMention;
import org.contreseing.model.Passage;
import org.contreseing.model.SigningFormula;
import org.contreseing.model.Span;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/** Reads "Fait à …, le …" in all its forms, and what was left blank in it. */
final class FormulaReader {

  private static final Finder DRAWN = Finder.of("[_…]{2,}|\\.{3,}|X{2,}|\\[");

  private static final String COPIES =
      "(?:en\\s+[^,\\n]{1,60}?(?:exemplaires?|originaux|originales?)[^,\\n]{0,60}?,?[ \\t]+)?";
  private static final Finder DONE =
      Wording.of(
          "(?<![\\p{L}-])(?:fait|sign[ée]|[ée]tabli|conclu|pass[ée])e?s?(?:\\s+et\\s+(?:pass[ée]|sign[ée]|clos|d[ée]lib[ée]r[ée])e?s?)?\\s*,?[ \\t]*"
              + COPIES
              + "(?:[àÀ](?=[\\s.,_…]|le\\b)|\\bA(?=[ .,_…]))");
  private static final Finder DATED_FIRST =
      Wording.exact(
          "(?<![\\p{L}-])(?:Fait|Signé|FAIT)[ \\t]*,?[ \\t]*(?:le|LE)\\b([^\\n]{1,40}?),?[ \\t]*(?:à|À|A)[ \\t]+(\\p{Lu}[\\p{L}' -]{1,40})");
  private static final Finder BARE_PLACE =
      Wording.exact(
          "(?m)^[ \\t]*(?:[AÀà][ \\t]+)?(\\p{Lu}[\\p{L}'. -]{1,45}?|[._…]{2,})[ \\t]*,[ \\t]*(?=[lL][eE][ \\t]*(?:\\d|[_.…]{2,}|$|/))|^[ \\t]*[AÀ][ \\t]+(\\p{Lu}[\\p{L}' -]{1,45}?)[ \\t]+(?=le[ \\t]*(?:\\d|[_.…]{2,}|$))");
  private static final Finder PLACE =
      Wording.exact(
          "\\A[ \\t]*([^\\n,]{0,70}?)[ \\t]*(?=,|\\n|\\z|\\b[lL]e\\b(?!-)|\\bLE\\b[ \\t]*\\d|\\ben (?:\\p{L}+ )?(?:\\(?\\d+\\)? )?(?:exemplaire|originaux))");
  private static final Finder DAY =
      Wording.exact(
          "\\A[ \\t,;.]*(?:\\n\\s*){0,3}(?:[eE]n[ \\t][^,\\n]{1,50}(?:exemplaires?|originaux)[^,\\n]{0,40}[,\\n]\\s*)?(?:[lL][eE]s?|[dD]ate[ \\t]*:)(?![\\p{L}-])[ \\t:]*(?=\\d|[_./…X\\[<({~-]|\\n|,|;|\\z|premier|un |deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)");
  // "le 16" at the end of a line: month and year stand on the next.
  private static final Finder WRAPPED_DAY =
      Wording.exact("[ \\t]*(?:\\d{1,2}(?:[ ]?er)?(?:[ \\t]+\\p{L}{3,9})?)[ \\t]*");
  private static final Finder REST = Wording.exact("\\A[^\\n\\p{L}]*");
  private static final int FAR = 160;

  /** The formulas of a signature zone, in order. */
  List<SigningFormula> read(Passage zone, Dates dates) {
    List<SigningFormula> found = new ArrayList<>();
    Search first = DATED_FIRST.matcher(zone.text());
    while (first.find()) {
      dates
          .firstIn(zone.span(first))
          .ifPresent(
              d ->
                  found.add(
                      new SigningFormula(
                          zone.span(first),
                          Optional.of(place(first.group(2))),
                          d.date(),
                          false,
                          false)));
    }
    Search done = DONE.matcher(zone.text());
    while (done.find()) {
      add(found, formula(zone, done.start(), done.end(), dates));
    }
    Search bare = BARE_PLACE.matcher(zone.text());
    while (bare.find()) {
      int group = bare.group(1) == null ? 2 : 1;
      add(found, formula(zone, bare.start() + indent(bare.group()), bare.start(group), dates));
    }
    found.sort(Comparator.comparing(SigningFormula::span));
    return List.copyOf(found);
  }

  private static int indent(String text) {
    return text.length() - text.stripLeading().length();
  }

  private static void add(List<SigningFormula> found, SigningFormula next) {
    if (found.stream().noneMatch(f -> f.span().overlaps(next.span()))) {
      found.add(next);
    }
  }

  private static SigningFormula formula(Passage zone, int start, int afterTo, Dates dates) {
    String text = zone.text();
    String rest = text.substring(afterTo, Math.min(text.length(), afterTo + FAR));
    Search at = PLACE.matcher(rest);
    int placeEnd = at.find() ? at.end() : 0;
    String place = placeEnd == 0 ? "" : place(at.group(1));
    boolean placeBlank = blank(place);
    Search le = DAY.matcher(rest.substring(placeEnd));
    int from = afterTo + placeEnd;
    int dayFrom = le.find() ? from + le.end() : from;
    int dayTo = lineEnd(text, dayFrom);
    if (WRAPPED_DAY.matcher(text).region(dayFrom, dayTo).matches()) {
      dayTo = lineEnd(text, Math.min(text.length(), dayTo + 1));
    }
    Optional<DateMention> date = dates.firstIn(zone.span(dayFrom, Math.max(dayFrom, dayTo)));
    boolean asked = le.hitEnd() || dayFrom > from;
    int end = end(zone, dayFrom, asked && dayFrom > from, date);
    boolean dateBlank =
        date.isEmpty() && (dayFrom > from || dates.lastDayIn(zone.span()).isEmpty());
    Optional<LocalDate> day = date.flatMap(DateMention::date);
    return new SigningFormula(
        zone.span(start, Math.max(end, start)),
        placeBlank ? Optional.empty() : Optional.of(place),
        day,
        placeBlank,
        dateBlank);
  }

  private static int lineEnd(String text, int from) {
    int line = text.indexOf('\n', from);
    return line < 0 ? text.length() : line;
  }

  private static int end(Passage zone, int dayFrom, boolean asked, Optional<DateMention> date) {
    if (date.isPresent()) {
      return zone.reading().indexOf(date.get().span().end()) - zone.from();
    }
    Search blank = REST.matcher(zone.text().substring(dayFrom));
    int length = asked && blank.find() ? blank.group().stripTrailing().length() : 0;
    return dayFrom + length;
  }

  private static String place(String printed) {
    return printed.replaceAll("[ \\t]+", " ").strip();
  }

  private static boolean blank(String place) {
    return place.replaceAll("X{2,}|[\\[<{(][^\\])}>]*[\\])}>]|~\\S*|[^\\p{L}]", "").length() < 2;
  }

  /** Whether a formula shows a field drawn for its date: that proves that nobody had signed yet. */
  static boolean drawn(Passage whole, Span formula) {
    return DRAWN.matcher(whole.reading().slice(formula)).find();
  }
}
