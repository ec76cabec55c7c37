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
final class DocxReader implements TracingReader {

  @Override
  public SourceText read(byte[] bytes, Limits limits, TextAssembler text) throws Exception {
    try (ZipContents zip = ZipContents.open(bytes, limits)) {
      DocxPackage parts = new DocxPackage(zip);
      DocxSettings settings = settings(parts);
      readMargins(parts.parts("header"), Shape.of(Kind.PAGE_HEADER), settings, text);
      readMain(parts, settings, text);
      for (String notes : List.of("footnotes", "endnotes")) {
        for (var part : parts.named(notes).entrySet()) {
          var xml = text.reader(part.getKey(), part.getValue());
          new DocxStory(settings, xml, Shape.of(Kind.NOTE), text).read();
        }
      }
      readMargins(parts.parts("footer"), Shape.of(Kind.PAGE_FOOTER), settings, text);
      readTraces(parts, text);
      return text.finish();
    }
  }

  private static void readMain(DocxPackage parts, DocxSettings settings, TextAssembler text)
      throws XMLStreamException {
    var xml = text.reader(parts.mainName(), parts.main());
    new DocxStory(settings, xml, Shape.PARAGRAPH, text).read();
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
      new DocxStory(settings, Xml.reader(part), shape, margin).read();
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
