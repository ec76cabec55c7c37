package org.contreseing.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
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
  private static final List<String> WORDS = List.of("executoire", "legalite", "de l'etat", "pref");

  /** How far a match reaches before one of these words, and how far behind its beginning. */
  private static final int BEFORE = 300;

  private static final int AFTER = 60;

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

  // the pattern is slow, and few places have one of its words
  private static boolean said(String text) {
    Matcher said = SAID.matcher(text).useTransparentBounds(true);
    return WORDS.stream().anyMatch(word -> said(text, word, said));
  }

  private static boolean said(String text, String word, Matcher said) {
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      int end = Math.min(text.length(), at + AFTER);
      if (said.region(Math.max(0, at - BEFORE), end).find()) {
        return true;
      }
    }
    return false;
  }

  private static String text(Outline outline) {
    return Article.fold(outline.reading().slice(outline.whole()))
        .replace('’', '\'')
        .replaceAll("\\s+", " ");
  }
}
