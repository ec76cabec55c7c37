package org.contreseing.extract;

/** The formats that are read. */
enum Format {
  PLAIN,
  DOCX,
  DOC,
  ODT,
  FLAT_ODT,
  RTF,
  HTML,
  PDF
}
