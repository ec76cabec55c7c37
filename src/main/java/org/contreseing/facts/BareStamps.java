package org.contreseing.facts;

import java.util.ArrayList;
import java.util.List;
import org.contreseing.model.BareStamp;
import org.contreseing.model.Passage;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/** Electronic signatures of which the text shows only that they are said to be there. */
final class BareStamps {

  private static final Finder SIGNED =
      Wording.of(
          "\\bsign[ée]e?s?\\s+(?:[ée]lectroniquement|num[ée]riquement)\\b|\\bsignature\\s+[ée]lectronique\\s+(?:de|par)\\b");

  /** A day, an hour, a tool that keeps proof, a field still to fill in. */
  private static final Finder TRACE =
      Wording.of(
          "\\d{1,2}\\s*[/.-]\\s*\\d{1,2}\\s*[/.-]\\s*\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:er)?\\s+\\p{L}{3,9}\\s+\\d{4}|\\d{1,2}\\s?[h:]\\s?\\d{2}|certificat|horodat|eidas|docu-?sign|you-?sign|universign|adobe|envelop|identifiant|parapheur|preuve|empreinte|\\.{3}|…|_{3}|\\[|\\{");

  private static final int BEHIND = 160;
  private static final int AHEAD = 60;

  private BareStamps() {}

  /** The first of each signature zone. */
  static List<BareStamp> read(Canvas canvas) {
    Passage zone = canvas.passage(canvas.outline().signature());
    List<BareStamp> found = new ArrayList<>();
    Search m = SIGNED.matcher(zone.text());
    while (found.isEmpty() && m.find()) {
      String around =
          zone.text()
              .substring(
                  Math.max(0, m.start() - AHEAD), Math.min(zone.text().length(), m.end() + BEHIND));
      if (!TRACE.matcher(around).find()) {
        found.add(new BareStamp(zone.span(m)));
      }
    }
    return found;
  }
}
