package org.contreseing.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An obligation that outlives the act by a time which is counted from something else than its end.
 *
 * @param span the length
 * @param length how long it survives
 * @param anchor the words that say from when
 */
public record LooseSurvival(Span span, Length length, String anchor) implements Located {

  // anchors that come before the end, and ones that renewal or termination move
  private static final Set<String> EARLY = Set.of("signature", "effect", "notification");

  private static final int BESIDE = 20;

  static List<LooseSurvival> of(Agreement agreement) {
    return agreement.durations().stream()
        .filter(d -> d.is(Duration.Role.SURVIVAL))
        .flatMap(d -> loose(d, agreement).stream())
        .toList();
  }

  private static Optional<LooseSurvival> loose(Duration duration, Agreement agreement) {
    return duration
        .anchor()
        .filter(a -> early(a, agreement))
        .flatMap(a -> duration.length().map(l -> new LooseSurvival(duration.span(), l, a.quote())));
  }

  private static boolean early(Anchor anchor, Agreement agreement) {
    boolean moved = !agreement.renewals().isEmpty() || agreement.has("resiliation");
    return EARLY.contains(anchor.event())
        || moved && Article.fold(rest(agreement, anchor.span())).contains("initial");
  }

  private static String rest(Agreement agreement, Span anchor) {
    int start = anchor.start();
    int end = Math.min(agreement.outline().whole().end(), anchor.end() + BESIDE);
    return agreement.outline().source().slice(new Span(start, Math.max(start, end)));
  }
}
