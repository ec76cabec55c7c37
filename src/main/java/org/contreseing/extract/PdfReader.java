package org.contreseing.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.contreseing.extract.seal.TrustAnchors;
import org.contreseing.model.SourceText;
import org.contreseing.model.Trace;

/**
 * PDF. Recognising images is our own decision, page by page, and never a side effect of reading.
 */
final class PdfReader implements FormatReader {

  /** Of longer documents the layout is not looked at: it takes as long as the text itself. */
  private static final int MOST_PAGES = 300;

  private final Parser parser = new GuardedPdf();
  private final PdfScans scans;
  private final TrustAnchors anchors;

  PdfReader(Recogniser recogniser, TrustAnchors anchors) {
    this.scans = new PdfScans(recogniser);
    this.anchors = anchors;
  }

  @Override
  public SourceText read(byte[] bytes, Limits limits) throws Exception {
    PdfStreams.check(bytes, limits);
    PdfBlocks blocks = new PdfBlocks(limits.maxCharacters());
    long start = System.nanoTime();
    // Recognising has a longer time of its own.
    Metadata metadata = Deadline.run(limits.deadline(), () -> parse(bytes, blocks));
    TextAssembler text = new TextAssembler(limits.maxCharacters());
    Duration left = limits.deadline().minusNanos(System.nanoTime() - start);
    List<PageText> pages = Deadline.run(left, () -> laidOut(bytes, blocks.pages()));
    new PageWriter(text).write(scans.read(bytes, pages));
    blocks.writeFields(text);
    if (Boolean.parseBoolean(metadata.get(TikaCoreProperties.HAS_SIGNATURE))) {
      text.trace(Trace.Kind.SIGNATURE_FIELD, text.position(), "");
    }
    SourceText read = text.finish();
    return Deadline.run(limits.deadline(), () -> traced(read, bytes));
  }

  // A page whose text was read is not lost because its layout cannot be.
  private static List<PageText> laidOut(byte[] bytes, List<PageText> pages) {
    try {
      return pages.size() > MOST_PAGES ? pages : PageLayout.apply(PdfLayout.of(bytes), pages);
    } catch (IOException unknown) {
      return pages;
    }
  }

  // A text that was read is not lost because its painting cannot be followed.
  private SourceText traced(SourceText text, byte[] bytes) {
    try {
      return PdfTraces.added(text, bytes, anchors);
    } catch (IOException unknown) {
      return text;
    }
  }

  private Metadata parse(byte[] bytes, PdfBlocks blocks) throws Exception {
    ParseContext context = new ParseContext();
    context.set(PDFParserConfig.class, config());
    return TikaDocument.parse(parser, new ByteArrayInputStream(bytes), blocks, context);
  }

  private static PDFParserConfig config() {
    PDFParserConfig config = new PDFParserConfig();
    config.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
    config.setExtractBookmarksText(false);
    config.setExtractAnnotationText(false);
    config.setExtractInlineImages(false);
    config.setIfXFAExtractOnlyXFA(false);
    config.setSortByPosition(false);
    return config;
  }
}
