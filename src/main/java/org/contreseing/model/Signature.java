package org.contreseing.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How the agreement ends.
 *
 * @param span the signature zone; empty at the end of the act when there is none
 * @param formulas its "Fait à …, le …" lines
 * @param place the first place given
 * @param date the last date given
 * @param originals how many originals are announced
 * @param electronic whether it says that it is signed electronically
 * @param blocks one a signatory
 */
public record Signature(
    Span span,
    List<SigningFormula> formulas,
    Optional<String> place,
    Optional<LocalDate> date,
    Optional<Integer> originals,
    boolean electronic,
    List<SignatureBlock> blocks)
    implements Located {

  public Signature {
    formulas = List.copyOf(formulas);
    blocks = List.copyOf(blocks);
  }
}
