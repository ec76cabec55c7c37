package org.contreseing.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.contreseing.model.Coverage.Page;
import org.contreseing.model.Coverage.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageTest {

  private static final String FRENCH =
      "La présente convention est conclue entre la Commune et le Syndicat pour une durée d'un an. ";
  private static final String ENGLISH =
      "This agreement binds both towns for three years unless either party ends it early by letter. ";

  private static SourceText text(String content, int pages, Trace... traces) {
    List<Block> blocks = List.of(Block.paragraph(new Span(0, content.length()), pages > 0 ? 1 : 0));
    return new SourceText(
        content,
        blocks,
        List.of(traces),
        Optional.of(pages).filter(p -> p > 0),
        SourceText.Origin.TEXT,
        false);
  }

  private static Trace trace(Trace.Kind kind, int page) {
    return new Trace(kind, Span.at(0), "page " + page);
  }

  @Test
  void every_page_says_how_much_was_read_of_it_and_how() {
    Coverage coverage =
        Coverage.of(
            text(
                "Objet",
                4,
                trace(Trace.Kind.UNREAD_PAGE, 2),
                trace(Trace.Kind.RECOGNISED_PAGE, 3)));
    assertThat(coverage.pages())
        .containsExactly(
            new Page(1, 5, State.TEXT),
            new Page(2, 0, State.UNREAD),
            new Page(3, 0, State.OCR),
            new Page(4, 0, State.BLANK));
    assertThat(coverage.unread()).containsExactly(2);
    assertThat(coverage.mostlyUnread()).isFalse();
  }

  @Test
  void a_format_without_pages_has_none_and_is_not_unread() {
    Coverage coverage = Coverage.of(text("Objet", 0));
    assertThat(coverage.pages()).isEmpty();
    assertThat(coverage.mostlyUnread()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"1, false", "10, true"})
  void only_a_text_long_enough_is_said_to_be_foreign(int times, boolean foreign) {
    assertThat(Coverage.of(text(ENGLISH.repeat(times), 0)).foreign()).isEqualTo(foreign);
    assertThat(Coverage.of(text(FRENCH.repeat(times), 0)).foreign()).isFalse();
  }

  @Test
  void letters_without_meaning_are_counted() {
    Coverage coverage = Coverage.of(text("durée " + "\uE001".repeat(4), 0));
    assertThat(coverage.meaningless()).isEqualTo(0.4);
    assertThat(coverage.garbled()).isTrue();
  }
}
