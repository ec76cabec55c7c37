package org.contreseing.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The properties of a file that name a person; whom they name is not kept. */
final class Properties {

  /** Names of properties by the elements that hold them, in DOCX and ODT. */
  private static final Map<String, String> ELEMENTS =
      Map.of(
          "creator", "creator",
          "initial-creator", "creator",
          "lastModifiedBy", "lastModifiedBy",
          "printed-by", "printedBy",
          "Manager", "manager");

  /** A folder of somebody's own. */
  private static final Pattern HOME =
      Pattern.compile(
          "(?i)[\\\\/](?:users|utilisateurs|documents and settings|home)[\\\\/][^\\\\/]");

  private Properties() {}

  static List<String> naming(DocxPackage parts) throws XMLStreamException {
    List<String> found = new ArrayList<>();
    found.addAll(naming(parts.packagePart("core-properties")));
    found.addAll(naming(parts.packagePart("extended-properties")));
    if (HOME.matcher(parts.template()).find()) {
      found.add("template");
    }
    return found.stream().distinct().toList();
  }

  /** The properties of a part whose value is a person's name, each once. */
  static List<String> naming(Optional<byte[]> part) throws XMLStreamException {
    Map<String, String> values = part.isEmpty() ? Map.of() : values(part.get());
    return values.entrySet().stream()
        .filter(property -> Persons.isNamed(property.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Map<String, String> values(byte[] part) throws XMLStreamException {
    Map<String, String> values = new LinkedHashMap<>();
    XMLStreamReader xml = Xml.reader(part);
    String inside = "";
    while (xml.hasNext()) {
      int event = Xml.next(xml);
      if (event == XMLStreamConstants.START_ELEMENT) {
        inside = ELEMENTS.getOrDefault(xml.getLocalName(), "");
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        inside = "";
      } else if (event == XMLStreamConstants.CHARACTERS && !inside.isEmpty()) {
        values.merge(inside, xml.getText(), String::concat);
      }
    }
    return values;
  }
}
