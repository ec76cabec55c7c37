package org.contreseing.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.contreseing.extract.RichParagraph.Maker;
import org.contreseing.extract.RichParagraph.Manner;
import org.contreseing.extract.RichParagraph.Mark;
import org.contreseing.extract.TextAssembler.Shape;
import org.contreseing.model.Trace;

/** Reads one story of an ODT: what stands inside given elements of a part. */
final class OdtStory {

  private static final Pattern ELSEWHERE =
      Pattern.compile("(?i)(?:https?|ftp|file|smb):|//|\\\\\\\\|\\.\\./");

  private static final Set<String> SKIPPED =
      Set.of(
          "office:forms",
          "text:sequence-decls",
          "text:variable-decls",
          "text:user-field-decls",
          "text:note-citation",
          "text:ruby-text",
          "text:table-of-content-source",
          "text:alphabetical-index-source",
          "text:illustration-index-source",
          "text:table-index-source",
          "text:user-index-source",
          "text:object-index-source",
          "text:bibliography-source",
          "office:scripts",
          "svg-compatible:title",
          "svg-compatible:desc",
          "office:event-listeners");

  private final OdtStyles styles;
  private final OdtLists lists;
  private final OdtParagraphs paragraphs;
  private final OdtChanges changes = new OdtChanges();
  private final XMLStreamReader xml;
  private final Set<String> roots;
  private final NoteMarks notes = new NoteMarks();
  private final Deque<Ink> inks = new ArrayDeque<>();
  private final Deque<Boolean> hiding = new ArrayDeque<>();
  private int hidden;
  private int frames;
  private Optional<String> merged = Optional.empty();
  private final StringBuilder shown = new StringBuilder();
  private int rootDepth;

  OdtStory(
      OdtStyles styles, XMLStreamReader part, Set<String> roots, Shape base, TextAssembler text) {
    this.styles = styles;
    this.lists = new OdtLists(styles);
    this.paragraphs = new OdtParagraphs(base, text);
    this.xml = part;
    this.roots = roots;
  }

  void read() throws XMLStreamException {
    while (xml.hasNext()) {
      int event = Xml.next(xml);
      if (event == XMLStreamConstants.START_ELEMENT) {
        start(OdtNames.of(xml));
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        end(OdtNames.of(xml));
      } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        paragraphs.addCollapsed(xml.getText(), manner(), PartReader.text(xml));
        if (merged.isPresent()) {
          shown.append(xml.getText());
        }
      }
    }
    paragraphs.finish();
  }

  private Manner manner() {
    Ink ink = inks.stream().reduce(Ink.UNSAID, Ink::or);
    Optional<Trace.Kind> look = frames == 0 ? ink.look() : ink.lookOnUnknown();
    return new Manner(mark(), look, changes.inserted());
  }

  private Mark mark() {
    if (hidden > 0) {
      return Mark.HIDDEN;
    }
    return changes.inInsertion() ? Mark.INSERTED : Mark.VISIBLE;
  }

  private void start(String name) throws XMLStreamException {
    if (roots.contains(name)) {
      rootDepth++;
    } else if (rootDepth > 0 && SKIPPED.contains(name)) {
      Xml.skip(xml);
    } else if (rootDepth > 0) {
      startStructure(name);
    }
  }

  private void startStructure(String name) throws XMLStreamException {
    switch (name) {
      case "text:p", "text:h" -> startParagraph(name);
      case "text:span" -> {
        hide(styles.hidden("text", attribute("style-name")));
        inks.push(styles.ink("text", attribute("style-name")));
      }
      case "text:section" -> hide(attribute("display").equals("none"));
      case "text:list" ->
          lists.startList(
              attribute("style-name"),
              attribute("id"),
              attribute("continue-list"),
              attribute("continue-numbering").equals("true"));
      case "text:list-item" -> lists.startItem(attribute("start-value"));
      case "text:list-header" -> lists.startHeader();
      case "table:table" -> {
        paragraphs.tables().startTable();
        inks.push(styles.ink("table", attribute("style-name")));
      }
      case "table:table-row" -> {
        paragraphs.tables().startRow();
        inks.push(styles.ink("table-row", attribute("style-name")));
      }
      case "table:table-cell", "table:covered-table-cell" -> startCell();
      case "text:note" ->
          paragraphs.startNote(notes.call(attribute("id")), manner(), PartReader.element(xml));
      case "text:tracked-changes" -> changes.read(xml);
      default -> startInline(name);
    }
  }

  private void startInline(String name) throws XMLStreamException {
    switch (name) {
      case "text:s" -> addElement(" ".repeat(DocxStyles.digit(attribute("c")).orElse(1)));
      case "text:tab" -> addElement("\t");
      case "text:line-break" -> addElement("\n");
      case "text:change" -> deletion(attribute("change-id"));
      case "text:hidden-text", "text:hidden-paragraph" ->
          hide(attribute("is-hidden").equals("true"));
      case "text:section-source",
          "office:dde-source",
          "drawing:image",
          "drawing:object",
          "drawing:object-ole",
          "drawing:plugin" ->
          link(attribute("href"));
      case "drawing:text-box", "drawing:custom-shape" -> frames++;
      case "text:database-display" -> {
        merged = Optional.of(attribute("column-name"));
        shown.setLength(0);
        paragraphs.open("merge");
      }
      case "text:change-start" -> changes.start(attribute("change-id"));
      case "text:change-end" -> changes.end(attribute("change-id"));
      case "office:annotation" -> annotate();
      case "office:annotation-end" -> paragraphs.endComment(attribute("name"));
      case "text:placeholder", "text:text-input" -> paragraphs.open("field");
      default -> {}
    }
  }

  private void addElement(String words) {
    paragraphs.add(words, manner(), PartReader.element(xml));
  }

  private void deletion(String id) {
    Manner manner = new Manner(Mark.DELETED, Optional.empty(), changes.origin(id));
    paragraphs.add(changes.deleted(id), manner, Place.NONE);
  }

  /** What lies outside of the file is fetched on opening; what lies in it is an object. */
  private void link(String target) {
    if (ELSEWHERE.matcher(target).lookingAt()) {
      paragraphs.close("", Trace.Kind.EXTERNAL_LINK, xml.getLocalName() + " " + target);
    }
  }

  /** A merge field ends, which says something only when it shows no more than its own name. */
  private void endMerge() {
    String value = shown.toString().replaceAll("[<>«»\\s]", "");
    merged
        .filter(name -> value.isEmpty() || value.equalsIgnoreCase(name.replaceAll("\\s", "")))
        .ifPresent(name -> paragraphs.close("merge", Trace.Kind.MERGE_FIELD, name));
    merged = Optional.empty();
  }

  private String attribute(String name) {
    return Xml.attribute(xml, name);
  }

  private void startParagraph(String name) {
    String style = attribute("style-name");
    hide(styles.hidden("paragraph", style));
    inks.push(styles.ink("paragraph", style));
    int level = name.equals("text:h") ? DocxStyles.digit(attribute("outline-level")).orElse(1) : 0;
    boolean outside =
        level > 0 && lists.depth() == 0 && !attribute("is-list-header").equals("true");
    String label = outside ? lists.headingLabel(level, style) : lists.label(style);
    paragraphs.start(
        level == 0 && styles.isTitle(style) ? 1 : level,
        label.isEmpty() ? 0 : lists.depth(),
        label);
  }

  private void hide(boolean hides) {
    hiding.push(hides);
    hidden += hides ? 1 : 0;
  }

  private void unhide() {
    hidden -= !hiding.isEmpty() && hiding.pop() ? 1 : 0;
  }

  private void startCell() {
    paragraphs.tables().startCell();
    inks.push(styles.ink("table-cell", attribute("style-name")));
    String repeated = attribute("number-columns-repeated");
    paragraphs.tables().span(repeated.matches("\\d{1,3}") ? Integer.parseInt(repeated) : 1);
  }

  private void end(String name) {
    if (roots.contains(name)) {
      rootDepth--;
    } else if (rootDepth > 0) {
      endStructure(name);
    }
  }

  private void endStructure(String name) {
    switch (name) {
      case "text:p", "text:h" -> {
        unhide();
        inks.poll();
        paragraphs.end();
      }
      case "text:span" -> {
        unhide();
        inks.poll();
      }
      case "text:section", "text:hidden-text", "text:hidden-paragraph" -> unhide();
      case "drawing:text-box", "drawing:custom-shape" -> frames--;
      case "text:list" -> lists.endList();
      case "table:table" -> {
        paragraphs.tables().endTable();
        inks.poll();
      }
      case "table:table-row" -> inks.poll();
      case "table:table-cell", "table:covered-table-cell" -> {
        paragraphs.tables().endCell();
        inks.poll();
      }
      case "text:note" -> paragraphs.endNote();
      case "text:placeholder" -> paragraphs.close("field", Trace.Kind.EMPTY_FIELD, "");
      case "text:text-input" -> paragraphs.close("field", Trace.Kind.FORM_FIELD, "");
      case "text:database-display" -> endMerge();
      default -> {}
    }
  }

  /** Reads a whole comment, as "author: text". */
  private void annotate() throws XMLStreamException {
    String name = attribute("name");
    StringBuilder author = new StringBuilder();
    StringBuilder date = new StringBuilder();
    List<String> words = new ArrayList<>();
    String inside = "";
    for (int depth = 1; depth > 0; ) {
      int event = Xml.next(xml);
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        inside = xml.getLocalName();
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamConstants.CHARACTERS && inside.equals("creator")) {
        author.append(xml.getText().strip());
      } else if (event == XMLStreamConstants.CHARACTERS && inside.equals("date")) {
        date.append(xml.getText().strip());
      } else if (event == XMLStreamConstants.CHARACTERS
          && !inside.startsWith("date")
          && !inside.contains("initials")) {
        words.add(xml.getText().strip());
      }
    }
    words.removeIf(String::isEmpty);
    paragraphs.startComment(
        name,
        author + ": " + String.join(" ", words),
        new Maker(author.toString(), date.toString()));
  }
}
