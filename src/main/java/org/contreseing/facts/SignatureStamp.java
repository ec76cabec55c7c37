package org.contreseing.facts;

import java.util.Optional;
import org.contreseing.model.Passage;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * The line that a tool of electronic signing leaves.
 *
 * @param who what stands where the signatory is named; blank or drawn while nobody has signed
 * @param signs whether it stands for a whole block, as where the day comes before the name
 */
record SignatureStamp(Passage who, boolean signs) {

  private static final String SIGNED =
      "(?:document\\s+|acte\\s+)?sign[ée]e?\\s+(?:[ée]lectronique|num[ée]rique)ment";

  private static final Finder DAY_FIRST =
      Wording.of("^\\W*" + SIGNED + "\\s+le\\s+[^,;\\n]{4,40}?\\s+par\\s*:?\\s+(?=\\p{L})");

  private static final Finder NAME_FIRST =
      Wording.of(
          "^\\W*(?:"
              + SIGNED
              + "\\s+par|signature\\s+(?:[ée]lectronique|num[ée]rique)\\s+de)\\s*:?\\s*");

  private static final Finder DAY =
      Wording.of(
          "[\\s,(–-]{1,4}(?:(?:le|on|en\\s+date\\s+du|date\\s?:?)\\s?(?=\\d|[_.…/]|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|$)|\\d{1,2}[/.-]\\d)");

  /** The stamp on a line. */
  static Optional<SignatureStamp> of(Passage line) {
    Search dayFirst = DAY_FIRST.matcher(line.text());
    if (dayFirst.find()) {
      return Optional.of(stamp(line, dayFirst.end(), line.text().length(), true));
    }
    Search nameFirst = NAME_FIRST.matcher(line.text());
    if (!nameFirst.find()) {
      return Optional.empty();
    }
    Search day = DAY.matcher(line.text());
    int end = day.find(nameFirst.end()) ? day.start() : line.text().length();
    return Optional.of(stamp(line, nameFirst.end(), end, false));
  }

  private static SignatureStamp stamp(Passage line, int from, int to, boolean signs) {
    return new SignatureStamp(Canvas.trim(line.sub(from, to)), signs);
  }
}
