package org.contreseing.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The identifier of a stamped act that does not go with the agreement it stands on.
 *
 * @param span the identifier
 * @param act the act stamped
 * @param faults what does not go together
 */
public record StampMismatch(Span span, Stamp.Act act, List<Label> faults) implements Located {

  public StampMismatch {
    faults = List.copyOf(faults);
  }

  static List<StampMismatch> of(Agreement agreement) {
    return agreement.stamps().stream()
        .flatMap(s -> s.act().map(a -> mismatch(agreement, s, a)).stream())
        .filter(m -> !m.faults.isEmpty())
        .toList();
  }

  private static StampMismatch mismatch(Agreement agreement, Stamp stamp, Stamp.Act act) {
    List<Label> faults = new ArrayList<>();
    if (!valid(act.siren())) {
      faults.add(new Label("la clé de ce SIREN est fausse", "the key of this SIREN is wrong"));
    } else if (foreign(agreement, stamp)) {
      faults.add(new Label("ce SIREN n'est celui d'aucune partie", "no party has this SIREN"));
    }
    if (elsewhere(agreement, act)) {
      faults.add(
          new Label(
              "aucune partie publique n'a son siège dans ce département",
              "no public party has its seat in this department"));
    }
    if (undeliberated(agreement, stamp, act)) {
      faults.add(
          new Label(
              "aucune délibération citée ne porte cette date",
              "no deliberation cited has this date"));
    }
    if (stamp.outOfOrder()) {
      faults.add(
          new Label("les dates du tampon se contredisent", "its dates contradict each other"));
    }
    return new StampMismatch(act.span(), act, faults);
  }

  private static List<Party> publics(Agreement agreement) {
    return agreement.parties().stream().filter(Party::isPublic).toList();
  }

  // only where every public party gives its number
  private static boolean foreign(Agreement agreement, Stamp stamp) {
    return stamp.party().isEmpty()
        && !publics(agreement).isEmpty()
        && publics(agreement).stream().allMatch(p -> p.siren().isPresent());
  }

  private static boolean elsewhere(Agreement agreement, Stamp.Act act) {
    List<Optional<String>> seats =
        publics(agreement).stream().map(p -> p.seat().flatMap(Party.Seat::department)).toList();
    String wanted = act.department().replaceFirst("^0(?=..)", "");
    return !seats.isEmpty()
        && seats.stream().allMatch(Optional::isPresent)
        && seats.stream().noneMatch(s -> s.get().equals(wanted));
  }

  // held against the deliberations of the body that sent it, or of which it is not said whose
  private static boolean undeliberated(Agreement agreement, Stamp stamp, Stamp.Act act) {
    List<Authority> cited =
        agreement.authorities().stream()
            .filter(a -> a.is(Authority.Kind.DELIBERATION) && a.date().isPresent())
            .toList();
    boolean own =
        cited.stream().anyMatch(a -> stamp.party().isPresent() && a.party().equals(stamp.party()));
    return act.nature().equals("DE")
        && act.day().isPresent()
        && own
        && cited.stream().noneMatch(a -> a.date().equals(act.day()));
  }

  /** The check digit of ISO/IEC 7812 over nine digits; La Poste alone has numbers without. */
  private static boolean valid(String siren) {
    int sum = 0;
    for (int i = 0; i < siren.length(); i++) {
      int digit = siren.charAt(siren.length() - 1 - i) - '0';
      int doubled = i % 2 == 0 ? digit : 2 * digit;
      sum += doubled > 9 ? doubled - 9 : doubled;
    }
    return sum % 10 == 0;
  }
}
