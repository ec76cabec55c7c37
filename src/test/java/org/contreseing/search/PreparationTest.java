package org.contreseing.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreparationTest {

  private static final int LETTERS = Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNICODE_CASE;

  private static final List<Finder> FINDERS =
      List.of(
          Finder.of("\\barticle\\s+\\d+", LETTERS | Pattern.CASE_INSENSITIVE),
          Finder.of("(?<!\\p{L})\\p{Lu}[\\p{L}'-]+", LETTERS),
          Finder.of("\\b(?:résilier|résiliation)\\b[^.;]{0,80}\\bpréavis\\b", LETTERS),
          Finder.of(".*"),
          Finder.of("d[eé]lib[eé]ration|arr[eê]t[eé]"));

  private static final String TEXT =
      "Article 4 – Résiliation. La Ville de Vesoul peut résilier l'acte avec un préavis de trois"
          + " mois, par délibération ou arrêté. article 12. ".repeat(30);

  @Test
  void what_was_written_down_is_what_can_be_read_off() throws IOException {
    PreparedFile file = new PreparedFile(PreparedFile.of(FINDERS));
    Indexed text = new Indexed(TEXT);
    for (Finder finder : FINDERS) {
      Prepared known = file.find(finder.pattern(), finder.flags()).orElseThrow();
      Prepared fresh = Prepared.of(finder);
      assertThat(places(known, text)).as(finder.pattern()).isEqualTo(places(fresh, text));
      assertThat(known.needs().met(text)).isEqualTo(fresh.needs().met(text));
      assertThat(known.needs().met(new Indexed("rien")))
          .isEqualTo(fresh.needs().met(new Indexed("rien")));
    }
  }

  private static List<Integer> places(Prepared prepared, Indexed text) {
    return prepared
        .leads()
        .map(
            table ->
                IntStream.range(0, text.length())
                    .filter(i -> table.isAt(text.toString(), i))
                    .boxed()
                    .toList())
        .orElse(List.of(-1));
  }

  @Test
  void an_expression_with_other_flags_is_another_one() throws IOException {
    PreparedFile file = new PreparedFile(PreparedFile.of(FINDERS));
    assertThat(file.find("d[eé]lib[eé]ration|arr[eê]t[eé]", 0)).isPresent();
    assertThat(file.find("d[eé]lib[eé]ration|arr[eê]t[eé]", Pattern.CASE_INSENSITIVE)).isEmpty();
    assertThat(file.find("d[eé]lib[eé]ration", 0)).isEmpty();
  }

  @Test
  void without_a_file_nothing_is_known() {
    assertThat(new PreparedFile(new byte[0]).find("a", 0)).isEmpty();
  }

  @Test
  void what_is_made_for_each_text_is_left_out(@TempDir Path classes) throws IOException {
    Files.createDirectories(classes.resolve("org/contreseing/search"));
    Finder lasting = Finder.of("\\bavenant\\b");
    int known =
        Preparation.write(
            () -> {
              lasting.matcher(TEXT).find();
              Finder.of("\\bVesoul\\b").matcher(TEXT).find();
            },
            classes);
    assertThat(known).isEqualTo(1);
    assertThat(classes.resolve("org/contreseing/search/" + PreparedFile.NAME)).isNotEmptyFile();
  }

  @Test
  void the_build_has_prepared_what_agreements_ask_for() {
    assertThat(PreparedFile.OF_BUILD.size()).isGreaterThan(500);
  }
}
