package org.contreseing.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.contreseing.extract.DocxStory.DocxSettings;
import org.contreseing.extract.TextAssembler.Shape;
import org.contreseing.model.Block.Kind;
import org.contreseing.model.SourceText;
import org.contreseing.model.Trace;

/**
 * DOCX, read as a stream. Our own reader rather than Tika's, because Tika loses what an agreement
 * stands on: numbers that come from a style ("Article 3"), hyphens that do not break ("L. 353-1"),
 * the borders of paragraphs in cells; and it mixes reviewers' comments and hidden text into the
 * sentences. Headers come first, then the body, its notes, and the footers.
 */
final class DocxReader implements FormatReader {

  @Override
  public SourceText read(byte[] bytes, Limits limits) throws Exception {
    TextAssembler text = new TextAssembler(limits.maxCharacters());
    try (ZipContents zip = ZipContents.open(bytes, limits)) {
      DocxPackage parts = new DocxPackage(zip);
      DocxSettings settings = settings(parts);
      readMargins(parts.parts("header"), Shape.of(Kind.PAGE_HEADER), settings, text);
      new DocxStory(settings, parts.main(), Shape.PARAGRAPH, text).read();
      for (String notes : List.of("footnotes", "endnotes")) {
        for (byte[] part : parts.parts(notes)) {
          new DocxStory(settings, part, Shape.of(Kind.NOTE), text).read();
        }
      }
      readMargins(parts.parts("footer"), Shape.of(Kind.PAGE_FOOTER), settings, text);
      readTraces(parts, text);
      return text.finish();
    }
  }

  private static DocxSettings settings(DocxPackage parts) throws XMLStreamException {
    DocxStyles styles = DocxStyles.read(parts.part("styles"));
    DocxNumbering numbering =
        new DocxNumbering(DocxNumberingPart.read(parts.part("numbering")), styles);
    return new DocxSettings(
        styles, numbering, DocxComments.read(parts.part("comments")), new NoteMarks());
  }

  /** First, even and odd pages often repeat one header: once is enough. */
  private static void readMargins(
      List<byte[]> parts, Shape shape, DocxSettings settings, TextAssembler text)
      throws XMLStreamException {
    Set<String> seen = new HashSet<>();
    for (byte[] part : parts) {
      TextAssembler margin = text.fresh();
      new DocxStory(settings, part, shape, margin).read();
      SourceText read = margin.finish();
      if (seen.add(read.content() + read.traces().size())) {
        text.write(shape, read);
      }
    }
  }

  private static void readTraces(DocxPackage parts, TextAssembler text) throws XMLStreamException {
    parts.external().forEach(link -> text.trace(Trace.Kind.EXTERNAL_LINK, text.position(), link));
    for (String property : Properties.naming(parts)) {
      text.trace(Trace.Kind.METADATA, text.position(), property);
    }
    parts.embedded().forEach(name -> text.trace(Trace.Kind.EMBEDDED_FILE, text.position(), name));
    if (parts.hasMacros()) {
      text.trace(Trace.Kind.MACRO, text.position(), "");
    }
  }
}
