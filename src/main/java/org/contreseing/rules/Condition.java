package org.contreseing.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One condition of a rule as its file writes it.
 *
 * @param text on one line
 * @param fact simple name of the kind of fact it is about
 * @param bare the pattern without {@code not} or {@code exists}
 * @param absence whether it holds when no such fact is there
 */
record Condition(String text, String fact, String bare, boolean absence) {

  private static final Pattern HEAD =
      Pattern.compile("\\s*(?:(not|exists)\\s*\\(?\\s*)?((?:\\$\\w+\\s*:\\s*)?([A-Z]\\w*)\\s*)\\(");

  /** The conditions of a rule in its order; empty when they are of a form not known here. */
  static List<Condition> of(RuleFile file) {
    String rule = file.rule();
    int when = rule.indexOf("when");
    int then = rule.indexOf("\nthen", Math.max(when, 0));
    if (when < 0 || then < 0) {
      return List.of();
    }
    List<Condition> conditions = new ArrayList<>();
    String body = rule.substring(when + "when".length(), then).replaceAll("//[^\n]*", "");
    Matcher head = HEAD.matcher(body);
    int at = 0;
    while (head.find(at)) {
      int end = closing(body, head.end());
      String bare = body.substring(head.start(2), end);
      conditions.add(
          new Condition(
              body.substring(head.start(), end).strip().replaceAll("\\s+", " "),
              head.group(3),
              bare,
              "not".equals(head.group(1))));
      at = end;
    }
    return List.copyOf(conditions);
  }

  /** Behind the bracket that closes the one before an offset. */
  private static int closing(String text, int from) {
    int depth = 1;
    boolean quoted = false;
    for (int at = from; at < text.length(); at++) {
      char c = text.charAt(at);
      quoted = c == '"' && text.charAt(at - 1) != '\\' ? !quoted : quoted;
      if (!quoted && c == '(') {
        depth++;
      } else if (!quoted && c == ')' && --depth == 0) {
        return at + 1;
      }
    }
    return text.length();
  }
}
