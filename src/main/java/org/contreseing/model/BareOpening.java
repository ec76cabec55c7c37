package org.contreseing.model;

import java.util.Optional;
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
      Pattern.compile("preambule|expose|contexte|^cadre|considerant|rappel|fondement|cadre juridique|visas?\\b");
  private static final Pattern OPENING =
      Pattern.compile("represent|ci-apres|denomm|designe|siege|convenu|arrete ce qui|soussign|siret");
  private static final int SHORT = 2500;
  private static final int SENTENCES = 2;
  private static final int SENTENCE = 40;

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
    return outline.articles().stream()
        .filter(a -> a.level() == 1)
        .mapToInt(Article::letters)
        .sum();
  }

  private static boolean explained(Agreement agreement, int first) {
    Outline outline = agreement.outline();
    String before = outline.source().content().substring(outline.whole().start(), first);
    int named = agreement.parties().stream().mapToInt(p -> p.nameSpan().end()).max().orElse(first);
    long told =
        outline.sentences().stream()
            .filter(s -> s.start() >= named && s.start() < first && s.length() > SENTENCE)
            .filter(s -> !OPENING.matcher(Article.fold(outline.source().slice(s))).find())
            .count();
    return told >= SENTENCES
        || RECITAL.matcher(Article.fold(before)).find()
        || outline.articles().stream()
            .limit(3)
            .anyMatch(a -> HEADING.matcher(Article.fold(a.heading())).find());
  }
}
