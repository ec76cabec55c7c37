package org.contreseing.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;

/**
 * Compiled rules, ready to meet facts. Safe for use by several threads: each run has a session of
 * its own.
 */
final class Engine {

  // Written by the build beside the classes that it makes of the rules.
  private static final String MODEL = "/META-INF/kie/org.contreseing/contreseing/drools-model";
  private static final String VERSION_LINE = "Drools-Model-Version:";
  // Rules cannot insert facts, so that no run is endless; a text of a million findings is still no
  // reason to go on for hours.
  private static final int FIRINGS = 1_000_000;

  private final KieBase rules;

  Engine(KieBase rules) {
    this.rules = rules;
  }

  /** The rules that the build compiled into classes. */
  static Engine ofProgram() {
    try (InputStream in = Engine.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException(
            MODEL + " is not on the class path; the build did not compile the rules");
      }
      String listing = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      String name =
          listing
              .lines()
              .map(String::strip)
              .filter(l -> !l.isEmpty() && !l.startsWith(VERSION_LINE))
              .findFirst()
              .orElseThrow();
      Model model = (Model) Class.forName(name).getDeclaredConstructor().newInstance();
      return new Engine(KieBaseBuilder.createKieBaseFromModel(model));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the compiled rules cannot be loaded", e);
    }
  }

  /**
   * The facts that each rule matches, without running any.
   *
   * @return by name of the rule, one list of facts a match
   */
  Map<String, List<List<Object>>> matches(List<Object> facts) {
    Map<String, List<List<Object>>> matches = new TreeMap<>();
    KieSession session = rules.newKieSession();
    try {
      facts.forEach(session::insert);
      session.fireAllRules(
          match -> {
            matches
                .computeIfAbsent(match.getRule().getName(), r -> new ArrayList<>())
                .add(List.copyOf(match.getObjects()));
            return false;
          },
          FIRINGS);
      return matches;
    } finally {
      session.dispose();
    }
  }

  /**
   * Lets the rules see facts and report.
   *
   * @param admitted ids of rules that may report
   * @throws RuleFailure when a rule breaks; nothing of what others found is then to be trusted as
   *     complete
   */
  void run(List<Object> facts, Findings report, Predicate<String> admitted) {
    KieSession session = rules.newKieSession();
    try {
      session.setGlobal("report", report);
      facts.forEach(session::insert);
      if (session.fireAllRules(match -> admitted.test(match.getRule().getName()), FIRINGS)
          >= FIRINGS) {
        throw new RuleFailure("more than " + FIRINGS + " reports on one agreement", null);
      }
    } catch (ConsequenceException e) {
      throw new RuleFailure(
          "rule " + e.getRule().getName() + " failed while reporting", e.getCause());
    } catch (RuntimeException e) {
      // The engine names no rule here, but the condition that broke, and all rules that have it.
      throw new RuleFailure("a condition of a rule failed: " + e.getMessage(), e);
    } finally {
      session.dispose();
    }
  }
}
