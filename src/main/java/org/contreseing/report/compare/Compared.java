package org.contreseing.report.compare;

import java.util.List;
import java.util.stream.Stream;
import org.contreseing.compare.Comparison;
import org.contreseing.model.Finding;
import org.contreseing.model.SourceText;
import org.contreseing.model.Unreadable;
import org.contreseing.report.Outcome;

/**
 * Two documents and how they compare.
 *
 * @param older the document approved, or the earlier one
 * @param newer the document signed, or the later one
 * @param signed whether the newer claims to be the older, signed
 * @param comparisons one for each agreement of the files; none when one of them could not be read
 */
public record Compared(Outcome older, Outcome newer, boolean signed, List<Comparison> comparisons) {

  public Compared {
    comparisons = List.copyOf(comparisons);
  }

  /** Whether both could be read. */
  public boolean read() {
    return !(older.result() instanceof Unreadable) && !(newer.result() instanceof Unreadable);
  }

  /** Whether what is signed is not what was approved. */
  public boolean alarm() {
    return signed && comparisons.stream().anyMatch(Comparison::departs);
  }

  /** The findings that only the newer has. */
  public Stream<Finding> gained() {
    return comparisons.stream().flatMap(c -> c.findings().gained().stream());
  }

  /** Whether letters of one of them were recognised from images, and may be wrong. */
  public boolean recognised() {
    return comparisons.stream()
        .flatMap(c -> Stream.of(c.older(), c.newer()))
        .anyMatch(a -> a.outline().source().origin() == SourceText.Origin.OCR);
  }
}
