package org.contreseing.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.contreseing.model.Trace;

/**
 * What lies behind the letters where reading stands: the page, a cell, a painted table, a frame.
 */
final class DocxPaper {

  /** Table styles that paint nothing. */
  private static final Set<String> PLAIN =
      Set.of("TableGrid", "Grilledutableau", "TableNormal", "TableauNormal", "");

  private final Deque<Boolean> tables = new ArrayDeque<>();
  private final Deque<Optional<Integer>> cells = new ArrayDeque<>();
  private int frames;

  void startTable() {
    tables.push(false);
  }

  /** Reads the properties of a table; their start tag is current before, their end tag after. */
  void table(XMLStreamReader xml) throws XMLStreamException {
    boolean painted = false;
    while (Xml.next(xml) != XMLStreamConstants.END_ELEMENT || !xml.getLocalName().equals("tblPr")) {
      if (xml.isStartElement()) {
        String value = Xml.attribute(xml, "val");
        painted |= xml.getLocalName().equals("tblStyle") && !PLAIN.contains(value);
        painted |= xml.getLocalName().equals("shd");
      }
    }
    if (!tables.isEmpty()) {
      tables.pop();
      tables.push(painted);
    }
  }

  void endTable() {
    tables.poll();
  }

  void startCell() {
    cells.push(Optional.empty());
  }

  void shade(String fill) {
    if (!cells.isEmpty()) {
      cells.pop();
      cells.push(Ink.parse(fill));
    }
  }

  void endCell() {
    cells.poll();
  }

  void startFrame() {
    frames++;
  }

  void endFrame() {
    frames = Math.max(0, frames - 1);
  }

  /** What a reader should know of letters in this ink here. */
  Optional<Trace.Kind> look(Ink ink) {
    Optional<Integer> cell = Optional.ofNullable(cells.peek()).flatMap(c -> c);
    Ink seen = ink.behind(ink.behind().or(() -> cell));
    boolean known = frames == 0 && tables.stream().noneMatch(painted -> painted);
    return known ? seen.look() : seen.lookOnUnknown();
  }
}
