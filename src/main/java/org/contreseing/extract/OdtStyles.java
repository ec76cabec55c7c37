package org.contreseing.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The styles of an ODT, for what they say of lists, of the numbers of headings and of hidden text.
 */
final class OdtStyles {

  /**
   * The name under which the numbering of headings is kept; no list style of a document can have
   * it.
   */
  static final String OUTLINE = "<outline>";

  private final Map<String, List<NumberingLevel>> lists = new HashMap<>();
  private final Map<String, Style> styles = new HashMap<>();
  private Style style = new Style("");
  private String list = "";
  private int level;

  private static final class Style {
    private final String parent;
    private Optional<String> list = Optional.empty();
    private Optional<Boolean> hidden = Optional.empty();
    private Ink ink = Ink.UNSAID;

    private Style(String parent) {
      this.parent = parent;
    }
  }

  /** Adds what a part says; automatic styles of the content come after those of the document. */
  void read(byte[] part) throws XMLStreamException {
    XMLStreamReader xml = Xml.reader(part);
    while (xml.hasNext()) {
      if (Xml.next(xml) == XMLStreamConstants.START_ELEMENT) {
        switch (OdtNames.of(xml)) {
          case "style:style" -> startStyle(xml);
          case "style:text-properties" -> {
            display(xml);
            style.ink = ink(xml, style.ink, true);
          }
          case "style:paragraph-properties",
              "style:table-cell-properties",
              "style:table-row-properties",
              "style:table-properties" ->
              style.ink = ink(xml, style.ink, false);
          case "text:list-style" -> startList(Xml.attribute(xml, "name"));
          case "text:outline-style" -> startList(OUTLINE);
          case "text:list-level-style-number", "text:outline-level-style" -> number(xml);
          case "text:list-level-style-bullet" -> bullet(xml);
          case "style:list-level-label-alignment" ->
              separate(Xml.attribute(xml, "label-followed-by"));
          case "office:text" -> Xml.skip(xml);
          default -> {}
        }
      }
    }
  }

  private void startStyle(XMLStreamReader xml) {
    style = new Style(Xml.attribute(xml, "parent-style-name"));
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals("list-style-name")) {
        style.list = Optional.of(xml.getAttributeValue(i));
      }
    }
    // Names are unique per family only
    styles.put(Xml.attribute(xml, "family") + " " + Xml.attribute(xml, "name"), style);
  }

  private void display(XMLStreamReader xml) {
    String display = Xml.attribute(xml, "display");
    if (!display.isEmpty()) {
      style.hidden = Optional.of(display.equals("none"));
    }
  }

  private static Ink ink(XMLStreamReader xml, Ink before, boolean letters) {
    String behind = Xml.attribute(xml, "background-color");
    Optional<Integer> paper = Ink.parse(behind);
    Ink ink = before.behind(paper.or(before::behind));
    if (!letters) {
      return ink;
    }
    Ink sized = ink.points(points(Xml.attribute(xml, "font-size")).or(ink::points));
    Ink coloured = sized.colour(Ink.parse(Xml.attribute(xml, "color")).or(sized::colour));
    return behind.isEmpty()
        ? coloured
        : coloured.highlighted(paper.filter(c -> !Ink.same(c, Ink.WHITE)).isPresent());
  }

  private static Optional<Double> points(String size) {
    return size.matches("\\d{1,3}(?:\\.\\d{1,4})?pt")
        ? Optional.of(Double.parseDouble(size.substring(0, size.length() - 2)))
        : Optional.empty();
  }

  /** The ink of a style and of those it is made from. */
  Ink ink(String family, String name) {
    return new Ink(
        inherited(family, name, s -> s.ink.colour()),
        inherited(family, name, s -> s.ink.points()),
        inherited(family, name, s -> s.ink.behind()),
        inherited(family, name, s -> s.ink.highlighted()));
  }

  private void startList(String name) {
    list = name;
    lists.put(
        name, new ArrayList<>(Collections.nCopies(NumberingLevel.COUNT, NumberingLevel.NONE)));
  }

  private void number(XMLStreamReader xml) {
    String format = Xml.attribute(xml, "num-format");
    int own = DocxStyles.digit(Xml.attribute(xml, "level")).orElse(0);
    String start = Xml.attribute(xml, "start-value");
    int first = start.matches("\\d{1,6}") ? Integer.parseInt(start) : 1;
    String template = format.isEmpty() ? "" : template(xml, own);
    put(own, new NumberingLevel(first, style(format), template, "", " ", false));
  }

  private static String template(XMLStreamReader xml, int level) {
    String whole = Xml.attribute(xml, "num-list-format");
    if (!whole.isEmpty()) {
      return whole.replaceAll("%(\\d)%", "%$1");
    }
    int shown = DocxStyles.digit(Xml.attribute(xml, "display-levels")).orElse(1);
    StringBuilder numbers = new StringBuilder();
    for (int i = Math.max(1, level - shown + 1); i <= level; i++) {
      numbers.append(numbers.isEmpty() ? "" : ".").append('%').append(i);
    }
    return Xml.attribute(xml, "num-prefix") + numbers + Xml.attribute(xml, "num-suffix");
  }

  private static NumberStyle style(String format) {
    return switch (format) {
      case "I" -> NumberStyle.UPPER_ROMAN;
      case "i" -> NumberStyle.LOWER_ROMAN;
      case "A" -> NumberStyle.UPPER_LETTER;
      case "a" -> NumberStyle.LOWER_LETTER;
      case "" -> NumberStyle.NONE;
      default -> NumberStyle.DECIMAL;
    };
  }

  private void bullet(XMLStreamReader xml) {
    String character = Xml.attribute(xml, "bullet-char");
    put(
        DocxStyles.digit(Xml.attribute(xml, "level")).orElse(0),
        new NumberingLevel(1, NumberStyle.BULLET, character, "", " ", false));
  }

  /**
   * Keeps a level, counted from 1; the tenth, which only this format knows, is never used and is
   * left out.
   */
  private void put(int oneBased, NumberingLevel shape) {
    level = oneBased - 1;
    if (lists.containsKey(list) && level >= 0) {
      lists.get(list).set(level, shape);
    }
  }

  private void separate(String followedBy) {
    List<NumberingLevel> levels = lists.get(list);
    if (levels != null && level >= 0 && followedBy.equals("nothing")) {
      NumberingLevel l = levels.get(level);
      levels.set(level, new NumberingLevel(l.start(), l.style(), l.template(), "", "", false));
    }
  }

  /** The levels of a list style. */
  Optional<List<NumberingLevel>> list(String name) {
    return Optional.ofNullable(lists.get(name));
  }

  /** The list style that a paragraph style names; "" takes its paragraphs out of numbering. */
  Optional<String> listOf(String paragraphStyle) {
    return inherited("paragraph", paragraphStyle, s -> s.list);
  }

  /** Whether a paragraph style is the one of titles, or made from it. */
  boolean isTitle(String paragraphStyle) {
    Set<String> seen = new HashSet<>();
    String name = paragraphStyle;
    while (!name.equals("Title") && styles.containsKey("paragraph " + name) && seen.add(name)) {
      name = styles.get("paragraph " + name).parent;
    }
    return name.equals("Title");
  }

  boolean hidden(String family, String name) {
    return inherited(family, name, s -> s.hidden).orElse(false);
  }

  private <T> Optional<T> inherited(
      String family, String name, Function<Style, Optional<T>> property) {
    Set<String> seen = new HashSet<>();
    String key = family + " " + name;
    while (styles.containsKey(key) && seen.add(key)) {
      Optional<T> value = property.apply(styles.get(key));
      if (value.isPresent()) {
        return value;
      }
      key = family + " " + styles.get(key).parent;
    }
    return Optional.empty();
  }
}
