package org.contreseing.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A price or a better price that is promised, while nothing around it says how much.
 *
 * @param span the words that promise it
 */
public record OpenPrice(Span span) implements Located {

  private static final Pattern SET =
      Pattern.compile(
          "€|\\beuros?\\b|%|pour cent|\\bannex|\\bdeliber|\\bgrille|\\bbareme|\\bformule|\\barrete|\\btarifs? (?:votes?|en vigueur|public)|\\bbordereau|\\bcatalogue (?:annexe|joint)|\\bmoitie|\\bdemi-tarif|\\bgratuit|\\bcout (?:de revient|reel)");

  /** The first below a heading whose article has no figure and names no act that sets one. */
  static Optional<OpenPrice> of(Agreement agreement) {
    return agreement.wordings().sayings().stream()
        .filter(s -> s.is("open-price") && open(s, agreement))
        .findFirst()
        .map(s -> new OpenPrice(s.span()));
  }

  private static boolean open(Saying promise, Agreement agreement) {
    List<Article> around = agreement.outline().articles().stream().filter(promise::in).toList();
    return around.stream()
        .noneMatch(
            a ->
                a.headingSpan().overlaps(promise.span())
                    || SET.matcher(Article.fold(a.body())).find());
  }
}
