package org.contreseing.annotate;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The XML of paragraphs that are proposed to a DOCX, as insertions that somebody may accept. */
final class WordInsertions {

  private static final Set<String> CHANGES =
      Set.of("ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange");
  // Belong to the paragraph they were taken from alone, or come anew.
  private static final Set<String> OWN =
      Set.of("rPr", "sectPr", "pPrChange", "rPrChange", "ins", "del", "pageBreakBefore");

  private final XmlPart main;
  private final String prefix;
  private final LocalDate day;
  private int next;

  WordInsertions(XmlPart main, String prefix, LocalDate day) {
    this.main = main;
    this.prefix = prefix;
    this.day = day;
    OptionalInt highest =
        main.elements().stream()
            .filter(e -> CHANGES.contains(e.local()))
            .flatMap(e -> main.attribute(e, "id").stream())
            .filter(id -> id.matches("[0-9]{1,8}"))
            .mapToInt(Integer::parseInt)
            .max();
    this.next = highest.orElse(0) + 1;
  }

  /**
   * A paragraph that looks like another one.
   *
   * @param model run whose paragraph and letters it takes after; empty for a plain paragraph
   */
  String paragraph(String words, Optional<XmlElement> model) {
    String of =
        model
            .flatMap(run -> run.nearest(e -> e.is("p")))
            .flatMap(p -> p.child("pPr"))
            .map(this::inside)
            .orElse("");
    String letters =
        model.flatMap(run -> run.child("rPr")).map(p -> tag("rPr", inside(p))).orElse("");
    String text =
        "<" + prefix + "t xml:space=\"preserve\">" + XmlTags.escape(words) + "</" + prefix + "t>";
    String properties = tag("pPr", of + tag("rPr", "<" + change() + "/>"));
    String run = "<" + change() + ">" + tag("r", letters + text) + "</" + prefix + "ins>";
    return tag("p", properties + run);
  }

  private String change() {
    return prefix
        + "ins "
        + prefix
        + "id=\""
        + next++
        + "\" "
        + prefix
        + "author=\""
        + Annotator.AUTHOR
        + "\" "
        + prefix
        + "date=\""
        + day
        + "T00:00:00Z\"";
  }

  private String inside(XmlElement properties) {
    StringBuilder kept = new StringBuilder();
    properties.children().stream()
        .filter(child -> !OWN.contains(child.local()))
        .forEach(child -> kept.append(main.slice(child)));
    return kept.toString();
  }

  private String tag(String name, String inside) {
    return "<" + prefix + name + ">" + inside + "</" + prefix + name + ">";
  }
}
