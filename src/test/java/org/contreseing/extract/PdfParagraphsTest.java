package org.contreseing.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PdfParagraphsTest {

  private static final String FULL =
      "La présente convention est conclue pour une durée de douze mois renouvelable une";
  private static final String FULL_2 =
      "fois par reconduction expresse, sauf dénonciation par l’une ou l’autre des parties";

  private static List<String> mend(String... paragraphs) {
    List<String> page = List.of(paragraphs);
    return PdfParagraphs.of(List.of(page, List.of(FULL + "\n" + FULL_2)))
        .mend(page, PageLayout.UNKNOWN);
  }

  @Test
  void aHeadingAboveItsParagraphIsItsOwn() {
    assertThat(mend("Article 2 – Durée\n" + FULL + " \n" + FULL_2 + "\nadressée."))
        .containsExactly("Article 2 – Durée", FULL + "\n" + FULL_2 + "\nadressée.");
  }

  @Test
  void linesFarApartAreStillOneSentence() {
    assertThat(mend(FULL, FULL_2, "Article 3")).containsExactly(FULL + "\n" + FULL_2, "Article 3");
  }

  @Test
  void itemsAndPartiesAreNotGluedTogether() {
    assertThat(mend(FULL + ",", "d’une part,", FULL, "a) la salle ;"))
        .containsExactly(FULL + ",", "d’une part,", FULL, "a) la salle ;");
  }

  @Test
  void anEmptyDocumentHasNoParagraphs() {
    assertThat(PdfParagraphs.of(List.of()).mend(List.of(" \n "), PageLayout.UNKNOWN)).isEmpty();
  }
}
