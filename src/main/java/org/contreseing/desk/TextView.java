package org.contreseing.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.contreseing.model.Article;
import org.contreseing.model.Block;
import org.contreseing.model.Language;
import org.contreseing.model.Outline;
import org.contreseing.model.Report;
import org.contreseing.model.Span;
import org.contreseing.report.Point;

/**
 * The agreement's text, block by block, with passages marked and notes beside the block in which
 * they start.
 */
final class TextView {

  private final Html html;
  private final Anchors anchors;
  private final Language language;
  private final NoteView notes;
  private final TableView tables;

  TextView(Html html, Anchors anchors, Language language) {
    this.html = html;
    this.anchors = anchors;
    this.language = language;
    this.notes = new NoteView(html, anchors, language);
    this.tables = new TableView(html);
  }

  void write(Report report, List<Point> points) {
    Outline outline = report.agreement().outline();
    List<Block> blocks =
        outline.source().blocks().stream().filter(b -> b.span().overlaps(outline.whole())).toList();
    Marks marks = new Marks(html, anchors, outline.source().content(), points);
    html.open(
        "article",
        "class",
        "text",
        "id",
        anchors.section("text"),
        "lang",
        "fr",
        "aria-label",
        language.pick("Texte de la convention", "Text of the agreement"));
    List<Point> ordered =
        points.stream().sorted(Comparator.comparing(p -> p.finding().span())).toList();
    int note = 0;
    int page = 1;
    for (int i = 0; i < blocks.size(); i++) {
      int end = i + 1 < blocks.size() ? blocks.get(i + 1).span().start() : Integer.MAX_VALUE;
      for (; note < ordered.size() && ordered.get(note).finding().span().start() < end; note++) {
        tables.end();
        notes.write(ordered.get(note));
      }
      page = page(outline, blocks.get(i), page);
      block(outline, blocks.get(i), i, marks);
    }
    tables.end();
    ordered.subList(note, ordered.size()).forEach(notes::write);
    marks.end();
    html.close();
  }

  private int page(Outline outline, Block block, int page) {
    if (outline.source().pages().isEmpty() || block.page() == page) {
      return page;
    }
    tables.end();
    html.element("p", "page\u00a0" + block.page(), "class", "page");
    return block.page();
  }

  private void block(Outline outline, Block block, int rank, Marks marks) {
    Optional<Article> article =
        outline.articles().stream()
            .filter(a -> block.span().contains(a.headingSpan().start()))
            .findFirst();
    tables.step(block);
    String tag = tag(block, article);
    String noise = outline.isNoise(block.span()) ? " noise" : "";
    html.open(
        tag,
        "id",
        article.map(anchors::article).orElse(anchors.block(rank)),
        "class",
        kind(block) + noise);
    marks.write(within(outline.whole(), block.span()));
    html.close();
  }

  private static String tag(Block block, Optional<Article> article) {
    if (block.kind() == Block.Kind.TABLE_CELL) {
      return "td";
    }
    boolean heading =
        article.filter(a -> block.span().end() <= a.headingSpan().end() + 2).isPresent();
    return heading ? "h3" : "p";
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
