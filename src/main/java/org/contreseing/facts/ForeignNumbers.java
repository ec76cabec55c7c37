package org.contreseing.facts;

import java.util.List;
import org.contreseing.model.Located;
import org.contreseing.model.Span;
import org.contreseing.search.Finder;

/**
 * Numbers that no reader of this package wants: phones, identifiers of transmitted acts, references
 * of legal texts, programme years.
 */
final class ForeignNumbers {

  /** The place of such a number. */
  record Foreign(Span span) implements Located {}

  private static final String PHONE = "(?:\\+33 ?|\\b0)[1-9](?:[ .-]?\\d{2}){4}\\b";
  // the grammar of the State's transmission software: département, SIREN, day, number, nature
  private static final String TRANSMITTED_ACT =
      "\\b(?:\\d{3}|02[ab])-\\d{9}-\\d{8}-\\w{1,15}-(?:de|ar|ai|cc|bf|au)\\b";
  private static final String LEGAL_TEXT =
      "\\b[lrd]o?\\.? ?\\*?\\d{1,5}(?:-\\d{1,4}){0,4}\\b|(?<![\\w/.-])\\d{2,4}[-/]\\d{2,5}(?:/ce|/ue)?\\b(?![-/.]\\d)";
  private static final String NUMBERED = "\\bn° ?[\\w][\\w./-]{0,30}";

  private static final Finder ANY =
      Phrase.of(String.join("|", PHONE, TRANSMITTED_ACT, LEGAL_TEXT, NUMBERED));

  private ForeignNumbers() {}

  static List<Foreign> read(Prose prose) {
    return prose.find(ANY).stream().map(m -> new Foreign(prose.span(m))).toList();
  }
}
