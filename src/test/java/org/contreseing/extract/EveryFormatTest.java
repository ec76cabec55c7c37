package org.contreseing.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.contreseing.model.Block;
import org.contreseing.model.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One agreement, saved by a word processor in every format. */
class EveryFormatTest {

  /**
   * What differs between formats by nature: white space, bullets, note marks, the number style of
   * HTML's items.
   */
  private static String bare(String text) {
    return text.replaceAll("[\\s\\p{Z}•–·⁰¹]+", "")
        .replace("»1,", "»,")
        .replace("a.remettre", "a)remettre")
        .replace("b.sous", "b)sous");
  }

  private static List<String> agreement() {
    SourceText reference = Samples.read(Samples.convention("fodt"));
    return reference.blocks().stream()
        .filter(
            b ->
                b.kind() != Block.Kind.PAGE_HEADER
                    && b.kind() != Block.Kind.PAGE_FOOTER
                    && b.kind() != Block.Kind.NOTE)
        .map(b -> reference.slice(b.span()))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "doc", "odt", "fodt", "rtf", "html", "pdf"})
  void allFormatsHaveTheSameParagraphsInTheSameOrder(String extension) {
    String content = bare(Samples.read(Samples.convention(extension)).content());
    int at = 0;
    for (String paragraph : agreement()) {
      assertThat(content.indexOf(bare(paragraph), at)).as(paragraph).isGreaterThanOrEqualTo(at);
      at = content.indexOf(bare(paragraph), at) + bare(paragraph).length();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "doc", "odt", "fodt", "rtf", "html", "pdf"})
  void articlesStandAtTheStartOfABlockWithTheirAutomaticNumber(String extension) {
    SourceText text = Samples.read(Samples.convention(extension));
    assertThat(
            Samples.slices(text).stream().filter(s -> s.startsWith("Article ")).map(s -> bare(s)))
        .containsExactly(
            "Article1Objet",
            "Article2Durée",
            "Article3Engagementsdel’Association",
            "Article4Participationfinancière",
            "Article5Litiges");
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "doc", "odt", "fodt", "rtf", "html"})
  void cellsOfTheSignatureTableKeepTheirPlaces(String extension) {
    SourceText text = Samples.read(Samples.convention(extension));
    List<String> president =
        text.blocks().stream()
            .filter(
                b ->
                    b.cell()
                        .filter(c -> c.table() == 1 && c.row() == 0 && c.column() == 1)
                        .isPresent())
            .map(b -> text.slice(b.span()))
            .toList();
    assertThat(president).containsExactly("Pour l’Association,", "Le président", "Noël LŒWENSTEIN");
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "doc", "odt", "fodt", "rtf"})
  void marginsAndNotesAreKeptOutOfTheSentences(String extension) {
    SourceText text = Samples.read(Samples.convention(extension));
    assertThat(text.blocks().get(0).kind()).isEqualTo(Block.Kind.PAGE_HEADER);
    assertThat(text.blocks().get(text.blocks().size() - 1).kind())
        .isEqualTo(Block.Kind.PAGE_FOOTER);
    assertThat(Samples.slices(text, Block.Kind.NOTE))
        .singleElement()
        .asString()
        .endsWith("le numéro W123456789.");
    assertThat(bare(text.content())).contains("«l’Association»,");
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "doc", "odt", "fodt", "rtf", "html", "pdf", "txt"})
  void blocksAreInOrderDisjointTightAndHoldEveryVisibleCharacter(String extension) {
    SourceText text = Samples.read(Samples.convention(extension));
    int end = 0;
    for (Block block : text.blocks()) {
      assertThat(block.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(text.content().substring(end, block.span().start())).isBlank();
      assertThat(text.slice(block.span())).isNotBlank().isEqualTo(text.slice(block.span()).strip());
      end = block.span().end();
    }
    assertThat(text.content().substring(end)).isBlank();
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "doc", "odt", "fodt", "rtf", "html", "pdf", "txt"})
  void readingTwiceGivesEqualTexts(String extension) {
    byte[] bytes = Samples.convention(extension);
    assertThat(Samples.read(bytes)).isEqualTo(Samples.read(bytes));
  }

  @ParameterizedTest
  @CsvSource({"docx,0", "doc,0", "odt,0", "rtf,0", "html,0", "txt,0", "pdf,1"})
  void onlyPagedFormatsHavePages(String extension, int pages) {
    SourceText text = Samples.read(Samples.convention(extension));
    assertThat(text.pages().orElse(0)).isEqualTo(pages);
    assertThat(text.blocks()).allMatch(block -> block.page() == pages);
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "doc", "odt", "rtf", "html", "pdf"})
  void accentsLigaturesAndCurrencySignsSurvive(String extension) {
    assertThat(Samples.read(Samples.convention(extension)).content())
        .contains("Vaubrun-les-Étangs", "Chœur à Cœur", "LŒWENSTEIN", "275,50 €", "l’Hôtel");
  }
}
