package org.contreseing.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contreseing.model.DateMention;
import org.contreseing.model.Noise;
import org.contreseing.model.Outline;
import org.contreseing.model.Party;
import org.contreseing.model.Passage;
import org.contreseing.model.Span;
import org.contreseing.model.Stamp;
import org.contreseing.model.Stamp.Act;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;
import org.contreseing.tables.Tables;

/** Reads the stamps that the outline has set apart as not of the agreement. */
final class StampReader {

  // the norm has no hyphen in the number, and yet they come; white space where a line was cut
  private static final Finder IDENTIFIER =
      Wording.of(
          "(?<![\\p{L}\\d])(?<department>\\d{3}|02[AB])\\s?-\\s?(?<siren>\\d{9})\\s?-\\s?(?<day>\\d{8})\\s?-\\s?(?<number>[_A-Z0-9](?:[_A-Z0-9-]{0,18}?[_A-Z0-9])??)\\s?-\\s?(?<nature>DE|AR|AI|CC|BF|AU)(?![\\p{L}\\d])");

  /** What a stamp dates, by the words before the day. */
  private enum Moment {
    SENT("envoy[ée]|envoi|t[ée]l[ée]transmi|transmis"),
    RECEIVED("re[çc]u|r[ée]ception"),
    PUBLISHED("publi|affich|notifi");

    private final Finder words;

    Moment(String words) {
      this.words = Wording.of(words);
    }
  }

  private static final Finder LABEL =
      Wording.of(
          Stream.of(Moment.values()).map(m -> m.words.pattern()).collect(Collectors.joining("|")));

  private final Map<String, String> natures = new HashMap<>();
  private final DateReader dates;

  StampReader(Tables tables) {
    tables.rows("actes_natures").forEach(r -> natures.put(r.get("letter_code"), r.get("label")));
    dates = new DateReader(new NumberWords(tables));
  }

  /** The stamps in order, each once however many pages bear it. */
  List<Stamp> read(Outline outline, List<Party> parties) {
    Map<String, Stamp> stamps = new LinkedHashMap<>();
    for (Span place : places(outline)) {
      stamp(outline.reading().passage(place), parties)
          .ifPresent(s -> stamps.merge(key(s), s, (first, next) -> first.again()));
    }
    return stamps.values().stream().sorted(Comparator.comparing(Stamp::span)).toList();
  }

  private static String key(Stamp s) {
    return s.act().map(Act::identifier) + "|" + s.sent() + "|" + s.received() + "|" + s.published();
  }

  /** Lines of one stamp; an identifier between two of them is of the stamp too. */
  private static List<Span> places(Outline outline) {
    List<Span> places = new ArrayList<>();
    for (Noise noise : outline.noise()) {
      if (noise.kind() == Noise.Kind.STAMP) {
        int last = places.size() - 1;
        if (last >= 0 && joins(outline, places.get(last), noise.span())) {
          places.set(last, places.get(last).cover(noise.span()));
        } else {
          places.add(noise.span());
        }
      }
    }
    return places;
  }

  private static boolean joins(Outline outline, Span before, Span after) {
    if (after.start() < before.end() || after.start() - before.end() > 80) {
      return after.start() < before.end();
    }
    String gap = outline.source().content().substring(before.end(), after.start()).strip();
    return gap.isEmpty() || IDENTIFIER.matcher(gap).matches();
  }

  private Optional<Stamp> stamp(Passage place, List<Party> parties) {
    Optional<Act> act = act(place);
    Map<Moment, LocalDate> days = days(place);
    if (act.isEmpty() && days.isEmpty()) {
      return Optional.empty();
    }
    Optional<Integer> party =
        act.flatMap(
            a ->
                parties.stream()
                    .filter(p -> p.siren().equals(Optional.of(a.siren())))
                    .map(Party::ordinal)
                    .findFirst());
    return Optional.of(
        new Stamp(
            place.span(),
            1,
            act,
            Optional.ofNullable(days.get(Moment.SENT)),
            Optional.ofNullable(days.get(Moment.RECEIVED)),
            Optional.ofNullable(days.get(Moment.PUBLISHED)),
            party));
  }

  private Optional<Act> act(Passage place) {
    Search m = IDENTIFIER.matcher(place.text());
    if (!m.find()) {
      return Optional.empty();
    }
    String nature = m.group("nature").toUpperCase(Locale.ROOT);
    return Optional.of(
        new Act(
            place.span(m),
            m.group().replaceAll("\\s", ""),
            m.group("department"),
            m.group("siren"),
            day(m.group("day")),
            m.group("number"),
            nature,
            natures.getOrDefault(nature, "")));
  }

  private static Optional<LocalDate> day(String digits) {
    try {
      return Optional.of(LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The first day of each moment: that whose words stand last before it. */
  private Map<Moment, LocalDate> days(Passage place) {
    Map<Moment, LocalDate> days = new EnumMap<>(Moment.class);
    NavigableMap<Integer, Moment> labels = new TreeMap<>();
    LABEL.matcher(place.text()).results().forEach(l -> labels.put(l.start(), moment(l)));
    for (DateMention mention : dates.read(place)) {
      int at = place.reading().indexOf(mention.span().start()) - place.from();
      Map.Entry<Integer, Moment> label = labels.lowerEntry(at);
      if (label != null) {
        mention.date().ifPresent(d -> days.putIfAbsent(label.getValue(), d));
      }
    }
    return days;
  }

  private static Moment moment(MatchResult label) {
    return Stream.of(Moment.values())
        .filter(m -> m.words.matcher(label.group()).matches())
        .findFirst()
        .orElseThrow();
  }
}
