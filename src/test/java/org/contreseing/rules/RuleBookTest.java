package org.contreseing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.contreseing.model.Agreement;
import org.contreseing.model.Finding;
import org.contreseing.model.Language;
import org.contreseing.model.NotChecked;
import org.contreseing.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleBookTest {

  private static final RuleBook BOOK = RuleBook.builtIn();
  private static final RuleBook COMPILED_NOW = RuleBook.builtInCompiledNow();

  static List<RuleBook> bothWays() {
    return List.of(BOOK, COMPILED_NOW);
  }

  @ParameterizedTest
  @MethodSource("bothWays")
  void a_finding_shows_its_place_its_words_and_its_rule(RuleBook book) {
    Agreements text = Agreements.of(Agreements.THREE_ARTICLES).impossibleDate("31 juin 2030");
    Report report = book.apply(text.read(), Agreements.BEFORE_SIGNATURE, Language.FR);
    Finding date = only(report, "DUR-010");
    assertThat(date.quote()).isEqualTo("31 juin 2030");
    assertThat(date.article()).contains("2");
    assertThat(date.message()).isEqualTo("La date «\u00a031 juin 2030\u00a0» n'existe pas.");
    assertThat(only(report, "STR-001").span()).isEqualTo(text.at("Article 2 – Litiges"));
  }

  @ParameterizedTest
  @MethodSource("bothWays")
  void a_text_without_articles_is_missing_nothing(RuleBook book) {
    Agreement letter = Agreements.of("Madame,\n\nVeuillez agréer nos salutations.\n").read();
    Report report = book.apply(letter, Agreements.BEFORE_SIGNATURE, Language.FR);
    assertThat(report.findings()).isEmpty();
    assertThat(report.notChecked())
        .contains(
            new NotChecked("CLA-006", "aucun article reconnu"),
            new NotChecked("PAR-003", "aucune partie reconnue"),
            new NotChecked("SIG-001", "aucune zone de signature reconnue"))
        .extracting(NotChecked::rule)
        .isSorted()
        .doesNotContain("DUR-010", "TYP-001");
  }

  @Test
  void both_ways_of_compiling_report_the_same() {
    Agreement agreement =
        Agreements.of(Agreements.THREE_ARTICLES).impossibleDate("31 juin 2030").read();
    for (Language language : Language.values()) {
      assertThat(BOOK.apply(agreement, Agreements.BEFORE_SIGNATURE, language))
          .isEqualTo(COMPILED_NOW.apply(agreement, Agreements.BEFORE_SIGNATURE, language));
    }
  }

  @Test
  void no_rule_speaks_of_an_empty_memory() {
    Findings report = new Findings();
    Engine.ofProgram().run(List.of(), report, id -> true);
    assertThat(report.reported()).isEmpty();
  }

  @Test
  void many_threads_get_what_one_gets() {
    Agreement agreement =
        Agreements.of(Agreements.THREE_ARTICLES).impossibleDate("31 juin 2030").read();
    Report alone = BOOK.apply(agreement, Agreements.BEFORE_SIGNATURE, Language.FR);
    assertThat(
            IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> BOOK.apply(agreement, Agreements.BEFORE_SIGNATURE, Language.FR)))
        .allMatch(alone::equals);
  }

  @Test
  void the_hash_is_that_of_files_and_tables_however_compiled() {
    assertThat(BOOK.hash()).matches("[0-9a-f]{64}").isEqualTo(COMPILED_NOW.hash());
  }

  @Test
  void a_rule_is_found_by_its_id_whatever_the_case() {
    assertThat(BOOK.rule("str-001")).map(RuleCard::id).contains("STR-001");
    assertThat(BOOK.rule("STR-999")).isEmpty();
  }

  private static Finding only(Report report, String rule) {
    List<Finding> found = report.findings().stream().filter(f -> f.rule().equals(rule)).toList();
    assertThat(found).as(rule).hasSize(1);
    return found.get(0);
  }
}
