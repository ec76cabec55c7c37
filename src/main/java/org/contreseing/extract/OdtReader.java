package org.contreseing.extract;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.contreseing.extract.TextAssembler.Shape;
import org.contreseing.model.Block.Kind;
import org.contreseing.model.SourceText;
import org.contreseing.model.Trace;
import org.contreseing.model.Unreadable.Reason;

/**
 * ODT, zipped or flat, read as a stream. Our own reader rather than Tika's, which writes no
 * automatic number at all, sets notes inside the sentences and does not tell headers from text.
 * Headers come first, then the body, its notes, and the footers.
 */
final class OdtReader implements TracingReader {

  private static final String CONTENT = "content.xml";
  private static final Set<String> HEADERS =
      Set.of("style:header", "style:header-left", "style:header-first");
  private static final Set<String> FOOTERS =
      Set.of("style:footer", "style:footer-left", "style:footer-first");

  /** An object that another program would open; formulas and charts are part of the page. */
  private static final Pattern OBJECT =
      Pattern.compile("(?:\\./)?Object \\d+|.*\\.(?:docx?|xlsx?|odt|ods|pdf|zip|exe|rtf)");

  private static final Set<String> BODY = Set.of("office:text");

  @Override
  public SourceText read(byte[] bytes, Limits limits, TextAssembler text) throws Exception {
    if (bytes.length < 2 || bytes[0] != 'P' || bytes[1] != 'K') {
      read(bytes, bytes, "", text);
      return text.finish();
    }
    try (ZipContents zip = ZipContents.open(bytes, limits)) {
      checkReadable(zip);
      byte[] content = zip.read(CONTENT).orElseThrow(() -> new ReadFailure(Reason.CORRUPT));
      read(zip.read("styles.xml").orElse(content), content, CONTENT, text);
      if (zip.names().stream()
          .anyMatch(name -> name.startsWith("Basic/") && name.endsWith(".xml"))) {
        text.trace(Trace.Kind.MACRO, text.position(), "");
      }
      for (String property : Properties.naming(zip.read("meta.xml"))) {
        text.trace(Trace.Kind.METADATA, text.position(), property);
      }
      zip.names().stream()
          .filter(name -> OBJECT.matcher(name).matches())
          .sorted()
          .forEach(name -> text.trace(Trace.Kind.EMBEDDED_FILE, text.position(), name));
    }
    return text.finish();
  }

  private static void checkReadable(ZipContents zip) {
    boolean encrypted =
        zip.has("encrypted-package")
            || zip.read("META-INF/manifest.xml")
                .map(
                    manifest ->
                        new String(manifest, StandardCharsets.UTF_8).contains("encryption-data"))
                .orElse(false);
    if (encrypted) {
      throw new ReadFailure(Reason.ENCRYPTED);
    }
  }

  private static void read(byte[] styles, byte[] content, String part, TextAssembler text)
      throws XMLStreamException {
    OdtStyles all = new OdtStyles();
    all.read(styles);
    all.read(content);
    readMargins(styles, all, HEADERS, Shape.of(Kind.PAGE_HEADER), text);
    new OdtStory(all, text.reader(part, content), BODY, Shape.PARAGRAPH, text).read();
    readMargins(styles, all, FOOTERS, Shape.of(Kind.PAGE_FOOTER), text);
  }

  /** First, left and right pages often repeat one header: once is enough. */
  private static void readMargins(
      byte[] styles, OdtStyles all, Set<String> roots, Shape shape, TextAssembler text)
      throws XMLStreamException {
    TextAssembler margins = text.fresh();
    new OdtStory(all, Xml.reader(styles), roots, shape, margins).read();
    SourceText read = margins.finish();
    Set<String> seen = new HashSet<>();
    text.write(
        shape,
        read,
        read.blocks().stream().filter(block -> seen.add(read.slice(block.span()))).toList());
  }
}
