package org.contreseing.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What {@code numbering.xml} says: list definitions, and the list instances that use them. */
final class DocxNumberingPart {

  final Map<String, Definition> definitions = new HashMap<>();
  final Map<String, Instance> instances = new HashMap<>();
  private Definition definition = new Definition();
  private Instance instance = new Instance();

  static final class Definition {
    final List<NumberingLevel> levels =
        new ArrayList<>(Collections.nCopies(NumberingLevel.COUNT, NumberingLevel.NONE));
    String styleLink = "";
  }

  static final class Instance {
    String definition = "";
    final Map<Integer, Integer> starts = new HashMap<>();
    final Map<Integer, NumberingLevel> levels = new HashMap<>();
  }

  static DocxNumberingPart read(Optional<byte[]> part) throws XMLStreamException {
    DocxNumberingPart numbering = new DocxNumberingPart();
    if (part.isPresent()) {
      XMLStreamReader xml = Xml.reader(part.get());
      while (xml.hasNext()) {
        if (Xml.next(xml) == XMLStreamConstants.START_ELEMENT) {
          numbering.element(xml);
        }
      }
    }
    return numbering;
  }

  private void element(XMLStreamReader xml) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "abstractNum" ->
          definitions.put(Xml.attribute(xml, "abstractNumId"), definition = new Definition());
      case "num" -> instances.put(Xml.attribute(xml, "numId"), instance = new Instance());
      case "numStyleLink" -> definition.styleLink = Xml.attribute(xml, "val");
      case "abstractNumId" -> instance.definition = Xml.attribute(xml, "val");
      case "lvlOverride" -> override(xml);
      case "lvl" -> {
        Optional<Integer> index = index(xml);
        if (index.isPresent()) {
          definition.levels.set(index.get(), level(xml));
        }
      }
      default -> {}
    }
  }

  private void override(XMLStreamReader xml) throws XMLStreamException {
    int index = index(xml).orElse(0);
    while (!endOf(xml, "lvlOverride", Xml.next(xml))) {
      if (xml.isStartElement() && xml.getLocalName().equals("startOverride")) {
        instance.starts.put(index, number(Xml.attribute(xml, "val")));
      } else if (xml.isStartElement() && xml.getLocalName().equals("lvl")) {
        instance.levels.put(index, level(xml));
      }
    }
  }

  private static boolean endOf(XMLStreamReader xml, String element, int event) {
    return event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element);
  }

  private static Optional<Integer> index(XMLStreamReader xml) {
    return DocxStyles.digit(Xml.attribute(xml, "ilvl")).filter(i -> i < NumberingLevel.COUNT);
  }

  private static NumberingLevel level(XMLStreamReader xml) throws XMLStreamException {
    Map<String, String> values = new HashMap<>();
    while (!endOf(xml, "lvl", Xml.next(xml))) {
      if (xml.isStartElement()) {
        values.putIfAbsent(xml.getLocalName(), Xml.attribute(xml, "val"));
      }
    }
    return new NumberingLevel(
        number(values.getOrDefault("start", "1")),
        style(values.getOrDefault("numFmt", "decimal")),
        values.getOrDefault("lvlText", ""),
        values.getOrDefault("pStyle", ""),
        values.getOrDefault("suff", "tab").equals("nothing") ? "" : " ",
        values.containsKey("isLgl") && DocxStyles.isOn(values.get("isLgl")));
  }

  private static int number(String value) {
    return value.matches("\\d{1,6}") ? Integer.parseInt(value) : 1;
  }

  private static NumberStyle style(String format) {
    return switch (format) {
      case "upperRoman" -> NumberStyle.UPPER_ROMAN;
      case "lowerRoman" -> NumberStyle.LOWER_ROMAN;
      case "upperLetter" -> NumberStyle.UPPER_LETTER;
      case "lowerLetter" -> NumberStyle.LOWER_LETTER;
      case "ordinal" -> NumberStyle.ORDINAL;
      case "decimalZero" -> NumberStyle.DECIMAL_ZERO;
      case "bullet" -> NumberStyle.BULLET;
      case "none" -> NumberStyle.NONE;
      default -> NumberStyle.DECIMAL;
    };
  }
}
