package org.contreseing.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contreseing.model.Block;
import org.contreseing.model.Reading;
import org.contreseing.model.SourceText;

/** The lines of a reading, each with what its block says of it. */
final class Lines {

  private final List<Line> all;
  private final List<Line> texts;

  private Lines(List<Line> all) {
    this.all = List.copyOf(all);
    this.texts = this.all.stream().filter(l -> !l.isBlank()).toList();
  }

  static Lines of(SourceText source, Reading reading) {
    List<Line> lines = new ArrayList<>();
    String text = reading.text();
    int block = 0;
    int from = 0;
    while (from <= text.length()) {
      int newline = text.indexOf('\n', from);
      int to = newline < 0 ? text.length() : newline;
      int start = skipSpace(text, from, to);
      int end = skipSpaceBack(text, start, to);
      int offset = reading.span(start, end).start();
      while (block + 1 < source.blocks().size()
          && source.blocks().get(block).span().end() <= offset) {
        block++;
      }
      Optional<Block> in =
          source.blocks().isEmpty() ? Optional.empty() : Optional.of(source.blocks().get(block));
      Block.Kind kind =
          in.filter(b -> b.span().contains(offset)).map(Block::kind).orElse(Block.Kind.PARAGRAPH);
      int level =
          kind == Block.Kind.HEADING
              ? Math.max(1, in.map(Block::level).orElse(1))
              : marks(source, reading, start, end);
      lines.add(
          new Line(
              lines.size(),
              from,
              to,
              start - from,
              text.substring(start, end),
              reading.span(start, end),
              kind,
              level,
              in.map(Block::page).orElse(0)));
      from = to + 1;
    }
    return new Lines(lines);
  }

  // Heading signs are gone from the reading; the source still has them right before the first
  // letter.
  private static int marks(SourceText source, Reading reading, int start, int end) {
    if (!source.markup() || start == end) {
      return 0;
    }
    String content = source.content();
    int at = reading.span(start, end).start();
    int signs = 0;
    while (at > 0 && "\n\r".indexOf(content.charAt(at - 1)) < 0) {
      at--;
      signs += content.charAt(at) == '#' ? 1 : 0;
    }
    return at < content.length() && content.charAt(at) == '#' ? signs : 0;
  }

  private static int skipSpace(String text, int from, int to) {
    int at = from;
    while (at < to && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int skipSpaceBack(String text, int from, int to) {
    int at = to;
    while (at > from && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  List<Line> all() {
    return all;
  }

  /** Those that are not blank. */
  List<Line> texts() {
    return texts;
  }

  /** The line of a rank in the document. */
  Line get(int index) {
    return all.get(index - all.get(0).index());
  }

  int size() {
    return all.size();
  }

  /** First character of the first line. */
  int start() {
    return all.get(0).from();
  }

  /** Character after the last line. */
  int end() {
    return all.get(all.size() - 1).to();
  }

  /** The lines from one rank to before another, which keep their ranks in the document. */
  Lines part(int from, int to) {
    return new Lines(all.subList(from, to));
  }

  /** The next line with text after an index, if any. */
  Optional<Line> nextText(int index) {
    for (int i = index + 1; i <= all.get(all.size() - 1).index(); i++) {
      if (!get(i).isBlank()) {
        return Optional.of(get(i));
      }
    }
    return Optional.empty();
  }

  /** The last line with text before an index, if any. */
  Optional<Line> previousText(int index) {
    for (int i = index - 1; i >= all.get(0).index(); i--) {
      if (!get(i).isBlank()) {
        return Optional.of(get(i));
      }
    }
    return Optional.empty();
  }

  /** Whether a line stands at the start of a paragraph. */
  boolean opensParagraph(int index) {
    return index == all.get(0).index()
        || get(index - 1).isBlank()
        || get(index).kind() != Block.Kind.PARAGRAPH;
  }

  /** Whether a line stands at the end of a paragraph. */
  boolean closesParagraph(int index) {
    return index == all.get(all.size() - 1).index()
        || get(index + 1).isBlank()
        || get(index + 1).kind() != Block.Kind.PARAGRAPH;
  }
}
