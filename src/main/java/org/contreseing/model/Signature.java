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
 * @param originalsSpan the words that announce them
 * @param electronic whether it says that it is signed electronically
 * @param blocks one a signatory
 * @param joined the electronic signatures of the file, and its empty fields for one, with the
 *     blocks they belong to
 */
public record Signature(
    Span span,
    List<SigningFormula> formulas,
    Optional<String> place,
    Optional<LocalDate> date,
    Optional<Integer> originals,
    Optional<Span> originalsSpan,
    boolean electronic,
    List<SignatureBlock> blocks,
    List<JoinedSignature> joined)
    implements Located {

  public Signature {
    formulas = List.copyOf(formulas);
    blocks = List.copyOf(blocks);
    joined = List.copyOf(joined);
  }

  /** As the text alone tells it. */
  public Signature(
      Span span,
      List<SigningFormula> formulas,
      Optional<String> place,
      Optional<LocalDate> date,
      Optional<Integer> originals,
      Optional<Span> originalsSpan,
      boolean electronic,
      List<SignatureBlock> blocks) {
    this(span, formulas, place, date, originals, originalsSpan, electronic, blocks, List.of());
  }

  /** Whether an electronic signature of the file itself holds, which says who, when and by what. */
  public boolean isSealed() {
    return joined.stream().anyMatch(j -> j.signature().holds());
  }

  /** The same with the electronic signatures of the file. */
  public Signature joinedWith(List<SignatureBlock> judged, List<JoinedSignature> signatures) {
    return new Signature(
        span, formulas, place, date, originals, originalsSpan, electronic, judged, signatures);
  }

  /** Originals announced at a place that is not known. */
  public Signature(
      Span span,
      List<SigningFormula> formulas,
      Optional<String> place,
      Optional<LocalDate> date,
      Optional<Integer> originals,
      boolean electronic,
      List<SignatureBlock> blocks) {
    this(span, formulas, place, date, originals, Optional.empty(), electronic, blocks);
  }

  /** Where originals are announced; where they should be when they are not. */
  public Span originalsAt() {
    return originalsSpan.orElseGet(this::closing);
  }

  /** Whether the text has a signature zone at all. */
  public boolean present() {
    return !span.isEmpty() || !blocks.isEmpty() || !formulas.isEmpty();
  }

  /** Whether the block of this party names its signatory. */
  public boolean names(Party party) {
    return blocks.stream().anyMatch(b -> b.isOf(party) && b.signatory().isPresent());
  }

  /** Where the date of the act is written; the zone when only a formula's span is unknown. */
  public Span datedAt() {
    return formulas.stream()
        .filter(f -> f.date().isPresent())
        .map(SigningFormula::span)
        .reduce((a, b) -> b)
        .orElse(span);
  }

  /** The first formula; where the zone starts when it has none. */
  public Span closing() {
    return formulas.stream().map(SigningFormula::span).findFirst().orElse(Span.at(span.start()));
  }

  /**
   * Whether fewer originals are announced than there are parties; an announcement that is missing
   * is not one.
   */
  public boolean fewerOriginalsThan(int parties) {
    return originals.isPresent() && originals.get() < parties;
  }
}
