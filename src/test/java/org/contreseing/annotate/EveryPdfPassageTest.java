package org.contreseing.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.contreseing.extract.Extractor;
import org.contreseing.model.Block;
import org.contreseing.model.Document;
import org.contreseing.model.Extracted;
import org.contreseing.model.Language;
import org.contreseing.model.Severity;
import org.contreseing.model.SourceText;
import org.contreseing.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Highlights of some words of every paragraph, read back by the letters that lie under them. */
class EveryPdfPassageTest {

  private static final Request REQUEST =
      new Request(Language.FR, LocalDate.of(2026, 11, 22), false);

  static Stream<Path> documents() throws IOException {
    return Files.list(Path.of("src/test/formats"))
        .filter(p -> p.toString().endsWith(".pdf"))
        .sorted();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyHighlightLiesOnItsWordsAndNoWordChanges(Path file) throws Exception {
    byte[] original = Files.readAllBytes(file);
    SourceText text = read(original);
    List<Note> notes = notes(text);
    byte[] copy = new PdfCopy(original, text, REQUEST).write(notes).bytes();
    assertThat(read(copy).content()).isEqualTo(text.content());
    Map<String, String> wanted = new TreeMap<>();
    notes.forEach(n -> wanted.put(n.head(), bare(text.slice(n.span()))));
    assertThat(lit(copy)).isEqualTo(wanted);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void theSameCopyComesOutEveryTime(Path file) throws Exception {
    byte[] original = Files.readAllBytes(file);
    SourceText text = read(original);
    PdfCopy copy = new PdfCopy(original, text, REQUEST);
    assertThat(copy.write(notes(text)).bytes()).isEqualTo(copy.write(notes(text)).bytes());
  }

  private static SourceText read(byte[] bytes) {
    return ((Extracted) Extractor.standard().extract(new Document("d", bytes))).text();
  }

  private static List<Note> notes(SourceText text) {
    List<Note> notes = new ArrayList<>();
    for (Block block : text.blocks()) {
      int third = block.span().length() / 3;
      Span span = new Span(block.span().start() + third, block.span().end() - third);
      if (!text.slice(span).isBlank()) {
        String head = String.format("N%03d", notes.size());
        notes.add(new Note(span, Severity.INFO, head, List.of("<&é")));
      }
    }
    return notes;
  }

  private static Map<String, String> lit(byte[] copy) throws IOException {
    Map<String, String> lit = new TreeMap<>();
    try (PDDocument pdf = Loader.loadPDF(copy)) {
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        List<TextPosition> letters = letters(pdf, page);
        for (PDAnnotation mark : pdf.getPage(page - 1).getAnnotations()) {
          if (mark instanceof PDAnnotationHighlight highlight) {
            lit.merge(highlight.getSubject(), under(highlight, letters), String::concat);
          }
        }
      }
    }
    return lit;
  }

  private static List<TextPosition> letters(PDDocument pdf, int page) throws IOException {
    List<TextPosition> letters = new ArrayList<>();
    PDFTextStripper reader =
        new PDFTextStripper() {
          @Override
          protected void writeString(String text, List<TextPosition> positions) {
            letters.addAll(positions);
          }
        };
    reader.setStartPage(page);
    reader.setEndPage(page);
    reader.writeText(pdf, Writer.nullWriter());
    return letters;
  }

  private static String under(PDAnnotationHighlight mark, List<TextPosition> letters) {
    float[] quads = mark.getQuadPoints();
    StringBuilder under = new StringBuilder();
    for (TextPosition letter : letters) {
      float x = (letter.getTextMatrix().getTranslateX() + letter.getEndX()) / 2;
      float y = letter.getTextMatrix().getTranslateY() + letter.getFontSizeInPt() / 4;
      for (int i = 0; i < quads.length; i += 8) {
        if (x > quads[i] && x < quads[i + 2] && y < quads[i + 1] && y > quads[i + 5]) {
          under.append(letter.getUnicode());
          break;
        }
      }
    }
    return bare(under.toString());
  }

  private static String bare(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}\u00AD]+", "");
  }
}
