package org.contreseing.extract;

import java.io.ByteArrayInputStream;
import org.apache.tika.parser.ParseContext;
import org.contreseing.model.SourceText;

final class OdtReader implements FormatReader {
  @Override
  public SourceText read(byte[] bytes, Limits limits) throws Exception {
    TextAssembler text = new TextAssembler(limits.maxCharacters());
    TikaDocument.parse(
        new org.apache.tika.parser.odf.OpenDocumentParser(),
        new ByteArrayInputStream(bytes),
        new XhtmlBlocks(text, false),
        new ParseContext());
    return text.finish();
  }
}
