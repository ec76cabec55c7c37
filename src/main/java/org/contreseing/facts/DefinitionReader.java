package org.contreseing.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contreseing.model.Article;
import org.contreseing.model.Definition;
import org.contreseing.model.Party;
import org.contreseing.model.Passage;
import org.contreseing.model.Span;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * Finds the terms that an agreement defines, and where it uses them: in an article of definitions
 * (lines, lists and tables), by "« Données » désigne…", by "on entend par…", by "ci-après « le
 * Projet »". What it calls its parties is none.
 */
final class DefinitionReader {

  /** A definition with its places in the passage's text. */
  record Place(int start, int end, String term, int termStart) {}

  /** The text with the ends of its paragraphs, and what was found in it. */
  private record Ground(String text, int[] ends, List<Place> places) {

    static Ground of(String text) {
      return new Ground(
          text,
          PARAGRAPH.matcher(text).results().mapToInt(MatchResult::start).toArray(),
          new ArrayList<>());
    }

    private int paragraphEnd(int from) {
      int at = Arrays.binarySearch(ends, from);
      int next = at < 0 ? -at - 1 : at;
      return next < ends.length ? ends[next] : text.length();
    }
  }

  private static final String TERM = "\\p{L}[^«»\"“”\\n;:.|()]{1,60}?";
  private static final String QUOTED = "[«\"“]\\s*(?<term>" + TERM + ")\\s*[»\"”]";
  private static final String MEANS =
      "(?:d[ée]signe(?:nt)?|signifie(?:nt)?|s'entend(?:ent)?\\s+(?:de|d'|comme|par)|correspond(?:ent)?\\s+[àa]|renvoie(?:nt)?\\s+[àa])";
  static final Finder DESIGNATES =
      Wording.of(QUOTED + "\\s*(?:\\([^)\\n]{1,40}\\)\\s*)?,?\\s*" + MEANS + "\\b");
  private static final Finder MEANT =
      Wording.of(
          "\\b(?:on|il\\s+faut)\\s+entend(?:re)?\\s+par\\s*:?\\s*(?:(?:l[ae]s?|une?)\\s+|l')?"
              + QUOTED);
  private static final Finder MEANT_LIST = Wording.of("\\bentend(?:re)?\\s+par\\s*:\\s*\\n");
  private static final Finder NAMED_AFTER = Wording.of("(?:(?:l[ae]s?)\\s+|l')?" + QUOTED);
  private static final Finder NAMED_PLAIN =
      Wording.exact("(?:(?:[Ll][ae]s?)\\s+|[Ll]')(?<term>\\p{Lu}[\\p{L} '-]{2,50}?)\\s*\\)");
  private static final Finder LINE =
      Wording.exact(
          "(?m)^[ \\t]*(?:[-–—•*▪o][ \\t]+|\\d{1,2}[.)][ \\t]+|[a-z]\\)[ \\t]+|\\|[ \\t]*)?(?:[«\"“][ \\t]*)?(?:(?:Les?|La)[ \\t]+(?=\\p{Lu})|L'(?=\\p{Lu}))?(?<term>\\p{Lu}[^«»\"“”\\n;:.|()]{1,60}?)(?:[ \\t]*[»\"”])?[ \\t]*(?:\\([^)\\n]{1,40}\\)[ \\t]*)?(?::[ \\t\\n]|[–—][ \\t]|\\|[ \\t]*(?=\\S)|,?[ \\t]*"
              + MEANS
              + "\\b)");
  private static final Finder PARAGRAPH = Finder.of("\\n[ \\t]*\\n");
  private static final Finder ARTICLE = Wording.of("^(?:l[ae]s?\\s+|l'|une?\\s+|des\\s+)");
  private static final Set<String> NO_TERMS =
      Set.of(
          "partie", "parties", "terme", "termes", "mot", "expression", "definition", "definitions");
  // an announcement of terms, and a sentence, begin so; a term does not
  private static final Set<String> NO_STARTS =
      Set.of(
          "au", "aux", "a", "dans", "pour", "en", "ne", "il", "ils", "elle", "on", "par", "sont",
          "ce", "cette", "ces", "si", "toute", "tout", "n");
  // "intitulé" and "dit" give a thing its name
  private static final Finder NAMES = Wording.of("^(?:intitul|dite?s?\\b)");
  private static final Finder AFTER_ALL = Finder.of("[\\s;,|«\"“*•▪–—-]+$");
  private static final int MOST_WORDS = 8;
  // every term is looked for in the whole text
  private static final int MOST = 200;

  /** The definitions in order of place, each with its uses. */
  List<Definition> read(Canvas canvas, List<Party> parties) {
    Passage whole = canvas.whole();
    Ground ground = Ground.of(whole.text());
    each(DESIGNATES, ground, m -> add(ground, m));
    each(MEANT, ground, m -> add(ground, m));
    each(MEANT_LIST, ground, m -> list(ground, m.end()));
    each(AliasReader.ANNOUNCED, ground, m -> named(ground, m));
    for (Article article : canvas.outline().articles()) {
      if (isOfDefinitions(article)) {
        int from = index(canvas, whole, article.headingSpan().end());
        int to = index(canvas, whole, article.span().end());
        each(LINE.matcher(ground.text()).region(from, to), m -> add(ground, m));
      }
    }
    return used(canvas, whole, kept(canvas, whole, ground.places(), parties));
  }

  private static boolean isOfDefinitions(Article article) {
    return article.hasClause("definitions")
        || Spelling.fold(article.heading()).contains("definition");
  }

  private static int index(Canvas canvas, Passage whole, int source) {
    int at = canvas.reading().indexOf(source) - whole.from();
    return Math.max(0, Math.min(at, whole.text().length()));
  }

  private static void each(Finder pattern, Ground ground, Consumer<Search> eye) {
    each(pattern.matcher(ground.text()), eye);
  }

  private static void each(Search m, Consumer<Search> eye) {
    while (m.find()) {
      eye.accept(m);
    }
  }

  private static void add(Ground ground, Search m) {
    String text = ground.text();
    String first = text.substring(m.start("term"), m.end("term"));
    String term = ARTICLE.matcher(Surroundings.flat(first)).replaceFirst("").strip();
    int start = m.start("term");
    ground.places().add(new Place(opened(text, start), ground.paragraphEnd(m.end()), term, start));
  }

  // the guillemet before a term belongs to its definition
  private static int opened(String text, int start) {
    int at = start;
    while (at > 0 && text.charAt(at - 1) == ' ') {
      at--;
    }
    return at > 0 && "«\"“".indexOf(text.charAt(at - 1)) >= 0 ? at - 1 : start;
  }

  // "… on entend par :" and a line for each term
  private static void list(Ground ground, int from) {
    String text = ground.text();
    Search line = LINE.matcher(text);
    int at = from;
    while (line.region(at, text.length()).lookingAt()) {
      add(ground, line);
      at = Math.max(line.end(), text.indexOf('\n', line.end()) + 1);
      while (at < text.length() && text.charAt(at) == '\n') {
        at++;
      }
    }
  }

  private static void named(Ground ground, Search announced) {
    String text = ground.text();
    if (NAMES.matcher(announced.group()).find()) {
      return;
    }
    int from = announced.end();
    Search quoted = NAMED_AFTER.matcher(text).region(from, text.length());
    Search plain = NAMED_PLAIN.matcher(text).region(from, text.length());
    boolean bracketed = announced.start() > 0 && text.charAt(announced.start() - 1) == '(';
    Search m = quoted.lookingAt() ? quoted : plain;
    if (m == quoted || bracketed && plain.lookingAt()) {
      String term = ARTICLE.matcher(Surroundings.flat(m.group("term"))).replaceFirst("").strip();
      ground.places().add(new Place(announced.start(), m.end(), term, m.start("term")));
    }
  }

  private static List<Place> kept(
      Canvas canvas, Passage whole, List<Place> places, List<Party> parties) {
    Set<String> people =
        parties.stream()
            .flatMap(p -> Stream.concat(Stream.of(p.name()), p.aliases().stream()))
            .map(DefinitionReader::key)
            .collect(Collectors.toSet());
    Map<String, Place> first = new LinkedHashMap<>();
    places.stream()
        .sorted(Comparator.comparingInt(Place::start).thenComparingInt(Place::termStart))
        .filter(p -> isTerm(p.term()) && !people.contains(key(p.term())))
        .filter(p -> !isOutside(canvas, whole.span(p.start(), p.start() + 1).start()))
        .forEach(p -> first.putIfAbsent(key(p.term()), p));
    List<Place> kept = first.values().stream().limit(MOST).toList();
    List<Place> cut = new ArrayList<>();
    for (int i = 0; i < kept.size(); i++) {
      Place p = kept.get(i);
      int end =
          i + 1 < kept.size()
              ? Math.max(
                  p.termStart() + p.term().length(), Math.min(p.end(), kept.get(i + 1).start()))
              : p.end();
      cut.add(new Place(p.start(), end, p.term(), p.termStart()));
    }
    return cut;
  }

  private static String key(String term) {
    return Spelling.words(ARTICLE.matcher(term).replaceFirst(""));
  }

  private static boolean isTerm(String term) {
    return term.split(" ").length <= MOST_WORDS
        && term.length() > 1
        && !NO_TERMS.contains(key(term))
        && !NO_STARTS.contains(key(term).split(" ")[0])
        && term.chars().anyMatch(Character::isLetter);
  }

  // what parties and signatories are called is theirs
  private static boolean isOutside(Canvas canvas, int at) {
    return canvas.outline().parties().contains(at) || canvas.outline().signature().contains(at);
  }

  private static List<Definition> used(Canvas canvas, Passage whole, List<Place> places) {
    List<Definition> defined = new ArrayList<>();
    for (Place place : places) {
      String raw = whole.text().substring(place.start(), place.end());
      int end = place.start() + AFTER_ALL.matcher(raw).replaceFirst("").length();
      Span span = whole.span(place.start(), end);
      TermUses uses = TermUses.of(canvas, whole, places, place);
      defined.add(
          new Definition(
              span,
              Surroundings.flat(whole.text().substring(place.start(), end)),
              place.term(),
              uses.count(),
              uses.first().map(m -> whole.span(m.start(), m.end())),
              uses.early()));
    }
    return List.copyOf(defined);
  }
}
