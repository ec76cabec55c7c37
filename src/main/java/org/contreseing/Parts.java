package org.contreseing;

import org.contreseing.facts.Beside;
import org.contreseing.facts.FactReader;
import org.contreseing.rules.RuleBook;
import org.contreseing.segment.Segmenter;
import org.contreseing.tables.Tables;

/**
 * What a check is made of behind the extraction, loading in the order in which a document needs it.
 *
 * @param book the program's own rules
 */
record Parts(Beside<Segmenter> segmenter, Beside<FactReader> facts, Beside<RuleBook> book) {

  /** With the program's own tables; loaded once in a process. */
  static Parts ofProgram() {
    return OfProgram.PARTS;
  }

  private static final class OfProgram {
    private static final Parts PARTS = with(Tables.builtIn());
  }

  /** Begins to load what works with these tables. */
  static Parts with(Tables tables) {
    // one after the other: two at once would hold up the extraction beside them
    Beside<Segmenter> segmenter = Beside.start(() -> new Segmenter(tables));
    Beside<FactReader> facts = segmenter.then(known -> new FactReader(tables));
    Beside<RuleBook> book =
        facts.then(
            known -> {
              known.complete();
              return RuleBook.builtIn(tables);
            });
    return new Parts(segmenter, facts, book);
  }
}
