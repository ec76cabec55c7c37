package org.contreseing.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One number that is given to several parties.
 *
 * @param kind what number it is
 * @param value the number
 * @param span where it stands with the second of them
 * @param first where it stands with the first
 * @param parties their ordinals, in order
 */
public record SharedNumber(
    Identifier.Kind kind, String value, Span span, Span first, List<Integer> parties)
    implements Located {

  public SharedNumber {
    parties = List.copyOf(parties);
  }

  /** The numbers that several parties share; a bank's code may well be one for several. */
  static List<SharedNumber> of(Agreement agreement) {
    Map<String, List<Identifier>> same = new LinkedHashMap<>();
    for (Identifier number : agreement.identifiers()) {
      if (number.party().isPresent() && number.kind() != Identifier.Kind.BIC) {
        same.computeIfAbsent(number.kind() + " " + number.value(), k -> new ArrayList<>())
            .add(number);
      }
    }
    List<SharedNumber> shared = new ArrayList<>();
    same.values().forEach(numbers -> of(numbers, shared));
    return List.copyOf(shared);
  }

  private static void of(List<Identifier> same, List<SharedNumber> shared) {
    List<Integer> parties =
        same.stream().flatMap(i -> i.party().stream()).distinct().sorted().toList();
    if (parties.size() > 1) {
      Identifier first = same.get(0);
      Span second =
          same.stream()
              .filter(i -> !i.party().equals(first.party()))
              .map(Identifier::span)
              .findFirst()
              .orElse(first.span());
      shared.add(new SharedNumber(first.kind(), first.value(), second, first.span(), parties));
    }
  }
}
