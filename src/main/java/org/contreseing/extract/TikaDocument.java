package org.contreseing.extract;

import java.io.InputStream;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.contreseing.model.Unreadable.Reason;
import org.xml.sax.ContentHandler;

/**
 * Runs one of Tika's parsers on a document alone: nothing embedded is opened, and what Tika
 * swallowed is a fault all the same.
 */
final class TikaDocument {

  private TikaDocument() {}

  /** Parses and returns what the parser found out beside the text. */
  static Metadata parse(Parser parser, InputStream in, ContentHandler handler, ParseContext context)
      throws Exception {
    context.set(EmbeddedDocumentExtractor.class, new Closed());
    Metadata metadata = new Metadata();
    try {
      parser.parse(in, handler, metadata, context);
    } catch (EncryptedDocumentException e) {
      throw new ReadFailure(Reason.ENCRYPTED);
    } catch (TikaException e) {
      throw e.getCause() instanceof ReadFailure failure ? failure : e;
    }
    return metadata;
  }

  /** Whether the parser met damage and went on. */
  static boolean isDamaged(Metadata metadata) {
    return metadata.getValues(TikaCoreProperties.TIKA_META_EXCEPTION_WARNING).length > 0;
  }

  private static final class Closed implements EmbeddedDocumentExtractor {
    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return false;
    }

    @Override
    public void parseEmbedded(
        InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
      throw new IllegalStateException("embedded documents are not read");
    }
  }
}
