package org.contreseing.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
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

/** Where annotations stand in everything that an ODT can put words into. */
class OpenFormsTest {

  private static final String TYPE = "application/vnd.oasis.opendocument.text";
  private static final String NAMES =
      "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
          + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
          + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
          + " xmlns:xlink=\"http://www.w3.org/1999/xlink\""
          + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\"";
  // a file with a few letters is taken for one without text
  private static final String REST =
      "<text:p>Cette page a été établie pour mémoire, sans rien ajouter aux articles.</text:p>";
  private static final Request REQUEST =
      new Request(Language.FR, LocalDate.of(2026, 11, 22), false);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "un paragraphe | <text:p>Avant la durée de trois ans après</text:p> | la durée de trois ans",
        "des mots divisés par des styles | <text:p>la <text:span text:style-name='a'>du</text:span><text:span>rée de</text:span> trois ans</text:p> | durée de trois",
        "des styles dans des styles | <text:p><text:span>Le <text:span>pré<text:span>avis</text:span> est</text:span> long</text:span></text:p> | préavis est",
        "des espaces comptés | <text:p>Fait<text:s text:c='3'/>à Nevers</text:p> | à Nevers",
        "une tabulation | <text:p>Article 3<text:tab/>Durée</text:p> | Durée",
        "une fin de ligne | <text:p>Fait à Nevers<text:line-break/>le 3 mai</text:p> | le 3",
        "des entités | <text:p>R&amp;D &#233;t&#xE9; &lt;x&gt; fin</text:p> | été <x>",
        "un lien | <text:p><text:a xlink:href='http://a.invalid/'>voir le site du GIP</text:a></text:p> | le site",
        "un titre | <text:h text:outline-level='1'>Article 1 : Objet</text:h> | Objet",
        "un élément de liste | <text:list><text:list-item><text:p>payer le loyer</text:p></text:list-item></text:list> | le loyer",
        "une liste dans une liste | <text:list><text:list-item><text:list><text:list-item><text:p>rendre les clés</text:p></text:list-item></text:list></text:list-item></text:list> | les clés",
        "une cellule | <table:table><table:table-row><table:table-cell><text:p>Loyer</text:p></table:table-cell><table:table-cell><text:p>600 euros</text:p></table:table-cell></table:table-row></table:table> | 600",
        "une section | <text:section text:name='s'><text:p>La Commune verse</text:p></text:section> | verse",
        "autour d'un signet | <text:p>la <text:bookmark-start text:name='b'/>durée<text:bookmark-end text:name='b'/> fixée</text:p> | la durée fixée"
      })
  void anAnnotationStandsOnItsWords(String form, String body, String words) {
    Copy copy = copy(body.replace('\'', '"'), words);
    assertThat(copy.annotated()).containsExactly(words);
    assertThat(copy.text().content()).isEqualTo(copy.original().content());
  }

  @Test
  void whatStandsInANoteIsAnnotatedAndNoWordIsLost() {
    Copy copy =
        copy(
            "<text:p>Le loyer<text:note text:note-class=\"footnote\"><text:note-citation>1"
                + "</text:note-citation><text:note-body><text:p>Hors taxes et charges</text:p>"
                + "</text:note-body></text:note> est dû.</text:p>",
            "taxes");
    assertThat(copy.comments()).hasSize(1);
    assertThat(copy.text().content()).isEqualTo(copy.original().content());
  }

  @Test
  void somethingMissingIsAPointWhereItWouldStand() {
    Document original = odt("<text:p>Article 1</text:p>");
    Span end = Span.at("Article 1".length());
    Copy copy = Copy.of(original, new Note(end, Severity.ERROR, "CLA-008", List.of()));
    assertThat(copy.annotated()).containsExactly("");
    assertThat(copy.text().content()).isEqualTo(copy.original().content());
  }

  private static Copy copy(String body, String words) {
    Document original = odt(body);
    int start = read(original).content().indexOf(words);
    assertThat(start).isNotNegative();
    Span span = new Span(start, start + words.length());
    return Copy.of(original, new Note(span, Severity.ERROR, "CLA-008", List.of("À <faire>")));
  }

  private record Copy(SourceText original, SourceText text) {

    static Copy of(Document original, Note note) {
      Traced traced = new Tracer().trace(original).orElseThrow();
      byte[] bytes = new OpenCopy(original.bytes(), traced, REQUEST).write(List.of(note));
      return new Copy(read(original), read(new Document("copy", bytes)));
    }

    List<Trace> comments() {
      return text.traces().stream().filter(t -> t.kind() == Trace.Kind.COMMENT).toList();
    }

    List<String> annotated() {
      return comments().stream().map(t -> text.slice(t.span())).toList();
    }
  }

  private static SourceText read(Document document) {
    return ((Extracted) Extractor.standard().extract(document)).text();
  }

  private static Document odt(String body) {
    String content =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content "
            + NAMES
            + " office:version=\"1.3\"><office:body><office:text>"
            + body
            + REST
            + "</office:text></office:body></office:document-content>";
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(zip, "mimetype", TYPE);
      put(zip, "content.xml", content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Document("essai.odt", bytes.toByteArray());
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
