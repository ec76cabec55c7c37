package org.contreseing.facts;

import java.util.ArrayList;
import java.util.List;
import org.contreseing.model.Passage;
import org.contreseing.search.Finder;

/**
 * Lines among the signatures that say nothing of a signatory: of the originals, of what is done
 * with the act afterwards, and the courtesies that end a letter.
 */
final class SignatureNotes {

  private static final Finder OF_THE_ACT =
      Wording.of(
          "\\b(?:exemplaires?|originaux)\\b|^\\W*(?:fait|la pr[ée]sente|le pr[ée]sent|convention|annexe|p\\.?\\s?\\d)\\b");

  /** What becomes of the act once signed, and the reasons of one whose signatures come first. */
  private static final Finder AFTERWARDS =
      Wording.of(
          "^\\W*(?:(?:acte|document)\\s+)?(?:notifi[ée]e?s?|ampliations?|copies?\\s*(?:[:àa&]|conformes?)|p\\.?\\s?j\\.?\\s*:|pi[èe]ces?\\s+jointes?|transmi(?:se?s?|ssion)|t[ée]l[ée]transmi\\p{L}*|publi[ée]e?s?\\s|affich[ée]e?s?\\s|re[çc]u(?:e|\\s+en|\\s+notification)|d[ée]pos[ée]e?s?\\s|certifi[ée]e?\\s+(?:ex[ée]cutoire|conforme)|rendu\\s+ex[ée]cutoire|destinataires?\\s*:|diffusion\\s*:)"
              + "|^\\W*(?:consid[ée]rant\\b|vu\\s+(?:le\\s+(?:code|d[ée]cret|r[èe]glement)|la\\s+(?:loi|d[ée]lib|d[ée]cision)|les?\\s+articles?|l'\\s?(?:article|arr[êe]t[ée]|ordonnance|avis))|(?:il|ils|elles)\\s+(?:est|a|ont|sont)\\s)");

  private static final Finder COURTESY =
      Wording.of(
          "^(?:(?:je|nous)\\s+(?:vous|te|reste|restons)\\s|veuillez\\s|recevez\\s|agr[ée]ez\\s|croyez\\s|dans\\s+l'attente|(?:bien\\s+)?cordialement|salutations|avec\\s+(?:mes|nos)\\s)");

  private static final int LINES = 4;

  private SignatureNotes() {}

  /** The other lines. A courtesy may run over several lines and ends at a full stop or comma. */
  static List<Passage> without(List<Passage> lines) {
    List<Passage> rest = new ArrayList<>();
    int courteous = 0;
    for (Passage line : lines) {
      String text = line.text();
      boolean begins = COURTESY.matcher(text).find();
      boolean goesOn = courteous > 0 && Character.isLowerCase(text.charAt(0));
      if (begins || goesOn) {
        courteous = text.endsWith(".") ? 0 : begins ? LINES : courteous - 1;
      } else if (!OF_THE_ACT.matcher(text).find() && !AFTERWARDS.matcher(text).find()) {
        courteous = 0;
        rest.add(line);
      }
    }
    return List.copyOf(rest);
  }
}
