package org.contreseing.extract;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The numbers of an ODT's lists and headings. A list starts anew unless it says that it continues
 * another one.
 */
final class OdtLists {

  private final OdtStyles styles;
  private final ListCounter outline = new ListCounter();
  private final Map<String, ListCounter> byId = new HashMap<>();
  private final Map<String, ListCounter> byStyle = new HashMap<>();
  private final Deque<Open> open = new ArrayDeque<>();

  private static final class Open {
    private final String style;
    private final ListCounter counter;
    private boolean labelDue;
    private int startAt = -1;

    private Open(String style, ListCounter counter) {
      this.style = style;
      this.counter = counter;
    }
  }

  OdtLists(OdtStyles styles) {
    this.styles = styles;
  }

  /** A list opens; arguments are attributes, "" when absent. */
  void startList(String style, String id, String continues, boolean continuesLast) {
    String named = style.isEmpty() && !open.isEmpty() ? open.peek().style : style;
    ListCounter counter = new ListCounter();
    if (!open.isEmpty()) {
      counter = open.peek().counter;
    } else if (byId.containsKey(continues)) {
      counter = byId.get(continues);
    } else if (continuesLast && byStyle.containsKey(named)) {
      counter = byStyle.get(named);
    }
    byStyle.put(named, counter);
    if (!id.isEmpty()) {
      byId.put(id, counter);
    }
    open.push(new Open(named, counter));
  }

  void endList() {
    open.poll();
  }

  /**
   * An item opens: its first paragraph gets the number. {@code start} is where it restarts, "" when
   * it does not.
   */
  void startItem(String start) {
    if (!open.isEmpty()) {
      open.peek().labelDue = true;
      open.peek().startAt = start.matches("\\d{1,6}") ? Integer.parseInt(start) : -1;
    }
  }

  void startHeader() {
    if (!open.isEmpty()) {
      open.peek().labelDue = false;
    }
  }

  /** Depth in lists, 0 outside. */
  int depth() {
    return open.size();
  }

  /** The label of a paragraph that starts here, "" when it has none. */
  String label(String paragraphStyle) {
    Open list = open.peek();
    if (list == null || !list.labelDue) {
      return "";
    }
    list.labelDue = false;
    int level = Math.min(open.size(), NumberingLevel.COUNT) - 1;
    if (list.startAt >= 0) {
      list.counter.restart(level, list.startAt);
      list.startAt = -1;
    }
    Optional<String> named =
        list.style.isEmpty() ? styles.listOf(paragraphStyle) : Optional.of(list.style);
    List<NumberingLevel> levels =
        named
            .flatMap(styles::list)
            .orElse(Collections.nCopies(NumberingLevel.COUNT, NumberingLevel.NONE));
    return list.counter.next(level, levels);
  }

  /**
   * The label of a heading outside of lists: headings are numbered by the outline unless their
   * style takes them out.
   */
  String headingLabel(int oneBasedLevel, String paragraphStyle) {
    Optional<String> named = styles.listOf(paragraphStyle);
    Optional<List<NumberingLevel>> levels = styles.list(OdtStyles.OUTLINE);
    if (named.filter(String::isEmpty).isPresent() || levels.isEmpty()) {
      return "";
    }
    return outline.next(Math.min(NumberingLevel.COUNT, oneBasedLevel) - 1, levels.get());
  }
}
