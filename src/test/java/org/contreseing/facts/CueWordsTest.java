package org.contreseing.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.contreseing.search.Indexed;
import org.contreseing.tables.Row;
import org.contreseing.tables.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CueWordsTest {

  private static final List<String> SENTENCES =
      List.of(
          "",
          "chaque partie peut résilier moyennant un préavis de deux mois.",
          "un préavis de deux mois",
          "visite sur préavis (a|b) ]",
          "la durée du contrat est de trois ans");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "^(?!.*(?:résili|dénonc)).*(?:préavis|durée)",
        "^(?!.*résili).*$",
        "^(?!.*résili)",
        "^(?!.*[)\\]]).*(?:visite|durée)",
        "^(?!.*\\)).*(?:visite|durée)",
        "^(?!.*(?:résili)).*(?:visite)|durée",
        "^(?!.*résili).*+(?:x)",
        "^(?!.*résili) ?un",
        "durée|^(?!.*(?:préavis)).*$",
        "préavis"
      })
  void words_are_told_as_the_whole_expression_tells(String regex) {
    Pattern whole = Pattern.compile(regex, Row.FLAGS);
    CueWords words = CueWords.of(regex);

    for (String sentence : SENTENCES) {
      assertThat(words.in(new Indexed(sentence)))
          .as(regex + " in " + sentence)
          .isEqualTo(whole.matcher(sentence).find());
    }
  }

  @Test
  void none_of_those_is_asked_by_itself() {
    assertThat(CueWords.of("^(?!.*(?:résili|dénonc)).*(?:préavis|durée)").absent()).isPresent();
    assertThat(CueWords.of("^(?!.*résili).*$").present().pattern()).isEmpty();
    assertThat(CueWords.of("^(?!.*résili).*(?:visite)|durée").absent()).isEmpty();
  }

  @Test
  void every_cell_of_the_table_tells_the_same_of_an_agreement() throws IOException {
    List<String> lines;
    try (Stream<String> all = Files.lines(Path.of("corpus", "02-subvention-theatre.md"))) {
      lines = all.map(l -> Spelling.fold(l.toLowerCase(Locale.ROOT))).toList();
    }
    for (Row row : Tables.builtIn().rows("duration_roles")) {
      for (String column : List.of("before", "after", "sentence", "heading")) {
        String regex = Plain.pattern(row.regex(column));
        CueWords words = CueWords.of(regex);
        Pattern whole = Pattern.compile(regex, Row.FLAGS);
        for (String line : lines) {
          assertThat(words.in(new Indexed(line)))
              .as(regex + " in " + line)
              .isEqualTo(whole.matcher(line).find());
        }
      }
    }
  }
}
