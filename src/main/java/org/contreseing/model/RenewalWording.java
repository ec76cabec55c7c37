package org.contreseing.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Words on renewal that do not say which mechanism is meant: two of them for one, or a new contract
 * that an amendment would make.
 *
 * @param span the words, the later of two
 * @param first the earlier of two, as read; empty for a renewal by amendment
 * @param second the words, as read
 */
public record RenewalWording(Span span, Optional<String> first, String second) implements Located {

  /** The case under which a rule reports it. */
  public String wordingCase() {
    return first.isPresent() ? "" : "by-amendment";
  }

  static Optional<RenewalWording> of(Agreement agreement) {
    List<Saying> renewed = said(agreement, "renewed").toList();
    Optional<RenewalWording> mixed =
        said(agreement, "reconducted")
            .flatMap(
                r ->
                    renewed.stream()
                        .filter(n -> n.near(r) && !n.span().overlaps(r.span()))
                        .map(n -> two(agreement, r, n)))
            .findFirst();
    return mixed.or(
        () ->
            said(agreement, "renewed-by-amendment")
                .findFirst()
                .map(
                    s ->
                        new RenewalWording(
                            s.span(), Optional.empty(), words(agreement, s.span()))));
  }

  private static RenewalWording two(Agreement agreement, Saying one, Saying other) {
    boolean inOrder = one.span().compareTo(other.span()) < 0;
    Span first = inOrder ? one.span() : other.span();
    Span second = inOrder ? other.span() : one.span();
    return new RenewalWording(
        second, Optional.of(words(agreement, first)), words(agreement, second));
  }

  private static Stream<Saying> said(Agreement agreement, String what) {
    return agreement.wordings().sayings().stream().filter(s -> s.is(what));
  }

  private static String words(Agreement agreement, Span span) {
    return agreement.outline().source().slice(span);
  }
}
