package org.contreseing.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.contreseing.model.Agreement;
import org.contreseing.model.Finding;
import org.contreseing.model.Language;
import org.contreseing.model.Length;
import org.contreseing.model.Located;
import org.contreseing.model.Profile;
import org.contreseing.model.Report;
import org.contreseing.model.Setting;
import org.contreseing.model.Severity;
import org.contreseing.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * From what rules report to what a person reads: dropped repeats, order, fingerprints, causes,
 * words.
 */
class ReportingTest {

  private static final RuleBook BOOK = RuleBook.builtIn();
  private static final String TEXT = Agreements.THREE_ARTICLES;

  @Test
  void the_same_report_counts_once() {
    Agreements two =
        Agreements.of(TEXT).impossibleDate("31 juin 2030").impossibleDate("31 juin 2030");
    assertThat(findings(two.read(), "DUR-010")).hasSize(1);
  }

  @Test
  void findings_stand_in_the_order_of_the_text_then_of_their_rules() {
    Report report = apply(Agreements.of(TEXT).impossibleDate("31 juin 2030").read(), Profile.DRAFT);
    List<Span> spans = report.findings().stream().map(Finding::span).toList();
    assertThat(spans).isSorted();
    assertThat(report.findings().stream().filter(f -> f.span().isEmpty()).map(Finding::rule))
        .isSorted();
  }

  @Test
  void a_fingerprint_survives_lines_that_move_and_counts_equals() {
    String later = TEXT.replace("\n\nArticle 1", "\n\nUne ligne de plus.\n\nArticle 1");
    Finding before =
        findings(Agreements.of(TEXT).impossibleDate("31 juin 2030").read(), "DUR-010").get(0);
    Finding after =
        findings(Agreements.of(later).impossibleDate("31 juin 2030").read(), "DUR-010").get(0);
    assertThat(after.span()).isNotEqualTo(before.span());
    assertThat(after.fingerprint()).isEqualTo(before.fingerprint()).matches("[0-9a-f]{16}");
  }

  @Test
  void a_fingerprint_tells_the_second_of_two_equals_from_the_first() {
    List<String> fingerprints =
        new Fingerprints(Agreements.of("aa\u00a0b. Aa b.").read().outline().source())
            .of(
                List.of(
                    reported("X-001", 0, 4), reported("X-001", 6, 10), reported("X-002", 6, 10)));
    assertThat(fingerprints).doesNotHaveDuplicates().hasSize(3);
  }

  @Test
  void a_fingerprint_does_not_depend_on_the_language() {
    Agreement agreement = Agreements.of(TEXT).impossibleDate("31 juin 2030").read();
    assertThat(BOOK.apply(agreement, Agreements.BEFORE_SIGNATURE, Language.EN).findings())
        .extracting(Finding::fingerprint)
        .containsExactlyElementsOf(
            BOOK.apply(agreement, Agreements.BEFORE_SIGNATURE, Language.FR).findings().stream()
                .map(Finding::fingerprint)
                .toList());
  }

  @Test
  void a_consequence_names_the_finding_that_explains_it() {
    String text = "CONVENTION\n\nArticle 1 – Objet\nLa convention a pour objet une fête.\n";
    Agreement agreement = Agreements.of(text).types("PAR").read();
    Finding root = findings(agreement, "DUR-001").get(0);
    Finding restated = findings(agreement, "CLA-004").get(0);
    assertThat(root.cause()).isEmpty();
    assertThat(restated.cause()).contains(root.fingerprint());
  }

  @Test
  void a_consequence_about_another_subject_is_no_consequence() {
    Causes causes =
        new Causes(
            List.of(new Reported("PAR-001", Span.at(0), Map.of("rank", 2))),
            id ->
                BOOK.files().stream()
                    .filter(f -> f.id().equals(id))
                    .findFirst()
                    .orElseThrow()
                    .header());
    assertThat(causes.of(new Reported("PAR-008", Span.at(9), Map.of("rank", 2)))).contains(0);
    assertThat(causes.of(new Reported("PAR-008", Span.at(9), Map.of("rank", 1)))).isEmpty();
  }

  @Test
  void the_order_of_facts_changes_nothing() {
    Agreement agreement =
        Agreements.of(
                TEXT + "\nArticle 7 – Divers\n\nArticle 3 – Fin\nLa fête finit tard le soir.\n")
            .impossibleDate("31 juin 2030")
            .types("SUB", "PAR")
            .read();
    Report sorted = apply(agreement, Profile.PRE_SIGNATURE);
    assertThat(sorted.findings()).hasSizeGreaterThan(6);
    List<Object> facts = BOOK.facts(agreement, Agreements.BEFORE_SIGNATURE);
    for (int seed = 0; seed < 20; seed++) {
      List<Object> shuffled = new ArrayList<>(facts);
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(BOOK.apply(agreement, Agreements.BEFORE_SIGNATURE, Language.FR, shuffled))
          .isEqualTo(sorted);
    }
  }

  @ParameterizedTest
  @CsvSource({"DRAFT, INFO", "PRE_SIGNATURE, ERROR", "SIGNED, ERROR", "ARCHIVE, ERROR"})
  void a_profile_changes_how_much_an_empty_article_matters(Profile profile, Severity severity) {
    Agreement agreement = Agreements.of(TEXT + "\nArticle 3 – Assurance\n").read();
    assertThat(apply(agreement, profile).findings())
        .filteredOn(f -> f.rule().equals("STR-008"))
        .extracting(Finding::severity)
        .containsExactly(severity);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PAR | necessary | WARNING",
        "SUB | recommended | WARNING",
        "NDA | recommended | WARNING",
        "LOC | recommended | WARNING"
      })
  void a_missing_clause_weighs_what_the_matrix_says(String type, String cell, Severity severity) {
    Agreement agreement = Agreements.of(TEXT).types(type).read();
    assertThat(findings(agreement, "CLA-007"))
        .as(cell)
        .extracting(Finding::severity)
        .containsExactly(severity);
  }

  @Test
  void a_clause_that_the_law_asks_for_is_missed_with_its_legal_basis() {
    Agreement agreement = Agreements.of(TEXT).types("SUB").read();
    Finding money = findings(agreement, "CLA-005").get(0);
    assertThat(money.severity()).isEqualTo(Severity.ERROR);
    assertThat(money.basis()).contains("montant, art. 10");
  }

  @Test
  void an_act_of_unknown_type_is_never_missing_a_clause_as_an_error() {
    assertThat(apply(Agreements.of(TEXT).read(), Profile.PRE_SIGNATURE).findings())
        .filteredOn(f -> f.rule().startsWith("CLA"))
        .isNotEmpty()
        .allSatisfy(f -> assertThat(f.severity()).isLessThan(Severity.ERROR));
  }

  @Test
  void a_value_that_cannot_be_written_is_an_error_of_the_rule() {
    assertThatThrownBy(() -> Values.checked("when", new Object()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("argument “when” is a Object; give a text, number, day, length or list");
  }

  @Test
  void a_message_without_its_value_is_an_error_of_the_rule() {
    assertThatThrownBy(
            () -> Message.filled(new Bilingual("{a}", "{a}"), Map.of("b", "x"), Language.FR))
        .hasMessage("the message asks for {a}, which the rule does not give");
  }

  @Test
  void values_are_written_as_people_of_each_language_write_them() {
    assertThat(written(LocalDate.of(2024, 1, 1)))
        .containsExactly("1er janvier 2024", "1 January 2024");
    assertThat(written(new BigDecimal("9000"))).containsExactly("9\u00a0000", "9,000");
    assertThat(written(new BigDecimal("1234.5"))).containsExactly("1\u00a0234,50", "1,234.50");
    assertThat(written(new Length(1, 6, 0, 0, 0)))
        .containsExactly("1 an et 6 mois", "1 year and 6 months");
    assertThat(written(List.of(4, 5))).containsExactly("4, 5", "4, 5");
    assertThat(written(Values.checked("x", Optional.of("a \n b")))).containsExactly("a b", "a b");
    assertThat(written(Values.checked("x", Optional.empty()))).containsExactly("", "");
  }

  @Test
  void french_sets_no_break_spaces_and_english_does_not() {
    Bilingual text = new Bilingual("Voir : « n° 4 » ; quoi ?", "See: no. 4; what?");
    assertThat(text.in(Language.FR))
        .isEqualTo("Voir\u00a0: «\u00a0n°\u00a04\u00a0»\u202f; quoi\u202f?");
    assertThat(text.in(Language.EN)).isEqualTo("See: no. 4; what?");
  }

  @Test
  void a_long_quote_is_cut_in_a_message_between_whole_characters() {
    String quote = "a".repeat(119) + "\uD83D\uDE00" + "b".repeat(9);
    assertThat(Message.filled(new Bilingual("{q}", "{q}"), Map.of("q", quote), Language.EN))
        .isEqualTo("a".repeat(119) + "…");
  }

  private static List<String> written(Object value) {
    return List.of(Values.worded(value, Language.FR), Values.worded(value, Language.EN));
  }

  private static Reported reported(String rule, int start, int end) {
    Located place = () -> new Span(start, end);
    return new Reported(rule, place.span(), Map.of());
  }

  private static Report apply(Agreement agreement, Profile profile) {
    return BOOK.apply(
        agreement, new Setting(Agreements.DAY, profile, Optional.empty()), Language.FR);
  }

  private static List<Finding> findings(Agreement agreement, String rule) {
    return apply(agreement, Profile.PRE_SIGNATURE).findings().stream()
        .filter(f -> f.rule().equals(rule))
        .toList();
  }
}
