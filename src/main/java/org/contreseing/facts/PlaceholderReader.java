package org.contreseing.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.contreseing.model.Passage;
import org.contreseing.model.Placeholder;
import org.contreseing.model.Span;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;
import org.contreseing.tables.Tables;

/**
 * Finds fields left to fill in ({@code placeholder_tokens.csv}, and ellipses that stand for a
 * word). Blanks of a signing formula are not among them: {@link FormulaReader} tells those.
 */
final class PlaceholderReader {

  private record Token(String kind, Finder pattern) {}

  private static final List<String> OF_FORMULAS = List.of("blank-place", "blank-date-sign");

  /**
   * An ellipsis after a word that calls for a complement, or glued to the last word of a
   * comparution, is a field.
   */
  private static final Token ELLIPSIS =
      new Token(
          "ellipsis",
          Wording.of(
              "(?<=\\b(?:de|du|des|d'|le|la|l'|les|[àa]|au|aux|par|n°|M\\.|Mme|et|montant|est|dans) ?)(?<!\\.)(?:\\.{3,}|…+)(?!\\))|(?:\\.{3}|…) ?(?=€|euros|%|F\\b|m[²2]\\b|p\\. 100)"));

  private static final Token GLUED =
      new Token(
          "ellipsis", Wording.of("(?<=[\\p{L})]) ?(?:\\.{3,}|…+)(?=\\s*(?:[,;(]|\\n|$|\\p{L}))"));

  /** What may stand between two parts of one field: "____ / ____ / ____". */
  private static final Finder JOINT = Finder.of("[\\s/.,:-]{0,5}");

  private final List<Token> tokens;

  PlaceholderReader(Tables tables) {
    List<Token> read = new ArrayList<>();
    tables.rows("placeholder_tokens").stream()
        .filter(r -> !OF_FORMULAS.contains(r.get("kind")))
        .forEach(r -> read.add(new Token(r.get("kind"), multiline(Finder.of(r.pattern("regex"))))));
    read.add(ELLIPSIS);
    read.add(GLUED);
    tokens = List.copyOf(read);
  }

  private static Finder multiline(Finder pattern) {
    return Finder.of(pattern.pattern(), pattern.flags() | Pattern.MULTILINE);
  }

  /**
   * The fields of the agreement and its annexes, in order, neighbours of one kind taken together.
   */
  List<Placeholder> read(Canvas canvas) {
    Passage whole = canvas.whole();
    List<Placeholder> found = new ArrayList<>();
    for (Token token : tokens) {
      Search matcher = token.pattern().matcher(whole.text());
      while (matcher.find()) {
        Placeholder.Zone zone = canvas.zone(whole.span(matcher));
        if (PlaceholderGuards.genuine(
            token.kind(), whole.text(), matcher.start(), matcher.end(), zone, token == GLUED)) {
          found.add(
              new Placeholder(
                  trimmed(whole, matcher), matcher.group().strip(), token.kind(), zone));
        }
      }
    }
    found.sort(Comparator.comparing(Placeholder::span));
    return List.copyOf(joined(canvas, found));
  }

  private static Span trimmed(Passage whole, Search matcher) {
    Passage found = Canvas.trim(whole.sub(matcher.start(), matcher.end()));
    return found.span();
  }

  private static List<Placeholder> joined(Canvas canvas, List<Placeholder> found) {
    List<Placeholder> joined = new ArrayList<>();
    for (Placeholder next : found) {
      Placeholder last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && (next.span().overlaps(last.span()) || neighbours(canvas, last, next))) {
        Span span = last.span().cover(next.span());
        joined.set(
            joined.size() - 1,
            new Placeholder(span, canvas.reading().slice(span), last.kind(), last.zone()));
      } else {
        joined.add(next);
      }
    }
    return joined;
  }

  private static boolean neighbours(Canvas canvas, Placeholder a, Placeholder b) {
    if (!a.kind().equals(b.kind()) || a.span().end() > b.span().start()) {
      return false;
    }
    String between = canvas.reading().slice(new Span(a.span().end(), b.span().start()));
    return !between.contains("\n") && JOINT.matcher(between).matches();
  }
}
