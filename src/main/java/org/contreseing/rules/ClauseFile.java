package org.contreseing.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of {@code rules/clauses}: {@code rules:} and {@code title:}, then the clause under {@code
 * [*]} and, where types of agreement need words of their own, under their codes ({@code [SUB
 * FIN]}); a line is a paragraph. Lines that start with {@code #} are remarks. Problems are
 * collected with their lines.
 */
final class ClauseFile {

  /** Written in a heading for every type that has no words of its own. */
  static final String ANY = "*";

  // What our own rules take for a field to fill in whatever its words: see the placeholder tables.
  private static final Pattern BRACKETS = Pattern.compile("\\[[^\\]]*\\]?");
  private static final int LONGEST_BLANK = 40;
  private static final Pattern SECTION = Pattern.compile("\\[(\\*|[A-Z]{3}(?: [A-Z]{3})*)\\]");

  private final String path;
  private final Collection<String> types;
  private final List<String> problems = new ArrayList<>();
  private final Map<String, List<String>> variants = new LinkedHashMap<>();
  private final Map<String, String> keys = new LinkedHashMap<>();
  private List<List<String>> open = List.of();

  ClauseFile(String path, String text, Collection<String> types) {
    this.path = path;
    this.types = types;
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      read(lines[i].strip(), i + 1);
    }
    check();
  }

  private void read(String line, int number) {
    Matcher section = SECTION.matcher(line);
    if (line.isEmpty() || line.startsWith("#")) {
      return;
    }
    if (section.matches()) {
      open(section.group(1), number);
    } else if (open.isEmpty()) {
      key(line, number);
    } else {
      checkWords(line, number);
      open.forEach(variant -> variant.add(line));
    }
  }

  private void key(String line, int number) {
    int colon = line.indexOf(':');
    String key = colon < 0 ? "" : line.substring(0, colon).strip();
    if (!key.equals("rules") && !key.equals("title")) {
      problem(number, "expected “rules:”, “title:” or a heading like [*]; the clause comes after");
    } else if (keys.putIfAbsent(key, line.substring(colon + 1).strip()) != null) {
      problem(number, "“" + key + "” stands here twice; keep one");
    }
  }

  private void open(String codes, int number) {
    open = new ArrayList<>();
    for (String code : codes.split(" ")) {
      List<String> variant = new ArrayList<>();
      if (!code.equals(ANY) && !types.contains(code)) {
        problem(number, "“" + code + "” is no code of agreement_types.csv");
      } else if (variants.putIfAbsent(code, variant) != null) {
        problem(number, "a clause for “" + code + "” stands here twice; keep one");
      }
      open.add(variant);
    }
  }

  private void checkWords(String line, int number) {
    ActWords.of(line).stream()
        .filter(word -> !ActWords.knows(word))
        .forEach(word -> problem(number, "“{" + word + "}” names no act; write {la présente}…"));
    BRACKETS
        .matcher(line)
        .results()
        .map(m -> m.group())
        .filter(blank -> !isBlank(blank))
        .forEach(
            blank ->
                problem(
                    number,
                    "a blank is closed, in capitals and of at most 40 letters, [MONTANT]: "
                        + blank));
  }

  private static boolean isBlank(String brackets) {
    return brackets.endsWith("]")
        && brackets.length() <= LONGEST_BLANK + 2
        && brackets.equals(brackets.toUpperCase(Locale.ROOT))
        && brackets.chars().filter(Character::isLetter).count() > 2;
  }

  private void check() {
    for (String key : List.of("rules", "title")) {
      if (keys.getOrDefault(key, "").isEmpty()) {
        problem(1, "the key “" + key + "” is missing");
      }
    }
    if (variants.getOrDefault(ANY, List.of()).isEmpty()) {
      problem(1, "there is no clause for every type, under [*]");
    }
    variants.forEach(
        (code, lines) -> {
          if (lines.isEmpty()) {
            problem(1, "the clause under [" + code + "] has no words");
          }
        });
  }

  private void problem(int line, String what) {
    problems.add(path + ":" + line + ": " + what);
  }

  String path() {
    return path;
  }

  List<String> problems() {
    return problems;
  }

  /** Ids of the rules whose findings it mends. */
  List<String> rules() {
    return Arrays.stream(keys.getOrDefault("rules", "").split("[ ,]+"))
        .filter(id -> !id.isEmpty())
        .toList();
  }

  String title() {
    return keys.getOrDefault("title", "");
  }

  /** The types that have words of their own, and {@link #ANY}. */
  Collection<String> variants() {
    return variants.keySet();
  }

  /** The paragraphs for the first of these types that has words of its own. */
  List<String> paragraphs(List<String> of) {
    return of.stream()
        .filter(variants::containsKey)
        .findFirst()
        .map(variants::get)
        .orElseGet(() -> variants.get(ANY));
  }
}
