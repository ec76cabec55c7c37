package org.contreseing.segment;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.contreseing.search.Finder;

/**
 * What follows the signatures and is no annex: notifications, copies, footnotes, directions for
 * use.
 */
final class AfterSigning {

  private static final Finder OPENER =
      Finder.of(
          "^\\W{0,2}(?:notifiée?s?\\b|ampliations?\\b|destinataires?\\b|copies?\\s?(?:à|:|pour)|p\\.\\s?j\\.|pièces? jointes?|mode d'emploi|modèle\\b|document (?:établi|généré|rédigé)|diffusion\\s?:|transmi(?:s|se) (?:à|au|pour)"
              + "|(?:le|la) présente?\\s\\p{L}+ (?:peut|pourra) (?:être|faire)|voies? et délais? de recours|renvois?\\s?:|notes?\\s?:|\\d{1,2}\\\\?[\\])]\\s|[¹²³⁴])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private AfterSigning() {}

  /** The first line of the notes in a signature zone; it has some lines of signature before it. */
  static Optional<Line> notes(Lines lines, List<Line> zone) {
    return zone.stream()
        .skip(2)
        .filter(l -> OPENER.matcher(l.text()).find() && opens(lines, l))
        .findFirst();
  }

  private static boolean opens(Lines lines, Line line) {
    return lines.opensParagraph(line.index())
        || lines
            .previousText(line.index())
            .filter(b -> OPENER.matcher(b.text()).find())
            .isPresent();
  }
}
