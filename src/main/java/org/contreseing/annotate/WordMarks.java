package org.contreseing.annotate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The marks of comments in a DOCX, collected by place and then written: what ends at a place stands
 * before what starts there.
 */
final class WordMarks {

  private final XmlPart main;
  private final String prefix;
  private final boolean style;
  private final TreeMap<Integer, Marks> cuts = new TreeMap<>();

  private static final class Marks {
    private final WordCut cut;
    private final StringBuilder ends = new StringBuilder();
    private final StringBuilder starts = new StringBuilder();

    private Marks(WordCut cut) {
      this.cut = cut;
    }
  }

  /**
   * @param prefix of word-processing elements, with its colon
   * @param style whether the document has Word's style for the references of comments
   */
  WordMarks(XmlPart main, String prefix, boolean style) {
    this.main = main;
    this.prefix = prefix;
    this.style = style;
  }

  /** A comment on a stretch. */
  void stretch(int id, WordCut start, WordCut end) {
    at(start).starts.append(element("commentRangeStart", id));
    at(end).ends.append(element("commentRangeEnd", id)).append(reference(id));
  }

  /** A comment at a point. */
  void point(int id, WordCut cut) {
    at(cut)
        .ends
        .append(element("commentRangeStart", id))
        .append(element("commentRangeEnd", id))
        .append(reference(id));
  }

  private Marks at(WordCut cut) {
    return cuts.computeIfAbsent(cut.offset(), offset -> new Marks(cut));
  }

  private String element(String name, int id) {
    return "<" + prefix + name + " " + prefix + "id=\"" + id + "\"/>";
  }

  private String reference(int id) {
    String properties =
        style ? tag("rPr", "<" + prefix + "rStyle " + prefix + "val=\"CommentReference\"/>") : "";
    return tag("r", properties + element("commentReference", id));
  }

  private String tag(String name, String inside) {
    return "<" + prefix + name + ">" + inside + "</" + prefix + name + ">";
  }

  /** Writes all of them. */
  void write(Edits edits) {
    Map<XmlElement, Boolean> parted = new LinkedHashMap<>();
    for (Marks marks : cuts.values()) {
      String written = marks.ends.toString() + marks.starts;
      WordCut cut = marks.cut;
      cut.words().ifPresent(words -> parted.putIfAbsent(words, true));
      edits.insert(cut.offset(), closing(cut) + written + opening(cut));
    }
    parted.keySet().forEach(words -> keepSpaces(words, edits));
  }

  private static String closing(WordCut cut) {
    return cut.words().map(w -> "</" + w.open().name() + ">").orElse("")
        + cut.run().map(r -> "</" + r.open().name() + ">").orElse("");
  }

  private String opening(WordCut cut) {
    return cut.run().map(this::reopened).orElse("")
        + cut.words().map(w -> "<" + w.open().name() + " xml:space=\"preserve\">").orElse("");
  }

  private String reopened(XmlElement run) {
    return main.text().substring(run.start(), run.open().end())
        + run.child("rPr").map(main::slice).orElse("");
  }

  // White space at the border of a parted text would else be lost.
  private void keepSpaces(XmlElement words, Edits edits) {
    Optional<String> space = main.attribute(words, "space");
    if (space.isEmpty()) {
      edits.insert(words.open().end() - 1, " xml:space=\"preserve\"");
    }
  }
}
