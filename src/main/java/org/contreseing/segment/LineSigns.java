package org.contreseing.segment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.contreseing.model.Folding;
import org.contreseing.search.Finder;
import org.contreseing.search.Indexed;

/**
 * What the line model sees of each line: its shape, its first and last words, set phrases, what its
 * container says, and how it stands to the lines around it. No decision of the grammar is among
 * these signs.
 */
final class LineSigns {

  private static final Map<String, Finder> PHRASES = new LinkedHashMap<>();

  static {
    put(
        "party",
        "represente|agissant|ci-apres|d'une part|d'autre part|denomme|dont le siege|siret");
    put(
        "seat",
        "\\b\\d{5}\\s+\\p{L}|\\bcs \\d|\\bbp \\d|\\bcedex\\b|\\brue\\b|\\bavenue\\b|\\bplace\\b");
    put("visa", "^(?:-\\s*)?(?:vu\\b|considerant|attendu|apres avis)");
    put("expose", "expose|preambule|convenu|arrete ce qui|rappele|il a ete|il est");
    put("done", "\\bfait a\\b|fait en|exemplaires? origina|lu et approuve|bon pour accord");
    put("for", "^pour\\b|\\bpour (?:la|le|l'|les)\\b");
    put("stamp", "prefecture|accuse de reception|teletransm|certifie executoire|\\b\\d{3}-\\d{9}-");
    put(
        "notice",
        "notifie|ampliation|destinataires|copie a|transmis (?:a|au)|affiche|^\\(?\\d\\)? ");
    put("esign", "signe electroniquement|certificat|horodat");
    put("page", "^(?:page|p\\.)?\\s*-?\\s*\\d{1,3}\\s*(?:/|sur|-)?\\s*\\d{0,3}\\s*-?$|page \\d");
    put(
        "leader",
        "(?:\\.\\s?+){4,}+\\s*\\d{1,3}$|\\t+\\s*\\d{1,3}$|…+\\s*\\d{1,3}$|\\s{3,}\\d{1,3}$");
    put("article", "^art(?:icle|\\.)?\\s");
    put("annex", "^a ?n ?n ?e ?x ?e");
    put("group", "^(?:titre|chapitre|section|partie|livre)\\s");
    put(
        "replace",
        "remplace par|ainsi redige|dispositions suivantes|modifie comme suit|redaction suivante");
    put("blank", "_{3,}|\\.{4,}|…|xxx|\\[[^\\]]{2,60}\\]");
    put("euro", "€|\\beuros?\\b");
    put(
        "date",
        "\\b\\d{1,2}(?:er)? (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)\\b|\\d\\d/\\d\\d/\\d{4}");
    put("act", "^(?:convention|contrat|avenant|protocole|accord|charte|bail|lettre|reglement)\\b");
    put("person", "\\b(?:m\\.|mme|monsieur|madame)\\s");
    put(
        "office",
        "\\b(?:maire|president|presidente|directeur|directrice|gerant|tresorier|secretaire)\\b");
  }

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\d'€]+");
  private static final int LONGEST = 600;
  private static final int PAGE_DIGITS = 3;

  private final Lines lines;
  private final List<Line> texts;
  private final List<Looks> looks;
  private final Map<String, Integer> repeats = new HashMap<>();
  private final Map<String, Integer> lastOf = new HashMap<>();

  private LineSigns(Lines lines) {
    this.lines = lines;
    this.texts = lines.texts();
    this.looks = texts.stream().map(l -> Looks.of(l.text())).toList();
    for (int i = 0; i < texts.size(); i++) {
      repeats.merge(looks.get(i).shape(), 1, Integer::sum);
      lastOf.put(looks.get(i).entry(), texts.get(i).index());
    }
  }

  /**
   * What a line looks like.
   *
   * @param folded its head without accents, in lower case
   * @param shape the same for a running header on every page: it differs in its page number
   * @param entry the same for an entry of a contents list and its heading: they differ in leaders
   *     and page number
   */
  private record Looks(String folded, String shape, String entry) {
    private static Looks of(String text) {
      String folded = fold(head(text));
      return new Looks(folded, Shapes.withoutNumbers(folded), LineSigns.entry(folded));
    }
  }

  private static void put(String name, String regex) {
    PHRASES.put(name, Finder.of(regex));
  }

  /** The signs of each line that is not blank, in order. */
  static List<List<String>> of(Lines lines) {
    LineSigns signs = new LineSigns(lines);
    List<List<String>> all = new ArrayList<>();
    Set<String> numbers = new HashSet<>();
    int depth = 0;
    boolean done = false;
    boolean annexed = false;
    boolean articles = false;
    for (int i = 0; i < signs.texts.size(); i++) {
      Line line = signs.texts.get(i);
      List<String> own = signs.own(line, i);
      Optional<Heading> heading = HeadingGrammar.propose(line);
      heading.ifPresent(h -> own.add("h=" + h.style() + (h.title().isEmpty() ? "-" : "+")));
      heading.ifPresent(h -> own.add("again=" + !numbers.add(h.style() + h.number())));
      done |= own.contains("has=done");
      annexed |= own.contains("has=annex") && articles;
      articles |= heading.filter(h -> h.style() == Heading.Style.ARTICLE).isPresent();
      own.add("since=" + (done ? "d" : "") + (annexed ? "a" : "") + (articles ? "r" : ""));
      own.add("inside=" + (depth > 0));
      depth = Math.max(0, Math.min(3, depth + count(line.text(), '«') - count(line.text(), '»')));
      all.add(List.copyOf(own));
    }
    return all;
  }

  private List<String> own(Line line, int rank) {
    String text = head(line.text());
    Looks seen = looks.get(rank);
    String folded = seen.folded();
    Indexed searched = new Indexed(folded);
    String[] words = NO_WORD.split(folded, 6);
    List<String> own = new ArrayList<>();
    own.add("w=" + first(words, 0));
    own.add("ww=" + first(words, 0) + "_" + first(words, 1));
    own.add("x=" + first(words, 1));
    own.add("y=" + first(words, 2));
    own.add("end=" + ending(text));
    own.add("begin=" + beginning(text));
    own.add("words=" + bucket(line.words()));
    own.add("caps=" + line.isCapitals() + (line.level() > 0));
    own.add("kind=" + line.kind());
    own.add("in=" + (line.offset() == 0 ? 0 : line.offset() < 9 ? 1 : 2));
    own.add("tabs=" + (text.contains("\t") || text.contains("    ") || text.contains("|")));
    own.add("verb=" + Verbs.conjugated(text));
    own.add("alone=" + lines.opensParagraph(line.index()) + lines.closesParagraph(line.index()));
    own.add("place=" + 10 * rank / Math.max(1, texts.size()));
    own.add("left=" + bucket(texts.size() - rank));
    own.add("top=" + bucket(rank));
    own.add("times=" + Math.min(3, repeats.getOrDefault(seen.shape(), 1)));
    own.add("later=" + (lastOf.getOrDefault(seen.entry(), -1) > line.index()));
    PHRASES.forEach(
        (name, phrase) -> {
          if (phrase.matcher(searched).find()) {
            own.add("has=" + name);
          }
        });
    return own;
  }

  private static String first(String[] words, int at) {
    int from = words.length > 0 && words[0].isEmpty() ? 1 : 0;
    return words.length > from + at ? number(words[from + at]) : "";
  }

  private static String number(String word) {
    return word.chars().allMatch(Character::isDigit) ? "#" + Math.min(5, word.length()) : word;
  }

  private static String ending(String text) {
    char last = text.charAt(text.length() - 1);
    return Character.isLetter(last) ? "a" : Character.isDigit(last) ? "0" : String.valueOf(last);
  }

  private static String beginning(String text) {
    char c = text.charAt(0);
    return Character.isUpperCase(c)
        ? "A"
        : Character.isLowerCase(c) ? "a" : Character.isDigit(c) ? "0" : String.valueOf(c);
  }

  private static String bucket(int count) {
    return String.valueOf(
        count <= 4 ? count : count <= 8 ? 8 : count <= 16 ? 16 : count <= 40 ? 40 : 99);
  }

  private static int count(String text, char sign) {
    return (int) text.chars().filter(c -> c == sign).count();
  }

  private static String entry(String folded) {
    int end = folded.length();
    int digits = Math.max(0, end - PAGE_DIGITS);
    while (end > digits && Character.isDigit(folded.charAt(end - 1))) {
      end--;
    }
    while (end > 0 && isLeader(folded.charAt(end - 1))) {
      end--;
    }
    return Shapes.words(folded.substring(0, end));
  }

  private static boolean isLeader(char sign) {
    return Character.isWhitespace(sign) || ".…_".indexOf(sign) >= 0;
  }

  // A hostile line may be the whole document.
  private static String head(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }

  private static String fold(String text) {
    return Folding.plain(text).replace('’', '\'');
  }
}
