package org.contreseing.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.contreseing.model.RepealedCitation;
import org.contreseing.model.RepealedText;
import org.contreseing.model.RepealedText.Change;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;
import org.contreseing.tables.Row;
import org.contreseing.tables.Tables;

/**
 * Citations of the texts of {@code repealed_references.csv}, with what makes them innocent: the
 * past told, or the successor beside them.
 */
final class RepealedCitationReader {

  private record Entry(
      RepealedText text,
      Finder pattern,
      boolean asPrinted,
      Predicate<String> mayOccur,
      List<Finder> successors) {}

  // three small letters in a row make a pattern one of words, whose case is free; else it is an
  // acronym, "M14"
  private static final Finder WORD = Finder.of("[a-zé]{3}");
  private static final Finder PAST =
      Phrase.of(
          "\\b(?:abrog\\w*|remplac\\w*|codifi\\w*|recodifi\\w*|ancien(?:ne)?s?(?:nement)?|antérieure?s?|alors (?:en vigueur|applicables?)|à l'époque|désormais|devenue?s?|dans sa rédaction|dans leur rédaction"
              + "|jusqu'à son abrogation|avant (?:son|leur) (?:abrogation|entrée)|(?:marché|contrat|convention|accord-cadre|procédure|consultation)s? (?:public(?:que)?s? )?(?:\\w+ )?"
              + "(?:conclue?|passée?|lancée?|attribuée?|notifiée?|signée?|engagée?)s?\\b[^.;]{0,80}(?:application|vertu|base|fondement|titre|régime|empire|sous))");
  // an act under the rule of a text names the successor beside it in error, not as history
  private static final Finder RULES =
      Phrase.of(
          "(?:\\brégi(?:e|s|es)?(?: [\\p{L}]{2,14}){0,2} par (?:l[ae] |l')|\\bsoumise?s? (?:à la |au |à l'))$");
  private static final int RULES_REACH = 60;
  // the day of a law belongs to its name
  private static final Finder DAY = Phrase.of("^ du \\d{1,2}(?: ?er)? [\\p{L}]{3,9} \\d{4}\\b");
  private static final int DAY_REACH = 30;
  private static final Finder REFERENCE =
      Finder.of("\\b[LRD]?\\.? ?\\d{2,5}[-/]\\d{1,5}(?:-\\d+)?|\\b\\d{4}\\b");
  private static final Finder CODE =
      Phrase.of(
          "\\bcode (?:de |du |général |des ?)[\\p{L}' ]{5,40}|\\b(?:ccp|cgfp|crpa|cgct|m57|rgpd)\\b|tribunal judiciaire");
  // what need not stand in a match: groups, classes, anything with a quantifier or an escape
  private static final Finder GROUP =
      Finder.of(
          "\\([^()]*(?:\\([^()]*\\)[^()]*)*\\)[?*]?|\\[[^]]*][?*]?|\\{[^}]*}|\\\\.[?*]?|.[?*]|\\.");
  private static final Finder WORD_OR_NUMBER = Finder.of("[\\p{L}\\d/-]{3,}");

  private final List<Entry> entries;

  RepealedCitationReader(Tables tables) {
    entries =
        tables.rows("repealed_references").stream().map(RepealedCitationReader::entry).toList();
  }

  /**
   * Citations in order of place, whatever the day: the rule knows from when each text is out of
   * force.
   */
  List<RepealedCitation> read(Prose prose) {
    List<RepealedCitation> found = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry.mayOccur().test(prose.text())) {
        Consumer<Search> eye = m -> found.add(citation(prose, m, entry));
        if (entry.asPrinted()) {
          prose.eachAsPrinted(entry.pattern(), eye);
        } else {
          prose.each(entry.pattern(), eye);
        }
      }
    }
    found.sort((a, b) -> a.span().compareTo(b.span()));
    return List.copyOf(found);
  }

  private static RepealedCitation citation(Prose prose, Search m, Entry entry) {
    String sentence = prose.sentenceText(m.start());
    Search day =
        DAY.matcher(prose.text())
            .region(m.end(), Math.min(prose.text().length(), m.end() + DAY_REACH));
    int end = day.find() ? day.end() : m.end();
    boolean historical =
        PAST.matcher(sentence).find()
            || !rules(prose, m.start())
                && entry.successors().stream().anyMatch(s -> s.matcher(sentence).find());
    return new RepealedCitation(
        prose.span(m.start(), end), prose.quote(m.start(), end), entry.text(), historical);
  }

  private static boolean rules(Prose prose, int citation) {
    int from = Math.max(0, citation - RULES_REACH);
    return RULES.matcher(prose.text().substring(from, citation)).find();
  }

  private static Entry entry(Row row) {
    Finder.of(row.pattern("regex"));
    String regex = row.get("regex");
    boolean asPrinted = !WORD.matcher(regex).find();
    Finder pattern = asPrinted ? Phrase.asPrinted(regex) : Phrase.of(regex);
    RepealedText text =
        new RepealedText(
            row.get("id"),
            change(row),
            row.get("label"),
            row.date("end_date"),
            row.get("replacement"),
            !row.get("verification").equals("unverified"));
    return new Entry(text, pattern, asPrinted, mayOccur(regex), successors(row.get("replacement")));
  }

  private static Change change(Row row) {
    return Stream.of(Change.values())
        .filter(c -> c.name().toLowerCase(Locale.ROOT).equals(row.get("change")))
        .findFirst()
        .orElseThrow(() -> row.problem("“change” is repealed, renumbered, abolished or replaced"));
  }

  // a word or number that a match must have is looked for first: most texts have none of them, and
  // to see that costs next to nothing
  private static Predicate<String> mayOccur(String regex) {
    String flat = GROUP.matcher(Phrase.lower(regex)).replaceAll(" ");
    List<String> needed =
        Stream.of(flat.split("\\|")).map(RepealedCitationReader::longestWord).toList();
    boolean all = needed.stream().allMatch(w -> w.length() >= 3);
    return text -> !all || needed.stream().anyMatch(text::contains);
  }

  private static String longestWord(String alternative) {
    return WORD_OR_NUMBER
        .matcher(alternative)
        .results()
        .map(MatchResult::group)
        .max(Comparator.comparingInt(String::length))
        .orElse("");
  }

  // what the replacement is called: its numbers, and the names and acronyms of codes
  private static List<Finder> successors(String replacement) {
    List<String> names = new ArrayList<>();
    REFERENCE.matcher(replacement).results().forEach(m -> names.add(m.group()));
    CODE.matcher(Phrase.lower(replacement)).results().forEach(m -> names.add(m.group().strip()));
    if (names.contains("ccp")
        || names.stream().anyMatch(n -> n.startsWith("code de la commande"))) {
      names.addAll(List.of("ccp", "code de la commande publique"));
    }
    return names.stream()
        .map(
            n ->
                Phrase.of(
                    "(?<![\\p{L}\\d])"
                        + Pattern.quote(Phrase.lower(n)).replace(" ", "\\E \\Q")
                        + "(?![\\p{L}\\d])"))
        .toList();
  }
}
