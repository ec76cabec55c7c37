package org.contreseing.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VariantTest {

  private static final String TEXT =
      "Article 1 - L'objet\n\nLa commune s'engage à fixer la durée de cette convention au terme de la"
          + " délibération du conseil municipal et à la notifier.\n- un point ;\nPour A       Pour B\n";

  @ParameterizedTest
  @EnumSource(Variant.class)
  void everyVariantChangesTheBytesAndNotWhatIsSeen(Variant variant) {
    byte[] bytes = variant.of(TEXT).orElseThrow();
    boolean quotesOnly = variant == Variant.STRAIGHT_QUOTES;

    assertThat(Arrays.equals(bytes, TEXT.getBytes(StandardCharsets.UTF_8))).isEqualTo(quotesOnly);
  }

  @Test
  void wordsAreBrokenOnlyWhereProseIsTooLong() {
    String broken = LineBreaker.hyphenated(TEXT);

    assertThat(broken)
        .contains("Pour A       Pour B")
        .containsPattern("\\p{Ll}-\n\\p{Ll}|\\p{Ll}\n\\p{Ll}");
    assertThat(broken.lines()).allMatch(line -> line.length() <= 71);
    assertThat(ReaderEye.of(broken)).isEqualTo(ReaderEye.of(TEXT));
  }

  @Test
  void aLetterThatTheCharacterSetHasNotIsNoVariant() {
    assertThat(Variant.WINDOWS_1252.of("\u0430")).isEmpty();
    assertThat(Variant.ISO_8859_15.of("œuvre – 3 €")).isPresent();
  }
}
