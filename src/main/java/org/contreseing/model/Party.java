package org.contreseing.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One party as the comparution presents it.
 *
 * @param ordinal rank, from 0
 * @param span its whole block
 * @param name as printed, legal form included, leading article kept
 * @param nameSpan the name
 * @param aliases what the text goes on to call it ("ci-après …"), guillemets removed, in order
 * @param nature what kind of person it is, as far as its name says
 * @param form its legal form, when its name says one that {@code legal_forms.csv} has
 * @param representation who acts for it
 * @param seat its address
 * @param identifiers registration numbers (SIREN, SIRET, RNA, VAT)
 * @param blanks fields left to fill in its name, seat or identifiers
 */
public record Party(
    int ordinal,
    Span span,
    String name,
    Span nameSpan,
    List<String> aliases,
    Nature nature,
    Optional<LegalForm> form,
    Optional<Representation> representation,
    Optional<Seat> seat,
    List<Identifier> identifiers,
    List<Placeholder> blanks)
    implements Located {

  /** What kind of person a party is. */
  public enum Nature {
    PUBLIC,
    STATE,
    PRIVATE,
    NATURAL_PERSON,
    UNKNOWN
  }

  /**
   * Who acts for a party.
   *
   * @param span from "représenté par" to the end of name and quality
   * @param person the name, civility removed; empty when only a function is given
   * @param quality the function; empty when none is given
   * @param others the names of those who act beside that person, in order
   */
  public record Representation(
      Span span, Optional<String> person, Optional<String> quality, List<String> others)
      implements Located {

    public Representation {
      others = List.copyOf(others);
    }

    /** One person or one function alone. */
    public Representation(Span span, Optional<String> person, Optional<String> quality) {
      this(span, person, quality, List.of());
    }

    /** Whether a person of this name is among those who act. */
    public boolean names(PersonName wanted) {
      return Stream.concat(person.stream(), others.stream())
          .anyMatch(p -> new PersonName(p).sameAs(wanted));
    }
  }

  /**
   * The address of a party.
   *
   * @param span the address
   * @param text on one line
   * @param postcode five digits
   * @param complete whether a street with its number (or a named place, a box, a town hall) and a
   *     postcode are there
   * @param place the commune it names, with its department, as far as can be told
   */
  public record Seat(
      Span span, String text, Optional<String> postcode, boolean complete, Optional<Locality> place)
      implements Located {

    /**
     * Code of the department where it lies ({@code departements.csv}, {@code
     * tribunal_administratif.csv}); empty when postcode and town do not tell.
     */
    public Optional<String> department() {
      return place.flatMap(Locality::department);
    }
  }

  public Party {
    aliases = List.copyOf(aliases);
    identifiers = List.copyOf(identifiers);
    blanks = List.copyOf(blanks);
  }

  /** What to call it in a message: its first alias, else its name. */
  public String shortName() {
    return aliases.isEmpty() ? name : aliases.get(0);
  }

  /**
   * How to tell it from the others in a message when its name may be a field to fill in: its rank,
   * from 1.
   */
  public int rank() {
    return ordinal + 1;
  }

  /** From its first blank to its last. */
  public Span blankSpan() {
    return blanks.stream().map(Placeholder::span).reduce(Span::cover).orElse(Span.at(span.start()));
  }

  /** Whether it is a public body or the State. */
  public boolean isPublic() {
    return nature == Nature.PUBLIC || nature == Nature.STATE;
  }

  /** Whether it is a private person, natural or not. */
  public boolean isPrivate() {
    return nature == Nature.PRIVATE || nature == Nature.NATURAL_PERSON;
  }

  /** Whether it is of this form, a first column of {@code legal_forms.csv}. */
  public boolean isA(String legalForm) {
    return form.filter(f -> f.is(legalForm)).isPresent();
  }

  /** Whether it is an association. */
  public boolean association() {
    return form.filter(LegalForm::association).isPresent();
  }

  /** Whether it is a foundation. */
  public boolean foundation() {
    return form.filter(LegalForm::foundation).isPresent();
  }

  /** Whether it is a company, by its form or by the word that opens its name. */
  public boolean company() {
    return form.filter(LegalForm::company).isPresent()
        || form.isEmpty()
            && nature == Nature.PRIVATE
            && Article.fold(name).matches("(?s)(?:la |l['’])?(?:societe|entreprise)\\b.*");
  }

  /**
   * Whether it is a local authority or a grouping of such, whose acts go to the prefect before they
   * bind.
   */
  public boolean local() {
    return form.filter(f -> f.territorial() || f.grouping()).isPresent();
  }

  /** Whether it is presented without anybody who acts for it. */
  public boolean unrepresented() {
    return representation.isEmpty()
        && nature != Nature.NATURAL_PERSON
        && nature != Nature.STATE
        && !words(name).startsWith("toute personne");
  }

  /**
   * Whether somebody acts for it whom only a function designates ("représenté par son président").
   */
  public boolean representedByFunction() {
    return representation.isPresent()
        && representation.get().person().isEmpty()
        && representation.get().quality().isPresent();
  }

  /** Whether a person acts for it whose function is not given. */
  public boolean representedWithoutQuality() {
    return representation.isPresent()
        && representation.get().person().isPresent()
        && representation.get().quality().isEmpty();
  }

  /** Whether no address is given; the State needs none. */
  public boolean seatMissing() {
    return seat.isEmpty() && nature != Nature.STATE;
  }

  /** Its address; its name when it has none. */
  public Span seatSpan() {
    return seat.map(Seat::span).orElse(nameSpan);
  }

  /** Its address on one line; empty when it has none. */
  public Optional<String> seatText() {
    return seat.map(Seat::text);
  }

  /** Whether its address is given, but not whole. */
  public boolean seatIncomplete() {
    return seat.isPresent() && !seat.get().complete();
  }

  /** Whether its name is only a field to fill in. */
  public boolean unnamed() {
    return blanks.stream().anyMatch(b -> b.span().overlaps(nameSpan));
  }

  /** Its SIREN: as written, else the nine digits that open its SIRET. */
  public Optional<String> siren() {
    return identifier(Identifier.Kind.SIREN)
        .map(Identifier::value)
        .or(
            () ->
                identifier(Identifier.Kind.SIRET)
                    .filter(i -> i.fault().isEmpty())
                    .map(i -> i.value().substring(0, 9)));
  }

  /** Its VAT number, when that holds another SIREN than the one given beside it. */
  public Optional<Identifier> vatOfAnother() {
    return identifier(Identifier.Kind.VAT).filter(this::ofAnother);
  }

  /** Its SIRET, when that holds another SIREN than the one given beside it. */
  public Optional<Identifier> siretOfAnother() {
    return identifier(Identifier.Kind.SIRET).filter(this::ofAnother);
  }

  private boolean ofAnother(Identifier number) {
    return number.siren().isPresent() && siren().isPresent() && !number.siren().equals(siren());
  }

  /**
   * The commune whose number it gives, when it is presented as a commune and not as that one. True
   * of a slip, and of a commune that was renamed.
   */
  public Optional<Identifier> numberOfAnotherCommune() {
    String own = words(name);
    return own.matches("(?:la |le )?(?:commune|ville|mairie) .*")
        ? identifiers.stream()
            .filter(i -> i.holder().filter(h -> !names(own, h)).isPresent())
            .findFirst()
        : Optional.empty();
  }

  private static boolean names(String own, String town) {
    return (own + " ").contains(words(town).replaceFirst("^(?:le|la|les|l) ", "") + " ");
  }

  private static String words(String text) {
    return Article.fold(text).replace("œ", "oe").replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  public Optional<Identifier> identifier(Identifier.Kind kind) {
    return identifiers.stream().filter(i -> i.kind() == kind).findFirst();
  }
}
