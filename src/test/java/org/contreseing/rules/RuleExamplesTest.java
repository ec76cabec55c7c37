package org.contreseing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.contreseing.model.Agreement;
import org.contreseing.model.Finding;
import org.contreseing.model.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every example of every rule: exactly what is marked is reported, whichever way it is compiled.
 */
class RuleExamplesTest {

  private static final RuleBook BOOK = RuleBook.builtIn();
  private static final ExampleRunner BUILT = new ExampleRunner(BOOK);
  private static final ExampleRunner COMPILED_NOW =
      new ExampleRunner(RuleBook.builtInCompiledNow());

  static Stream<Arguments> examples() {
    return BOOK.files().stream()
        .flatMap(
            file ->
                file.header().examples().stream()
                    .map(e -> Arguments.of(file.id() + " " + e.name(), file, e)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void an_example_shows_what_the_rule_reports(String name, RuleFile file, RuleExample example) {
    List<Finding> found = BUILT.findings(file.id(), example);
    assertThat(found)
        .as("%s:%d", file.path(), example.line())
        .extracting(Finding::span)
        .containsExactlyElementsOf(example.marked());
    assertThat(found)
        .allMatch(
            f -> ExampleRunner.worded(file, f, example.variant(), ExampleRunner.profile(example)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void both_ways_of_compiling_agree(String name, RuleFile file, RuleExample example) {
    Agreement agreement = ExampleRunner.read(example);
    Report built = BUILT.run(example, agreement);
    assertThat(built).isEqualTo(COMPILED_NOW.run(example, agreement));
    assertThat(agreement.recognised()).isTrue();
  }
}
