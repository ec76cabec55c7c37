package org.contreseing.model;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * The place where parties pass from presenting themselves to what they agree on: where the first
 * article begins. An amendment goes on with what was agreed, a charter or a set of general
 * conditions is signed as it stands; they have no such place.
 *
 * @param span an empty span
 */
public record Junction(Span span) implements Located {

  static Optional<Junction> of(Agreement agreement) {
    Outline outline = agreement.outline();
    String title = Article.fold(agreement.title());
    boolean joins =
        agreement.parties().size() > 1
            && !outline.parties().isEmpty()
            && !agreement.isA("AVE")
            && Stream.of("avenant", "charte", "conditions", "engagement", "attestation", "lettre")
                .noneMatch(title::contains);
    return outline.articles().stream()
        .findFirst()
        .map(a -> a.span().start())
        .filter(s -> joins && outline.parties().start() <= s)
        .map(s -> new Junction(Span.at(s)));
  }
}
