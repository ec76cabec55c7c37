package org.contreseing.extract;

import java.util.Map;
import java.util.Set;

/**
 * Control words of RTF that decide what becomes of the text behind them. Source: RTF specification
 * 1.9.1.
 */
final class RtfWords {

  /** Destinations whose text is not of the document. */
  static final Set<String> SKIPPED =
      Set.of(
          ("stylesheet pict nonshppict xe tc tcn rxe txe objdata sn sv pn filetbl "
                  + "private objclass objname template ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn nextfile datafield formfield background themedata atrfstart atrfend")
              .split(" "));

  /** Destinations that old readers are told to ignore, but in which text stands. */
  static final Set<String> ENTERED =
      Set.of(
          "footnote",
          "shpinst",
          "shptxt",
          "annotation",
          "fldrslt",
          "listtext",
          "atnauthor",
          "revtbl",
          "fldinst");

  /** Words that stand for a character. */
  static final Map<String, String> CHARACTERS =
      Map.ofEntries(
          Map.entry("tab", "\t"),
          Map.entry("line", "\n"),
          Map.entry("lbr", "\n"),
          Map.entry("page", "\n"),
          Map.entry("column", "\n"),
          Map.entry("emdash", "—"),
          Map.entry("endash", "–"),
          Map.entry("lquote", "‘"),
          Map.entry("rquote", "’"),
          Map.entry("ldblquote", "“"),
          Map.entry("rdblquote", "”"),
          Map.entry("bullet", "•"),
          Map.entry("emspace", " "),
          Map.entry("enspace", " "),
          Map.entry("qmspace", " "),
          Map.entry("~", "\u00A0"),
          Map.entry("_", "\u2011"));

  private RtfWords() {}
}
