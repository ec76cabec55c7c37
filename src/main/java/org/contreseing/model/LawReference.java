package org.contreseing.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A reference to the law. What it says of a text named by words alone ("de la même loi") is what
 * the text said where it named it in full.
 *
 * @param kind what kind of text it is
 * @param code key of {@code codes.csv}; empty for no code, or where an article's letter alone tells
 *     that it is one of a code
 * @param name usual name of the text; empty when the tables do not know it
 * @param articles article numbers without points and spaces: {@code "L2121-29"}, {@code "10-1"}
 * @param more whether it means others beside those it names: a range, "et suivants"
 * @param number number of the text: {@code "2000-321"}, {@code "2016/679"}
 * @param date day of the text
 * @param standing what the tables know of it
 * @param known the day that the tables give the text of this number
 * @param missing those articles that a code known whole does not have
 * @param repealed the row of {@code repealed_references.csv} that it is, with its successor
 */
public record LawReference(
    Span span,
    String quote,
    Kind kind,
    Optional<String> code,
    String name,
    List<String> articles,
    boolean more,
    Optional<String> number,
    Optional<LocalDate> date,
    Standing standing,
    Optional<LocalDate> known,
    List<String> missing,
    Optional<RepealedText> repealed)
    implements Reference {

  /** Kinds of legal text. */
  public enum Kind {
    CODE,
    LOI,
    DECRET,
    ORDONNANCE,
    REGLEMENT,
    DIRECTIVE,
    CIRCULAIRE,
    ARRETE;

    /** The name in reports. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * What the tables know of a citation, whatever the day. That an article is unknown is a reason to
   * look, no proof: the tables end on the day that {@code codes.csv} says.
   */
  public enum Standing {
    /** The article stands in the code, or a text of this number and date is known. */
    KNOWN,
    /** The code is known whole, and has no such article. */
    UNKNOWN,
    /** A text of this number is known, but of another kind or day. */
    MISDATED,
    /** It is, or will be, out of force. */
    REPEALED,
    /** The tables do not tell. */
    UNTOLD;

    /** The name in reports. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public LawReference {
    articles = List.copyOf(articles);
    missing = List.copyOf(missing);
  }

  // numbers of before may have been right; the tables end in 2026
  private static final LocalDate SURE = LocalDate.of(2024, 1, 1);

  /** Whether its number and its day are not of one text. */
  public boolean misdated() {
    return standing == Standing.MISDATED;
  }

  /** Whether the code had no such article, for all that is known, on the day of the act. */
  public boolean inexistent(Setting setting) {
    return standing == Standing.UNKNOWN && !setting.actDay().isBefore(SURE);
  }
}
