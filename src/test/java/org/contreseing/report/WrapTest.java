package org.contreseing.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrapTest {

  @Test
  void a_line_never_starts_with_a_french_mark() {
    assertThat(Wrap.lines("Que faire ? Rien : voir « le bail » !", 12))
        .containsExactly("Que faire ?", "Rien : voir", "« le", "bail » !");
  }

  @Test
  void the_letter_of_an_article_of_law_stays_with_its_number() {
    assertThat(Wrap.lines("voir article L. 512-15 et n° 12", 15))
        .containsExactly("voir article", "L. 512-15 et", "n° 12");
  }

  @Test
  void a_no_break_space_holds_words_together() {
    assertThat(Wrap.lines("ligne\u00a012 page\u00a03", 9))
        .containsExactly("ligne\u00a012", "page\u00a03");
  }

  @Test
  void a_word_longer_than_the_line_is_cut() {
    assertThat(Wrap.lines("a " + "_".repeat(25), 10))
        .isEqualTo(List.of("a", "_".repeat(10), "_".repeat(10), "_".repeat(5)));
  }

  @Test
  void combining_marks_take_no_column_and_wide_characters_two() {
    assertThat(Wrap.columns("e\u0301")).isEqualTo(1);
    assertThat(Wrap.columns("漢字")).isEqualTo(4);
  }
}
