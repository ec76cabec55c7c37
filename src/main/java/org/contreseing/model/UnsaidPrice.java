package org.contreseing.model;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A price or an advantage promised without a sum, a way to reckon it or a text that has it.
 *
 * @param span the words
 * @param quote as read
 */
public record UnsaidPrice(Span span, String quote) implements Located {

  static Stream<UnsaidPrice> of(Agreement agreement) {
    Told told = new Told(agreement);
    List<Saying> said =
        agreement.wordings().sayings().stream()
            .filter(s -> s.is("price-later") || s.is("price-unsaid"))
            .filter(s -> !isSettled(agreement, s))
            .toList();
    // one finding an article, on the words that put it off rather than on those that promise it
    return said.stream()
        .filter(
            s ->
                said.stream()
                    .filter(o -> o.near(s))
                    .min(
                        Comparator.comparing((Saying o) -> o.is("price-later") ? 0 : 1)
                            .thenComparing(Saying::span))
                    .filter(s::equals)
                    .isPresent())
        .map(s -> new UnsaidPrice(s.span(), told.quote(s.span())));
  }

  private static boolean isSettled(Agreement agreement, Saying said) {
    Span article =
        new Told(agreement).article(said.span()).map(Article::span).orElse(said.sentence());
    boolean reckoned =
        agreement.amounts().stream().anyMatch(a -> article.contains(a.span().start()))
            || agreement.finances().rates().stream()
                .anyMatch(r -> article.contains(r.span().start()));
    boolean elsewhere =
        agreement.wordings().sayings().stream()
            .anyMatch(s -> s.is("price-elsewhere") && s.near(said));
    return reckoned || elsewhere;
  }
}
