package org.contreseing.extract;

import org.contreseing.model.SourceText;

/** Reads the text of one format. Stateless. */
interface FormatReader {

  /**
   * The text of a document.
   *
   * @throws ReadFailure for a fault of the document that has a name
   * @throws Exception for any other one; it means that the document is corrupt
   */
  SourceText read(byte[] bytes, Limits limits) throws Exception;
}
