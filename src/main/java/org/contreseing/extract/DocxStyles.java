package org.contreseing.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The styles of a DOCX, for what they say of headings, numbering and hidden text; inherited along
 * {@code basedOn}.
 */
final class DocxStyles {

  private final Map<String, Style> styles = new HashMap<>();

  private static final class Style {
    private String name = "";
    private String basedOn = "";
    private Optional<String> numbering = Optional.empty();
    private Optional<Integer> level = Optional.empty();
    private Optional<Integer> outline = Optional.empty();
    private Optional<Boolean> hidden = Optional.empty();
    private Ink ink = Ink.UNSAID;
  }

  /** Reads {@code styles.xml}; without one, no style says anything. */
  static DocxStyles read(Optional<byte[]> part) throws XMLStreamException {
    DocxStyles styles = new DocxStyles();
    if (part.isPresent()) {
      styles.read(Xml.reader(part.get()));
    }
    return styles;
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    Style style = new Style();
    while (xml.hasNext()) {
      if (Xml.next(xml) == XMLStreamConstants.START_ELEMENT) {
        if (xml.getLocalName().equals("style")) {
          style = new Style();
          styles.putIfAbsent(Xml.attribute(xml, "styleId"), style);
        } else if (xml.getLocalName().equals("tblStylePr")) {
          Xml.skip(xml);
        } else {
          property(xml, style);
          style.ink = DocxProperties.ink(xml, style.ink);
        }
      }
    }
  }

  private static void property(XMLStreamReader xml, Style style) {
    String value = Xml.attribute(xml, "val");
    switch (xml.getLocalName()) {
      case "name" -> style.name = value.toLowerCase(Locale.ROOT);
      case "basedOn" -> style.basedOn = value;
      case "numId" -> style.numbering = Optional.of(value);
      case "ilvl" -> style.level = digit(value);
      case "outlineLvl" -> style.outline = digit(value);
      case "vanish" -> style.hidden = Optional.of(isOn(value));
      default -> {}
    }
  }

  /** Whether a switch is on: present without a value means on. */
  static boolean isOn(String value) {
    return !value.equals("0") && !value.equals("false") && !value.equals("off");
  }

  /** A level as the format writes it; empty when it is not one digit. */
  static Optional<Integer> digit(String value) {
    return value.matches("\\d") ? Optional.of(Integer.parseInt(value)) : Optional.empty();
  }

  Optional<String> numbering(String id) {
    return inherited(id, style -> style.numbering);
  }

  Optional<Integer> numberingLevel(String id) {
    return inherited(id, style -> style.level);
  }

  boolean hidden(String id) {
    return inherited(id, style -> style.hidden).orElse(false);
  }

  /** The ink of a style and of those it is based on. */
  Ink ink(String id) {
    return new Ink(
        inherited(id, style -> style.ink.colour()),
        inherited(id, style -> style.ink.points()),
        inherited(id, style -> style.ink.behind()),
        inherited(id, style -> style.ink.highlighted()));
  }

  /** The heading level from 1, by outline level or by the name of a title style. */
  Optional<Integer> heading(String id) {
    Optional<Integer> level = inherited(id, style -> style.outline);
    return level.isPresent() ? headingLevel(level.get()) : title(id);
  }

  /** Outline levels count from 0; the tenth means body text. */
  static Optional<Integer> headingLevel(int outline) {
    return outline < NumberingLevel.COUNT ? Optional.of(outline + 1) : Optional.empty();
  }

  private Optional<Integer> title(String id) {
    String name = styles.getOrDefault(id, new Style()).name;
    return name.equals("title") || name.equals("titre") ? Optional.of(1) : Optional.empty();
  }

  private <T> Optional<T> inherited(String id, Function<Style, Optional<T>> property) {
    Set<String> seen = new HashSet<>();
    for (String at = id; styles.containsKey(at) && seen.add(at); at = styles.get(at).basedOn) {
      Optional<T> value = property.apply(styles.get(at));
      if (value.isPresent()) {
        return value;
      }
    }
    return Optional.empty();
  }
}
