package org.contreseing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.contreseing.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkedTextTest {

  @Test
  void marks_become_spans_of_the_text_without_them() {
    MarkedText marked = MarkedText.of("a [[bc]] d[[]] [e] [[f]]");
    assertThat(marked.text()).isEqualTo("a bc d [e] f");
    assertThat(marked.marked()).containsExactly(new Span(2, 4), Span.at(6), new Span(11, 12));
    assertThat(marked.balanced()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a [[b", "a ]] b", "[[a [[b]] c]]", "]][[a]]"})
  void marks_that_do_not_pair_are_noticed(String source) {
    assertThat(MarkedText.of(source).balanced()).isFalse();
  }
}
