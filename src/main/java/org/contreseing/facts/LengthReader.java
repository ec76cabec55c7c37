package org.contreseing.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.contreseing.model.Length;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/** Lengths of time in a text: figures, words, both, compounds, halves, and a length said twice. */
final class LengthReader {

  private static final String FIGURES = "(?<![\\w.,/°-])(?:\\d{1,3}[ ]\\d{3}|\\d{1,4})";
  private static final String ADJECTIVE =
      "(?: (?:calendaires?|ouvr(?:é|able)e?s?|francs?|consécuti(?:f|ve)s?|entiers?|entières?|pleins?|pleines?|civiles?|scolaires?"
          + "|universitaires?)\\b)?+";
  private static final String PART = "(?:premi[eè]re?s? )?+";
  private static final Finder JOIN = Phrase.of("(?:,? et|,)? ");
  private static final Finder HALF = Phrase.of(" et demie?\\b");
  private static final Finder OPEN = Phrase.of("~\\(~(?:soit )?");
  private static final Finder CLOSE = Phrase.of("~\\)");
  private static final Finder THAT_IS = Phrase.of(",? soit ");
  private static final Finder BY_STEPS = Phrase.of(" en ");

  private final NumberWords words;
  private final TimeUnits units;
  private final Finder item;
  private final Finder lone;

  LengthReader(NumberWords words, TimeUnits units) {
    this.words = words;
    this.units = units;
    item =
        Phrase.of(
            Phrase.fill(
                "(?:(?<figures>%1$s)(?:~\\(~(?<spelt>%2$s)~\\))?~|(?<words>%2$s)(?:~\\(~(?<count>\\d{1,4})~\\)~| ))%5$s(?<unit>%3$s)(?:\\(s\\))?%4$s",
                FIGURES, words.phrase(), units.phrase(), ADJECTIVE, PART));
    // "dans le mois suivant", "sous quinzaine": one of the unit, without a number
    lone =
        Phrase.of(
            "\\b(?:dans l(?:e |a |')(?<unit>mois|semaine|trimestre|semestre|année|demi-heure|quart d'heure|heure)\\b(?= (?:suivant|précédant|qui|de (?:la|sa|son|leur|cette|ce) |de l'|du \\p{L})|~[.;,])|sous (?<lump>quinzaine|huitaine)\\b|(?<!dans\\s)la premi[eè]re (?<part>année)\\b(?! (?:de|d'|du)\\b))");
  }

  /** All lengths in a lower-case text, in order. */
  List<FoundLength> read(String text) {
    List<FoundLength> found = new ArrayList<>();
    int from = 0;
    for (int start : words.starts(text)) {
      Optional<FoundLength> whole = start < from ? Optional.empty() : wholeAt(start, text);
      whole.filter(f -> LengthGuards.isLength(text, f)).ifPresent(found::add);
      from = whole.map(FoundLength::end).orElse(from);
    }
    lone.matcher(text)
        .results()
        .forEach(
            m ->
                found.add(
                    new FoundLength(
                        m.start(), m.end(), one(m), Optional.empty(), Optional.empty())));
    found.sort((a, b) -> Integer.compare(a.start(), b.start()));
    return List.copyOf(found);
  }

  private Optional<FoundLength> wholeAt(int start, String text) {
    Search number = at(item, text, start);
    return number.lookingAt()
        ? found(number).map(f -> withAllThatFollows(f, text))
        : Optional.empty();
  }

  private Length one(MatchResult m) {
    return units.of(
        Stream.of(m.group(1), m.group(2), m.group(3))
            .filter(Objects::nonNull)
            .findFirst()
            .orElseThrow());
  }

  private FoundLength withAllThatFollows(FoundLength first, String text) {
    FoundLength whole = first;
    Optional<FoundLength> next = after(JOIN, whole, text);
    while (next.isPresent() && whole.isCoarserThan(next.get())) {
      whole = whole.and(next.get());
      next = after(JOIN, whole, text);
    }
    Search half = at(HALF, text, whole.end());
    if (half.lookingAt()) {
      whole = whole.andHalf(half.end());
    }
    return withRepetition(whole, text);
  }

  private FoundLength withRepetition(FoundLength whole, String text) {
    Optional<FoundLength> inBrackets = after(OPEN, whole, text);
    if (inBrackets.isPresent()) {
      Search close = at(CLOSE, text, inBrackets.get().end());
      return close.lookingAt() ? whole.saidAgain(inBrackets.get(), close.end()) : whole;
    }
    // unequal lengths joined by "soit" are a period and a total
    return after(THAT_IS, whole, text)
        .filter(f -> f.length().sameAs(whole.length()))
        .map(f -> whole.saidAgain(f, f.end()))
        .orElseGet(() -> withSteps(whole, text));
  }

  // "d'un an en un an"
  private FoundLength withSteps(FoundLength whole, String text) {
    return after(BY_STEPS, whole, text)
        .filter(f -> f.length().equals(whole.length()))
        .map(f -> whole.upTo(f.end()))
        .orElse(whole);
  }

  private Optional<FoundLength> after(Finder link, FoundLength whole, String text) {
    Search join = at(link, text, whole.end());
    Search number = join.lookingAt() ? at(item, text, join.end()) : null;
    return number != null && number.lookingAt() ? found(number) : Optional.empty();
  }

  private static Search at(Finder pattern, String text, int from) {
    return pattern.matcher(text).region(from, text.length()).useTransparentBounds(true);
  }

  private Optional<FoundLength> found(Search m) {
    Optional<Integer> figures = figures(m.group("figures")).or(() -> figures(m.group("count")));
    Optional<Integer> spelt = spelt(m.group("words")).or(() -> spelt(m.group("spelt")));
    if (m.group("words") != null && spelt.isEmpty()) {
      return Optional.empty();
    }
    boolean both = figures.isPresent() && spelt.isPresent();
    return spelt
        .or(() -> figures)
        .filter(n -> n > 0)
        .map(
            n ->
                new FoundLength(
                    m.start(),
                    m.end(),
                    units.of(m.group("unit")).times(n),
                    both ? spelt : Optional.empty(),
                    both ? figures : Optional.empty()));
  }

  private static Optional<Integer> figures(String text) {
    return Optional.ofNullable(text).map(t -> Integer.valueOf(t.replace(" ", "")));
  }

  private Optional<Integer> spelt(String text) {
    return Optional.ofNullable(text)
        .flatMap(words::value)
        .filter(n -> n < 10_000)
        .map(Long::intValue);
  }
}
