package org.contreseing.results.page;

import java.util.List;
import java.util.function.Consumer;
import org.contreseing.report.html.Html;

/** Shows the first of a list at once and folds the others, so that what follows stays near. */
final class Folded {

  private static final int AT_ONCE = 12;

  private final Html html;
  private final Speech speech;

  Folded(Html html, Speech speech) {
    this.html = html;
    this.speech = speech;
  }

  /** Writes the list in one or two stretches. */
  <T> void write(List<T> all, Consumer<List<T>> stretch) {
    // Nobody unfolds for three more.
    if (all.size() <= AT_ONCE + 3) {
      stretch.accept(all);
      return;
    }
    stretch.accept(all.subList(0, AT_ONCE));
    long rest = all.size() - AT_ONCE;
    html.open("details", "class", "rest");
    html.element(
        "summary",
        speech.pick("Les ", "The next ") + speech.number(rest) + speech.pick(" suivantes", ""));
    stretch.accept(all.subList(AT_ONCE, all.size()));
    html.close();
  }
}
