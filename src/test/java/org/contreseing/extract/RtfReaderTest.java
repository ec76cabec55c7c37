package org.contreseing.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.contreseing.model.Block;
import org.contreseing.model.SourceText;
import org.contreseing.model.Trace;
import org.contreseing.model.Unreadable.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RtfReaderTest {

  private static SourceText read(String body) {
    return Samples.read(
        bytes(
            "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset2 Symbol;}{\\f2\\fcharset204 B;}}"
                + "\\f0 "
                + body
                + "\\pard\\plain Le present article fixe la convention.\\par}"));
  }

  private static byte[] bytes(String rtf) {
    return rtf.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String first(SourceText text) {
    return Samples.slices(text).get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "dur\\'e9e|durée",
        "dur\\u233?e|durée",
        "dur\\u233\\'e9e|durée",
        "{\\uc2 dur\\u233??e}|durée",
        "{\\uc0 dur\\u233 e}|durée",
        "\\u-3913?|\uF0B7",
        "L. 353\\_1|L. 353\u20111",
        "n\\'b0\\~4|n°\u00A04",
        "\\ldblquote a\\rdblquote|“a”",
        "{\\f2 \\'cf}|П",
        "{\\f1 \\'b7} a|• a",
        "1\\{2\\}|1{2}",
        "a{\\*\\inconnu b}c|ac",
        "a{\\*\\bkmkstart x}b|ab",
        "a{\\field{\\*\\fldinst PAGE}{\\fldrslt 7}}b|a7b",
        "a{\\pict\\bin4 }}\\\\b}c|ac"
      })
  void charactersAreWhatAReaderSees(String rtf, String expected) {
    assertThat(first(read(rtf + "\\par "))).isEqualTo(expected);
  }

  @Test
  void numbersThatTheFileSpellsOutAreInTheText() {
    SourceText text =
        read(
            "{\\listtext Article 1 \\'96\\tab}\\outlinelevel0 Objet\\par\\pard{\\pntext a)\\tab}\\ilvl1 salle\\par ");
    assertThat(Samples.slices(text)).startsWith("Article 1 – Objet", "a) salle");
    assertThat(text.blocks())
        .extracting(Block::kind)
        .startsWith(Block.Kind.HEADING, Block.Kind.LIST_ITEM);
    assertThat(text.blocks().get(1).level()).isEqualTo(2);
  }

  @Test
  void cellsHaveTheirPlaces() {
    SourceText text =
        read(
            "\\trowd\\pard\\intbl A\\cell B1\\par\\intbl B2\\cell\\row\\pard\\intbl C\\cell\\cell\\row\\pard Apr\\'e8s\\par "
                + "\\pard\\intbl D\\cell\\row ");
    assertThat(
            text.blocks().stream()
                .limit(6)
                .map(
                    b ->
                        text.slice(b.span())
                            + b.cell().map(c -> " " + c.table() + c.row() + c.column()).orElse("")))
        .containsExactly("A 000", "B1 001", "B2 001", "C 010", "Après", "D 100");
  }

  @Test
  void marginsNotesAndFramesDoNotTearTheText() {
    SourceText text =
        read(
            "{\\header Ville\\par}{\\headerf Ville\\par}{\\footer Page\\par}Avant{\\super\\chftn}{\\footnote\\chftn  note\\par}"
                + "{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv y}}{\\shptxt cadre\\par}}} apr\\'e8s\\par ");
    assertThat(Samples.slices(text))
        .containsExactly(
            "Ville",
            "Avant¹ après",
            "cadre",
            "Le present article fixe la convention.",
            "¹ note",
            "Page");
    assertThat(Samples.slices(text, Block.Kind.NOTE)).containsExactly("¹ note");
  }

  @Test
  void deletedHiddenAndCommentingTextAreTraces() {
    SourceText text =
        read("pour {\\deleted douze}{\\revised six} mois{\\v secret}{\\*\\annotation Vu}\\par ");
    assertThat(first(text)).isEqualTo("pour six mois");
    assertThat(text.traces())
        .extracting(t -> t.kind() + " " + t.detail())
        .containsExactly(
            Trace.Kind.TRACKED_DELETION + " douze",
            Trace.Kind.TRACKED_INSERTION + " six",
            Trace.Kind.HIDDEN_TEXT + " secret",
            Trace.Kind.COMMENT + " Vu");
  }

  @Test
  void aMissingBraceIsCorruptBecauseTextMayBeMissingToo() {
    assertThat(
            Samples.refusal(bytes("{\\rtf1 La convention est conclue pour douze mois.\\par "))
                .reason())
        .isEqualTo(Reason.CORRUPT);
  }
}
