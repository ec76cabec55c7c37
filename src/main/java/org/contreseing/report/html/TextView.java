package org.contreseing.report.html;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.contreseing.model.Article;
import org.contreseing.model.Block;
import org.contreseing.model.Language;
import org.contreseing.model.Noise;
import org.contreseing.model.Outline;
import org.contreseing.model.Report;
import org.contreseing.model.Span;
import org.contreseing.report.Handbook;
import org.contreseing.report.Point;

/**
 * The agreement's text, with passages marked, and notes beside the paragraph or table in which they
 * start.
 */
public final class TextView {

  // Shorter lines are ended on purpose: addresses, signatures, verses of a list.
  private static final int FULL = 60;

  private final Html html;
  private final Anchors anchors;
  private final Language language;
  private final Consumer<Point> notes;
  private final TableView tables;

  TextView(Html html, Anchors anchors, Language language, Handbook handbook) {
    this(html, anchors, language, new NoteView(html, anchors, language, handbook)::write);
  }

  /**
   * @param notes writes one note, which carries the name that the anchors give it
   */
  public TextView(Html html, Anchors anchors, Language language, Consumer<Point> notes) {
    this.html = html;
    this.anchors = anchors;
    this.language = language;
    this.notes = notes;
    this.tables = new TableView(html);
  }

  public void write(Report report, List<Point> points) {
    Outline outline = report.agreement().outline();
    html.open(
        "article",
        "class",
        points.isEmpty() ? "text bare" : "text",
        "id",
        anchors.section("text"),
        "lang",
        "fr",
        "aria-label",
        language.pick("Texte de la convention", "Text of the agreement"));
    new Body(outline, points).write();
    html.close();
  }

  /** The walk through the blocks of one agreement. */
  private final class Body {
    private final Outline outline;
    private final List<Block> blocks;
    private final List<Point> points;
    private final Marks marks;
    private final TreeMap<Integer, Article> articles = new TreeMap<>();
    private final TreeMap<Integer, Noise> noise = new TreeMap<>();
    private int point;
    private int page = 1;

    Body(Outline outline, List<Point> points) {
      this.outline = outline;
      this.blocks =
          outline.source().blocks().stream()
              .filter(b -> b.span().overlaps(outline.whole()))
              .toList();
      this.points = points.stream().sorted(Comparator.comparing(p -> p.finding().span())).toList();
      this.marks = new Marks(html, anchors, language, outline.source(), points);
      outline.articles().forEach(a -> articles.put(a.headingSpan().start(), a));
      outline.noise().forEach(n -> noise.put(n.span().start(), n));
    }

    void write() {
      for (int from = 0; from < blocks.size(); ) {
        int to = groupEnd(from);
        page(blocks.get(from));
        int next = to < blocks.size() ? blocks.get(to).span().start() : Integer.MAX_VALUE;
        group(from, to, pointsBefore(next));
        from = to;
      }
      notes(pointsBefore(Integer.MAX_VALUE));
      marks.end();
    }

    /** A table is one group, so that notes never break it; every other block is its own. */
    private int groupEnd(int from) {
      Optional<Integer> table = table(blocks.get(from));
      int to = from + 1;
      while (table.isPresent() && to < blocks.size() && table(blocks.get(to)).equals(table)) {
        to++;
      }
      return to;
    }

    private Optional<Integer> table(Block block) {
      return block.kind() == Block.Kind.TABLE_CELL
          ? block.cell().map(Block.Cell::table)
          : Optional.empty();
    }

    private List<Point> pointsBefore(int offset) {
      List<Point> before = new ArrayList<>();
      while (point < points.size()
          && (points.get(point).finding().span().start() < offset || offset == Integer.MAX_VALUE)) {
        before.add(points.get(point++));
      }
      return before;
    }

    private void page(Block block) {
      if (outline.source().pages().isPresent() && block.page() != page) {
        page = block.page();
        html.element("p", "page\u00a0" + page, "class", "page");
      }
    }

    private void group(int from, int to, List<Point> noted) {
      if (!noted.isEmpty()) {
        html.open("div", "class", "passage");
        notes(noted);
      }
      for (int rank = from; rank < to; rank++) {
        block(blocks.get(rank), rank);
      }
      tables.end();
      if (!noted.isEmpty()) {
        html.close();
      }
    }

    private void notes(List<Point> noted) {
      if (!noted.isEmpty()) {
        html.open("div", "class", "notes");
        noted.forEach(notes);
        html.close();
      }
    }

    private void block(Block block, int rank) {
      Collection<Article> headed =
          articles.subMap(block.span().start(), block.span().end()).values();
      tables.step(block);
      html.open(
          tag(block, headed),
          "id",
          anchors.block(rank),
          "class",
          kind(block) + (flows(block) ? " flow" : "") + (isNoise(block) ? " noise" : ""));
      headed.forEach(article -> html.open("span", "id", anchors.article(article)).close());
      marks.write(within(outline.whole(), block.span()));
      html.close();
    }

    /** Whether its lines end only because the line was full, as in files wrapped by hand. */
    private boolean flows(Block block) {
      List<String> lines = outline.source().slice(block.span()).strip().lines().toList();
      return lines.stream().limit(Math.max(0, lines.size() - 1)).allMatch(l -> l.length() > FULL);
    }

    private boolean isNoise(Block block) {
      Map.Entry<Integer, Noise> last = noise.lowerEntry(block.span().end());
      return last != null && last.getValue().span().end() > block.span().start();
    }
  }

  private static String tag(Block block, Collection<Article> headed) {
    if (block.kind() == Block.Kind.TABLE_CELL && block.cell().isPresent()) {
      return "td";
    }
    // A heading that runs on into its text is a paragraph.
    return headed.stream().anyMatch(a -> block.span().end() <= a.headingSpan().end() + 2)
        ? "h3"
        : "p";
  }

  private static String kind(Block block) {
    return switch (block.kind()) {
      case LIST_ITEM -> "item";
      case PAGE_HEADER, PAGE_FOOTER, NOTE -> "aside-text";
      case HEADING -> "heading";
      case PARAGRAPH, TABLE_CELL -> "body";
    };
  }

  private static Span within(Span whole, Span span) {
    return new Span(Math.max(whole.start(), span.start()), Math.min(whole.end(), span.end()));
  }
}
