package org.contreseing.segment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * Character references that stand in Markdown written for the web. Names after the HTML standard's
 * table for Latin 1.
 */
final class Entities {

  private static final Finder REFERENCE = Finder.of("&(?:#(\\d{2,7})|([A-Za-z]{2,8}));");
  private static final List<String> LATIN_1 =
      List.of(
          ("nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot"
                  + " cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute"
                  + " Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml"
                  + " Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc"
                  + " iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml")
              .split(" "));
  private static final Map<String, Integer> NAMED = named();

  private Entities() {}

  private static Map<String, Integer> named() {
    Map<String, Integer> named =
        new HashMap<>(
            Map.of(
                "amp", 0x26, "lt", 0x3C, "gt", 0x3E, "quot", 0x22, "apos", 0x27, "euro", 0x20AC));
    named.putAll(
        Map.of(
            "oelig", 0x153, "OElig", 0x152, "hellip", 0x2026, "ndash", 0x2013, "mdash", 0x2014,
            "lsquo", 0x2018, "rsquo", 0x2019));
    for (int i = 0; i < LATIN_1.size(); i++) {
      named.put(LATIN_1.get(i), 0xA0 + i);
    }
    return named;
  }

  /**
   * A reference at an offset: what it stands for and where it ends; {@code null} when there is
   * none.
   */
  static Reference at(String text, int at) {
    Search m = REFERENCE.matcher(text).region(at, Math.min(text.length(), at + 12));
    if (!m.lookingAt()) {
      return null;
    }
    Integer code = m.group(1) == null ? NAMED.get(m.group(2)) : Integer.valueOf(m.group(1));
    return code == null || code > 0xFFFF || code < 0x20
        ? null
        : new Reference((char) code.intValue(), m.end());
  }

  /** What a reference stands for and the offset after it. */
  record Reference(char character, int end) {}
}
