package org.contreseing.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.contreseing.extract.Extractor;
import org.contreseing.extract.Traced;
import org.contreseing.extract.Tracer;
import org.contreseing.model.Document;
import org.contreseing.model.Extracted;
import org.contreseing.model.Language;
import org.contreseing.model.Severity;
import org.contreseing.model.SourceText;
import org.contreseing.model.Span;
import org.contreseing.model.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where comments stand in everything that Word can put words into. */
class WordFormsTest {

  private static final String W =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";
  private static final String R =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final Request REQUEST =
      new Request(Language.FR, LocalDate.of(2026, 11, 22), false);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          un run parté deux fois | <w:r><w:rPr><w:b/></w:rPr><w:t>Avant la durée de trois ans après</w:t></w:r> | la durée de trois ans
          des runs divisés au milieu des mots | <w:r><w:t>la du</w:t></w:r><w:proofErr w:type="x"/><w:r><w:t>rée de</w:t></w:r><w:r><w:t xml:space="preserve"> trois ans</w:t></w:r> | durée de trois
          une tabulation dans le run | <w:r><w:t>Article 3</w:t><w:tab/><w:t>Durée</w:t></w:r> | Durée
          jusqu'à une fin de ligne | <w:r><w:t>Fait à Nevers</w:t><w:br/><w:t>le 3 mai</w:t></w:r> | Nevers
          des caractères écrits en entités | <w:r><w:t>R&amp;D &#233;t&#xE9; &lt;x&gt; fin</w:t></w:r> | été <x>
          un lien | <w:hyperlink w:anchor="a"><w:r><w:t>voir le site du GIP</w:t></w:r></w:hyperlink> | le site
          un contrôle de contenu | <w:sdt><w:sdtPr><w:alias w:val="Nom"/></w:sdtPr><w:sdtContent><w:r><w:t>Nom du maire</w:t></w:r></w:sdtContent></w:sdt> | maire
          une insertion suivie | <w:ins w:id="9" w:author="A"><w:r><w:t>trois mois fermes</w:t></w:r></w:ins> | mois
          une suppression suivie au milieu | <w:r><w:t>deux </w:t></w:r><w:del w:id="9"><w:r><w:delText>ou trois </w:delText></w:r></w:del><w:r><w:t>mois fermes</w:t></w:r> | deux mois
          un champ | <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF a </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>article 12</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r> | 12
          """)
  void aCommentStandsOnItsWords(String form, String runs, String words) {
    Copy copy = copy("<w:p>" + runs + "</w:p>", words);
    assertThat(copy.commented()).as(form).containsExactly(words);
    assertThat(copy.text.content()).isEqualTo(copy.original.content());
    assertThat(copy.comment()).doesNotContain("Passage");
  }

  @Test
  void aCommentKeepsThePropertiesOfARunThatItParts() {
    Copy copy =
        copy(
            "<w:p><w:r w:rsidR=\"1\"><w:rPr><w:b/></w:rPr><w:t>un deux trois</w:t></w:r></w:p>",
            "deux");
    String run = "<w:r w:rsidR=\"1\"><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">";
    assertThat(copy.part("word/document.xml"))
        .contains(
            run + "un </w:t></w:r><w:commentRangeStart w:id=\"0\"/>",
            run + "deux</w:t></w:r><w:commentRangeEnd w:id=\"0\"/>",
            "<w:r><w:commentReference w:id=\"0\"/></w:r>" + run + " trois</w:t></w:r>");
  }

  @Test
  void whatStandsInATextBoxIsCommentedAroundTheBoxAndQuoted() {
    String box =
        "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:txbxContent><w:p><w:r>"
            + "<w:t>Encadré à lire</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback>"
            + "<w:txbxContent><w:p><w:r><w:t>Encadré à lire</w:t></w:r></w:p></w:txbxContent>"
            + "</mc:Fallback></mc:AlternateContent></w:r>";
    Copy copy = copy("<w:p><w:r><w:t>Voici</w:t></w:r>" + box + "</w:p>", "Encadré");
    assertThat(copy.part("word/document.xml"))
        .contains("<w:commentRangeStart w:id=\"0\"/><w:r><mc:Alt")
        .contains("</mc:AlternateContent></w:r><w:commentRangeEnd w:id=\"0\"/>");
    assertThat(copy.comment()).contains("« Encadré », zone de texte");
  }

  @Test
  void whatStandsInAFootnoteIsCommentedAtItsReferenceAndQuoted() {
    String body =
        "<w:p><w:r><w:t>Le loyer</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r>"
            + "<w:r><w:t> est dû.</w:t></w:r></w:p>";
    String notes =
        "<w:footnotes "
            + W
            + "><w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r><w:r>"
            + "<w:t>Hors taxes et charges</w:t></w:r></w:p></w:footnote></w:footnotes>";
    Copy copy = copy(body, Map.of("footnotes", notes), "taxes");
    assertThat(copy.part("word/document.xml"))
        .contains(
            "<w:commentRangeStart w:id=\"0\"/><w:r><w:footnoteReference w:id=\"2\"/></w:r>"
                + "<w:commentRangeEnd w:id=\"0\"/>");
    assertThat(copy.part("word/footnotes.xml")).isEqualTo(notes);
    assertThat(copy.comment()).contains("« taxes », note de bas de page");
  }

  @Test
  void whatStandsInAHeaderIsSaidAtTheStartOfTheText() {
    String header = "<w:hdr " + W + "><w:p><w:r><w:t>PROJET secret</w:t></w:r></w:p></w:hdr>";
    Copy copy =
        copy("<w:p><w:r><w:t>Convention</w:t></w:r></w:p>", Map.of("header", header), "PROJET");
    assertThat(copy.part("word/header.xml")).isEqualTo(header);
    assertThat(copy.comment()).contains("« PROJET », en-tête de page");
    assertThat(copy.part("word/document.xml"))
        .contains("<w:p><w:commentRangeStart w:id=\"0\"/><w:commentRangeEnd w:id=\"0\"/>");
  }

  @Test
  void aFormulaIsCommentedAsAWhole() {
    Copy copy =
        copy(
            "<w:p><w:r><w:t>Prix : </w:t></w:r><m:oMath><m:r><m:t>P=2x+3</m:t></m:r></m:oMath></w:p>",
            "2x");
    assertThat(copy.commented()).containsExactly("P=2x+3");
  }

  @Test
  void commentsThatWereThereStay() {
    String comments =
        "<w:comments "
            + W
            + "><w:comment w:id=\"4\" w:author=\"Zoé\"><w:p><w:r><w:t>Vu"
            + "</w:t></w:r></w:p></w:comment></w:comments>";
    String body =
        "<w:p><w:commentRangeStart w:id=\"4\"/><w:r><w:t>un deux</w:t></w:r>"
            + "<w:commentRangeEnd w:id=\"4\"/><w:r><w:commentReference w:id=\"4\"/></w:r></w:p>";
    Copy copy = copy(body, Map.of("comments", comments), "deux");
    assertThat(copy.commented()).containsExactlyInAnyOrder("un deux", "deux");
    assertThat(copy.part("word/comments.xml")).contains("Zoé", "w:id=\"5\"", "Contreseing");
    assertThat(copy.part("[Content_Types].xml")).doesNotContain("comments");
  }

  @Test
  void aNewPartOfCommentsIsRelatedAndDeclared() {
    Copy copy = copy("<w:p><w:r><w:t>un</w:t></w:r></w:p>", "un");
    assertThat(copy.part("word/_rels/document.xml.rels"))
        .contains(R + "comments\" Target=\"/word/comments.xml\"");
    assertThat(copy.part("[Content_Types].xml")).contains("PartName=\"/word/comments.xml\"");
  }

  @Test
  void somethingMissingIsAPointWhereItWouldStand() {
    Document original = docx("<w:p><w:r><w:t>Article 1</w:t></w:r></w:p>", Map.of());
    int end = "Article 1".length();
    Copy copy = Copy.of(original, new Note(Span.at(end), Severity.ERROR, "CLA-008", List.of()));
    assertThat(copy.commented()).containsExactly("");
    assertThat(copy.part("word/document.xml"))
        .contains("Article 1</w:t></w:r><w:commentRangeStart w:id=\"0\"/><w:commentRangeEnd");
  }

  private static Copy copy(String body, String words) {
    return copy(body, Map.of(), words);
  }

  private static Copy copy(String body, Map<String, String> parts, String words) {
    Document original = docx(body, parts);
    int start = read(original).content().indexOf(words);
    assertThat(start).isNotNegative();
    Span span = new Span(start, start + words.length());
    return Copy.of(original, new Note(span, Severity.ERROR, "CLA-008", List.of("À <faire>")));
  }

  private record Copy(SourceText original, Document document, SourceText text) {

    static Copy of(Document original, Note note) {
      Traced traced = new Tracer().trace(original).orElseThrow();
      byte[] bytes = new WordCopy(original.bytes(), traced, REQUEST).write(List.of(note));
      Document copy = new Document("copy", bytes);
      return new Copy(read(original), copy, read(copy));
    }

    List<String> commented() {
      return comments().map(t -> text.slice(t.span())).toList();
    }

    String comment() {
      return comments().map(Trace::detail).findFirst().orElseThrow().replace('\u00a0', ' ');
    }

    private Stream<Trace> comments() {
      return text.traces().stream().filter(t -> t.kind() == Trace.Kind.COMMENT);
    }

    String part(String name) {
      return new String(
          new ZipCopy(document.bytes()).read(name).orElseThrow(), StandardCharsets.UTF_8);
    }
  }

  private static SourceText read(Document document) {
    return ((Extracted) Extractor.standard().extract(document)).text();
  }

  private static Document docx(String body, Map<String, String> parts) {
    String words =
        "<w:p><w:r><w:t>Le présent article fixe la règle que suivent les parties.</w:t></w:r></w:p>";
    Map<String, String> entries = new LinkedHashMap<>();
    entries.put(
        "[Content_Types].xml",
        "<Types><Override PartName=\"/word/document.xml\" ContentType=\""
            + "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
            + "</Types>");
    entries.put("_rels/.rels", relations("officeDocument", "word/document.xml"));
    entries.put(
        "word/document.xml",
        "<w:document " + W + "><w:body>" + body + words + "</w:body></w:document>");
    StringBuilder relations = new StringBuilder();
    parts.forEach(
        (kind, part) -> {
          relations.append(relation(kind, kind + ".xml"));
          entries.put("word/" + kind + ".xml", part);
        });
    entries.put("word/_rels/document.xml.rels", "<Relationships>" + relations + "</Relationships>");
    return new Document("d.docx", zip(entries));
  }

  private static String relations(String kind, String target) {
    return "<Relationships>" + relation(kind, target) + "</Relationships>";
  }

  private static String relation(String kind, String target) {
    return "<Relationship Id=\""
        + kind
        + "\" Type=\""
        + R
        + kind
        + "\" Target=\""
        + target
        + "\"/>";
  }

  private static byte[] zip(Map<String, String> entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (var entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
