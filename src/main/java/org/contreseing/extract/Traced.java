package org.contreseing.extract;

import org.contreseing.model.SourceText;

/**
 * A text with the places of its characters.
 *
 * @param form of the container they stand in
 */
public record Traced(Form form, SourceText text, Origins origins) {

  /** Containers whose places are told. */
  public enum Form {
    DOCX,
    ODT,
    /** ODT in one file without a package. */
    FLAT_ODT
  }
}
