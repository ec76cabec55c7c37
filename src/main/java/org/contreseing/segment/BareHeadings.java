package org.contreseing.segment;

import java.util.regex.Pattern;
import org.contreseing.search.Finder;

/** Headings without a number, for agreements that number nothing. */
final class BareHeadings {

  private static final Finder NO_ARTICLE =
      Finder.of(
          "^(?:(?:les )?parties|pr[ée]ambule|expos[ée].*|entre.*|et|vu\\b.*|visas|consid[ée]rant.*|annexes?\\b.*|fait\\b.*|il (?:a [ée]t[ée]|est)\\b.*|sommaire|signatures?\\b.*|pour\\b.*|(?:convention|contrat|avenant)\\s.*)$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private BareHeadings() {}

  static boolean isOne(Lines lines, Line line, ClauseHeadings clauses) {
    String text = line.text();
    boolean alone = lines.opensParagraph(line.index()) && lines.closesParagraph(line.index());
    if (!alone
        || line.words() > 12
        || text.length() < 4
        || !Character.isUpperCase(text.charAt(0))
        || !HeadingGrammar.isTitle(text)
        || text.endsWith(".")
        || text.endsWith(",")
        || NO_ARTICLE.matcher(text).matches()) {
      return false;
    }
    boolean named = line.words() <= 8 && !clauses.kinds(text).isEmpty();
    boolean followed = lines.nextText(line.index()).filter(l -> l.words() > 3).isPresent();
    return followed
        && (line.level() > 1
            || named
            || line.isCapitals() && (line.words() > 1 || text.length() >= 6));
  }
}
