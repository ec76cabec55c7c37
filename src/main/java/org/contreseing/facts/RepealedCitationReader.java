package org.contreseing.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contreseing.model.RepealedCitation;
import org.contreseing.model.RepealedText;
import org.contreseing.tables.Row;
import org.contreseing.tables.Tables;

/**
 * Citations of the texts of {@code repealed_references.csv}, with what makes them innocent: the
 * past told, or the successor beside them.
 */
final class RepealedCitationReader {

  private record Entry(
      RepealedText text, Pattern pattern, Predicate<String> mayOccur, List<Pattern> successors) {}

  // three small letters in a row make a pattern one of words, whose case is free; else it is an
  // acronym, "M14"
  private static final Pattern WORD = Pattern.compile("[a-zé]{3}");
  private static final Pattern PAST =
      Phrase.of(
          "\\b(?:abrog\\w*|remplac\\w*|codifi\\w*|recodifi\\w*|ancien(?:ne)?s?(?:nement)?|antérieure?s?|alors (?:en vigueur|applicables?)|à l'époque|désormais|devenue?s?|dans sa rédaction|dans leur rédaction"
              + "|jusqu'à son abrogation|avant (?:son|leur) (?:abrogation|entrée)|(?:marché|contrat|convention|accord-cadre|procédure|consultation)s? (?:public(?:que)?s? )?(?:\\w+ )?"
              + "(?:conclue?|passée?|lancée?|attribuée?|notifiée?|signée?|engagée?)s?\\b[^.;]{0,80}(?:application|vertu|base|fondement|titre|régime|empire|sous))");
  private static final Pattern REFERENCE =
      Pattern.compile("\\b[LRD]?\\.? ?\\d{2,5}[-/]\\d{1,5}(?:-\\d+)?|\\b\\d{4}\\b");
  private static final Pattern CODE =
      Phrase.of(
          "\\bcode (?:de |du |général |des ?)[\\p{L}' ]{5,40}|\\b(?:ccp|cgfp|crpa|cgct|m57|rgpd)\\b|tribunal judiciaire");
  private static final Pattern FIXED = Pattern.compile("[\\d/-]{4,}");

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
        prose.each(entry.pattern(), m -> found.add(citation(prose, m, entry)));
      }
    }
    found.sort((a, b) -> a.span().compareTo(b.span()));
    return List.copyOf(found);
  }

  private static RepealedCitation citation(Prose prose, Matcher m, Entry entry) {
    String sentence = prose.around(m.start(), m.end()).sentence();
    boolean historical =
        PAST.matcher(sentence).find()
            || entry.successors().stream().anyMatch(s -> s.matcher(sentence).find());
    return new RepealedCitation(
        prose.span(m), Surroundings.flat(m.group()), entry.text(), historical);
  }

  private static Entry entry(Row row) {
    row.pattern("regex");
    String regex = row.get("regex");
    Pattern pattern = WORD.matcher(regex).find() ? Phrase.of(regex) : Phrase.exactly(regex);
    RepealedText text =
        new RepealedText(
            row.get("id"),
            row.get("label"),
            row.date("end_date"),
            row.get("replacement"),
            row.get("verification").equals("verified"));
    return new Entry(text, pattern, mayOccur(regex), successors(row.get("replacement")));
  }

  // a run of figures that every match must have is looked for first: most texts have none, and that
  // costs next to nothing
  private static Predicate<String> mayOccur(String regex) {
    Matcher fixed = FIXED.matcher(regex.replaceAll("\\[[^]]*]|\\([^)]*\\)[?]?|\\{[^}]*}", " "));
    return regex.contains("|") || !fixed.find() ? text -> true : occurs(fixed.group());
  }

  private static Predicate<String> occurs(String figures) {
    return text -> text.contains(figures);
  }

  // what the replacement is called: its numbers, and the names and acronyms of codes
  private static List<Pattern> successors(String replacement) {
    List<String> names = new ArrayList<>();
    REFERENCE.matcher(replacement).results().forEach(m -> names.add(m.group()));
    CODE.matcher(replacement).results().forEach(m -> names.add(m.group().strip()));
    if (names.contains("CCP")
        || names.stream()
            .anyMatch(n -> n.toLowerCase(Locale.ROOT).startsWith("code de la commande"))) {
      names.addAll(List.of("CCP", "code de la commande publique"));
    }
    return names.stream()
        .map(
            n ->
                Phrase.of(
                    "(?<![\\p{L}\\d])"
                        + Pattern.quote(n).replace(" ", "\\E \\Q")
                        + "(?![\\p{L}\\d])"))
        .toList();
  }
}
