package org.contreseing.facts;

import java.util.List;
import java.util.Optional;
import org.contreseing.model.Amount;
import org.contreseing.model.Span;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * The words that announce a list or a table, up to their colon, and the sum that they announce.
 *
 * @param start offset of its sentence
 * @param end offset after the colon
 * @param words in lower case on one line
 * @param amount the sum; empty when it says none, or several
 */
record Lead(int start, int end, String words, Optional<Amount> amount) {

  private static final Finder COLON = Finder.of(":[\\s*_|]*$");
  private static final int REACH = 300;
  private static final Finder PART =
      Finder.of(
          "\\b(?:plafon|maxim|limite|excéder|dépasser|supérieure?s? à|inférieure?s? à|par (?:an|mois|jour|heure|habitant)|/ ?an|chaque|chacune?|capital|pénalit|caution|assur)");

  /** The announcement that ends where a list or a table starts; empty when there is none. */
  static Optional<Lead> before(Prose prose, int start, List<Amount> amounts) {
    int from = Math.max(0, start - REACH);
    Search colon = COLON.matcher(prose.text()).region(from, start);
    if (!colon.find()) {
      return Optional.empty();
    }
    int begin = Math.max(from, prose.sentence(colon.start()).start());
    List<Amount> said = InOrder.within(amounts, prose.span(begin, colon.start()));
    String words = Surroundings.flat(prose.text().substring(begin, colon.start()));
    return Optional.of(
        new Lead(
            begin,
            colon.start() + 1,
            words,
            said.size() == 1 && !PART.matcher(words).find()
                ? Optional.of(said.get(0))
                : Optional.empty()));
  }

  /** The place of the sum it announces. */
  Span sumSpan() {
    return amount.orElseThrow().span();
  }
}
