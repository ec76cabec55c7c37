package org.contreseing.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.contreseing.extract.RichParagraph.Maker;
import org.contreseing.extract.RichParagraph.Manner;
import org.contreseing.extract.RichParagraph.Mark;
import org.contreseing.extract.TextAssembler.Shape;
import org.contreseing.model.Trace.Kind;

/**
 * Reads one story of a DOCX: the body, a header, the notes. Its state is where it stands in that
 * part's XML.
 */
final class DocxStory {

  private static final String WORD = "wordprocessingml/";
  private static final String MATH = "/math";
  private static final String ALTERNATIVES = "markup-compatibility/";
  private static final String DRAWN = "schemas-microsoft-com:vml";

  private final DocxSettings settings;
  private final DocxParagraphs paragraphs;
  private final XMLStreamReader xml;
  private final Deque<Boolean> chosen = new ArrayDeque<>();
  private final Deque<Optional<DocxProperties.Control>> controls = new ArrayDeque<>();
  private final DocxFields fields = new DocxFields();
  private final DocxPaper paper = new DocxPaper();
  private final Deque<Maker> changes = new ArrayDeque<>();
  private final Set<String> commented = new HashSet<>();
  private DocxProperties.Run run = DocxProperties.Run.PLAIN;
  private String note = "";
  private int inserted;
  private int deleted;
  private boolean inText;
  private boolean inInstruction;

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
            add(xml.getText(), PartReader.text(xml));
          } else if (inInstruction) {
            fields.instruct(xml.getText());
          }
        }
        default -> {}
      }
    }
    paragraphs.finish();
  }

  private void start() throws XMLStreamException {
    inText = false;
    inInstruction = false;
    String namespace = xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
    if (namespace.contains(WORD)) {
      startStructure(xml.getLocalName());
    } else if (namespace.contains(ALTERNATIVES)) {
      startAlternative(xml.getLocalName());
    } else if (namespace.endsWith(MATH)) {
      inText = xml.getLocalName().equals("t");
    } else if (namespace.contains(DRAWN) && xml.getLocalName().equals("textpath")) {
      paragraphs.close("", Kind.WATERMARK, Xml.attribute(xml, "string"));
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
      case "tbl" -> {
        paragraphs.tables().startTable();
        paper.startTable();
      }
      case "tblPr" -> paper.table(xml);
      case "tr" -> paragraphs.tables().startRow();
      case "tc" -> {
        paragraphs.tables().startCell();
        paper.startCell();
      }
      case "shd" -> paper.shade(Xml.attribute(xml, "fill"));
      case "txbxContent" -> paper.startFrame();
      case "gridSpan" ->
          paragraphs.tables().span(DocxStyles.digit(Xml.attribute(xml, "val")).orElse(1));
      case "sdtPr" -> startControl();
      case "sdt" -> controls.push(Optional.empty());
      case "footnote", "endnote" -> startNote(name);
      case "ins", "moveTo" -> {
        inserted++;
        changes.push(origin());
      }
      case "del", "moveFrom" -> {
        deleted++;
        changes.push(origin());
      }
      case "tblGrid", "trPr", "sectPr", "sdtEndPr", "delInstrText", "rt" -> Xml.skip(xml);
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
      case "sym" -> add(DocxSymbols.shown(Xml.attribute(xml, "char")));
      case "instrText" -> inInstruction = true;
      case "fldChar" -> fieldCharacter();
      case "fldSimple" -> {
        paragraphs.open(fields.begin(Optional.empty()));
        fields.instruct(Xml.attribute(xml, "instr"));
      }
      case "footnoteReference", "endnoteReference" -> callNote(name);
      case "footnoteRef", "endnoteRef" -> add(settings.notes().of(note).orElse(""));
      case "commentRangeStart" -> paragraphs.open(comment());
      case "commentRangeEnd", "commentReference" -> closeComment();
      default -> {}
    }
  }

  private Maker origin() {
    return new Maker(Xml.attribute(xml, "author"), Xml.attribute(xml, "date"));
  }

  private void end() {
    inText = false;
    inInstruction = false;
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
      case "tbl" -> {
        paragraphs.tables().endTable();
        paper.endTable();
      }
      case "tc" -> {
        paragraphs.tables().endCell();
        paper.endCell();
      }
      case "txbxContent" -> paper.endFrame();
      case "ins", "moveTo" -> {
        inserted--;
        changes.poll();
      }
      case "del", "moveFrom" -> {
        deleted--;
        changes.poll();
      }
      case "sdt" -> endControl();
      case "fldSimple" -> endField();
      default -> {}
    }
  }

  private void add(String words) {
    add(words, PartReader.element(xml));
  }

  private void add(String words, Place place) {
    Mark mark = mark();
    Ink ink = run.ink().or(settings.styles().ink(run.style())).or(paragraphs.ink());
    Maker maker = changes.isEmpty() ? Maker.UNSAID : changes.peek();
    paragraphs.add(words, new Manner(mark, paper.look(ink), maker), place);
    if (mark == Mark.VISIBLE || mark == Mark.INSERTED) {
      fields.show(words);
    }
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
    Optional<DocxProperties.Control> control = DocxProperties.control(xml);
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
        .ifPresent(
            c ->
                paragraphs.close(
                    key, c.prompting() ? Kind.EMPTY_FIELD : Kind.FORM_FIELD, c.name()));
  }

  private void fieldCharacter() throws XMLStreamException {
    String type = Xml.attribute(xml, "fldCharType");
    if (type.equals("begin")) {
      Optional<DocxProperties.Field> field = DocxProperties.field(xml);
      paragraphs.open(fields.begin(field));
      field.ifPresent(f -> add(f.box()));
    } else if (type.equals("end")) {
      endField();
    }
  }

  private void endField() {
    String key = fields.key();
    fields.end().ifPresent(left -> paragraphs.close(key, left.kind(), left.detail()));
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
      paragraphs.close(
          comment(), Kind.COMMENT, settings.comments().of(id), settings.comments().origin(id));
    }
  }
}
