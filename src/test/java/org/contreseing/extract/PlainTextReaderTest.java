package org.contreseing.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.contreseing.model.Block;
import org.contreseing.model.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextReaderTest {

  @Test
  void theContentIsTheFileAsDecodedWithItsLineEnds() {
    String file =
        "  Article 1\r\nLa convention\r\nest conclue.  \r\n \r\n\r\nArticle 2 entre les parties\r\n";
    SourceText text = Samples.read("\uFEFF" + file);
    assertThat(text.content()).isEqualTo(file);
    assertThat(Samples.slices(text))
        .containsExactly(
            "  Article 1\r\nLa convention\r\nest conclue.", "Article 2 entre les parties");
    assertThat(text.pages()).isEmpty();
    assertThat(text.markup()).isFalse();
  }

  @Test
  void markdownHeadingsAreBlocksOfTheirOwn() {
    SourceText text =
        Samples.read("# Convention\nentre les parties\n## Article 1\n\nObjet de la convention");
    assertThat(text.markup()).isTrue();
    assertThat(Samples.slices(text))
        .containsExactly(
            "# Convention", "entre les parties", "## Article 1", "Objet de la convention");
    assertThat(text.blocks()).extracting(Block::level).containsExactly(1, 0, 2, 0);
  }

  @Test
  void formFeedsArePages() {
    SourceText text = Samples.read("Première page de la convention\fDeuxième page\f");
    assertThat(text.pages()).contains(2);
    assertThat(text.blocks()).extracting(Block::page).containsExactly(1, 2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Titre",
        "du **texte gras**",
        "__nom__ du bailleur",
        "1\\. Objet",
        "L&eacute;a",
        "&#9723; oui",
        "<table><tr>",
        "a<br/>b",
        "voir [le site](https://exemple.fr)"
      })
  void markupIsToldByItsSigns(String sign) {
    assertThat(MarkupSigns.in("Convention\n" + sign + "\nfin")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "n° 4 # 5",
        "signature : ______________",
        "a * b * c",
        "R&D; AT&T",
        "1 < 2 > 0",
        "[date] (à préciser)",
        "M. ___ et Mme ___",
        "C:\\dossier",
        "3 ** 4"
      })
  void plainTextIsNotMarkup(String line) {
    assertThat(MarkupSigns.in("Convention\n" + line + "\nfin")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE", "UTF-16"})
  void characterSetsAreFound(String charset) {
    String french = "Convention signée à l'hôtel de ville, 12 000 €, œuvre d’art";
    assertThat(TextDecoder.decode(french.getBytes(Charset.forName(charset)))).isEqualTo(french);
  }

  @Test
  void oneDamagedByteDoesNotSpoilAUtf8File() {
    byte[] bytes = ("éàùç ".repeat(20) + "x").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xE9;
    assertThat(TextDecoder.decode(bytes)).startsWith("éàùç").endsWith("\uFFFD");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ISO-8859-15|Le Chœur verse 12 000 € à l'association",
        "ISO-8859-15|Le chœur de la commune est une association",
        "windows-1252|L’œuvre – « prêtée » – vaut 12 000 € à la commune",
        "windows-1252|La part de la commune est de ½ du prix",
        "ISO-8859-1|La délibération du conseil est prête à être signée"
      })
  void oldCharacterSetsAreToldApartByWhatFrenchIsWrittenWith(String charset, String words) {
    assertThat(Samples.read(words.getBytes(Charset.forName(charset))).content()).isEqualTo(words);
  }

  @Test
  void aDocumentSavedAsTextHasOneParagraphALine() {
    String paragraph = "La convention a pour objet le prêt de la salle. ".repeat(5).strip();
    String saved = (paragraph + "\nArticle\n").repeat(8);
    String wrapped = "La convention a pour objet\nle prêt de la salle.\n".repeat(8);

    assertThat(Samples.read(saved).blocks()).hasSize(16);
    assertThat(Samples.read(wrapped).blocks()).hasSize(1);
  }

  @Test
  void aHeadingSignMayBeFollowedByANoBreakSpace() {
    SourceText text = Samples.read("#\u00A0Convention\n\nentre les parties");

    assertThat(text.markup()).isTrue();
    assertThat(text.blocks()).extracting(Block::level).containsExactly(1, 0);
  }
}
