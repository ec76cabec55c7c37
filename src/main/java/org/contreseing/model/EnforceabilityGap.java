package org.contreseing.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An act of a local authority that says nothing, not even in a note or an annex, of transmission to
 * the prefect and of being enforceable.
 *
 * @param span the words that set it running; where they would stand when there are none
 */
public record EnforceabilityGap(Span span) implements Located {

  private static final Pattern SAID =
      Pattern.compile(
          "\\bexecutoires?\\b|\\bcontrole de (?:la )?legalite\\b|\\brepresentante? de l'etat\\b"
              + "|\\b(?:tele)?trans(?:mi\\w+|mett\\w+)[^.;]{0,80}\\b(?:prefet|prefete|prefecture|sous-prefecture|sous-prefet)\\b"
              + "|\\b(?:recue?s?|deposee?s?|visee?s?|envoyee?s?|envoi|reception|accuse\\w*) (?:\\w+ ){0,3}(?:sous-)?prefecture|\\b(?:visa|recu) (?:de la |du |le |par le )?(?:sous-)?pref(?:et|ecture)");

  /** One of them stands in every match of {@link #SAID}. */
  private static final List<String> WORDS =
      List.of("executoire", "legalite", "representant", "pref");

  static Optional<EnforceabilityGap> of(Agreement agreement) {
    Outline outline = agreement.outline();
    boolean concerned =
        agreement.recognised()
            && agreement.stamps().isEmpty()
            && agreement.parties().stream().anyMatch(EnforceabilityGap::transmits);
    return concerned && !said(text(outline))
        ? Optional.of(
            new EnforceabilityGap(
                agreement.timeline().effect().span().orElse(outline.placeOfMissing())))
        : Optional.empty();
  }

  // a council or a syndicate's service may stand where its authority should; registers number the
  // communes 21, departments 22, regions 23, groupings 20, 24 and 25
  private static boolean transmits(Party party) {
    return party.local()
        || party.isPublic()
            && (party.isA("organe délibérant")
                || party.isA("mairie")
                || party.siren().filter(s -> s.matches("2[0-5].*")).isPresent());
  }

  // the pattern is slow, and most texts have none of its words
  private static boolean said(String text) {
    return WORDS.stream().anyMatch(text::contains) && SAID.matcher(text).find();
  }

  private static String text(Outline outline) {
    return Article.fold(outline.reading().slice(outline.whole()))
        .replace('’', '\'')
        .replaceAll("\\s+", " ");
  }
}
