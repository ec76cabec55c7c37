package org.contreseing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.contreseing.model.Language;
import org.contreseing.model.Profile;
import org.contreseing.model.Severity;
import org.junit.jupiter.api.Test;

class RuleCardTest {

  private static final RuleBook BOOK = RuleBook.builtIn();

  @Test
  void a_card_tells_all_that_its_file_says() {
    RuleCard card = BOOK.rule("SIG-001").orElseThrow();
    assertThat(card.file()).isEqualTo("rules/sig/SIG-001-lieu-et-date-vides.drl");
    assertThat(card.title().in(Language.EN)).isEqualTo("Place and date of signature blank");
    assertThat(card.severity().under(Profile.DRAFT)).isEqualTo(Severity.INFO);
    assertThat(card.severity().under(Profile.PRE_SIGNATURE)).isEqualTo(Severity.WARNING);
    assertThat(card.severity().under(Profile.SIGNED)).isEqualTo(Severity.ERROR);
    assertThat(card.looksAt().in(Language.EN)).isNotBlank();
    assertThat(card.examples()).extracting(RuleExample::fires).contains(true, false);
  }

  @Test
  void a_card_says_what_was_verified_and_what_was_not() {
    assertThat(lines("DUR-005", Language.FR))
        .containsExactly(
            "article 1189 du code civil (vérifié : lu dans le code consolidé, avril 2026)");
    assertThat(lines("DUR-011", Language.EN)).allMatch(line -> line.endsWith("(not verified)"));
    assertThat(lines("STR-001", Language.FR)).isEmpty();
  }

  @Test
  void a_case_without_words_of_its_own_has_those_of_the_rule() {
    RuleCard card = BOOK.rule("DUR-004").orElseThrow();
    RuleCard.Variant procurement = card.cases().get("procurement");
    assertThat(procurement.severity().usual()).isEqualTo(Severity.ERROR);
    assertThat(procurement.message()).isEqualTo(card.message());
  }

  @Test
  void cards_come_in_the_order_of_their_ids_and_name_their_causes() {
    assertThat(BOOK.rules()).extracting(RuleCard::id).isSorted();
    assertThat(BOOK.rule("SIG-010").orElseThrow().consequenceOf())
        .containsExactly("AUT-001", "AUT-002");
  }

  private static List<String> lines(String rule, Language language) {
    return BOOK.rule(rule).orElseThrow().basis().stream().map(b -> b.line(language)).toList();
  }
}
