package org.contreseing.model;

import java.util.List;
import java.util.Optional;

/**
 * A deliberation of an assembly that is not one of the party it is to empower.
 *
 * @param span the deliberation
 * @param body the assembly as read
 * @param party what to call the party
 * @param expected the assembly that deliberates for it
 */
public record WrongBody(Span span, String body, String party, String expected) implements Located {

  static List<WrongBody> of(Agreement agreement) {
    return agreement.authorities().stream()
        .filter(a -> a.is(Authority.Kind.DELIBERATION) && a.body().isPresent())
        .flatMap(a -> held(agreement, a).stream())
        .toList();
  }

  private static Optional<WrongBody> held(Agreement agreement, Authority authority) {
    String body = authority.body().orElseThrow();
    return agreement.parties().stream()
        .filter(p -> authority.party().filter(o -> o == p.ordinal()).isPresent())
        .filter(p -> p.form().filter(f -> foreign(Article.fold(body), f)).isPresent())
        .findFirst()
        .map(
            p ->
                new WrongBody(
                    authority.span(),
                    body,
                    p.shortName(),
                    p.form().map(f -> String.join(" / ", f.bodies())).orElse("")));
  }

  // only where the law leaves no choice; a body of its own making ("bureau", "conseil
  // d'exploitation") may always act by delegation
  private static boolean foreign(String body, LegalForm form) {
    Optional<String> owner = owner(body);
    boolean known =
        form.territorial()
            || form.grouping()
            || form.association()
            || form.company()
            || form.name().startsWith("centre ");
    return known
        && (owner.isPresent() ? !owner.get().equals(family(form)) : ofCompanies(body) && own(form));
  }

  private static boolean own(LegalForm form) {
    return form.name().startsWith("commun") || form.is("département") || form.is("région");
  }

  private static boolean ofCompanies(String body) {
    return body.equals("assemblee generale") || body.equals("conseil d'administration");
  }

  /** For whom an assembly deliberates, where its name tells. */
  private static Optional<String> owner(String body) {
    if (body.equals("conseil municipal")) {
      return Optional.of("commune");
    }
    if (body.equals("conseil departemental") || body.equals("conseil general")) {
      return Optional.of("département");
    }
    if (body.equals("conseil communautaire") || body.equals("conseil metropolitain")) {
      return Optional.of("communauté");
    }
    return body.equals("conseil regional")
        ? Optional.of("région")
        : Optional.of("syndicat").filter(s -> body.equals("comite syndical"));
  }

  private static String family(LegalForm form) {
    if (form.category().equals("EPCI à fiscalité propre") || form.is("métropole de Lyon")) {
      return "communauté";
    }
    if (form.name().startsWith("commune") || form.is("Ville de Paris")) {
      return "commune";
    }
    return form.grouping() ? "syndicat" : form.name();
  }
}
