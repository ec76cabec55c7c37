package org.contreseing.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The place that an address names, beside what the official lists say of it. The lists have no
 * CEDEX codes: a code they do not have is not wrong for that.
 *
 * @param span postcode and town as printed
 * @param town the town as printed, on one line, CEDEX left out
 * @param cedex whether the address says CEDEX
 * @param match how postcode and town agree
 * @param communes those that are meant, as far as can be told, by code; several where several bear
 *     the name; at most ten
 * @param department code of the department, where all that is known points to one
 */
public record Locality(
    Span span,
    String town,
    boolean cedex,
    Match match,
    List<Commune> communes,
    Optional<String> department)
    implements Located {

  /** How a postcode and a town agree. */
  public enum Match {
    /** A commune of this name has this postcode. */
    EXACT,
    /** The postcode is a CEDEX; a commune of this name lies in its department. */
    CEDEX,
    /** A commune with this postcode has nearly this name. */
    SPELLING,
    /** There are communes of this name, with other postcodes. */
    OTHER_POSTCODE,
    /** There are communes of this name; no commune at all has this postcode. */
    UNKNOWN_POSTCODE,
    /** The postcode is that of some commune, and no commune has this name. */
    UNKNOWN_TOWN,
    /** Neither postcode nor name is that of any commune. */
    UNKNOWN,
    /** There are communes of this name; no postcode is given. */
    NO_POSTCODE;

    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public Locality {
    communes = List.copyOf(communes);
  }

  public boolean is(Match wanted) {
    return match == wanted;
  }

  /** Whether postcode and town are of one place. */
  public boolean agrees() {
    return match == Match.EXACT || match == Match.CEDEX;
  }
}
