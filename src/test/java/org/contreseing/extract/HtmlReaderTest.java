package org.contreseing.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.contreseing.model.Block;
import org.contreseing.model.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlReaderTest {

  private static SourceText read(String body) {
    return Samples.read(
        "<!DOCTYPE html><html><head><title>T</title><style>p{}</style></head><body>"
            + body
            + "<p>"
            + Samples.WORDS
            + "</p></body></html>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<p>dur&eacute;e&nbsp;: 1<sup>er</sup> mars</p>|durée\u00A0: 1er mars",
        "<p>a <b>b⏎  c</b>  d</p>|a b c d",
        "<p>a<br>b</p>|a⏎b",
        "<script>x</script><p>a<span style='display: none'>b</span></p>|a",
        "<p hidden>x</p><p>a</p>|a",
        "<p>l’Association<sup>2</sup>,</p>|l’Association²,",
        "texte sans balise|texte sans balise",
        "<h2>Article 1</h2>|Article 1",
        "<ol type=a start=3><li>x</ol>|c. x",
        "<ul><li><p>x</p></ul>|• x"
      })
  void theFirstBlockIsWhatABrowserShows(String html, String expected) {
    assertThat(Samples.slices(read(html.replace('⏎', '\n'))).get(0))
        .isEqualTo(expected.replace('⏎', '\n'));
  }

  @Test
  void listsHeadingsAndCellsAreTold() {
    SourceText text =
        read("<h2>H</h2><ol><li>a<ul><li>b</ul><li>c</ol><table><tr><th colspan=2>d<td>e</table>");
    assertThat(Samples.slices(text)).startsWith("H", "1. a", "• b", "2. c", "d", "e");
    assertThat(text.blocks()).extracting(Block::level).startsWith(2, 1, 2, 1, 0, 0);
    assertThat(text.blocks().get(5).cell()).contains(new Block.Cell(0, 0, 2));
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1252,iso-8859-1",
    "ISO-8859-15,ISO-8859-15",
    "UTF-8,iso-8859-1",
    "UTF-16LE,x"
  })
  void theCharacterSetIsFound(String real, String stated) {
    String html =
        "<html><head><meta charset=\""
            + stated
            + "\"></head><body><p>"
            + Samples.WORDS
            + " 275 €</p></body></html>";
    byte[] bytes = html.getBytes(Charset.forName(real));
    assertThat(Samples.read(bytes).content().strip()).isEqualTo(Samples.WORDS + " 275 €");
  }

  @Test
  void aTabBetweenWordsOfOneLinePartsColumnsAndIndentationDoesNot() {
    assertThat(Samples.slices(read("<p>Pour la Commune,\tPour le Club\n\t\tle\n\tmaire</p>")))
        .contains("Pour la Commune,\tPour le Club le maire");
  }
}
