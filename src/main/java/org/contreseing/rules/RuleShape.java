package org.contreseing.rules;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.contreseing.yaml.Problems;

/**
 * What every rule file keeps to, so that rules stay independent of each other, of their order and
 * of the engine.
 */
final class RuleShape {

  private static final int PATTERNS = 4;
  private static final Pattern STRINGS_AND_COMMENTS =
      Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*+\"|//[^\\n]*+|/\\*(?:[^*]|\\*(?!/))*+\\*/");
  private static final Pattern RULE = Pattern.compile("(?m)^\\s*rule\\s+\"([^\"\\n]*)\"");
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "\\b(insert|insertLogical|modify|update|delete|retract|salience|eval|function|query|declare|agenda-group|no-loop)\\b");
  private static final Pattern GLOBAL = Pattern.compile("\\bglobal\\s+([\\w.]+)\\s+(\\w+)");
  private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+([\\w.]+)");
  private static final Pattern FACT =
      Pattern.compile("(?<!new )(?<![\\w.])[A-Z]\\w*(?:\\.[A-Z]\\w*)*\\s*\\(");
  private static final Pattern REPORT = Pattern.compile("\\breport\\s*\\.\\s*\\w+\\s*\\(");
  private static final Pattern NAMED = Pattern.compile("\"(\\w+)\"\\s*,");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

  private final String rule;
  private final String bare;
  private final RuleFile file;
  private final Problems problems;

  RuleShape(RuleFile file, Problems problems) {
    this.file = file;
    this.problems = problems;
    this.rule = file.rule();
    this.bare =
        STRINGS_AND_COMMENTS.matcher(rule).replaceAll(m -> m.group().replaceAll("[^\\n]", " "));
  }

  void check(Optional<Header> header) {
    names(header);
    matches(FORBIDDEN, bare)
        .forEach(
            m ->
                problem(
                    m, "“" + m.group(1) + "” is forbidden; a rule only reads facts and reports"));
    matches(GLOBAL, bare)
        .filter(m -> !(m.group(1).equals(Findings.class.getName()) && m.group(2).equals("report")))
        .forEach(
            m ->
                problem(m, "the only global is “global " + Findings.class.getName() + " report;”"));
    if (matches(PACKAGE, bare).noneMatch(m -> m.group(1).equals("rulebook"))) {
      problems.add(1, "write “package rulebook;” after the header");
    }
    parts();
    header.ifPresent(this::placeholders);
  }

  private void names(Optional<Header> header) {
    if (!file.wellNamed()) {
      problems.add(1, "name the file ID-what-is-wrong.drl, like STR-001-duplicate-number.drl");
    }
    header
        .map(Header::id)
        .filter(id -> file.wellNamed() && !id.isEmpty() && !id.equals(file.id()))
        .ifPresent(
            id ->
                problems.add(
                    1,
                    "the header says id “"
                        + id
                        + "”, the file name “"
                        + file.id()
                        + "”; make them equal"));
    long rules = matches(RULE, rule).count();
    if (rules != 1) {
      problems.add(1, "one file holds one rule, here are " + rules + "; move each to its own file");
    } else {
      matches(RULE, rule)
          .filter(m -> file.wellNamed() && !m.group(1).equals(file.id()))
          .forEach(
              m ->
                  problem(
                      m,
                      "the rule is called “"
                          + m.group(1)
                          + "”, the file name says “"
                          + file.id()
                          + "”; make them equal"));
    }
  }

  private void parts() {
    int when = bare.indexOf("when");
    int then = bare.indexOf("then", Math.max(when, 0));
    if (when < 0 || then < 0) {
      return;
    }
    long patterns = matches(FACT, bare.substring(when, then)).count();
    if (patterns > PATTERNS) {
      problems.add(
          line(when),
          "the rule has "
              + patterns
              + " patterns, at most "
              + PATTERNS
              + "; move logic into a fact");
    }
    long calls = matches(REPORT, bare.substring(then)).count();
    if (calls != 1) {
      problems.add(line(then), "one rule makes one call of report.finding(…), here are " + calls);
    }
  }

  private void placeholders(Header header) {
    int then = bare.indexOf("then");
    Set<String> given =
        matches(NAMED, rule.substring(Math.max(then, 0)))
            .map(m -> m.group(1))
            .collect(Collectors.toSet());
    Set<String> asked = new LinkedHashSet<>();
    asked.addAll(
        header
            .messages()
            .flatMap(text -> matches(PLACEHOLDER, text))
            .map(m -> m.group(1))
            .toList());
    header.causes().forEach(c -> c.same().ifPresent(asked::add));
    asked.removeAll(given);
    asked.forEach(
        name ->
            problems.add(
                1, "the header asks for {" + name + "}, the report call does not give it"));
  }

  private static java.util.stream.Stream<MatchResult> matches(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.results();
  }

  private void problem(MatchResult match, String what) {
    int start = match.start();
    while (start < match.end() && Character.isWhitespace(rule.charAt(start))) {
      start++;
    }
    problems.add(line(start), what);
  }

  private int line(int offset) {
    return 1 + (int) rule.substring(0, offset).chars().filter(c -> c == '\n').count();
  }
}
