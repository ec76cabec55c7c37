package org.contreseing.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.contreseing.model.DateMention;
import org.contreseing.model.LawReference;
import org.contreseing.model.Reference;
import org.contreseing.model.RepealedCitation;
import org.contreseing.tables.Tables;

/**
 * Every reference of the text, read once: what is a reference to the law is none to the agreement's
 * own articles.
 */
final class ReferenceReader {

  private final ArticleNumbers numbers;
  private final LawReferenceReader laws;
  private final ArticleReferenceReader numbered;
  private final NamedArticleReader named;
  private final AnnexReferenceReader annexes;

  ReferenceReader(Tables tables, NumberWords words) {
    numbers = new ArticleNumbers(words);
    laws = new LawReferenceReader(tables);
    numbered = new ArticleReferenceReader(numbers);
    named = new NamedArticleReader(numbers);
    annexes = new AnnexReferenceReader(numbers);
  }

  /** References in order of place. */
  List<Reference> read(Prose prose, List<DateMention> days, List<RepealedCitation> repealed) {
    List<LawReference> law = laws.read(prose, days, repealed);
    List<Reference> found = new ArrayList<>(law);
    // where no article was recognised nothing can be called missing
    if (!prose.outline().articles().isEmpty()) {
      TypedNumbers taken = TypedNumbers.none().with(law);
      ArticleTargets targets = new ArticleTargets(prose, numbers);
      found.addAll(numbered.read(prose, targets, taken));
      found.addAll(named.read(prose, targets, taken.with(found)));
    }
    found.addAll(annexes.read(prose));
    found.sort(Comparator.comparing(Reference::span));
    return List.copyOf(found);
  }
}
