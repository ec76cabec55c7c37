package org.contreseing.extract;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.pdf.PDFParser;

/** Tika's parser, which looks at the pages of a PDF before it turns to the first. */
final class GuardedPdf extends PDFParser {

  private static final long serialVersionUID = 1L;

  @Override
  protected PDDocument getPDDocument(
      InputStream in,
      String password,
      StreamCacheCreateFunction cache,
      Metadata metadata,
      ParseContext context)
      throws IOException {
    PDDocument pdf = super.getPDDocument(in, password, cache, metadata, context);
    try {
      PdfPages.check(pdf.getDocumentCatalog().getCOSObject());
      return pdf;
    } catch (ReadFailure failure) {
      pdf.close();
      throw failure;
    }
  }
}
