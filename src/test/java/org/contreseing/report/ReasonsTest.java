package org.contreseing.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.contreseing.model.Language;
import org.contreseing.model.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReasonsTest {

  @ParameterizedTest
  @EnumSource(Unreadable.Reason.class)
  void every_reason_has_a_sentence_in_both_languages(Unreadable.Reason reason) {
    Unreadable unreadable = new Unreadable(reason, "");
    String french = Reasons.message(unreadable, Language.FR);
    assertThat(french).endsWith(".").doesNotContainPattern(" [:;!?»]");
    assertThat(Reasons.message(unreadable, Language.EN)).endsWith(".").isNotEqualTo(french);
  }

  @Test
  void a_detail_is_shown_safely() {
    assertThat(
            Reasons.message(
                new Unreadable(Unreadable.Reason.UNSUPPORTED, "image/png\u001b[0m"), Language.FR))
        .endsWith("(image/png\\u{1B}[0m)");
  }
}
