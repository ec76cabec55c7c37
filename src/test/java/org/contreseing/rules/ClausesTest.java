package org.contreseing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contreseing.model.Agreement;
import org.contreseing.model.Article;
import org.contreseing.model.Finding;
import org.contreseing.model.Proposal;
import org.contreseing.model.Severity;
import org.contreseing.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A proposed clause, taken over, mends what it is proposed for and breaks nothing else. */
class ClausesTest {

  private static final RuleBook BOOK = RuleBook.builtIn();
  private static final ExampleRunner RUNNER = new ExampleRunner(BOOK);
  private static final List<String> TYPES = List.of("PAR", "SUB");
  private static final String HEAD = "rules: CLA-001¶title: Objet¶";

  static Stream<Arguments> firing() {
    return BOOK.files().stream()
        .filter(file -> BOOK.clauses().byRule().containsKey(file.id()))
        .flatMap(
            file ->
                file.header().examples().stream()
                    .filter(RuleExample::fires)
                    .map(e -> Arguments.of(file.id() + " " + e.name(), file.id(), e)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("firing")
  void theClauseSilencesTheRule(String name, String rule, RuleExample example) {
    Agreement before = ExampleRunner.read(example.text());
    List<Finding> found = RUNNER.run(example, before).findings();
    List<Finding> ours = found.stream().filter(f -> f.rule().equals(rule)).toList();
    assertThat(ours).isNotEmpty().allMatch(f -> f.proposal().isPresent());
    String mended = mended(before, ours.stream().map(f -> f.proposal().orElseThrow()).toList());
    List<Finding> after = RUNNER.run(example, ExampleRunner.read(mended)).findings();
    assertThat(after).as(mended).extracting(Finding::rule).doesNotContain(rule);
    assertThat(errors(after)).as(mended).isSubsetOf(errors(found));
    assertThat(after)
        .as("its blanks are seen")
        .anyMatch(f -> f.rule().equals("TYP-020") || !mended.contains("["));
  }

  static Stream<Arguments> variants() {
    return firing()
        .flatMap(
            example ->
                BOOK.clauses().byRule().get((String) example.get()[1]).variants().stream()
                    .map(
                        v ->
                            Arguments.of(
                                v + " " + example.get()[0],
                                example.get()[1],
                                example.get()[2],
                                v)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("variants")
  void theClauseOfEveryTypeDoesSo(String name, String rule, RuleExample example, String type) {
    Agreement before = ExampleRunner.read(example.text());
    List<Finding> found = RUNNER.run(example, before).findings();
    ClauseFile file = BOOK.clauses().byRule().get(rule);
    ActWords words = new ActWords(before.noun(), Optional.of(named(found, rule)));
    List<String> paragraphs = file.paragraphs(List.of(type)).stream().map(words::fill).toList();
    Proposal clause = new Proposal(words.fill(file.title()), paragraphs);
    List<Finding> ours = found.stream().filter(f -> f.rule().equals(rule)).toList();
    String mended = mended(before, List.of(clause));
    List<Finding> after = RUNNER.run(example, ExampleRunner.read(mended)).findings();
    long left = after.stream().filter(f -> f.rule().equals(rule)).count();
    assertThat(left).as(mended).isLessThan(ours.size());
  }

  // The party that a message names last is the one that lacks something.
  private static String named(List<Finding> found, String rule) {
    String message =
        found.stream().filter(f -> f.rule().equals(rule)).findFirst().orElseThrow().message();
    return message.contains("«")
        ? message.replaceAll("(?s).*«[\\s\\p{Z}]?(.*?)[\\s\\p{Z}]?».*", "$1")
        : "la Commune";
  }

  // Blanks to fill in are errors of their own, and meant to be.
  private static Set<String> errors(List<Finding> findings) {
    return findings.stream()
        .filter(f -> f.severity() == Severity.ERROR)
        .map(f -> f.rule() + " " + f.message())
        .filter(f -> !f.contains("["))
        .filter(f -> !f.startsWith("TYP-020"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String mended(Agreement agreement, List<Proposal> proposals) {
    String text = agreement.outline().source().content();
    List<Article> articles =
        agreement.outline().articles().stream().filter(a -> a.level() == 1).toList();
    int number =
        articles.stream()
            .map(Article::number)
            .filter(n -> n.matches("\\d+"))
            .mapToInt(Integer::parseInt)
            .max()
            .orElse(0);
    StringBuilder mended = new StringBuilder(text);
    Span place = agreement.placeOfMissing();
    int at = place.start();
    for (Proposal proposal : proposals) {
      String article =
          "\n\nArticle "
              + ++number
              + " – "
              + proposal.title()
              + "\n"
              + String.join("\n", proposal.paragraphs())
              + "\n";
      mended.insert(at, article);
      at += article.length();
    }
    return mended.toString();
  }

  @Test
  void everyClauseNamesRulesThatThereAreAndThatHaveNoOtherWording() {
    assertThat(BOOK.clauses().byRule()).hasSizeGreaterThan(25);
    BOOK.clauses()
        .byRule()
        .forEach(
            (rule, file) -> {
              assertThat(BOOK.rule(rule)).as(file.path()).isPresent();
              assertThat(header(rule).wording()).as(rule + " and " + file.path()).isEmpty();
            });
  }

  private static Header header(String rule) {
    return BOOK.files().stream()
        .filter(f -> f.id().equals(rule))
        .findFirst()
        .orElseThrow()
        .header();
  }

  @Test
  void aRulesPageShowsItsClause() {
    assertThat(BOOK.rule("CLA-008").orElseThrow().wording().orElseThrow())
        .startsWith("Article […] – Règlement des litiges\nLes parties")
        .doesNotContain("{");
  }

  @ParameterizedTest
  @CsvSource({
    "convention, La présente convention est conclue. Elle. de la convention à la convention",
    "contrat, Le présent contrat est conclu. Il. du contrat au contrat",
    "accord, Le présent accord est conclu. Il. de l'accord à l'accord",
    "charte, La présente charte est conclue. Elle. de la charte à la charte"
  })
  void aClauseNamesTheActAsItIs(String noun, String words) {
    String clause = "{La présente} est conclu{e}. {Elle}. {de la} {à la}";
    assertThat(new ActWords(noun, Optional.empty()).fill(clause)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title: T¶[*]¶A.| f.txt:1: the key “rules” is missing",
        "rules: CLA-001¶[*]¶A.| f.txt:1: the key “title” is missing",
        HEAD + "[SUB]¶A.| f.txt:1: there is no clause for every type, under [*]",
        HEAD + "[*]¶A.¶[XYZ]¶B.| f.txt:5: “XYZ” is no code of agreement_types.csv",
        HEAD + "[*]¶A.¶[*]¶B.| f.txt:5: a clause for “*” stands here twice; keep one",
        HEAD + "[*]¶A.¶[SUB]| f.txt:1: the clause under [SUB] has no words",
        HEAD + "[*]¶A {le contrat}.| f.txt:4: “{le contrat}” names no act; write {la présente}…",
        HEAD
            + "[*]¶A [b.| f.txt:4: a blank is closed, in capitals and of at most 40 letters, [MONTANT]: [b.",
        HEAD
            + "perdu¶[*]¶A.| f.txt:3: expected “rules:”, “title:” or a heading like [*]; the clause comes after"
      })
  void aFaultIsToldWithItsLine(String text, String problem) {
    assertThat(new ClauseFile("f.txt", text.replace('¶', '\n'), TYPES).problems())
        .containsExactly(problem.strip());
  }

  @Test
  void theWordsOfTheFirstTypeThatHasItsOwnCount() {
    ClauseFile file =
        new ClauseFile("f.txt", (HEAD + "[*]¶A.¶[SUB PAR]¶B.¶C.").replace('¶', '\n'), TYPES);
    assertThat(file.paragraphs(List.of("LOC", "PAR"))).containsExactly("B.", "C.");
    assertThat(file.paragraphs(new ArrayList<>())).containsExactly("A.");
  }
}
