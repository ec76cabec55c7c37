package org.contreseing.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.contreseing.model.Block;
import org.contreseing.model.SourceText;
import org.contreseing.model.Trace;
import org.junit.jupiter.api.Test;

class OdtReaderTest {

  private static final String STYLES =
      """
      <text:outline-style><text:outline-level-style text:level="1" style:num-prefix="ARTICLE " style:num-format="I"/>
        <text:outline-level-style text:level="2" style:num-format="1" style:num-suffix="." text:display-levels="2"/></text:outline-style>
      <text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="°"/>
        <text:list-level-style-bullet text:level="2" text:bullet-char="–"/></text:list-style>
      <style:style style:name="Libre" style:family="paragraph" style:list-style-name=""/>
      <style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>""";

  private static SourceText read(String body) {
    return Samples.read(Samples.odt(STYLES, body + "<text:p>" + Samples.WORDS + "</text:p>"));
  }

  private static String h(int level, String attributes, String text) {
    return "<text:h text:outline-level=\"" + level + "\" " + attributes + ">" + text + "</text:h>";
  }

  private static String item(String text) {
    return "<text:list-item><text:p>" + text + "</text:p></text:list-item>";
  }

  @Test
  void headingsHaveTheirOutlineNumbers() {
    SourceText text =
        read(
            h(1, "", "Objet")
                + h(2, "", "Lieux")
                + h(1, "", "Durée")
                + h(1, "text:style-name=\"Libre\"", "Signatures"));
    assertThat(Samples.slices(text, Block.Kind.HEADING))
        .containsExactly("ARTICLE I Objet", "I.1. Lieux", "ARTICLE II Durée", "Signatures");
  }

  @Test
  void listsRestartUnlessTheyContinue() {
    String list = "<text:list text:style-name=\"L\" %s>" + item("A") + item("B") + "</text:list>";
    SourceText text =
        read(
            list.formatted("")
                + list.formatted("text:continue-numbering=\"true\"")
                + list.formatted(""));
    assertThat(Samples.slices(text, Block.Kind.LIST_ITEM))
        .containsExactly("1° A", "2° B", "3° A", "4° B", "1° A", "2° B");
  }

  @Test
  void onlyTheFirstParagraphOfAnItemIsLabelledAndNestedItemsAreDeeper() {
    SourceText text =
        read(
            "<text:list text:style-name=\"L\"><text:list-item><text:p>A</text:p><text:p>suite</text:p><text:list>"
                + item("sous")
                + "</text:list></text:list-item></text:list>");
    assertThat(Samples.slices(text)).startsWith("1° A", "suite", "– sous");
    assertThat(text.blocks().get(2).level()).isEqualTo(2);
  }

  @Test
  void whiteSpaceIsWhatTheFormatSaysItIs() {
    SourceText text =
        read(
            "<text:p>\n  un<text:s text:c=\"3\"/>deux <text:tab/>\n trois<text:line-break/>quatre</text:p>");
    assertThat(Samples.slices(text).get(0)).isEqualTo("un   deux \t trois\nquatre");
  }

  @Test
  void notesAreMarkedAndFollowTheBody() {
    SourceText text =
        read(
            "<text:p>Association<text:note text:id=\"f1\"><text:note-citation>1</text:note-citation>"
                + "<text:note-body><text:p>déclarée</text:p></text:note-body></text:note>, ci-après</text:p>");
    assertThat(Samples.slices(text))
        .containsExactly("Association¹, ci-après", Samples.WORDS, "¹ déclarée");
  }

  @Test
  void trackedChangesCommentsAndHiddenTextAreTraces() {
    SourceText text =
        read(
            "<text:tracked-changes><text:changed-region text:id=\"c1\"><text:deletion><office:change-info>"
                + "<dc:creator>L</dc:creator></office:change-info><text:p>douze</text:p></text:deletion></text:changed-region>"
                + "<text:changed-region text:id=\"c2\"><text:insertion/></text:changed-region></text:tracked-changes>"
                + "<text:p>pour <text:change text:change-id=\"c1\"/><text:change-start text:change-id=\"c2\"/>six"
                + "<text:change-end text:change-id=\"c2\"/> mois<text:span text:style-name=\"H\">caché</text:span>"
                + "<office:annotation><dc:creator>Léa</dc:creator><dc:date>2026-01-01</dc:date><text:p>Vu</text:p></office:annotation></text:p>");
    assertThat(Samples.slices(text).get(0)).isEqualTo("pour six mois");
    assertThat(Samples.traces(text, Trace.Kind.TRACKED_DELETION))
        .extracting(Trace::detail)
        .containsExactly("douze");
    assertThat(Samples.traces(text, Trace.Kind.TRACKED_INSERTION))
        .extracting(t -> text.slice(t.span()))
        .containsExactly("six");
    assertThat(Samples.traces(text, Trace.Kind.HIDDEN_TEXT))
        .extracting(Trace::detail)
        .containsExactly("caché");
    assertThat(Samples.traces(text, Trace.Kind.COMMENT))
        .extracting(Trace::detail)
        .containsExactly("Léa: Vu");
  }

  @Test
  void aFrameFollowsItsParagraphAndRepeatedCellsCount() {
    SourceText text =
        read(
            "<text:p>Avant <draw:frame><draw:text-box><text:p>Encadré</text:p></draw:text-box></draw:frame>après</text:p>"
                + "<table:table><table:table-row><table:table-cell table:number-columns-repeated=\"2\"/><table:table-cell><text:p>C</text:p>"
                + "</table:table-cell></table:table-row></table:table>");
    assertThat(Samples.slices(text)).startsWith("Avant après", "Encadré", "C");
    assertThat(text.blocks().get(2).cell()).contains(new Block.Cell(0, 0, 2));
  }
}
