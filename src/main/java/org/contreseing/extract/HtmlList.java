package org.contreseing.extract;

import org.xml.sax.Attributes;

/** A list of HTML, whose numbers a reader sees though they stand nowhere in the file. */
final class HtmlList {

  private final NumberStyle style;
  private int next;

  private HtmlList(NumberStyle style, int first) {
    this.style = style;
    this.next = first;
  }

  static HtmlList of(String element, Attributes attributes) {
    return new HtmlList(
        element.equals("ul") ? NumberStyle.BULLET : style(attributes),
        number(attributes, "start", 1));
  }

  private static NumberStyle style(Attributes attributes) {
    String type = attributes.getValue("type");
    return switch (type == null ? "1" : type) {
      case "a" -> NumberStyle.LOWER_LETTER;
      case "A" -> NumberStyle.UPPER_LETTER;
      case "i" -> NumberStyle.LOWER_ROMAN;
      case "I" -> NumberStyle.UPPER_ROMAN;
      default -> NumberStyle.DECIMAL;
    };
  }

  private static int number(Attributes attributes, String name, int otherwise) {
    String value = attributes.getValue(name);
    return value != null && value.matches("\\d{1,6}") ? Integer.parseInt(value) : otherwise;
  }

  /** The label of the next item with the space after it. */
  String next(Attributes item) {
    int number = number(item, "value", next);
    next = number + 1;
    return style == NumberStyle.BULLET ? "• " : style.write(number) + ". ";
  }
}
