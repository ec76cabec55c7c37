package org.contreseing.archive.link;

import java.util.List;
import java.util.Optional;
import org.contreseing.archive.Act;
import org.contreseing.model.Span;

/**
 * A place in the text of one agreement.
 *
 * @param quote the slice of the text there, where the line holds it
 * @param article number of the article it stands in
 * @param page from 1; only where the article begins and ends on it
 */
record Spot(Span span, Optional<String> quote, Optional<String> article, Optional<Integer> page) {

  static Spot of(Act act, Span span, Optional<String> quote) {
    List<Act.Heading> articles = act.articles();
    for (int i = 0; i < articles.size(); i++) {
      Act.Heading article = articles.get(i);
      boolean innermost = i + 1 == articles.size() || !articles.get(i + 1).span().contains(span);
      if (article.span().contains(span.start()) && innermost) {
        boolean onePage =
            i + 1 < articles.size() && articles.get(i + 1).page().equals(article.page());
        return new Spot(span, quote, article.number(), article.page().filter(p -> onePage));
      }
    }
    return new Spot(span, quote, Optional.empty(), Optional.empty());
  }

  /** The place of the whole: where the agreement begins. */
  static Spot start(Act act) {
    return new Spot(
        Span.at(act.whole().start()), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
