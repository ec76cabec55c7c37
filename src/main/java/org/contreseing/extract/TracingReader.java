package org.contreseing.extract;

import org.contreseing.model.SourceText;

/** A reader of a format whose characters have places in parts of XML. */
interface TracingReader extends FormatReader {

  /** The same as without an assembler, into the one given, which may record places. */
  SourceText read(byte[] bytes, Limits limits, TextAssembler text) throws Exception;

  @Override
  default SourceText read(byte[] bytes, Limits limits) throws Exception {
    return read(bytes, limits, new TextAssembler(limits.maxCharacters()));
  }
}
