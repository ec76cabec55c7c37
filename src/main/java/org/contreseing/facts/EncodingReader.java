package org.contreseing.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contreseing.model.LanguageSlip;
import org.contreseing.model.LanguageSlip.Kind;
import org.contreseing.model.Outline;
import org.contreseing.model.Span;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * Finds characters that a conversion has spoilt. It looks at the text as extracted, since the
 * reading takes ligatures apart.
 */
final class EncodingReader {

  /** UTF-8 read as Windows-1252 or Latin-1, once or twice; unknown characters; letters of fonts. */
  private static final Finder SPOILT =
      Finder.of(
          "[ÃÂ][\\u0080-\\u00BF\\u2013-\\u203A\\u0152\\u0153\\u0160\\u0161\\u0178\\u017D\\u017E\\u20AC\\u2122\\u02C6\\u02DC\\u0192]"
              + "|(?<![\\p{Lu}])Ã(?= \\p{Ll})|â€|Å“|Å’|ï¿½|ï»¿|\\uFFFD|[\\u0080-\\u0084\\u0086-\\u009F]|[\\uFB00-\\uFB06]");

  /** Letters of Mac and DOS pages: "dŽlibŽration", "lÕassociation", "d‚lib‚ration". */
  private static final Finder OTHER_PAGE =
      Finder.of("(?<=\\p{L})[ŽŠ‚ƒˆ‡](?=\\p{Ll})|(?<=\\b[dlnsjmcDLNSJMC]|qu)Õ(?=\\p{L})");

  /** "d?lib?ration": a letter no page had. */
  private static final Finder UNKNOWN =
      Finder.of(
          "(?<![^\\s('\"«])[\\p{L}'’-]{1,20}\\?(?=[\\p{Ll}])[\\p{L}'’-]{1,20}(?:\\?[\\p{L}'’-]{0,20}){0,4}(?=[\\s.,;:)»\"]|\\z)");

  /** How what {@link #SPOILT} and {@link #OTHER_PAGE} match begins, but for "â€". */
  private static final String SIGNS = "ÃÂÅïŽŠ‚ƒˆ‡Õ";

  private static final char FIRST_CONTROL = 0x80;
  private static final char LAST_CONTROL = 0x9F;
  private static final char LIGATURES = 0xFB00;

  private static final int FEWEST_UNKNOWN = 2;
  private static final int SHOWN = 4;

  private EncodingReader() {}

  static Optional<LanguageSlip> read(Outline outline) {
    String text = outline.source().content();
    List<Span> words = new ArrayList<>();
    if (maySpoil(text)) {
      words(SPOILT, text, outline.whole(), words);
      words(OTHER_PAGE, text, outline.whole(), words);
    }
    List<Span> unknown = new ArrayList<>();
    if (text.indexOf('?') >= 0) {
      words(UNKNOWN, text, outline.whole(), unknown);
    }
    if (unknown.size() >= FEWEST_UNKNOWN) {
      words.addAll(unknown);
    }
    List<Span> distinct = words.stream().distinct().sorted().toList();
    if (distinct.isEmpty()) {
      return Optional.empty();
    }
    List<String> shown =
        distinct.stream().map(s -> slice(text, s)).distinct().limit(SHOWN).toList();
    return Optional.of(
        new LanguageSlip(Kind.ENCODING, distinct.get(0), shown.get(0), "", shown, distinct.size()));
  }

  /** Whether there is a sign at all that only a wrong page gives: nearly no text has one. */
  private static boolean maySpoil(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean spoils =
          c <= LAST_CONTROL || c >= LIGATURES || SIGNS.indexOf(c) >= 0 || text.startsWith("â€", i);
      if (c >= FIRST_CONTROL && spoils) {
        return true;
      }
    }
    return false;
  }

  private static String slice(String text, Span span) {
    return text.substring(span.start(), span.end());
  }

  /** The words around what is spoilt, each once. */
  private static void words(Finder pattern, String text, Span zone, List<Span> found) {
    Search m = pattern.matcher(text).region(zone.start(), zone.end()).useTransparentBounds(true);
    int next = zone.start();
    while (m.find()) {
      if (m.start() >= next) {
        int from = m.start();
        while (from > zone.start() && inWord(text.charAt(from - 1))) {
          from--;
        }
        next = m.end();
        while (next < zone.end() && inWord(text.charAt(next))) {
          next++;
        }
        found.add(new Span(from, next));
      }
    }
  }

  private static boolean inWord(char c) {
    return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && ".,;:()|/".indexOf(c) < 0;
  }
}
