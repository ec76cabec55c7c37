package org.contreseing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The built-in book as a whole: what must hold for every file of it. */
class RuleFilesTest {

  private static final List<RuleFile> FILES = RuleFolder.ofProgram().rules();

  static Stream<RuleFile> files() {
    return FILES.stream();
  }

  @Test
  void the_book_has_its_chapters() {
    Set<String> chapters = files().map(f -> f.id().substring(0, 3)).collect(Collectors.toSet());
    assertThat(chapters)
        .contains("PAR", "AUT", "STR", "REF", "DEF", "DUR", "FIN", "SIG", "CLA", "LEX");
  }

  @ParameterizedTest
  @MethodSource("files")
  void a_rule_file_has_no_problem(RuleFile file) {
    assertThat(file.problems()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void a_rule_file_stands_in_its_chapter(RuleFile file) {
    String chapter = file.id().substring(0, 3).toLowerCase(Locale.ROOT);
    assertThat(file.path()).startsWith("rules/" + chapter + "/" + file.id() + "-");
  }

  @Test
  void no_two_files_share_an_id() {
    assertThat(files().map(RuleFile::id)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("files")
  void causes_are_rules_of_the_book(RuleFile file) {
    List<String> ids = files().map(RuleFile::id).toList();
    assertThat(file.header().causes()).allSatisfy(c -> assertThat(ids).contains(c.rule()));
  }

  @ParameterizedTest
  @MethodSource("files")
  void the_two_languages_differ_and_name_the_same_things(RuleFile file) {
    Header header = file.header();
    assertThat(List.of(header.title(), header.why(), header.looksAt(), header.message()))
        .allSatisfy(text -> assertThat(text.fr()).isNotEqualTo(text.en()))
        .allSatisfy(text -> assertThat(places(text.fr())).isEqualTo(places(text.en())));
  }

  @ParameterizedTest
  @MethodSource("files")
  void every_case_of_a_rule_is_shown_or_differs_only_in_weight(RuleFile file) {
    Set<String> shown =
        file.header().examples().stream().map(RuleExample::variant).collect(Collectors.toSet());
    file.header()
        .cases()
        .forEach(
            (name, variant) ->
                assertThat(shown.contains(name) || variant.message().isEmpty())
                    .as("an example of the case %s", name)
                    .isTrue());
  }

  private static Set<String> places(String text) {
    return Stream.of(text.split("(?=\\{)|(?<=})"))
        .filter(s -> s.startsWith("{"))
        .collect(Collectors.toSet());
  }
}
