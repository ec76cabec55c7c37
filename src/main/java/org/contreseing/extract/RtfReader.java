package org.contreseing.extract;

import java.io.ByteArrayInputStream;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.contreseing.model.SourceText;

final class RtfReader implements FormatReader {
  @Override
  public SourceText read(byte[] bytes, Limits limits) throws Exception {
    TextAssembler text = new TextAssembler(limits.maxCharacters());
    TikaDocument.parse(
        new RTFParser(),
        new ByteArrayInputStream(bytes),
        new XhtmlBlocks(text, false),
        new ParseContext());
    return text.finish();
  }
}
