package org.contreseing.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.contreseing.model.Agreement;
import org.contreseing.model.Noise;
import org.contreseing.model.Outline;
import org.contreseing.model.Span;

/**
 * One version of an agreement, as words to compare. What a page repeats (running headers, page
 * numbers), contents lists and stamps are left out; notes stand at the end, wherever the format has
 * them.
 */
final class Version {

  private final Agreement agreement;
  private final List<Token> tokens;
  private final List<String> keys;
  private final int notes;

  private Version(Agreement agreement, List<Token> tokens, int notes) {
    this.agreement = agreement;
    this.tokens = tokens;
    this.keys = tokens.stream().map(Token::key).toList();
    this.notes = notes;
  }

  static Version of(Agreement agreement, Tokens cutter) {
    Outline outline = agreement.outline();
    List<Token> tokens = new ArrayList<>();
    List<Token> notes = new ArrayList<>();
    int at = outline.whole().start();
    for (Noise noise : aside(outline)) {
      if (noise.span().start() > at) {
        tokens.addAll(cutter.of(outline.reading(), new Span(at, noise.span().start())));
      }
      if (noise.kind() == Noise.Kind.NOTE && noise.span().start() >= at) {
        notes.addAll(cutter.of(outline.reading(), noise.span()));
      }
      at = Math.max(at, noise.span().end());
    }
    if (at < outline.whole().end()) {
      tokens.addAll(cutter.of(outline.reading(), new Span(at, outline.whole().end())));
    }
    int first = tokens.size();
    tokens.addAll(notes);
    return new Version(agreement, List.copyOf(tokens), first);
  }

  private static List<Noise> aside(Outline outline) {
    return outline.noise().stream()
        .filter(n -> n.kind() != Noise.Kind.QUOTED_TEXT && outline.whole().contains(n.span()))
        .sorted(Comparator.comparing(Noise::span))
        .toList();
  }

  Agreement agreement() {
    return agreement;
  }

  List<Token> tokens() {
    return tokens;
  }

  List<String> keys() {
    return keys;
  }

  /** Index of the first token of the notes. */
  int notes() {
    return notes;
  }

  /** Index of the first token of the text, notes apart, at or after an offset. */
  int indexOf(int offset) {
    int low = 0;
    int high = notes;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** From the first token to the last; for none the place before the token that follows. */
  Span span(int from, int to) {
    if (from < to) {
      return tokens.get(from).span().cover(tokens.get(to - 1).span());
    }
    return Span.at(
        from > 0
            ? tokens.get(from - 1).span().end()
            : tokens.isEmpty()
                ? agreement.outline().whole().start()
                : tokens.get(0).span().start());
  }

  /** What lies between the token before and the token after a stretch, both left out. */
  Span room(int from, int to) {
    int start = from > 0 ? tokens.get(from - 1).span().end() : agreement.outline().whole().start();
    int end =
        to < tokens.size() ? tokens.get(to).span().start() : agreement.outline().whole().end();
    return new Span(start, Math.max(start, end));
  }

  String slice(Span span) {
    return agreement.outline().source().slice(span);
  }
}
