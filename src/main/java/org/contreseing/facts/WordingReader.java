package org.contreseing.facts;

import java.util.List;
import org.contreseing.model.Clause;
import org.contreseing.model.Saying;
import org.contreseing.model.Wordings;
import org.contreseing.tables.Tables;

/** Reads what the words of an agreement say, as far as tables list it. */
final class WordingReader {

  private final SayingReader sayings;
  private final MentionReader mentions;
  private final PersonalDetailReader details = new PersonalDetailReader();

  WordingReader(Tables tables) {
    sayings = new SayingReader(tables);
    mentions = new MentionReader(tables);
  }

  /** What is said, which needs nothing else to be known. */
  List<Saying> said(Canvas canvas) {
    return sayings.read(canvas);
  }

  Wordings read(Canvas canvas, List<Saying> said, List<Clause> clauses) {
    return new Wordings(
        said,
        mentions.read(said, clauses, canvas.outline().placeOfMissing()),
        details.read(canvas));
  }
}
