package org.contreseing.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An act that goes from its parties to its first article, although it is long enough to need an
 * explanation.
 *
 * @param span the place of the preamble
 */
public record BareOpening(Span span) implements Located {

  private static final Pattern RECITAL =
      Pattern.compile(
          "(?m)^\\W{0,6}(?:vu\\b|considerant|attendu|preambule|expose|contexte|rappel|visas?\\b|prealable|il a (?:d'abord )?ete (?:rappele|expose)|dans le cadre|afin de)");
  private static final Pattern HEADING =
      Pattern.compile(
          "preambule|expose|contexte|^cadre|considerant|rappel|fondement|cadre juridique|visas?\\b");
  // the last words that still present a party, with the rest of their line
  private static final Pattern PRESENTED =
      Pattern.compile(
          "(?:represente|ci-apres|denommee?|designee?|d'autre part|siret|habilite)[^\\n]{0,300}");
  private static final Pattern AGREED = Pattern.compile("convenu|arrete ce qui|conclu ce qui");
  private static final int SHORT = 2500;
  private static final int EXPLANATION = 120;

  static Optional<BareOpening> of(Agreement agreement) {
    Outline outline = agreement.outline();
    if (outline.articles().isEmpty()
        || agreement.parties().size() < 2
        || agreement.parties().stream().noneMatch(Party::isPublic)
        || agreement.isA("AVE")
        || agreement.isA("MAT")
        || length(outline) < SHORT) {
      return Optional.empty();
    }
    int first = outline.articles().get(0).span().start();
    return explained(agreement, first)
        ? Optional.empty()
        : Optional.of(new BareOpening(Span.at(first)));
  }

  private static int length(Outline outline) {
    return outline.articles().stream().filter(a -> a.level() == 1).mapToInt(Article::letters).sum();
  }

  private static boolean explained(Agreement agreement, int first) {
    Outline outline = agreement.outline();
    String before =
        Article.fold(outline.source().content().substring(outline.whole().start(), first));
    Matcher presented = PRESENTED.matcher(before);
    int from = 0;
    while (presented.find()) {
      from = presented.end();
    }
    String rest = AGREED.split(before.substring(from), 2)[0];
    return rest.length() > EXPLANATION
        || RECITAL.matcher(before).find()
        || outline.articles().stream()
            .limit(3)
            .anyMatch(a -> HEADING.matcher(Article.fold(a.heading())).find());
  }
}
