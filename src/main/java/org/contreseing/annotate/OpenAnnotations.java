package org.contreseing.annotate;

import java.time.LocalDate;

/** The XML of ODT annotations, under the prefixes that the document uses. */
final class OpenAnnotations {

  private static final String CREATOR = "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";

  private final LocalDate day;
  private final String office;
  private final String text;
  private final String names;
  private int next;

  /** Where an annotated stretch starts and ends. */
  record Marks(String start, String end) {}

  OpenAnnotations(XmlPart content, LocalDate day) {
    this.day = day;
    this.office = content.elements().get(0).open().prefix();
    this.text = content.first("p").or(() -> content.first("h")).orElseThrow().open().prefix();
    this.names = freeNames(content.text());
  }

  private static String freeNames(String content) {
    String name = "contreseing-";
    while (content.contains("\"" + name)) {
      name += "x-";
    }
    return name;
  }

  String point(Note note) {
    return annotation(note, "");
  }

  Marks stretch(Note note) {
    String name = " " + office + "name=\"" + names + next++ + "\"";
    return new Marks(annotation(note, name), "<" + office + "annotation-end" + name + "/>");
  }

  private String annotation(Note note, String name) {
    StringBuilder written = new StringBuilder();
    written.append('<').append(office).append("annotation").append(name).append('>');
    written.append(core("creator", Annotator.AUTHOR)).append(core("date", day + "T00:00:00"));
    for (String line : note.text().split("\n")) {
      written
          .append('<')
          .append(text)
          .append("p>")
          .append(XmlTags.escape(line))
          .append("</")
          .append(text)
          .append("p>");
    }
    return written.append("</").append(office).append("annotation>").toString();
  }

  private static String core(String name, String value) {
    return "<dc:" + name + " " + CREATOR + ">" + value + "</dc:" + name + ">";
  }
}
