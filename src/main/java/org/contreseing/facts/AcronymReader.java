package org.contreseing.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.contreseing.model.Acronym;
import org.contreseing.model.Article;
import org.contreseing.model.Party;
import org.contreseing.model.Passage;
import org.contreseing.model.Signature;
import org.contreseing.model.SigningFormula;
import org.contreseing.model.Span;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;
import org.contreseing.tables.Tables;

/**
 * Finds acronyms and whether the text says what they stand for; those of {@code
 * acronyms_whitelist.csv} need no saying.
 */
final class AcronymReader {

  private static final Finder ACTING =
      Wording.of("repr[ée]sent|M\\.|Mme|monsieur|madame|pr[ée]sident|directeur|maire");

  private static final Finder FIRST_NAME =
      Wording.exact(
          "(?:" + PersonGrammar.CIVILITY + "|\\b\\p{Lu}\\p{Ll}+-?\\p{L}* (?:de |du |le |la )?)$");

  private static final Finder CAPITALS_AFTER = Finder.of("^[ '-]{1,2}\\p{Lu}{3,}");

  private static final Finder CAPITALS_BEFORE = Finder.of("\\p{Lu}{2,}[ '-]{1,2}$");

  private static final Finder CAPITALS = Finder.of("\\p{Lu}[\\p{Lu}\\p{N}]++");

  private static final Finder TOKEN =
      Wording.exact(
          "(?<![\\p{L}\\p{N}@./_{'-])(?:(?<![\\p{L}])[dlDL]')?(\\p{Lu}[\\p{Lu}\\p{N}]{1,7}|(?:\\p{Lu}\\.){2,8})(?![\\p{L}\\p{N}@_}'-]|\\.\\p{L})");
  private static final Finder ROMAN = Finder.of("[IVXLC]{1,7}");
  private static final Finder POSTAL = Finder.of("(?:BP|CS|TSA|CEDEX|ZI|ZA|ZAC|ZAE)\\d*");
  private static final Finder FILLER =
      Finder.of("X+|[A-Z]\\d+|\\d+[A-Z]|N\\d.*|(?:HT|TTC|EUR|KM|OK|NB|N)");

  /** What numbers the parts of an act, printed in capitals before its number. */
  private static final Finder PART =
      Finder.of("(?:ARTICLE|ART|TITRE|CHAPITRE|SECTION|PARTIE|ANNEXE|POINT|LOT)S?");

  /** Words that open a visa or stand for a state of the text, and no acronyms. */
  private static final Finder WORD =
      Finder.of("VU|VUS|VUE|VUES|ATTENDU|ENTRE|ET|MODÈLE|MODELE|PROJET|COPIE|ORIGINAL");

  private static final Finder NUMBERED =
      Wording.of("^\\s*(?:n°\\s*)?(?:\\d|[IVXLC]+\\b|premi[eè]re?\\b|unique\\b|[A-Z]\\b)");

  /** Where the groups of an account's number go on behind its country and key: "FR76 3000 6000". */
  private static final Finder ACCOUNT = Finder.of("^\\d\\d\\s?\\d{4}");

  private static final Finder LEGAL =
      Wording.of(
          "\\b(?:articles?|art\\.|code|n°|lot|annexe|point|alin[ée]a|zone|b[âa]timent|services?|cadastr[ée]e?s?|section)\\s*$");
  private static final Finder ADDRESS = Wording.of("\\b\\d{5}\\s+(?:[\\p{L}' -]{0,40})$");

  private final Set<String> known;

  AcronymReader(Tables tables) {
    known =
        tables.rows("acronyms_whitelist").stream()
            .map(r -> r.get("acronym"))
            .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The acronyms in order of their first place. */
  List<Acronym> read(Canvas canvas, List<Party> parties, Signature signature) {
    Passage act = canvas.act();
    String text = act.text();
    Set<String> names = names(text, parties, signature);
    List<Span> elsewhere = new ArrayList<>(addresses(parties, signature));
    elsewhere.addAll(titles(canvas));
    Map<String, List<int[]>> places = new LinkedHashMap<>();
    Search token = TOKEN.matcher(text);
    while (token.find()) {
      String acronym = token.group(1);
      Span at = act.span(token.start(1), token.end(1));
      if (!names.contains(acronym)
          && elsewhere.stream().noneMatch(at::overlaps)
          && genuine(text, token.start(1), token.end(1), acronym)) {
        places
            .computeIfAbsent(acronym, a -> new ArrayList<>())
            .add(new int[] {token.start(1), token.end(1)});
      }
    }
    List<Acronym> found = new ArrayList<>();
    places.forEach((acronym, at) -> found.add(acronym(act, acronym, at, parties)));
    return List.copyOf(found);
  }

  /** Towns stand in capitals in addresses and signing formulas. */
  private static List<Span> addresses(List<Party> parties, Signature signature) {
    List<Span> spans = new ArrayList<>();
    parties.forEach(p -> p.seat().map(Party.Seat::span).ifPresent(spans::add));
    signature.formulas().stream().map(SigningFormula::span).forEach(spans::add);
    return spans;
  }

  /** A title printed in capitals has no acronym that could be told from its words. */
  private static List<Span> titles(Canvas canvas) {
    return canvas.outline().articles().stream()
        .filter(a -> a.heading().chars().noneMatch(Character::isLowerCase))
        .map(Article::headingSpan)
        .toList();
  }

  private Acronym acronym(Passage act, String acronym, List<int[]> at, List<Party> parties) {
    boolean alias =
        parties.stream()
            .flatMap(p -> p.aliases().stream())
            .anyMatch(a -> List.of(a.split("[\\s'()]+")).contains(acronym));
    boolean explained =
        alias
            || known.contains(acronym.replace(".", ""))
            || at.stream().anyMatch(p -> Expansion.beside(act.text(), p[0], p[1], acronym));
    return new Acronym(act.span(at.get(0)[0], at.get(0)[1]), acronym, at.size(), explained);
  }

  /**
   * Words that are names and no acronyms though printed in capitals: of people, or ordinary words
   * and names also printed in small letters ("Okantis", "formation").
   */
  private static Set<String> names(String text, List<Party> parties, Signature signature) {
    Set<String> mixed = small(text);
    List<String> people = PersonConflicts.surnames(parties, signature);
    Set<String> names = new TreeSet<>();
    Search capitals = CAPITALS.matcher(text);
    while (capitals.find()) {
      String folded = Spelling.fold(capitals.group());
      if (mixed.contains(folded) || people.contains(folded)) {
        names.add(capitals.group());
      }
    }
    return names;
  }

  /** Words in small letters but perhaps for the first, folded. */
  private static Set<String> small(String text) {
    Set<String> small = new HashSet<>();
    LetterRuns runs = new LetterRuns(text);
    while (runs.next()) {
      int rest = runs.from(runs.end(), c -> Character.getType(c) == Character.LOWERCASE_LETTER);
      int from = Math.max(runs.start(), rest - 1);
      if (rest < runs.end() && runs.end() - from > 1) {
        small.add(Spelling.fold(text.substring(from, runs.end())));
      }
    }
    return small;
  }

  private static boolean genuine(String text, int start, int end, String acronym) {
    String before = text.substring(Math.max(0, start - 60), start);
    boolean marked =
        ROMAN.matcher(acronym).matches()
            || POSTAL.matcher(acronym).matches()
            || FILLER.matcher(acronym).matches()
            || WORD.matcher(acronym).matches()
            || acronym.length() > 4 && FormVocabulary.has(acronym);
    return !marked
        && !part(text, end, acronym)
        && !account(text, start)
        && !LEGAL.matcher(before).find()
        && !ADDRESS.matcher(before).find()
        && !shouted(text, start, end)
        && !beforeName(text, start);
  }

  private static boolean account(String text, int start) {
    int key = Math.min(text.length(), start + 2);
    return ACCOUNT.matcher(text.substring(key, Math.min(text.length(), key + 7))).find();
  }

  private static boolean part(String text, int end, String word) {
    String after = text.substring(end, Math.min(text.length(), end + 20));
    return PART.matcher(word).matches() && NUMBERED.matcher(after).find();
  }

  /**
   * Whether the words around are capitals too: a heading, a surname with its first name, a shouted
   * line.
   */
  private static boolean shouted(String text, int start, int end) {
    int from = start == 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1;
    int newline = text.indexOf('\n', end);
    String line = text.substring(from, Math.min(newline < 0 ? text.length() : newline, from + 400));
    String rest =
        start - from <= 400
            ? line.replaceFirst(Pattern.quote(text.substring(start, end)), "")
            : line;
    long upper = rest.chars().filter(Character::isUpperCase).count();
    long letters = rest.chars().filter(Character::isLetter).count();
    boolean neighbour =
        CAPITALS_BEFORE.matcher(text.substring(Math.max(0, start - 20), start)).find()
            || CAPITALS_AFTER
                .matcher(text.substring(end, Math.min(text.length(), end + 20)))
                .find();
    return neighbour || letters == 0 || upper * 10 >= letters * 6;
  }

  private static boolean beforeName(String text, int start) {
    return FIRST_NAME.matcher(text.substring(Math.max(0, start - 40), start)).find()
        && text.substring(start).matches("(?s)\\p{Lu}{4,}\\b.*")
        && ACTING.matcher(text.substring(Math.max(0, start - 60), start)).find();
  }
}
