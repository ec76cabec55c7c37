package org.contreseing.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A mention of what lets somebody sign: délibération, décision, arrêté, delegation, procuration,
 * statuts.
 *
 * @param span from the act's noun to its number and date
 * @param kind what kind of act
 * @param nature the noun as printed, lower case ("délibération")
 * @param body who took it ("comité syndical"), if said
 * @param number its number; of statutes their article
 * @param numberBlank whether "n°" stands there without a number
 * @param date its date
 * @param dateBlank whether "en date du" (or the like) stands there without a date
 * @param party ordinal of the party it empowers: that in whose block it stands or, of a visa, the
 *     one whose deliberating body took it
 * @param blocks indexes, in {@link Signature#blocks()}, of the blocks that rely on it
 */
public record Authority(
    Span span,
    Kind kind,
    String nature,
    Optional<String> body,
    Optional<String> number,
    boolean numberBlank,
    Optional<LocalDate> date,
    boolean dateBlank,
    Optional<Integer> party,
    List<Integer> blocks)
    implements Located {

  /** What kind of act lets somebody sign. */
  public enum Kind {
    DELIBERATION,
    DECISION,
    ARRETE,
    DELEGATION,
    PROCURATION,
    STATUTS,
    /** "Dûment habilité" and no more. */
    HABILITATION;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The kind that a noun names; an assembly or a board that has authorised has deliberated. */
    static Kind of(String nature) {
      String noun = Article.fold(nature);
      return FIRST_LETTERS.entrySet().stream()
          .filter(e -> noun.startsWith(e.getKey()))
          .map(Map.Entry::getValue)
          .findFirst()
          .orElse(DELIBERATION);
    }
  }

  private static final Map<String, Kind> FIRST_LETTERS =
      Map.of(
          "decision", Kind.DECISION,
          "arrete", Kind.ARRETE,
          "delegation", Kind.DELEGATION,
          "procuration", Kind.PROCURATION,
          "pouvoir", Kind.PROCURATION,
          "statuts", Kind.STATUTS,
          "habilitation", Kind.HABILITATION);

  public Authority {
    blocks = List.copyOf(blocks);
  }

  /** An act of the kind that its noun names, before it is known who signs by it. */
  public Authority(
      Span span,
      String nature,
      Optional<String> body,
      Optional<String> number,
      boolean numberBlank,
      Optional<LocalDate> date,
      boolean dateBlank,
      Optional<Integer> party) {
    this(
        span,
        Kind.of(nature),
        nature,
        body,
        number,
        numberBlank,
        date,
        dateBlank,
        party,
        List.of());
  }

  /** The same act, as one that delegates ("arrêté de délégation"). */
  public Authority delegating() {
    return new Authority(
        span, Kind.DELEGATION, nature, body, number, numberBlank, date, dateBlank, party, blocks);
  }

  /** Whether it is of this kind. */
  public boolean is(Kind wanted) {
    return kind == wanted;
  }

  /** Whether it was taken after the act was signed. */
  public boolean follows(Setting setting) {
    return date.isPresent()
        && setting.signed().isPresent()
        && date.get().isAfter(setting.signed().get());
  }

  /** Whether a number or date was left to fill in. */
  public boolean incomplete() {
    return numberBlank || dateBlank;
  }

  /** Whether nothing can be looked up: neither number nor date is given. */
  public boolean bare() {
    return number.isEmpty() && date.isEmpty();
  }
}
