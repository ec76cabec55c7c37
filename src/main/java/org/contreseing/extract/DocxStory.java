package org.contreseing.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.contreseing.extract.RichParagraph.Mark;
import org.contreseing.extract.TextAssembler.Shape;
import org.contreseing.model.Trace;

/**
 * Reads one story of a DOCX: the body, a header, the notes. Its state is where it stands in that
 * part's XML.
 */
final class DocxStory {

  private static final String WORD = "wordprocessingml/";
  private static final String MATH = "/math";
  private static final String ALTERNATIVES = "markup-compatibility/";

  private final DocxSettings settings;
  private final DocxParagraphs paragraphs;
  private final XMLStreamReader xml;
  private final Deque<Boolean> chosen = new ArrayDeque<>();
  private final Deque<Optional<String>> controls = new ArrayDeque<>();
  private final Deque<Optional<String>> fields = new ArrayDeque<>();
  private final Set<String> commented = new HashSet<>();
  private DocxProperties.Run run = DocxProperties.Run.PLAIN;
  private String note = "";
  private int inserted;
  private int deleted;
  private boolean inText;

  /** What all stories of one document share. */
  record DocxSettings(
      DocxStyles styles, DocxNumbering numbering, DocxComments comments, NoteMarks notes) {}

  DocxStory(DocxSettings settings, XMLStreamReader part, Shape base, TextAssembler text) {
    this.settings = settings;
    this.paragraphs = new DocxParagraphs(settings, base, text);
    this.xml = part;
  }

  void read() throws XMLStreamException {
    while (xml.hasNext()) {
      switch (Xml.next(xml)) {
        case XMLStreamConstants.START_ELEMENT -> start();
        case XMLStreamConstants.END_ELEMENT -> end();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (inText) {
            paragraphs.add(xml.getText(), mark(), PartReader.text(xml));
          }
        }
        default -> {}
      }
    }
    paragraphs.finish();
  }

  private void start() throws XMLStreamException {
    inText = false;
    String namespace = xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
    if (namespace.contains(WORD)) {
      startStructure(xml.getLocalName());
    } else if (namespace.contains(ALTERNATIVES)) {
      startAlternative(xml.getLocalName());
    } else if (namespace.endsWith(MATH)) {
      inText = xml.getLocalName().equals("t");
    }
  }

  /**
   * A frame is often written twice, for new and for old programs: the first writing that is there
   * is read.
   */
  private void startAlternative(String name) throws XMLStreamException {
    if (name.equals("AlternateContent")) {
      chosen.push(false);
    } else if (!chosen.isEmpty() && chosen.peek()) {
      Xml.skip(xml);
    } else if (!chosen.isEmpty()) {
      chosen.pop();
      chosen.push(true);
    }
  }

  private void startStructure(String name) throws XMLStreamException {
    switch (name) {
      case "p" -> paragraphs.start();
      case "pPr" -> paragraphs.properties(DocxProperties.paragraph(xml));
      case "tbl" -> paragraphs.tables().startTable();
      case "tr" -> paragraphs.tables().startRow();
      case "tc" -> paragraphs.tables().startCell();
      case "gridSpan" ->
          paragraphs.tables().span(DocxStyles.digit(Xml.attribute(xml, "val")).orElse(1));
      case "sdtPr" -> startControl();
      case "sdt" -> controls.push(Optional.empty());
      case "footnote", "endnote" -> startNote(name);
      case "ins", "moveTo" -> inserted++;
      case "del", "moveFrom" -> deleted++;
      case "tblPr", "tblGrid", "trPr", "sectPr", "sdtEndPr", "instrText", "delInstrText", "rt" ->
          Xml.skip(xml);
      default -> startInline(name);
    }
  }

  private void startInline(String name) throws XMLStreamException {
    switch (name) {
      case "r" -> run = DocxProperties.Run.PLAIN;
      case "rPr" -> run = DocxProperties.run(xml);
      case "t", "delText" -> inText = true;
      case "tab", "ptab" -> add("\t");
      case "br", "cr" -> add("\n");
      case "noBreakHyphen" -> add("\u2011");
      case "sym" -> add(symbol(Xml.attribute(xml, "char")));
      case "fldChar" -> fieldCharacter();
      case "footnoteReference", "endnoteReference" -> callNote(name);
      case "footnoteRef", "endnoteRef" -> add(settings.notes().of(note).orElse(""));
      case "commentRangeStart" -> paragraphs.open(comment());
      case "commentRangeEnd", "commentReference" -> closeComment();
      default -> {}
    }
  }

  private void end() {
    inText = false;
    String namespace = xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
    if (namespace.contains(ALTERNATIVES) && xml.getLocalName().equals("AlternateContent")) {
      chosen.poll();
    } else if (namespace.contains(WORD)) {
      endStructure(xml.getLocalName());
    }
  }

  private void endStructure(String name) {
    switch (name) {
      case "p" -> paragraphs.end();
      case "tbl" -> paragraphs.tables().endTable();
      case "tc" -> paragraphs.tables().endCell();
      case "ins", "moveTo" -> inserted--;
      case "del", "moveFrom" -> deleted--;
      case "sdt" -> endControl();
      default -> {}
    }
  }

  private void add(String words) {
    paragraphs.add(words, mark(), PartReader.element(xml));
  }

  private Mark mark() {
    if (deleted > 0) {
      return Mark.DELETED;
    }
    boolean hidden =
        run.hidden().orElseGet(() -> settings.styles().hidden(run.style()) || paragraphs.hidden());
    if (hidden) {
      return Mark.HIDDEN;
    }
    return inserted > 0 ? Mark.INSERTED : Mark.VISIBLE;
  }

  private void startControl() throws XMLStreamException {
    Optional<String> control = DocxProperties.control(xml);
    if (control.isPresent() && !controls.isEmpty()) {
      controls.pop();
      controls.push(control);
      paragraphs.open("control " + controls.size());
    }
  }

  private void endControl() {
    String key = "control " + controls.size();
    Optional.ofNullable(controls.poll())
        .flatMap(control -> control)
        .ifPresent(name -> paragraphs.close(key, Trace.Kind.FORM_FIELD, name));
  }

  private void fieldCharacter() throws XMLStreamException {
    String type = Xml.attribute(xml, "fldCharType");
    if (type.equals("begin")) {
      Optional<DocxProperties.Field> field = DocxProperties.field(xml);
      fields.push(field.map(DocxProperties.Field::name));
      field.ifPresent(
          f -> {
            paragraphs.open("field " + fields.size());
            add(f.box());
          });
    } else if (type.equals("end")) {
      String key = "field " + fields.size();
      Optional.ofNullable(fields.poll())
          .flatMap(field -> field)
          .ifPresent(name -> paragraphs.close(key, Trace.Kind.FORM_FIELD, name));
    }
  }

  /**
   * Separators between text and notes are notes too, and so is what nothing calls: neither is read.
   */
  private void startNote(String name) throws XMLStreamException {
    note = name + Xml.attribute(xml, "id");
    if (settings.notes().of(note).isEmpty()) {
      Xml.skip(xml);
    }
  }

  private void callNote(String name) {
    String key = name.substring(0, name.length() - "Reference".length()) + Xml.attribute(xml, "id");
    String mark = settings.notes().call(key);
    String custom = Xml.attribute(xml, "customMarkFollows");
    if (custom.isEmpty() || !DocxStyles.isOn(custom)) {
      add(mark);
    }
  }

  private String comment() {
    return "comment " + Xml.attribute(xml, "id");
  }

  /**
   * The end of the commented stretch comes before its reference; a comment on no stretch has the
   * reference only.
   */
  private void closeComment() {
    String id = Xml.attribute(xml, "id");
    if (commented.add(id)) {
      paragraphs.close(comment(), Trace.Kind.COMMENT, settings.comments().of(id));
    }
  }

  /** A character of a symbol font: boxes keep their meaning, everything else becomes a bullet. */
  private static String symbol(String code) {
    if (!code.matches("[0-9A-Fa-f]{4}")) {
      return "";
    }
    char c = (char) Integer.parseInt(code, 16);
    return switch (c) {
      case '\uF0A8', '\uF06F', '\uF071', '\uF072' -> "☐";
      case '\uF0FE', '\uF0FD', '\uF078', '\uF053' -> "☒";
      case '\uF0FC' -> "✓";
      default -> c >= '\uE000' && c <= '\uF8FF' ? "•" : String.valueOf(c);
    };
  }
}
