package org.contreseing.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.contreseing.extract.RichParagraph.Maker;

/**
 * The tracked changes of an ODT: what was deleted is kept apart from the text, what was inserted
 * stands in it.
 */
final class OdtChanges {

  private final Map<String, StringBuilder> deletions = new HashMap<>();
  private final Set<String> insertions = new HashSet<>();
  private final Set<String> open = new LinkedHashSet<>();
  private final Map<String, Maker> origins = new HashMap<>();

  /** Reads the list of changes; its start tag is current before, its end tag after. */
  void read(XMLStreamReader xml) throws XMLStreamException {
    String id = "";
    boolean inWords = false;
    while (!(Xml.next(xml) == XMLStreamConstants.END_ELEMENT
        && xml.getLocalName().equals("tracked-changes"))) {
      if (xml.isStartElement()) {
        switch (xml.getLocalName()) {
          case "changed-region" -> id = Xml.attribute(xml, "id");
          case "insertion" -> insertions.add(id);
          case "deletion" -> deletions.put(id, new StringBuilder());
          case "change-info" -> origins.put(id, origin(xml));
          default -> inWords = deletions.containsKey(id);
        }
      } else if (xml.isCharacters()
          && inWords
          && deletions.containsKey(id)
          && !xml.isWhiteSpace()) {
        deletions.get(id).append(xml.getText());
      }
    }
  }

  /** Reads who made a change; its start tag is current before, its end tag after. */
  private static Maker origin(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder author = new StringBuilder();
    StringBuilder date = new StringBuilder();
    String inside = "";
    while (Xml.next(xml) != XMLStreamConstants.END_ELEMENT
        || !xml.getLocalName().equals("change-info")) {
      if (xml.isStartElement() || xml.isEndElement()) {
        inside = xml.isStartElement() ? xml.getLocalName() : "";
      } else if (xml.isCharacters() && inside.equals("creator")) {
        author.append(xml.getText());
      } else if (xml.isCharacters() && inside.equals("date")) {
        date.append(xml.getText());
      }
    }
    return new Maker(author.toString(), date.toString());
  }

  /** Who made a deletion, or the insertion that is open. */
  Maker origin(String id) {
    return origins.getOrDefault(id, Maker.UNSAID);
  }

  Maker inserted() {
    return open.stream().findFirst().map(this::origin).orElse(Maker.UNSAID);
  }

  String deleted(String id) {
    return deletions.getOrDefault(id, new StringBuilder()).toString();
  }

  void start(String id) {
    if (insertions.contains(id)) {
      open.add(id);
    }
  }

  void end(String id) {
    open.remove(id);
  }

  boolean inInsertion() {
    return !open.isEmpty();
  }
}
