package org.contreseing.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Annexes of which the agreement does not speak.
 *
 * @param span the heading of the first
 * @param headings their headings
 */
public record UncitedAnnexes(Span span, List<String> headings) implements Located {

  // words that speak of annexes without naming one
  private static final List<String> ANY =
      List.of(
          "annexes",
          "en annexe",
          "ci-annexe",
          "annexee",
          "annexe au ",
          "annexe a la ",
          "ci-joint",
          " joint a",
          " joints a",
          " jointe");

  public UncitedAnnexes {
    headings = List.copyOf(headings);
  }

  static Optional<UncitedAnnexes> of(Agreement agreement) {
    List<Annex> annexes = agreement.outline().annexes();
    if (annexes.isEmpty()) {
      return Optional.empty();
    }
    List<AnnexReference> cited =
        agreement.references().stream()
            .filter(AnnexReference.class::isInstance)
            .map(AnnexReference.class::cast)
            .toList();
    // "les annexes", "ci-annexé" speak of all there are
    if (agreement.clauses().stream().anyMatch(c -> c.titled() && c.kind().equals("annexes"))
        || ANY.stream().anyMatch(agreement::mentions)
        || cited.stream().anyMatch(r -> r.label().isEmpty())) {
      return Optional.empty();
    }
    List<Annex> uncited =
        IntStream.range(0, annexes.size())
            .filter(i -> cited.stream().noneMatch(r -> meets(r, i, annexes.get(i))))
            .mapToObj(annexes::get)
            .filter(a -> !a.heading().isBlank())
            .filter(a -> !a.label().isEmpty() || !agreement.mentions("annexe"))
            .toList();
    return uncited.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new UncitedAnnexes(
                uncited.get(0).headingSpan(), uncited.stream().map(Annex::heading).toList()));
  }

  private static boolean meets(AnnexReference reference, int rank, Annex annex) {
    return reference.target().filter(t -> t == rank).isPresent()
        || reference.label().equalsIgnoreCase(annex.label());
  }
}
