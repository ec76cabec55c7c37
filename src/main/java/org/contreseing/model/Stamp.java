package org.contreseing.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a stamp of the State's transmission software says of an act that was sent to the prefecture:
 * the act stamped, which need not be the agreement itself.
 *
 * @param span the stamp; of one that comes on every page the first
 * @param times how often it comes
 * @param act the act it names, as far as its identifier can be read
 * @param sent the day on which the act was sent
 * @param received the day on which the prefecture received it
 * @param published the day on which it was published or posted
 * @param party ordinal of the party whose SIREN the identifier holds
 */
public record Stamp(
    Span span,
    int times,
    Optional<Act> act,
    Optional<LocalDate> sent,
    Optional<LocalDate> received,
    Optional<LocalDate> published,
    Optional<Integer> party)
    implements Located {

  /**
   * An act by its identifier ({@code actes_ack_format.csv}).
   *
   * @param span the identifier
   * @param identifier as printed, white space removed
   * @param department three characters: {@code "077"}, {@code "02A"}
   * @param siren of the body that sent it
   * @param day the day of the act; empty when the eight digits name none
   * @param number the sender's number
   * @param nature two letters ({@code actes_natures.csv}): DE a deliberation, CC an agreement…
   * @param label what the two letters stand for
   */
  public record Act(
      Span span,
      String identifier,
      String department,
      String siren,
      Optional<LocalDate> day,
      String number,
      String nature,
      String label)
      implements Located {}

  /** Whether the stamp is that of an agreement and not of an act that lets somebody sign one. */
  public boolean ofAgreement() {
    return act.filter(a -> a.nature().equals("CC")).isPresent();
  }

  /** Whether it was received before it was sent, or sent before it was taken. */
  public boolean outOfOrder() {
    Optional<LocalDate> taken = act.flatMap(Act::day);
    return before(received, sent) || before(sent, taken) || before(received, taken);
  }

  private static boolean before(Optional<LocalDate> later, Optional<LocalDate> earlier) {
    return later.isPresent() && earlier.isPresent() && later.get().isBefore(earlier.get());
  }

  /** The same stamp seen once more. */
  public Stamp again() {
    return new Stamp(span, times + 1, act, sent, received, published, party);
  }
}
