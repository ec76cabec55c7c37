package org.contreseing.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contreseing.model.LanguageSlip;
import org.contreseing.model.LanguageSlip.Kind;
import org.contreseing.model.Party;
import org.contreseing.model.Passage;
import org.contreseing.model.Span;
import org.contreseing.search.Finder;
import org.contreseing.search.Indexed;
import org.contreseing.search.Search;
import org.contreseing.tables.Row;
import org.contreseing.tables.Tables;

/**
 * Finds verbs, participles and articles that do not go with a noun next to them, where nothing else
 * can be meant: the subject opens its clause and the verb follows at once.
 */
final class AccordReader {

  /** Between subject and verb. */
  private static final String LINK =
      "\\s+(?:(?:ne|n'|y|en|lui|leur|également|conjointement|ensuite|alors|toutefois|notamment)\\s+)?";

  /** What may stand before the subject of a sentence. */
  static final String OPENING = "^[\\W&&[^(]]{0,6}";

  private static final Finder FORM =
      Wording.of(
          "^(?:syndicat(?:\\s+(?:mixte|intercommunal))?|commune|ville|association|société|établissement\\s+public|communauté\\s+de\\s+communes|département|région|université|centre\\s+hospitalier|fondation|coopérative)\\s+(?:de\\s+la\\s+|de\\s+l'|du\\s+|des\\s+|de\\s+|d')?");

  private final List<Finder> anywhere;
  private final Finder singular;
  private final Finder plural;
  private final List<Finder> opening;

  AccordReader(Tables tables) {
    List<Row> verbs = tables.rows("verb_forms");
    String one = LINK + forms(verbs, "singular");
    String many = LINK + forms(verbs, "plural");
    singular = Wording.exact(one);
    plural = Wording.exact(many);
    AccordPatterns nouns = new AccordPatterns(tables.rows("noun_genders"));
    String some =
        "(?:[Tt]ou(?:te)?s\\s+)?[Ll]es\\s+(?:(?:deux|trois|quatre)\\s+)?"
            + nouns.plurals()
            + "(?:\\s+(?:signataires|contractantes|cocontractantes|concernées))?";
    String each =
        "(?:(?:[Ll]e|[Ll]a|[Cc]ette|[Cc]et?|[Cc]haque|[Tt]oute?)\\s+(?:présente?\\s+)?|[Ll]')"
            + nouns.singulars();
    List<Finder> all = new ArrayList<>(nouns.predicates(OPENING));
    all.add(Wording.exact(OPENING + some + one));
    all.add(Wording.exact(OPENING + "(?:" + each + "|[Cc]hacune?(?:\\s+des\\s+parties)?)" + many));
    opening = List.copyOf(all);
    anywhere = nouns.anywhere();
  }

  private static String forms(List<Row> verbs, String column) {
    return verbs.stream()
        .map(r -> r.get(column).replace(" ", "\\s+"))
        .collect(Collectors.joining("|", "(?:", ")(?![\\p{L}'’-])"));
  }

  List<LanguageSlip> read(Canvas canvas, List<Party> parties) {
    List<String> names = names(parties);
    List<String> heads = names.stream().map(n -> n.split("\\s+")[0]).distinct().toList();
    PartyVerbs verbs = new PartyVerbs(names, singular, plural);
    Map<Integer, Passage> found = new TreeMap<>();
    for (Span span : canvas.outline().sentences()) {
      Passage sentence = canvas.passage(span);
      Indexed text = new Indexed(sentence.text());
      if (opens(sentence)) {
        opening.forEach(p -> add(found, sentence, p.matcher(text)));
        if (heads.stream().anyMatch(h -> opens(sentence.text(), h))) {
          verbs.alone(sentence.text()).forEach(s -> add(found, sentence, s));
        }
      }
      if (joins(sentence.text(), heads)) {
        verbs.together(sentence.text()).forEach(s -> add(found, sentence, s));
      }
    }
    anywhere(canvas, found);
    Map<Passage, String> slips = new LinkedHashMap<>();
    found.values().forEach(p -> slips.put(p, ""));
    return Proof.told(Kind.ACCORD, slips);
  }

  /** What is wrong within a sentence, looked for in the whole text at once. */
  private void anywhere(Canvas canvas, Map<Integer, Passage> found) {
    Indexed text = new Indexed(canvas.text());
    for (Finder finder : anywhere) {
      Search m = finder.matcher(text);
      while (m.find()) {
        Passage place = new Passage(canvas.reading(), m.start(), m.end());
        boolean inside =
            canvas.outline().sentenceAt(place.span().start()).stream()
                .anyMatch(s -> s.contains(place.span()));
        if (inside) {
          found.putIfAbsent(place.from(), place);
        }
      }
    }
  }

  /** By what a party is called: its aliases, its name, and its name without its legal form. */
  private static List<String> names(List<Party> parties) {
    return parties.stream()
        .flatMap(p -> Stream.concat(p.aliases().stream(), Stream.of(p.name(), p.shortName())))
        .map(n -> n.strip().replaceFirst("^(?:[Ll][ea]\\s+|[Ll]['’])", ""))
        .flatMap(n -> Stream.of(n, FORM.matcher(n).replaceFirst("")))
        .filter(n -> n.length() > 1 && !n.matches("(?i)(?:les|des|nos)\\s.*"))
        .distinct()
        .sorted(Comparator.comparing(String::length).reversed().thenComparing(n -> n))
        .toList();
  }

  /** Whether a name may open a sentence, with nothing but an article before it. */
  private static boolean opens(String sentence, String head) {
    int at = sentence.indexOf(head);
    return at >= 0 && sentence.chars().limit(at).filter(Character::isLetter).count() <= 2;
  }

  /** Whether two names may stand with "et" between them; few sentences have them. */
  private static boolean joins(String sentence, List<String> heads) {
    int first = heads.stream().mapToInt(sentence::indexOf).filter(i -> i >= 0).min().orElse(-1);
    int and = first < 0 ? -1 : sentence.indexOf("et", first + 1);
    return and >= 0 && heads.stream().anyMatch(h -> sentence.indexOf(h, and) >= 0);
  }

  /** Keeps a slip from its first letter; the first to be found at a place is told. */
  private static void add(Map<Integer, Passage> found, Passage sentence, Search m) {
    while (m.find()) {
      add(found, sentence, new Span(m.start(), m.end()));
    }
  }

  private static void add(Map<Integer, Passage> found, Passage sentence, Span slip) {
    int from = slip.start();
    while (from < slip.end() && !Character.isLetter(sentence.text().charAt(from))) {
      from++;
    }
    found.putIfAbsent(sentence.from() + from, sentence.sub(from, slip.end()));
  }

  /** Whether a sentence begins here, and not the last of several subjects on a line of its own. */
  private static boolean opens(Passage sentence) {
    String text = sentence.reading().text();
    int at = sentence.from() - 1;
    while (at >= 0 && Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    boolean upper =
        sentence
            .text()
            .chars()
            .filter(Character::isLetter)
            .limit(1)
            .allMatch(Character::isUpperCase);
    return upper && (at < 0 || ",;".indexOf(text.charAt(at)) < 0);
  }
}
