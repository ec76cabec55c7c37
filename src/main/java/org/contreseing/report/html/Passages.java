package org.contreseing.report.html;

import java.util.List;
import java.util.Optional;
import org.contreseing.model.Agreement;
import org.contreseing.model.Block;
import org.contreseing.model.Span;

/** Links from facts to the paragraphs in which they are written. */
public final class Passages {

  private final Html html;
  private final Anchors anchors;
  private final List<Block> blocks;

  public Passages(Html html, Anchors anchors, Agreement agreement) {
    this.html = html;
    this.anchors = anchors;
    this.blocks =
        agreement.outline().source().blocks().stream()
            .filter(b -> b.span().overlaps(agreement.outline().whole()))
            .toList();
  }

  /** Text that leads to its place, where it has one. */
  public void link(String text, Optional<Span> place) {
    Optional<String> block = place.flatMap(this::block);
    if (block.isEmpty() || text.isBlank()) {
      html.text(text);
    } else {
      html.element("a", text, "href", "#" + block.get());
    }
  }

  private Optional<String> block(Span span) {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).span().end() > span.start()) {
        return Optional.of(anchors.block(i));
      }
    }
    return Optional.empty();
  }
}
