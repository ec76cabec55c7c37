package org.contreseing.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 2 3 | | | ",
        "1 2 2 3 | 2 | | ",
        "1 2 4 | | 2>4:[3] | ",
        "1 3 2 4 | | | 3>2",
        "1 2 2bis 3 | | | ",
        "1 5 3 4 6 | | 1>5:[2] | 5>3",
        "1 2 3 1 2 3 | | | 3>1",
        "1 2 1 3 | 1 | | 2>1"
      })
  void a_sequence_shows_what_is_wrong_with_it(
      String numbers, String clashes, String gaps, String falls) {
    Numbering numbering = Numbering.of(articles("", numbers.split(" ")));
    assertThat(join(numbering.clashes().stream().map(c -> c.second().number()).toList()))
        .isEqualTo(text(clashes));
    assertThat(
            join(
                numbering.successions().stream()
                    .filter(Succession::gap)
                    .map(s -> step(s) + ":" + s.missing())
                    .toList()))
        .isEqualTo(text(gaps));
    assertThat(
            join(
                numbering.successions().stream()
                    .filter(s -> s.backwards() || s.restart())
                    .map(NumberingTest::step)
                    .toList()))
        .isEqualTo(text(falls));
  }

  @Test
  void each_title_counts_for_itself() {
    List<Article> articles = new ArrayList<>(articles("Titre I", "1", "2"));
    articles.addAll(articles("Titre II", "1", "2", "3"));
    assertThat(Numbering.of(articles).clashes()).isEmpty();
    assertThat(Numbering.of(articles).successions()).noneMatch(s -> s.backwards() || s.restart());
  }

  @Test
  void a_gap_of_thousands_lists_ten() {
    Numbering numbering = Numbering.of(articles("", "1", "999999"));
    assertThat(numbering.successions().get(0).missing()).hasSize(10);
  }

  private static String step(Succession s) {
    return s.before().number() + ">" + s.after().number();
  }

  private static String join(List<String> words) {
    return String.join(" ", words);
  }

  private static String text(String cell) {
    return cell == null ? "" : cell;
  }

  private static List<Article> articles(String scope, String... numbers) {
    List<Article> articles = new ArrayList<>();
    for (String number : numbers) {
      Span place = Span.at(articles.size());
      articles.add(
          new Article(
              articles.size(),
              number,
              number,
              "Titre",
              1,
              scope,
              Optional.empty(),
              Optional.empty(),
              place,
              place,
              "",
              List.of()));
    }
    return articles;
  }
}
