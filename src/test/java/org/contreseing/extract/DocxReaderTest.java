package org.contreseing.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.contreseing.model.Block;
import org.contreseing.model.SourceText;
import org.contreseing.model.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocxReaderTest {

  private static final String NUMBERING =
      """
      <w:abstractNum w:abstractNumId="0">
        <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Titre1"/><w:lvlText w:val="Article %1 –"/></w:lvl>
        <w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2."/></w:lvl>
        <w:lvl w:ilvl="2"><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%3)"/></w:lvl>
      </w:abstractNum>
      <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uF0B7"/></w:lvl></w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
      <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
      <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>""";
  private static final String STYLES =
      """
      <w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/>
        <w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="Mien"><w:name w:val="Mon titre"/><w:basedOn w:val="Titre1"/></w:style>
      <w:style w:type="paragraph" w:styleId="Boucle"><w:basedOn w:val="Boucle"/></w:style>
      <w:style w:type="character" w:styleId="Secret"><w:rPr><w:vanish/></w:rPr></w:style>""";

  private static SourceText read(String body) {
    return Samples.read(
        Samples.docx(
            body + Samples.p(Samples.WORDS), Map.of("numbering", NUMBERING, "styles", STYLES)));
  }

  private static String style(String id) {
    return "<w:pStyle w:val=\"" + id + "\"/>";
  }

  private static String list(int numId, int level) {
    return "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + numId + "\"/></w:numPr>";
  }

  @Test
  void numbersThatComeFromAStyleAreInTheText() {
    SourceText text =
        read(
            Samples.p(style("Titre1"), "Objet")
                + Samples.p("…")
                + Samples.p(style("Mien"), "Durée"));
    assertThat(Samples.slices(text, Block.Kind.HEADING))
        .containsExactly("Article 1 – Objet", "Article 2 – Durée");
    assertThat(text.blocks().get(0).level()).isEqualTo(1);
  }

  @Test
  void deeperLevelsRestartAndSpellTheirParents() {
    SourceText text =
        read(
            Samples.p(list(1, 0), "A")
                + Samples.p(list(1, 1), "B")
                + Samples.p(list(1, 1), "C")
                + Samples.p(list(1, 2), "D")
                + Samples.p(list(1, 0), "E")
                + Samples.p(list(1, 1), "F"));
    assertThat(Samples.slices(text, Block.Kind.LIST_ITEM))
        .containsExactly("Article 1 – A", "1.1. B", "1.2. C", "a) D", "Article 2 – E", "2.1. F");
    assertThat(text.blocks()).extracting(Block::level).startsWith(1, 2, 2, 3, 1, 2);
  }

  @Test
  void aListCanRestartAndAParagraphCanLeaveItsList() {
    SourceText text =
        read(
            Samples.p(list(1, 0), "A")
                + Samples.p(list(3, 0), "B")
                + Samples.p(list(3, 0), "C")
                + Samples.p(style("Titre1") + list(0, 0), "Sans numéro"));
    assertThat(Samples.slices(text))
        .startsWith("Article 1 – A", "Article 7 – B", "Article 8 – C", "Sans numéro");
  }

  @Test
  void aNumberStandsAloneWhenItsParagraphIsEmptyAndABulletDoesNot() {
    SourceText text =
        read(
            "<w:p><w:pPr>"
                + style("Titre1")
                + "</w:pPr></w:p><w:p><w:pPr>"
                + list(2, 0)
                + "</w:pPr></w:p>"
                + Samples.p(list(2, 0), "la salle"));
    assertThat(Samples.slices(text)).startsWith("Article 1 –", "• la salle");
  }

  @Test
  void aDeletedHeadingIsNotCounted() {
    String deleted =
        "<w:p><w:pPr>"
            + style("Titre1")
            + "<w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>"
            + "<w:del w:id=\"2\"><w:r><w:delText>Supprimé</w:delText></w:r></w:del></w:p>";
    assertThat(Samples.slices(read(deleted + Samples.p(style("Titre1"), "Objet"))))
        .startsWith("Article 1 – Objet");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<w:noBreakHyphen/>|L. 353\u20111",
        "<w:softHyphen/>|L. 3531",
        "<w:tab/>|L. 353\t1",
        "<w:br/>|L. 353⏎1",
        "<w:sym w:font='Wingdings' w:char='F0FE'/>|L. 353☒1",
        "<w:sym w:font='Symbol' w:char='F0B7'/>|L. 353•1"
      })
  void specialCharactersAreWhatAReaderSees(String element, String expected) {
    SourceText text = read("<w:p><w:r><w:t>L. 353</w:t>" + element + "<w:t>1</w:t></w:r></w:p>");
    assertThat(Samples.slices(text).get(0)).isEqualTo(expected.replace('⏎', '\n'));
  }

  @Test
  void insertionsAreTextDeletionsAreNotAndBothAreTraces() {
    SourceText text =
        read(
            "<w:p>"
                + Samples.r("pour ")
                + "<w:del w:id=\"1\"><w:r><w:delText>douze</w:delText></w:r></w:del>"
                + "<w:ins w:id=\"2\">"
                + Samples.r("vingt-quatre")
                + "</w:ins>"
                + Samples.r(" mois")
                + "</w:p>");
    assertThat(Samples.slices(text).get(0)).isEqualTo("pour vingt-quatre mois");
    assertThat(Samples.traces(text, Trace.Kind.TRACKED_DELETION))
        .singleElement()
        .satisfies(t -> assertThat(t.detail()).isEqualTo("douze"))
        .satisfies(t -> assertThat(text.content().substring(t.span().end())).startsWith("vingt"));
    assertThat(Samples.traces(text, Trace.Kind.TRACKED_INSERTION))
        .singleElement()
        .satisfies(t -> assertThat(text.slice(t.span())).isEqualTo("vingt-quatre"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"<w:vanish/>", "<w:rStyle w:val='Secret'/>"})
  void hiddenTextIsATraceAndNotText(String property) {
    SourceText text =
        read(
            "<w:p>"
                + Samples.r("visible")
                + "<w:r><w:rPr>"
                + property
                + "</w:rPr><w:t>caché</w:t></w:r></w:p>");
    assertThat(Samples.slices(text).get(0)).isEqualTo("visible");
    assertThat(Samples.traces(text, Trace.Kind.HIDDEN_TEXT))
        .extracting(Trace::detail)
        .containsExactly("caché");
  }

  @Test
  void aCommentSpansWhatItCommentsOn() {
    byte[] docx =
        Samples.docx(
            "<w:p>"
                + Samples.r("durée de ")
                + "<w:commentRangeStart w:id=\"4\"/>"
                + Samples.r("12 mois")
                + "<w:commentRangeEnd w:id=\"4\"/><w:r><w:commentReference w:id=\"4\"/></w:r></w:p>"
                + Samples.p(Samples.WORDS),
            Map.of(
                "comments",
                "<w:comment w:id=\"4\" w:author=\"Léa\">"
                    + Samples.p("À vérifier")
                    + "</w:comment>"));
    SourceText text = Samples.read(docx);
    assertThat(Samples.traces(text, Trace.Kind.COMMENT))
        .singleElement()
        .satisfies(t -> assertThat(t.detail()).isEqualTo("Léa: À vérifier"))
        .satisfies(t -> assertThat(text.slice(t.span())).isEqualTo("12 mois"));
    assertThat(text.content()).doesNotContain("vérifier");
  }

  @Test
  void aFormFieldIsATraceOverItsText() {
    SourceText text =
        read(
            "<w:p><w:sdt><w:sdtPr><w:alias w:val=\"Date\"/></w:sdtPr><w:sdtContent>"
                + Samples.r("à compléter")
                + "</w:sdtContent></w:sdt></w:p>");
    assertThat(Samples.traces(text, Trace.Kind.FORM_FIELD))
        .singleElement()
        .satisfies(t -> assertThat(t.detail()).isEqualTo("Date"))
        .satisfies(t -> assertThat(text.slice(t.span())).isEqualTo("à compléter"));
  }

  @Test
  void aFrameIsReadOnceAndAfterTheParagraphItHangsOn() {
    String frame = "<w:txbxContent>" + Samples.p("Encadré") + "</w:txbxContent>";
    SourceText text =
        read(
            "<w:p>"
                + Samples.r("Avant ")
                + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">"
                + frame
                + "</mc:Choice><mc:Fallback>"
                + frame
                + "</mc:Fallback></mc:AlternateContent></w:r>"
                + Samples.r("après")
                + "</w:p>");
    assertThat(Samples.slices(text)).startsWith("Avant après", "Encadré").doesNotHaveDuplicates();
  }

  @Test
  void instructionsOfFieldsAreNotText() {
    SourceText text =
        read(
            "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>PAGEREF x</w:instrText>"
                + "<w:fldChar w:fldCharType=\"separate\"/></w:r>"
                + Samples.r("12")
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>");
    assertThat(Samples.slices(text).get(0)).isEqualTo("12");
  }

  @Test
  void aMergedCellMovesTheFollowingColumns() {
    SourceText text =
        read(
            "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>"
                + Samples.p("A")
                + "</w:tc><w:tc>"
                + Samples.p("B")
                + "</w:tc></w:tr></w:tbl>");
    assertThat(text.blocks())
        .extracting(b -> b.cell().map(Block.Cell::column).orElse(-1))
        .startsWith(0, 2, -1);
    assertThat(text.content()).startsWith("A\nB\n\n");
  }

  @Test
  void headersComeFirstOnceAndFootersLast() {
    SourceText text =
        Samples.read(
            Samples.docx(
                Samples.p(Samples.WORDS),
                Map.of(
                    "header1",
                    Samples.p("Ville de X"),
                    "header2",
                    Samples.p("Ville de X"),
                    "footer1",
                    Samples.p("Page 1"))));
    assertThat(Samples.slices(text)).containsExactly("Ville de X", Samples.WORDS, "Page 1");
  }

  @Test
  void notesAreMarkedAndFollowTheBody() {
    SourceText text =
        Samples.read(
            Samples.docx(
                "<w:p>"
                    + Samples.r("L’Association")
                    + "<w:r><w:footnoteReference w:id=\"5\"/></w:r></w:p>"
                    + Samples.p(Samples.WORDS),
                Map.of(
                    "footnotes",
                    "<w:footnote w:id=\"0\" w:type=\"separator\">"
                        + Samples.p("trait")
                        + "</w:footnote><w:footnote w:id=\"5\">"
                        + "<w:p><w:r><w:footnoteRef/></w:r>"
                        + Samples.r(" déclarée")
                        + "</w:p></w:footnote>")));
    assertThat(Samples.slices(text)).containsExactly("L’Association¹", Samples.WORDS, "¹ déclarée");
    assertThat(Samples.slices(text, Block.Kind.NOTE)).containsExactly("¹ déclarée");
  }

  @Test
  void aStyleBasedOnItselfIsHarmless() {
    assertThat(Samples.slices(read(Samples.p(style("Boucle"), "Texte")))).startsWith("Texte");
  }
}
