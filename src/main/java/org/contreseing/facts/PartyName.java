package org.contreseing.facts;

import org.contreseing.model.Passage;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/** Reads the name at the head of a party's block: what stands before the first thing said of it. */
final class PartyName {

  private static final Finder LEAD =
      Wording.of(
          "^(?:[\\s,;–—*•-]++|:(?!\\p{Ll}+[_.]))*+(?:(?:d[ée]nomination|raison sociale|nom|partie \\d|partenaire)(?:\\s+(?:sociale|de l'organisme))?\\s*:\\s*)?(?:(?:avec|entre)\\s+)?(?:(?:le|la|les)\\s+|l'\\s?)?");
  private static final Finder END =
      Wording.of(
          "(?<!Mme|Mlle|\\bM\\.),|[;:|]|(?<![.]|\\bM|Mme|Mlle)\\.(?![.\\p{L}])|\\s[–—-]\\s|\\((?!(?:[\\p{Lu}\\d][\\p{L}\\d-]{1,14}|"
              + OtherTongue.BODY
              + "\\s[^()\\n]{2,40})\\))|\\s*(?:"
              + SeatReader.INTRODUCED
              + ")|\\s+(?:dont|repr[ée]sent|ci[- ]apr|ci-dessous|immatricul|enregistr|inscrit|au capital"
              + "|ayant\\s|n[ée]e?\\s+le|agissant|d[ée]clar[ée]e?\\s|r[ée]gie?\\s+par|association\\s+(?:loi|r[ée]gie|d[ée]clar)|SIRE[NT]|n°|RNA|qui\\s|d[ée]nomm|d[ée]sign|pris(?:e)?\\s+en|en la personne|identifi|et\\s+(?:au\\s+num|immatric|repr))"
              + "|\\s+\\d{1,4}(?:\\s?(?:bis|ter))?,?\\s+"
              + SeatReader.STREET
              + "(?!\\p{L})|[«\"]\\s*$");
  private static final Finder GOES_ON =
      Wording.exact("(?:\\s(?:de|du|des|de la|et|pour|d'|l'|la|le|les|en|à|au|aux)|')$");

  /** A field to fill in is read whole, whatever stands in it. */
  private static final Finder FIELD =
      Wording.exact(
          "[*_]{0,3}(?:\\{\\{[^}\\n]{0,100}\\}\\}|\\[[^\\]\\n]{1,100}\\]|<[^>\\n]{1,80}>|\\([^)\\n]{1,100}\\)(?=\\s*(?:[,;:.]|\\n|$))|__[^\\s]{1,60}__|[:~]\\p{Ll}+(?:[_.]\\p{Ll}++)++)");

  private static final int LONGEST = 200;

  private PartyName() {}

  /**
   * The name of a block, leading article removed; the whole first line when nothing ends it
   * earlier.
   */
  static Passage of(Passage block) {
    String text = block.text();
    Search lead = LEAD.matcher(text);
    int from = lead.find() ? lead.end() : 0;
    int limit = Math.min(text.length(), from + LONGEST);
    Search field = FIELD.matcher(text).region(from, text.length());
    int after = field.lookingAt() ? Math.min(field.end(), limit) : from;
    Search end = END.matcher(text).region(after, limit).useTransparentBounds(true);
    int to = end.find() && end.start() > from ? end.start() : limit;
    return Canvas.trim(block.sub(from, line(text, from, to)));
  }

  /** The name stops at a line's end unless the next line plainly goes on with it. */
  private static int line(String text, int from, int to) {
    int at = text.indexOf('\n', from);
    while (at >= 0 && at < to) {
      boolean paragraph = text.substring(at + 1).matches("(?s)[ \\t]*\\n.*");
      boolean lower = at + 1 < to && Character.isLowerCase(text.charAt(at + 1));
      if (paragraph
          || !lower && !GOES_ON.matcher(text.substring(from, at).stripTrailing()).find()) {
        return at;
      }
      at = text.indexOf('\n', at + 1);
    }
    return to;
  }
}
