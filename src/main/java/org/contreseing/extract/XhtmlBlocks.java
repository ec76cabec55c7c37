package org.contreseing.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.contreseing.extract.TextAssembler.Shape;
import org.contreseing.model.Block.Cell;
import org.contreseing.model.Block.Kind;
import org.contreseing.model.Trace;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Turns the XHTML that Tika's parsers emit into blocks. Any element that starts a line closes the
 * open block, so text is never lost wherever it stands; only what a reader of the document does not
 * see is left out.
 */
final class XhtmlBlocks extends DefaultHandler {

  private static final Set<String> LINES =
      Set.of(
          ("p div h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table thead tbody tfoot tr td th "
                  + "caption blockquote pre section article header footer main aside nav address center form fieldset legend hr body figure figcaption details summary")
              .split(" "));
  private static final Set<String> UNSEEN =
      Set.of("head script style noscript template select object embed applet svg math".split(" "));
  private static final Set<String> ATTACHED =
      Set.of("embedded", "package-entry", "attachment-entry", "annotation");

  private final TextAssembler text;
  private final boolean collapsing;
  private final TableCursor tables = new TableCursor();
  private final Deque<HtmlList> lists = new ArrayDeque<>();
  private final Deque<String> path = new ArrayDeque<>();
  private final Deque<Kind> margins = new ArrayDeque<>();
  private final Deque<Integer> marginDepths = new ArrayDeque<>();
  private final HtmlInk ink = new HtmlInk();
  private final StringBuilder hidden = new StringBuilder();
  private int unseen;
  private int unread;
  private int heading;
  private int preformatted;
  private int raised;
  private Optional<Kind> announced = Optional.empty();
  private String label = "";
  private boolean blank;

  /**
   * A handler for one document.
   *
   * @param collapsing whether white space and line ends are only layout of the source, as in HTML
   */
  XhtmlBlocks(TextAssembler text, boolean collapsing) {
    this.text = text;
    this.collapsing = collapsing;
  }

  @Override
  public void startElement(String uri, String localName, String qName, Attributes attributes) {
    String name = localName.toLowerCase(Locale.ROOT);
    path.push(name);
    ink.start(name, attributes);
    if (unseen > 0 || isUnseen(name, attributes)) {
      unread += unread > 0 || UNSEEN.contains(name) || !collapsing ? 1 : 0;
      unseen++;
      return;
    }
    if (LINES.contains(name)) {
      text.end();
      blank = false;
    }
    switch (name) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading = name.charAt(1) - '0';
      case "ul", "ol" -> lists.push(HtmlList.of(name, attributes));
      case "li" -> label = lists.isEmpty() ? "" : lists.peek().next(attributes);
      case "table" -> tables.startTable();
      case "tr" -> tables.startRow();
      case "td", "th" -> startCell(attributes);
      case "pre" -> preformatted++;
      case "br" -> lineBreak();
      case "sup" -> raised++;
      default -> {}
    }
    mark(name, attributes);
  }

  private boolean isUnseen(String name, Attributes attributes) {
    String kind = value(attributes, "class");
    String style = value(attributes, "style").replace(" ", "").toLowerCase(Locale.ROOT);
    return UNSEEN.contains(name)
        || name.equals("div") && ATTACHED.contains(kind)
        || attributes.getIndex("hidden") >= 0
        || style.contains("display:none")
        || style.contains("visibility:hidden");
  }

  private static String value(Attributes attributes, String name) {
    String value = attributes.getValue(name);
    return value == null ? "" : value;
  }

  /** The next block is of this kind, whatever stands around it. */
  void announce(Kind kind) {
    announced = Optional.of(kind);
  }

  private void mark(String name, Attributes attributes) {
    Optional<Kind> margin =
        switch (value(attributes, "class")) {
          case "header" -> Optional.of(Kind.PAGE_HEADER);
          case "footer" -> Optional.of(Kind.PAGE_FOOTER);
          case "footnote", "endnote", "note", "footnote_Text" -> Optional.of(Kind.NOTE);
          default -> Optional.empty();
        };
    if (margin.isPresent() && !collapsing && LINES.contains(name)) {
      margins.push(margin.get());
      marginDepths.push(path.size());
    }
  }

  private void startCell(Attributes attributes) {
    tables.startCell();
    String columns = value(attributes, "colspan");
    tables.span(columns.matches("\\d{1,3}") ? Integer.parseInt(columns) : 1);
  }

  private void lineBreak() {
    if (text.isOpen()) {
      text.append("\n");
    }
    blank = true;
  }

  @Override
  public void endElement(String uri, String localName, String qName) {
    String name = localName.toLowerCase(Locale.ROOT);
    if (unseen > 0) {
      unseen--;
      unread -= unread > 0 ? 1 : 0;
      endHidden();
    } else {
      endSeen(name);
    }
    ink.end();
    path.poll();
  }

  private void endSeen(String name) {
    if (LINES.contains(name)) {
      text.end();
      blank = false;
    }
    switch (name) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading = 0;
      case "ul", "ol" -> lists.poll();
      case "li" -> label = "";
      case "table" -> tables.endTable();
      case "td", "th" -> tables.endCell();
      case "sup" -> raised = Math.max(0, raised - 1);
      case "pre" -> preformatted = Math.max(0, preformatted - 1);
      default -> {}
    }
    if (!marginDepths.isEmpty() && marginDepths.peek() == path.size()) {
      marginDepths.pop();
      margins.pop();
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (unseen == 0) {
      write(new String(characters, start, length));
    } else if (unread == 0) {
      hidden.append(characters, start, length);
    }
  }

  private void endHidden() {
    if (unseen == 0 && !hidden.toString().isBlank()) {
      text.trace(Trace.Kind.HIDDEN_TEXT, text.position(), hidden.toString().strip());
      hidden.setLength(0);
    }
  }

  @Override
  public void ignorableWhitespace(char[] characters, int start, int length) {
    characters(characters, start, length);
  }

  private void write(String words) {
    String shown = collapsing && preformatted == 0 ? collapse(words) : words;
    if (!text.isOpen()) {
      if (shown.isBlank()) {
        return;
      }
      text.begin(shape());
      text.append(label);
      label = "";
    }
    int from = text.position();
    text.append(
        raised > 0 && shown.matches("\\d{1,3}")
            ? NumberStyle.noteMark(Integer.parseInt(shown))
            : shown);
    if (shown.chars().anyMatch(Character::isLetterOrDigit)) {
      ink.look().ifPresent(kind -> text.trace(kind, from, shown.strip()));
    }
  }

  private String collapse(String words) {
    StringBuilder shown = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '\t' && isColumnGap(words, i)) {
        shown.append(c);
        blank = true;
        continue;
      }
      boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
      if (!space || !blank) {
        shown.append(space ? ' ' : c);
      }
      blank = space;
    }
    return shown.toString();
  }

  // A tab between words of one line of source is no indentation: a word processor put it there to
  // part two columns.
  private static boolean isColumnGap(String words, int at) {
    int before = at;
    while (before > 0 && isBlank(words.charAt(before - 1))) {
      before--;
    }
    int after = at;
    while (after < words.length() && isBlank(words.charAt(after))) {
      after++;
    }
    return before > 0
        && after < words.length()
        && "\n\r".indexOf(words.charAt(before - 1)) < 0
        && "\n\r".indexOf(words.charAt(after)) < 0;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private Shape shape() {
    if (announced.isPresent()) {
      Shape shape = Shape.of(announced.get());
      announced = Optional.empty();
      return shape;
    }
    if (!margins.isEmpty()) {
      return Shape.of(margins.peek());
    }
    Optional<Cell> cell = tables.cell();
    if (cell.isPresent()) {
      return Shape.cell(cell.get());
    }
    if (heading > 0) {
      return Shape.of(Kind.HEADING, heading);
    }
    return lists.isEmpty() ? Shape.PARAGRAPH : Shape.of(Kind.LIST_ITEM, lists.size());
  }
}
