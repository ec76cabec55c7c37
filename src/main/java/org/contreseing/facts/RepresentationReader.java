package org.contreseing.facts;

import java.util.List;
import java.util.Optional;
import org.contreseing.model.Party.Representation;
import org.contreseing.model.Passage;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * Reads who acts for a party: "représentée par Mme Anne Doré, Présidente", "en la personne de son
 * gérant".
 */
final class RepresentationReader {

  private static final Finder POSSESSED = Wording.of("^\\s*(?:son|sa|leur)\\s");

  /** What announces a representative; also used to tell a comparution from other text. */
  static final Finder ANNOUNCED =
      Wording.of(
          "(?:(?<!\\p{L})(?:l[ée]galement|d[ûu]ment|valablement)\\s+)?(?<!\\p{L})(?:"
              + "repr[ée]sent[ée]{1,2}s?(?:\\s?\\(e\\)\\s?(?:\\(s\\))?|[·.-]es?|\\(es?\\))?(?:\\s+(?!par\\b)[\\p{L}'-]{1,20}){0,6}?\\s*(?:\\bpar\\b\\s*:?|:)"
              + "|agissant\\s+par(?:\\s+l'(?:interm[ée]diaire|entremise|organe)\\s+de)?"
              + "|(?:pris(?:e|es)?\\s+)?en\\s+la\\s+personne\\s+d(?:es?\\b|u\\b|'))");

  /** In a table of the parties a person stands in the cell of the one who represents them. */
  private static final Finder CELL =
      Wording.exact("\\|[ \\t]*(?=(?:M\\.|Mme|Mlle|Monsieur|Madame)[ ]\\p{Lu})");

  private static final Finder STOP =
      Wording.of(
          ";|\\||\\n\\s*\\n|\\(|ci-(?:apr[èeé]s|dessous)|\\bd[ûu]ment\\b|habilit[ée]|autoris[ée]|\\bagissant\\s+(?:en vertu|au nom|pour|en application)"
              + "|\\ben vertu|\\ben application|conform[ée]ment|d'une part|d'autre part|domicili[ée]|dont le si[èe]ge|\\bsise?\\b|demeurant"
              + "|ayant\\s+(?:tous?|re[çc]u|pouvoir|[ée]lu|son)|\\bd[ée]nomm[ée]|\\bd[ée]sign[ée]e?\\s|par d[ée]lib[ée]ration|\\bsuivant\\b|\\bsitu[ée]"
              + "|\\bd[ée]l[ée]gu[ée]{1,2}s?\\s+(?:par|selon|suivant|en vertu)\\b|\\b(?:mandat[ée]{1,2}s?|nomm[ée]{1,2}s?|[ée]lue?s?)\\s+(?:par|le|suivant)\\b|\\bet d[ée]|\\bqui\\b|(?<![\\p{L}]M)(?<!Mme)(?<!Mlle)(?<![^\\p{L}]\\p{Lu})\\.(?=\\s|$)|\\.{2,}|…|_{3,}");
  private static final Finder IN_QUALITY =
      Wording.of(
          "\\ben\\s+(?:sa|leur|tant que|)\\s*(?:qualit[ée]\\s+d(?:e|')|que)\\s*(?:la |le |l')?");
  private static final Finder LEADING =
      Wording.of(
          "^[\\s,:–—-]*(?:(?:M\\.|Mme\\.?|Monsieur|Madame)\\s+)?(?:(?:son|sa|leur|ses|le|la|les)\\s+|l'\\s?)?(?:\\d{1,2}(?:er|[èe]re|re|e|[èe]me)\\s+)?");
  private static final Finder TRAILING =
      Wording.of(
          "[\\s,:–—-]+(?:(?:M\\.|Mme\\.?|Mlle|Monsieur|Madame)\\s*)?$|^\\s*(?:M\\.|Mme\\.?|Monsieur|Madame)\\s*$");
  private static final int LONGEST = 240;

  private final PersonGrammar persons;
  private final Qualities qualities;

  RepresentationReader(PersonGrammar persons, Qualities qualities) {
    this.persons = persons;
    this.qualities = qualities;
  }

  /** The first representation in a party's block. */
  Optional<Representation> read(Passage block) {
    Search announced = ANNOUNCED.matcher(block.text());
    if (announced.find()) {
      return announced(block, announced);
    }
    Search cell = CELL.matcher(block.text());
    return cell.find() ? announced(block, cell) : Optional.empty();
  }

  private Optional<Representation> announced(Passage block, Search announced) {
    String text = block.text();
    int end = Math.min(text.length(), announced.end() + LONGEST);
    Search stop = STOP.matcher(text).region(announced.end(), end).useTransparentBounds(true);
    return Optional.of(
        parse(block, announced.start(), announced.end(), stop.find() ? stop.start() : end));
  }

  private Representation parse(Passage block, int start, int from, int to) {
    String tail = block.text().substring(from, to).replace('\n', ' ');
    Optional<PersonGrammar.Found> person = persons.first(tail);
    Optional<String> quality = quality(tail, person);
    int end = from;
    if (person.isPresent()) {
      end = from + person.get().end();
    }
    if (quality.isPresent()) {
      end = Math.max(end, from + tail.indexOf(quality.get()) + quality.get().length());
    }
    return new Representation(
        block.span(start, end),
        person.map(p -> one(p.name())),
        quality.map(RepresentationReader::one),
        others(tail, person));
  }

  /** Those who act beside the first: only who is introduced by a civility is surely a person. */
  private List<String> others(String tail, Optional<PersonGrammar.Found> first) {
    return first.stream()
        .flatMap(f -> persons.civil(tail).stream().filter(p -> p.start() >= f.end()))
        .map(p -> one(p.name()))
        .toList();
  }

  /** The function beside, before or without a name. */
  private Optional<String> quality(String tail, Optional<PersonGrammar.Found> person) {
    Search said = IN_QUALITY.matcher(tail);
    if (said.find()) {
      return words(tail.substring(said.end()));
    }
    if (person.isEmpty()) {
      return function(tail).or(() -> possessed(tail));
    }
    return function(tail.substring(person.get().end()))
        .or(() -> function(tail.substring(0, person.get().start())));
  }

  /**
   * A function that nobody lists is one all the same after "son", "sa", "le": "son
   * trésorier-payeur".
   */
  private static Optional<String> possessed(String tail) {
    return POSSESSED.matcher(tail).find()
        ? words(LEADING.matcher(tail).replaceFirst(""))
        : Optional.empty();
  }

  private Optional<String> function(String part) {
    String bare = LEADING.matcher(part).replaceFirst("");
    return qualities.begins(bare) ? words(bare) : Optional.empty();
  }

  /** Words up to the next comma or dash, at most as long as a function can be. */
  private static Optional<String> words(String part) {
    String cut = part.split("[,;:]|\\s[–—-]\\s|\\bet\\s(?=M\\.|Mme)", 2)[0];
    String clean = TRAILING.matcher(cut).replaceFirst("").strip();
    return clean.isEmpty() || clean.length() > 160 ? Optional.empty() : Optional.of(clean);
  }

  private static String one(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
