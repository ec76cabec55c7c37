package org.contreseing.extract;

import java.util.Optional;

/** The formats that are read. */
enum Format {
  PLAIN(""),
  DOCX(""),
  DOC(""),
  ODT(""),
  FLAT_ODT(""),
  RTF(""),
  HTML(""),
  PDF(""),
  /** An image file of pages. */
  PICTURE(""),
  /** Holds documents, and is none itself. */
  ZIP("application/zip"),
  /** Holds documents, and is none itself. */
  MAIL("message/rfc822");

  private final String containerType;

  Format(String containerType) {
    this.containerType = containerType;
  }

  /** The registered name of a format that only holds documents. */
  Optional<String> containerType() {
    return containerType.isEmpty() ? Optional.empty() : Optional.of(containerType);
  }
}
