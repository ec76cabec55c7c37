package org.contreseing.extract;

import java.io.ByteArrayInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.contreseing.model.SourceText;
import org.contreseing.model.Trace;

/** PDF with a text layer. Recognising images is never a side effect of reading. */
final class PdfReader implements FormatReader {

  private final Parser parser = new PDFParser();

  @Override
  public SourceText read(byte[] bytes, Limits limits) throws Exception {
    TextAssembler text = new TextAssembler(limits.maxCharacters());
    ParseContext context = new ParseContext();
    context.set(PDFParserConfig.class, config());
    PdfBlocks blocks = new PdfBlocks(limits.maxCharacters());
    Metadata metadata =
        TikaDocument.parse(parser, new ByteArrayInputStream(bytes), blocks, context);
    blocks.write(text);
    if (Boolean.parseBoolean(metadata.get(TikaCoreProperties.HAS_SIGNATURE))) {
      text.trace(Trace.Kind.SIGNATURE_FIELD, text.position(), "");
    }
    return text.finish();
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
