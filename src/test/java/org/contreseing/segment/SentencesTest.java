package org.contreseing.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.contreseing.model.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "La S.A.R.L. Martin, inscrite au R.C.S. Lyon, est représentée par son gérant.",
        "Voir l'art. 2 de la convention du 3 janv. 2026.",
        "Elle est autorisée par la délibération n° 12 du conseil municipal.",
        "Le prix est fixé par M. Durand, maire, sous le n° 4.",
        "En application de l'article L. 2122-21 du code général des collectivités territoriales, le maire signe."
      })
  void doNotEndAtAnAbbreviation(String sentence) {
    assertThat(sentences(sentence)).containsExactly(sentence);
  }

  @Test
  void endAtFullStopsAndNeverCrossABlankLine() {
    assertThat(
            sentences(
                "La convention est conclue pour un an. Elle prend effet le 1er mai 2026.\n\nSans point ici\n\nNi là"))
        .containsExactly(
            "La convention est conclue pour un an.",
            "Elle prend effet le 1er mai 2026.",
            "Sans point ici",
            "Ni là");
  }

  private static List<String> sentences(String content) {
    SourceText text = Texts.plain(content);
    return Sentences.of(Readings.of(text).whole()).stream().map(text::slice).toList();
  }
}
