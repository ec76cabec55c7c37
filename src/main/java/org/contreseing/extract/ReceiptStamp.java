package org.contreseing.extract;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What the transmission to the State prints onto the pages of a file that is signed already. It
 * changes the file, and nothing that was agreed on.
 */
final class ReceiptStamp {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String DAY = "\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}";
  private static final String NUMBER = "(?:\\d{3}|02[AB])-\\d{9}-[-_A-Za-z0-9]{1,40}";

  /** A line of it; nothing but names of offices, days and numbers follows its first words. */
  private static final Pattern LINE =
      Pattern.compile(
          "(?:accus[ée] (?:de )?r[ée]ception(?: en pr[ée]fecture)?|acte (?:certifi[ée]|rendu) ex[ée]cutoire"
              + "|(?:envoy[ée]|re[çc]u|transmis|d[ée]pos[ée]) (?:en|[àa] la|par la) (?:sous-)?pr[ée]fecture"
              + "|(?:publi[ée]|affich[ée]|notifi[ée])(?: le)?"
              + "|date (?:de |d')(?:t[ée]l[ée]transmission|r[ée]ception(?: (?:en )?pr[ée]fecture)?|publication|affichage|notification)"
              + "|id|identifiant(?: unique)?(?: de l'acte)?|r[ée]ception par le pr[ée]fet)"
              + "(?: de (?:la |l'|du |des )?[\\p{L}' -]{3,30})?[ :]*(?:le )?(?:"
              + DAY
              + "|"
              + NUMBER
              + ")?(?: ?(?:[àa] )?\\d{1,2}[h:]\\d{2})?|"
              + DAY
              + "|"
              + NUMBER,
          FLAGS);

  private static final Pattern NAMES_IT =
      Pattern.compile("pr[ée]fe|accus[ée]|ex[ée]cutoire|t[ée]l[ée]transmission|" + NUMBER, FLAGS);

  private ReceiptStamp() {}

  /** Whether these lines are such a stamp and nothing else. */
  static boolean is(List<String> lines) {
    return lines.stream().allMatch(l -> LINE.matcher(l).matches())
        && lines.stream().anyMatch(l -> NAMES_IT.matcher(l).find());
  }
}
