package org.contreseing.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.contreseing.model.Agreement;
import org.contreseing.model.Proposal;

/**
 * The clauses that are proposed where one is missing or defective, by the rule that says so. The
 * one home of wording that is a whole article; the header key {@code wording} is for a sentence.
 */
final class Clauses {

  private static final String FOLDER = "clauses/";

  private final Map<String, ClauseFile> byRule;

  private Clauses(Map<String, ClauseFile> byRule) {
    this.byRule = byRule;
  }

  /**
   * The clauses of a folder of rules.
   *
   * @param types codes of {@code agreement_types.csv}
   * @throws RuleBookException with every problem of every file
   */
  static Clauses of(RuleFolder folder, Collection<String> types) {
    Map<String, ClauseFile> byRule = new TreeMap<>();
    List<String> problems = new ArrayList<>();
    folder
        .files()
        .forEach(
            (path, text) -> {
              if (path.contains(FOLDER) && path.endsWith(".txt")) {
                ClauseFile file = new ClauseFile(path, text, types);
                problems.addAll(file.problems());
                file.rules().forEach(rule -> add(rule, file, byRule, problems));
              }
            });
    if (!problems.isEmpty()) {
      throw new RuleBookException(problems);
    }
    return new Clauses(byRule);
  }

  private static void add(
      String rule, ClauseFile file, Map<String, ClauseFile> byRule, List<String> problems) {
    ClauseFile other = byRule.putIfAbsent(rule, file);
    if (other != null) {
      problems.add(file.path() + ":1: " + rule + " has a clause already, in " + other.path());
    }
  }

  /** The files by the rules that they name. */
  Map<String, ClauseFile> byRule() {
    return byRule;
  }

  /**
   * What is proposed to an agreement where a rule reports something; empty for most rules.
   *
   * @param party of whom the rule speaks
   */
  Optional<Proposal> of(String rule, Agreement agreement, Optional<String> party) {
    ActWords words = new ActWords(agreement.noun(), party);
    return Optional.ofNullable(byRule.get(rule))
        .map(file -> filled(file, agreement.types(), words));
  }

  /** The same as a rule's page shows it, in the words for a convention of no special type. */
  Optional<String> model(String rule) {
    ActWords words = new ActWords("convention", Optional.empty());
    return Optional.ofNullable(byRule.get(rule)).map(file -> filled(file, List.of(), words).text());
  }

  private static Proposal filled(ClauseFile file, List<String> types, ActWords words) {
    List<String> paragraphs = file.paragraphs(types).stream().map(words::fill).toList();
    return new Proposal(words.fill(file.title()), paragraphs);
  }
}
