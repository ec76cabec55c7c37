package org.contreseing.facts;

import java.util.List;
import org.contreseing.model.Start.Kind;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * What sets an agreement running, by the words after "à compter de": the first that is named, but a
 * notification and a last signature win.
 */
final class StartEvents {

  /**
   * An event in a text.
   *
   * @param end offset after its words
   */
  record Event(Kind kind, int end) {}

  private record Cue(Kind kind, Finder words) {}

  private static final List<Cue> DECIDING =
      List.of(
          new Cue(
              Kind.LAST_SIGNATURE,
              Phrase.of(
                  "\\b(?:dernière (?:des |en date des )?signatures?|dernière (?:date|apposition) de signature|signature (?:la plus récente|d[ue] dernier|de la dernière|(?:par|de) (?:le|la) derni[eè]re?)[^.,;]{0,30}"
                      + "|derni(?:er|ère)(?: (?:d'entre|des) \\p{L}+| \\p{L}+){0,2} (?:l'a|l'aura|a|aura) (?:signé|apposé)e?|dernier (?:des )?signataires?|dernière des parties|dernière partie)")),
          new Cue(
              Kind.NOTIFICATION,
              Phrase.of(
                  "\\b(?:notification(?! (?:de|par) [^.,;]{0,40}délibération)|notifiée?)\\b[^.,;]{0,30}")));
  private static final List<Cue> FIRST_NAMED =
      List.of(
          new Cue(
              Kind.ONE_SIDED,
              Phrase.of(
                  "\\b(?:réception|acceptation|acceptée? par|agrément|décision|accord (?:de|du|exprès)|délibération|approbation)\\b[^.,;]{0,80}")),
          new Cue(
              Kind.EXECUTORY,
              Phrase.of(
                  "\\b(?:exécutoires?|transmission|transmise?|contrôle de légalité|représentant de l'état|préf(?:et|ecture)|publication|publiée?)\\b")),
          new Cue(
              Kind.SIGNATURE,
              Phrase.of(
                  "\\b(?:signatures?|signée?s?)\\b(?: par (?:les|l'ensemble des|chacune des|toutes les|tous les)(?: deux)? (?:parties|signataires))?")));

  private StartEvents() {}

  /** The event that these words name. */
  static Event read(String after) {
    for (Cue cue : DECIDING) {
      Search m = cue.words().matcher(after);
      if (m.find()) {
        return new Event(cue.kind(), m.end());
      }
    }
    Event first = null;
    int at = Integer.MAX_VALUE;
    for (Cue cue : FIRST_NAMED) {
      Search m = cue.words().matcher(after);
      if (m.find() && m.start() < at) {
        at = m.start();
        first = new Event(cue.kind(), m.end());
      }
    }
    return first == null ? new Event(Kind.OTHER_EVENT, clauseEnd(after)) : first;
  }

  private static int clauseEnd(String after) {
    int end = 0;
    while (end < after.length() && ".;\n".indexOf(after.charAt(end)) < 0) {
      end++;
    }
    return end;
  }
}
