package org.contreseing.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.Properties;
import org.contreseing.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of the pages. */
class SayTest {

  private static Properties words(String file) throws IOException {
    Properties words = new Properties();
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(
                SayTest.class.getResourceAsStream("/org/contreseing/desk/" + file)),
            StandardCharsets.UTF_8)) {
      words.load(in);
    }
    return words;
  }

  @Test
  void english_says_all_that_french_says() throws IOException {
    Properties french = words("messages.properties");
    Properties english = words("messages_en.properties");
    assertThat(english.stringPropertyNames()).isEqualTo(french.stringPropertyNames());
    for (String key : french.stringPropertyNames()) {
      assertThat(holes(english.getProperty(key))).as(key).isEqualTo(holes(french.getProperty(key)));
    }
  }

  private static int holes(String sentence) {
    return sentence.split("%s", -1).length;
  }

  @Test
  void french_has_no_break_where_its_typography_forbids_one() throws IOException {
    words("messages.properties")
        .forEach(
            (key, sentence) ->
                assertThat((String) sentence).as("%s", key).doesNotContainPattern(" [:;!?»]|« |'"));
  }

  @ParameterizedTest
  @CsvSource({"0,aucun nouveau", "1,un nouveau", "7,7 nouveaux"})
  void numbers_agree(long number, String words) {
    assertThat(new Say(Language.FR).number("changes.new", number)).isEqualTo(words);
  }

  @Test
  void hours_are_those_of_paris() {
    Instant at = Instant.parse("2026-11-23T03:05:00Z");
    assertThat(new Say(Language.FR).time(at))
        .isEqualTo("23 novembre 2026, 4 h 05".replace(' ', '\u00a0').replace(",\u00a0", ", "));
    assertThat(new Say(Language.EN).time(at)).endsWith(", 04:05");
  }
}
