package org.contreseing.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.contreseing.model.Article;
import org.contreseing.model.Block;
import org.contreseing.model.Passage;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * A paragraph, an item of a list or a heading, put together from the lines it was wrapped into.
 *
 * @param passage the whole
 * @param text on one line, without its bullet
 * @param bullet the sign before it, {@code 1} and {@code a} for all that count so; empty when it
 *     has none
 * @param kind what it is in the container
 * @param heading whether it is the heading of an article
 * @param broken whether a page ends, or a stamp stands, right before it
 * @param lines how many lines it runs over
 */
record Paragraph(
    Passage passage,
    String text,
    String bullet,
    Block.Kind kind,
    boolean heading,
    boolean broken,
    int lines) {

  private static final Finder BULLET =
      Finder.of(
          "^(?:(?<sign>[-–—•▪►➢❖*·‣◦○●■□➤✓✔\\uF0B7\\uF02D])|(?<letter>\\(?[a-h]\\))|(?<figure>\\(?\\d{1,2}(?:[°)]|\\.(?=\\s+\\p{L}))))\\s*(?=\\S)");
  private static final Finder RULE = Finder.of("[\\s|:=+_*—–-]*");

  boolean isItem() {
    return !bullet.isEmpty();
  }

  int words() {
    return text.isBlank() ? 0 : text.split("\\s+").length;
  }

  /** Whether it is in capitals throughout. */
  boolean isCapitals() {
    return text.codePoints().filter(Character::isUpperCase).count() > 5
        && text.codePoints().noneMatch(Character::isLowerCase);
  }

  /** The paragraphs of a zone, in order; rules and empty lines are none. */
  static List<Paragraph> of(Canvas canvas, Passage zone) {
    Map<Integer, Block> blocks = new HashMap<>();
    canvas.outline().source().blocks().forEach(b -> blocks.putIfAbsent(b.span().start(), b));
    Set<Integer> headings =
        canvas.outline().articles().stream()
            .map(Article::headingSpan)
            .map(s -> canvas.reading().indexOf(s.start()))
            .collect(Collectors.toSet());
    return new Builder(canvas, blocks, headings).read(zone);
  }

  /** Walks over the lines of a zone once. */
  private static final class Builder {

    private final Canvas canvas;
    private final Map<Integer, Block> blocks;
    private final Set<Integer> headings;
    private final List<Paragraph> all = new ArrayList<>();
    private Passage open;
    private Block.Kind kind = Block.Kind.PARAGRAPH;
    private int page;
    private int lines;
    private int last;
    private boolean broken;

    private Builder(Canvas canvas, Map<Integer, Block> blocks, Set<Integer> headings) {
      this.canvas = canvas;
      this.blocks = blocks;
      this.headings = headings;
    }

    private List<Paragraph> read(Passage zone) {
      last = zone.from();
      for (Passage line : Canvas.lines(zone)) {
        if (RULE.matcher(line.text()).matches()) {
          close();
          last = line.to();
        } else {
          line(line);
        }
      }
      close();
      return List.copyOf(all);
    }

    private void line(Passage line) {
      Block block = blocks.get(line.span().start());
      String between = canvas.outline().reading().text().substring(last, line.from());
      boolean apart = between.chars().filter(c -> c == '\n').count() > 1;
      boolean afterHeading = open != null && headings.contains(open.from());
      if (open == null
          || apart
          || afterHeading
          || block != null
          || headings.contains(line.from())
          || BULLET.matcher(line.text()).find()) {
        close();
        broken = !between.isBlank() || block != null && page != 0 && block.page() != page;
        kind = block == null ? Block.Kind.PARAGRAPH : block.kind();
        open = line;
      } else {
        open = new Passage(line.reading(), open.from(), line.to());
      }
      page = block == null ? page : block.page();
      lines++;
      last = line.to();
    }

    private void close() {
      if (open == null) {
        return;
      }
      boolean heading = headings.contains(open.from());
      String text = Surroundings.flat(open.text()).strip();
      Search sign = BULLET.matcher(text);
      boolean item = !heading && sign.find();
      all.add(
          new Paragraph(
              open,
              item ? text.substring(sign.end()) : text,
              item ? bullet(sign) : "",
              kind,
              heading,
              broken,
              lines));
      open = null;
      lines = 0;
    }

    private static String bullet(Search sign) {
      return sign.group("sign") != null
          ? sign.group("sign")
          : sign.group("letter") != null ? "a" : "1";
    }
  }
}
