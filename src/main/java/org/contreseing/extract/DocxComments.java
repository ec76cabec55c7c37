package org.contreseing.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.contreseing.extract.RichParagraph.Maker;

/** Reviewers' comments by identifier, each as "author: text". */
final class DocxComments {

  private final Map<String, StringBuilder> comments = new HashMap<>();
  private final Map<String, Maker> origins = new HashMap<>();

  static DocxComments read(Optional<byte[]> part) throws XMLStreamException {
    DocxComments comments = new DocxComments();
    if (part.isPresent()) {
      comments.read(Xml.reader(part.get()));
    }
    return comments;
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder comment = new StringBuilder();
    boolean inText = false;
    while (xml.hasNext()) {
      int event = Xml.next(xml);
      if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("comment")) {
        comment = new StringBuilder(Xml.attribute(xml, "author")).append(':');
        comments.put(Xml.attribute(xml, "id"), comment);
        origins.put(
            Xml.attribute(xml, "id"),
            new Maker(Xml.attribute(xml, "author"), Xml.attribute(xml, "date")));
      } else if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("p")) {
        comment.append(' ');
      } else if (event == XMLStreamConstants.CHARACTERS && inText) {
        comment.append(xml.getText());
      }
      if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
        inText = event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("t");
      }
    }
  }

  Maker origin(String id) {
    return origins.getOrDefault(id, Maker.UNSAID);
  }

  String of(String id) {
    return comments.getOrDefault(id, new StringBuilder()).toString();
  }
}
