package org.contreseing.rules;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.contreseing.model.Agreement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rule that breaks is never taken for a clean document. */
class RuleFailureTest {

  private static final Agreement AGREEMENT = Agreements.of(Agreements.THREE_ARTICLES).read();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Article() | $a.heading().substring(99) | rule MAISON-001 failed while reporting",
        "Article(heading().charAt(99) == 'x') | \"\" | a condition of a rule failed: .*MAISON-001.*",
        "Article() | new Object() | rule MAISON-001 failed while reporting"
      })
  void a_rule_that_breaks_is_named(String pattern, String value, String message) {
    Engine engine = HouseRules.compile(List.of(rule(pattern, value)));
    List<Object> facts = AGREEMENT.facts().toList();
    Findings report = new Findings();
    assertThatThrownBy(() -> engine.run(facts, report, id -> true))
        .isInstanceOf(RuleFailure.class)
        .hasMessageMatching("(?s)" + message)
        .hasCauseInstanceOf(RuntimeException.class);
  }

  private static RuleFile rule(String pattern, String value) {
    return new RuleFile(
        "MAISON-001-x.drl",
        """
        package rulebook;

        import org.contreseing.model.Article;

        global org.contreseing.rules.Findings report;

        rule "MAISON-001"
        when
          $a : %s
        then
          report.finding(drools.getRule(), $a, "value", %s);
        end
        """
            .formatted(pattern, value));
  }
}
