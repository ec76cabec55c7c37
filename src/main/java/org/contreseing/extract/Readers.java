package org.contreseing.extract;

import java.util.EnumMap;
import java.util.Map;
import org.contreseing.extract.seal.TrustAnchors;

/**
 * The readers, each made when its format first turns up: parsers are slow to load, and most runs
 * need one of them.
 */
final class Readers {

  private final Map<Format, FormatReader> readers = new EnumMap<>(Format.class);
  private final Recogniser recogniser;
  private final TrustAnchors anchors;

  Readers(Recogniser recogniser, TrustAnchors anchors) {
    this.recogniser = recogniser;
    this.anchors = anchors;
  }

  synchronized FormatReader of(Format format) {
    return readers.computeIfAbsent(format, this::make);
  }

  private FormatReader make(Format format) {
    return switch (format) {
      case PLAIN -> new PlainTextReader();
      case DOCX -> new DocxReader();
      case DOC -> new DocReader();
      case ODT, FLAT_ODT -> new OdtReader();
      case RTF -> new RtfReader();
      case HTML -> new HtmlReader();
      case PDF -> new PdfReader(recogniser, anchors);
      case PICTURE -> new PictureReader(recogniser);
      case ZIP, MAIL -> throw new IllegalArgumentException(format + " holds documents and is none");
    };
  }
}
