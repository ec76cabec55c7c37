package org.contreseing.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.contreseing.extract.TextAssembler.Shape;
import org.contreseing.model.Block.Kind;
import org.contreseing.model.SourceText;
import org.contreseing.model.Span;
import org.contreseing.model.Trace;
import org.contreseing.model.Unreadable.Reason;
import org.junit.jupiter.api.Test;

class TextAssemblerTest {

  private final TextAssembler text = new TextAssembler(100);

  @Test
  void paragraphsStandApartAndItemsStandTogether() {
    text.write(Shape.PARAGRAPH, "A");
    text.write(Shape.of(Kind.LIST_ITEM, 1), "b");
    text.write(Shape.of(Kind.LIST_ITEM, 1), "c");
    text.write(Shape.PARAGRAPH, "D");
    assertThat(text.finish().content()).isEqualTo("A\n\nb\nc\n\nD\n");
  }

  @Test
  void whiteSpaceAroundABlockAndEmptyBlocksVanish() {
    text.write(Shape.PARAGRAPH, " \u00A0\t");
    text.write(Shape.PARAGRAPH, " \n A\u00A0B \r\n");
    SourceText built = text.finish();
    assertThat(built.content()).isEqualTo("A\u00A0B\n");
    assertThat(Samples.slices(built)).containsExactly("A\u00A0B");
  }

  @Test
  void invisibleCharactersVanishAndLineEndsBecomeOne() {
    text.write(Shape.PARAGRAPH, "a\u00ADb\u0000c\u000Bd\u2028e\uFEFFf");
    assertThat(text.finish().content()).isEqualTo("abc\nd\nef\n");
  }

  @Test
  void tracesFollowTheTrimmingOfTheirBlock() {
    text.begin(Shape.PARAGRAPH);
    int before = text.position();
    text.append(" A ");
    text.trace(Trace.Kind.TRACKED_INSERTION, before, "A");
    text.end();
    text.write(Shape.PARAGRAPH, "B");
    assertThat(text.finish().traces()).extracting(Trace::span).containsExactly(new Span(0, 1));
  }

  @Test
  void tooManyCharactersAreRefused() {
    assertThatThrownBy(() -> text.write(Shape.PARAGRAPH, "x".repeat(101)))
        .isInstanceOfSatisfying(
            ReadFailure.class,
            f -> assertThat(f.unreadable().reason()).isEqualTo(Reason.TOO_LARGE));
  }

  @Test
  void anInterruptedReadingStops() {
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> text.append("x"))
        .isInstanceOfSatisfying(
            ReadFailure.class, f -> assertThat(f.unreadable().reason()).isEqualTo(Reason.TIMEOUT));
    assertThat(Thread.interrupted()).isTrue();
  }
}
