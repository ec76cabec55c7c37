package org.contreseing.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contreseing.model.Block;
import org.contreseing.model.Outline;
import org.contreseing.model.SourceText;
import org.contreseing.model.Span;
import org.contreseing.tables.Tables;

/** Texts for tests, laid out without extraction. */
final class Texts {

  private static final Pattern PARAGRAPH =
      Pattern.compile("(?s)\\S.*?(?=\\r?\\n[ \\t]*\\r?\\n|\\z)");
  private static final Segmenter SEGMENTER = new Segmenter(Tables.builtIn());

  private Texts() {}

  static SourceText plain(String content) {
    return text(content, false);
  }

  static SourceText markdown(String content) {
    return text(content, true);
  }

  private static SourceText text(String content, boolean markup) {
    List<Block> blocks = new ArrayList<>();
    Matcher m = PARAGRAPH.matcher(content);
    while (m.find()) {
      blocks.add(Block.paragraph(new Span(m.start(), m.end()), 0));
    }
    return new SourceText(
        content, blocks, List.of(), Optional.empty(), SourceText.Origin.TEXT, markup);
  }

  static Outline outline(String content) {
    List<Outline> outlines = SEGMENTER.segment(plain(content));
    return outlines.get(0);
  }

  static List<Outline> outlines(SourceText text) {
    return SEGMENTER.segment(text);
  }

  /** Number and heading of each article, "4 Durée". */
  static List<String> articles(Outline outline) {
    return outline.articles().stream().map(a -> (a.number() + " " + a.heading()).strip()).toList();
  }
}
