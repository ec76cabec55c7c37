package org.contreseing.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the rule compiler says of one mistake, in the words of this rule book.
 *
 * @param line 1-based line of the file
 * @param text what is wrong and what to do
 * @param echo whether it only repeats a mistake that another message explains better
 */
record CompilerMessage(int line, String text, boolean echo) {

  private record Wording(Pattern said, boolean echo, Function<MatchResult, String> ours) {}

  private static final String VOCABULARY = "; the vocabulary is the package org.contreseing.model";
  private static final List<Wording> WORDINGS =
      List.of(
          wording(
              "Unable to resolve ObjectType '(\\w+)'",
              m -> "“" + m.group(1) + "” is no fact, or is not imported" + VOCABULARY),
          wording(
              "Error importing : '([\\w.]+)'",
              m -> "there is nothing to import called " + m.group(1) + VOCABULARY),
          wording(
              "unable to resolve method using strict-mode: [\\w.]*?(\\w+)\\.(\\w+)\\(",
              m -> "“" + m.group(1) + "” has no “" + m.group(2) + "”" + VOCABULARY),
          wording(
              "The method (\\w+)\\([^)]*\\) is undefined for the type (\\w+)",
              m -> "“" + m.group(2) + "” has no “" + m.group(1) + "”" + VOCABULARY),
          wording("\\[ERR \\d+] Line \\d+:\\d+ ([^\\n]*)", m -> "syntax: " + m.group(1)),
          echo("Parser returned a null Package"),
          echo("Unable to analy[sz]e [Ee]xpression"),
          echo("Only a type can be imported"),
          echo("^Rule Compilation error \\$\\w+ cannot be resolved"),
          wording("Rule Compilation error ([^\\n]*)", m -> m.group(1)));
  private static final Pattern SYNTAX_LINE = Pattern.compile("\\[ERR \\d+] Line (\\d+):");
  private static final Pattern IMPORT = Pattern.compile("Error importing : '([\\w.]+)'");

  /**
   * The message for what the compiler says of a file.
   *
   * @param line where it says so; 0 or less when it does not know
   */
  static CompilerMessage of(String said, int line, RuleFile file) {
    int at = line(said, line, file.text());
    for (Wording wording : WORDINGS) {
      Matcher matcher = wording.said().matcher(said);
      if (matcher.find()) {
        return new CompilerMessage(at, wording.ours().apply(matcher), wording.echo());
      }
    }
    Optional<String> first = said.lines().map(String::strip).filter(l -> !l.isEmpty()).findFirst();
    return new CompilerMessage(at, first.orElse("the rule does not compile"), false);
  }

  private static int line(String said, int line, String source) {
    Matcher syntax = SYNTAX_LINE.matcher(said);
    if (syntax.find()) {
      return Integer.parseInt(syntax.group(1));
    }
    Matcher imported = IMPORT.matcher(said);
    int at = imported.find() ? source.indexOf("import " + imported.group(1)) : -1;
    return at < 0
        ? Math.max(line, 1)
        : 1 + (int) source.substring(0, at).chars().filter(c -> c == '\n').count();
  }

  private static Wording wording(String said, Function<MatchResult, String> ours) {
    return new Wording(Pattern.compile(said), false, ours);
  }

  private static Wording echo(String said) {
    return new Wording(
        Pattern.compile(said), true, m -> m.group() + "; see where the rule says so");
  }
}
