package org.contreseing.archive.link;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.contreseing.archive.Key;
import org.contreseing.model.Moment;

/**
 * What is kept of a line to compare it with others; small, for there may be a hundred thousand.
 *
 * @param parties that a name or a number tells apart
 * @param signed the day that stands at its signatures
 * @param headings folded article headings
 * @param days every day of an amendment's text; empty for agreements
 */
record Sheet(
    int index,
    Key key,
    Optional<String> sha256,
    Optional<String> shownTitle,
    Title title,
    boolean amends,
    List<Partner> parties,
    Optional<LocalDate> signed,
    boolean unsigned,
    Moment effect,
    Moment term,
    Set<String> headings,
    Set<LocalDate> days,
    List<Cited> cited,
    Spot start,
    Spot termSpot) {

  /**
   * A party.
   *
   * @param name folded, without words that change from one writing to the other
   * @param printed as the line gives it
   * @param siren one that can exist
   * @param postcode of its seat
   */
  record Partner(
      String name,
      String printed,
      Optional<String> siren,
      Optional<String> postcode,
      Optional<Office> office,
      Spot spot) {}

  /** A person and the quality in which he or she stands for a body. */
  record Office(String person, String quality) {}

  /** Another agreement that the text cites, with its day. */
  record Cited(String act, LocalDate day, Spot spot) {}
}
