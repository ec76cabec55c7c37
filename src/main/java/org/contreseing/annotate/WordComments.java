package org.contreseing.annotate;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** The part of a DOCX that holds its comments, and what leads to it. */
final class WordComments {

  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
  private static final String FILE = "comments.xml";
  private static final String TYPES = "[Content_Types].xml";

  private final ZipCopy zip;
  private final WordPackage parts;
  private final LocalDate day;
  private final StringBuilder written = new StringBuilder();
  private final String prefix;
  private int next;

  WordComments(ZipCopy zip, WordPackage parts, XmlPart main, LocalDate day) {
    this.zip = zip;
    this.parts = parts;
    this.day = day;
    this.prefix = existing().map(c -> root(c).open().prefix()).orElse("w:");
    this.next = Math.max(highest(main), existing().map(WordComments::highest).orElse(-1)) + 1;
  }

  private Optional<XmlPart> existing() {
    return parts.related("comments").flatMap(parts::part);
  }

  private static XmlElement root(XmlPart part) {
    return part.elements().get(0);
  }

  private static int highest(XmlPart part) {
    OptionalInt id =
        part.elements().stream()
            .filter(e -> e.local().startsWith("comment"))
            .flatMap(e -> part.attribute(e, "id").stream())
            .filter(i -> i.matches("[0-9]{1,9}"))
            .mapToInt(Integer::parseInt)
            .max();
    return id.orElse(-1);
  }

  /** Adds a comment; its id. */
  int add(Note note) {
    int id = next++;
    written
        .append('<')
        .append(prefix)
        .append("comment")
        .append(attribute("id", String.valueOf(id)))
        .append(attribute("author", Annotator.AUTHOR))
        .append(attribute("date", day + "T00:00:00Z"))
        .append(attribute("initials", Annotator.INITIALS))
        .append('>')
        .append(paragraph(note.head(), true));
    note.lines().forEach(line -> written.append(paragraph(line, false)));
    written.append("</").append(prefix).append("comment>");
    return id;
  }

  private String attribute(String name, String value) {
    return " " + prefix + name + "=\"" + value + "\"";
  }

  private String paragraph(String words, boolean strong) {
    String bold = strong ? element("rPr", "<" + prefix + "b/>") : "";
    String text =
        "<" + prefix + "t xml:space=\"preserve\">" + XmlTags.escape(words) + "</" + prefix + "t>";
    return element("p", element("r", bold + text));
  }

  private String element(String name, String inside) {
    return "<" + prefix + name + ">" + inside + "</" + prefix + name + ">";
  }

  /**
   * Puts them into the copy.
   *
   * @param space the name space of word-processing elements, which strict files have of their own
   */
  void write(String space) {
    if (parts.related("comments").isPresent()) {
      append(parts.related("comments").get());
      return;
    }
    String part =
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:comments xmlns:w=\""
            + space
            + "\">"
            + written
            + "</w:comments>";
    String name = parts.folder() + freeName();
    zip.put(name, part.getBytes(StandardCharsets.UTF_8));
    relate(name);
    declare(name);
  }

  private String freeName() {
    return zip.read(parts.folder() + FILE).isEmpty() ? FILE : "contreseing-" + FILE;
  }

  private void append(String name) {
    Charsets read = Charsets.read(zip.read(name).orElseThrow());
    XmlPart part = new XmlPart(read.text());
    zip.put(name, read.bytes(part.withLast(root(part), written.toString())));
  }

  private void relate(String name) {
    insertLast(
        parts.relations(),
        "<Relationship Id=\"contreseingComments\" Type=\""
            + parts.kinds()
            + "comments\" Target=\"/"
            + name
            + "\"/>");
  }

  private void declare(String name) {
    insertLast(TYPES, "<Override PartName=\"/" + name + "\" ContentType=\"" + TYPE + "\"/>");
  }

  private void insertLast(String name, String element) {
    Charsets read = Charsets.read(zip.read(name).orElseThrow());
    XmlPart part = new XmlPart(read.text());
    XmlElement root = root(part);
    String last = prefixed(element, root.open().prefix());
    zip.put(name, read.bytes(part.withLast(root, last)));
  }

  private static String prefixed(String element, String prefix) {
    return "<" + prefix + element.substring(1);
  }
}
