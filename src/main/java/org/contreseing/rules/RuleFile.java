package org.contreseing.rules;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contreseing.model.Language;
import org.contreseing.yaml.Problems;

/**
 * One rule file. Its header is read when somebody asks for it: a check needs the words of the rules
 * that fire, not of the others. Safe for use by several threads.
 */
final class RuleFile {

  static final String EXTENSION = ".drl";

  private static final Pattern NAME =
      Pattern.compile("(?:.*/)?(\\p{Lu}[\\p{Lu}\\d]*-\\d{3})-([a-z0-9]+(?:-[a-z0-9]+)*)\\.drl");
  private static final String OPEN = "/*";
  private static final String CLOSE = "*/";

  private final String path;
  private final String text;
  private volatile Header header;

  /**
   * @param path how to name it in errors
   * @param text the whole file
   */
  RuleFile(String path, String text) {
    this.path = path;
    this.text = text;
  }

  String path() {
    return path;
  }

  String text() {
    return text;
  }

  /**
   * The id in its name: {@code STR-001} of {@code str/STR-001-duplicate-number.drl}; the whole name
   * when it has none.
   */
  String id() {
    Matcher name = NAME.matcher(path);
    return name.matches() ? name.group(1) : path;
  }

  boolean wellNamed() {
    return NAME.matcher(path).matches();
  }

  /**
   * What its header says.
   *
   * @throws RuleBookException when it cannot be used
   */
  Header header() {
    Header known = header;
    if (known == null) {
      Problems problems = new Problems(path, Language.EN);
      known =
          readHeader(problems)
              .filter(h -> problems.lines().isEmpty())
              .orElseThrow(() -> new RuleBookException(problems.lines()));
      header = known;
    }
    return known;
  }

  /** Everything that is wrong with it, short of what only the rule compiler sees. */
  List<String> problems() {
    Problems problems = new Problems(path, Language.EN);
    Optional<Header> read = readHeader(problems);
    new RuleShape(this, problems).check(read);
    return problems.lines();
  }

  private Optional<Header> readHeader(Problems problems) {
    int close = text.indexOf(CLOSE, OPEN.length());
    if (!text.startsWith(OPEN) || close < 0) {
      problems.add(1, "a rule file starts with its header, a comment /* … */ in YAML");
      return Optional.empty();
    }
    return new HeaderReader(problems).read(text.substring(OPEN.length(), close));
  }

  /** The file with the header blanked out, line by line, so that lines of errors stay right. */
  String rule() {
    int close = text.startsWith(OPEN) ? text.indexOf(CLOSE, OPEN.length()) + CLOSE.length() : 0;
    return close < CLOSE.length()
        ? text
        : text.substring(0, close).replaceAll("[^\\n]", " ") + text.substring(close);
  }
}
