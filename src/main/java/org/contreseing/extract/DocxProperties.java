package org.contreseing.extract;

import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The properties elements of DOCX, each read whole: its start tag is current before, its end tag
 * after.
 */
final class DocxProperties {

  private DocxProperties() {}

  /**
   * What a paragraph says of itself.
   *
   * @param style its style, "" when none
   * @param numbering the list it names itself
   * @param level the list level it names itself
   * @param outline its own outline level, from 0
   * @param markGone whether its end is deleted or hidden, so that it does not count as a paragraph
   *     when nothing of it is seen
   * @param shade the colour behind it
   */
  record Paragraph(
      String style,
      Optional<String> numbering,
      Optional<Integer> level,
      Optional<Integer> outline,
      boolean markGone,
      Optional<Integer> shade) {

    static final Paragraph PLAIN =
        new Paragraph(
            "", Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.empty());
  }

  /**
   * What a run says of itself: hidden or shown, if it says so, its style, "" when none, its ink.
   */
  record Run(Optional<Boolean> hidden, String style, Ink ink) {

    static final Run PLAIN = new Run(Optional.empty(), "", Ink.UNSAID);

    private Run with(Ink other) {
      return new Run(hidden, style, other);
    }
  }

  /** A content control: its name, and whether it still shows its prompt. */
  record Control(String name, boolean prompting) {}

  /** A form field: its name, and the box it shows when it is one. */
  record Field(String name, String box) {}

  static Paragraph paragraph(XMLStreamReader xml) throws XMLStreamException {
    Paragraph p = Paragraph.PLAIN;
    while (inside(xml, "pPr")) {
      String value = Xml.attribute(xml, "val");
      p =
          switch (xml.getLocalName()) {
            case "pStyle" ->
                new Paragraph(value, p.numbering, p.level, p.outline, p.markGone, p.shade);
            case "numId" ->
                new Paragraph(p.style, Optional.of(value), p.level, p.outline, p.markGone, p.shade);
            case "ilvl" ->
                new Paragraph(
                    p.style, p.numbering, DocxStyles.digit(value), p.outline, p.markGone, p.shade);
            case "outlineLvl" ->
                new Paragraph(
                    p.style, p.numbering, p.level, DocxStyles.digit(value), p.markGone, p.shade);
            case "del", "moveFrom", "vanish" ->
                new Paragraph(
                    p.style,
                    p.numbering,
                    p.level,
                    p.outline,
                    p.markGone || DocxStyles.isOn(value),
                    p.shade);
            case "shd" ->
                new Paragraph(
                    p.style,
                    p.numbering,
                    p.level,
                    p.outline,
                    p.markGone,
                    Ink.parse(Xml.attribute(xml, "fill")));
            case "pPrChange", "rPrChange", "sectPr" -> skipping(xml, p);
            default -> p;
          };
    }
    return p;
  }

  static Run run(XMLStreamReader xml) throws XMLStreamException {
    Run run = Run.PLAIN;
    while (inside(xml, "rPr")) {
      run =
          switch (xml.getLocalName()) {
            case "vanish" ->
                new Run(
                    Optional.of(DocxStyles.isOn(Xml.attribute(xml, "val"))), run.style, run.ink);
            case "rStyle" -> new Run(run.hidden, Xml.attribute(xml, "val"), run.ink);
            case "rPrChange" -> skipping(xml, run);
            default -> run.with(ink(xml, run.ink));
          };
    }
    return run;
  }

  /** What a property says of ink, added to what was said before. */
  static Ink ink(XMLStreamReader xml, Ink ink) {
    String value = Xml.attribute(xml, "val");
    return switch (xml.getLocalName()) {
      case "color" -> ink.colour(Ink.parse(value));
      case "sz" -> ink.points(halfPoints(value));
      case "shd" -> ink.behind(Ink.parse(Xml.attribute(xml, "fill")));
      case "highlight" ->
          ink.highlighted(!value.equals("none") && !value.equals("white"))
              .behind(value.equals("none") ? Optional.empty() : Optional.of(pen(value)));
      default -> ink;
    };
  }

  private static Optional<Double> halfPoints(String value) {
    return value.matches("\\d{1,4}")
        ? Optional.of(Integer.parseInt(value) / 2.0)
        : Optional.empty();
  }

  /** Only black and white pens hide letters of their own colour. */
  private static int pen(String name) {
    return switch (name) {
      case "black" -> 0;
      case "white" -> Ink.WHITE;
      default -> 0xFFFF00;
    };
  }

  /**
   * The name of a content control that is to be filled in; empty for one that only wraps, like a
   * table of contents.
   */
  static Optional<Control> control(XMLStreamReader xml) throws XMLStreamException {
    String name = "";
    boolean wraps = false;
    boolean prompting = false;
    while (inside(xml, "sdtPr")) {
      switch (xml.getLocalName()) {
        case "alias" -> name = Xml.attribute(xml, "val");
        case "tag" -> name = name.isEmpty() ? Xml.attribute(xml, "val") : name;
        case "docPartObj", "group", "citation", "bibliography" -> wraps = true;
        case "showingPlcHdr" -> prompting = DocxStyles.isOn(Xml.attribute(xml, "val"));
        case "rPr" -> Xml.skip(xml);
        default -> {}
      }
    }
    return wraps ? Optional.empty() : Optional.of(new Control(name, prompting));
  }

  /** The form field that a field character starts, if it starts one. */
  static Optional<Field> field(XMLStreamReader xml) throws XMLStreamException {
    Optional<Field> field = Optional.empty();
    while (inside(xml, "fldChar")) {
      Field now = field.orElse(new Field("", ""));
      String value = Xml.attribute(xml, "val");
      field =
          switch (xml.getLocalName()) {
            case "ffData" -> Optional.of(now);
            case "name" -> Optional.of(new Field(value, now.box));
            case "checkBox" -> Optional.of(new Field(now.name, "☐"));
            case "default", "checked" ->
                Optional.of(now.box.isEmpty() ? now : new Field(now.name, box(value)));
            default -> field;
          };
    }
    return field;
  }

  private static String box(String value) {
    return DocxStyles.isOn(value) ? "☒" : "☐";
  }

  private static <T> T skipping(XMLStreamReader xml, T unchanged) throws XMLStreamException {
    Xml.skip(xml);
    return unchanged;
  }

  /** Moves to the next start tag inside the element; false at the element's end. */
  private static boolean inside(XMLStreamReader xml, String element) throws XMLStreamException {
    Xml.next(xml);
    while (!xml.isStartElement()) {
      if (xml.isEndElement() && xml.getLocalName().equals(element)) {
        return false;
      }
      Xml.next(xml);
    }
    return true;
  }
}
