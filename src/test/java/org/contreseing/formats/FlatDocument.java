package org.contreseing.formats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contreseing.formats.Recipe.Habits;

/** Writes a document as one XML file of OpenDocument, as its author would have made it. */
final class FlatDocument {

  private static final Pattern NOTE = Pattern.compile("^\\((\\d)\\) (.*)");
  private static final String BODY = "Standard";

  private final Recipe recipe;
  private final boolean softHyphens;
  private final StringBuilder out = new StringBuilder();
  private final Map<String, String> notes = new HashMap<>();
  private final Map<Integer, Integer> counters = new HashMap<>();
  private boolean numbered;
  private String openList = "";

  private FlatDocument(Recipe recipe, boolean softHyphens) {
    this.recipe = recipe;
    this.softHyphens = softHyphens;
  }

  /**
   * @param softHyphens whether the program may break words at line ends
   */
  static String of(Recipe recipe, List<Part> parts, boolean softHyphens) {
    FlatDocument document = new FlatDocument(recipe, softHyphens);
    List<Part> kept = document.takeNotes(parts);
    kept.forEach(document::write);
    document.closeList();
    return new FlatStyles(recipe).around(document.out.toString(), Words.plain(title(kept)));
  }

  private static String title(List<Part> parts) {
    return ((Part.Title) parts.get(0)).lines().get(0);
  }

  // Notes that stand at the end of a typed text become footnotes.
  private List<Part> takeNotes(List<Part> parts) {
    List<Part> kept = new ArrayList<>();
    for (Part part : parts) {
      Optional<Matcher> note =
          part instanceof Part.Paragraph p && recipe.habits() != Habits.TYPED
              ? Optional.of(NOTE.matcher(p.lines().get(0))).filter(Matcher::matches)
              : Optional.empty();
      note.ifPresent(m -> notes.put(m.group(1), m.group(2)));
      if (note.isEmpty()) {
        kept.add(part);
      }
    }
    return kept;
  }

  private void write(Part part) {
    if (!(part instanceof Part.Item)) {
      closeList();
    }
    if (part instanceof Part.Title title) {
      title.lines().forEach(line -> paragraph("Titre", line));
    } else if (part instanceof Part.Numbered heading) {
      heading(heading);
    } else if (part instanceof Part.Paragraph paragraph) {
      paragraph(style(paragraph), String.join("\n", paragraph.lines()));
    } else if (part instanceof Part.Item item) {
      item(item);
    } else if (part instanceof Part.Table table) {
      table(table);
    } else if (part instanceof Part.Entry entry) {
      out.append("<text:p text:style-name=\"Sommaire\">")
          .append(words(entry.words()))
          .append("<text:tab/>")
          .append(entry.page())
          .append("</text:p>\n");
    }
  }

  private String style(Part.Paragraph paragraph) {
    String first = paragraph.lines().get(0);
    boolean annex = first.matches("\\W*(?i:annexe) .*") && recipe.habits() != Habits.TYPED;
    return annex ? "Annexe" : BODY;
  }

  private void paragraph(String style, String words) {
    out.append("<text:p text:style-name=\"" + style + "\">")
        .append(words(words))
        .append("</text:p>\n");
  }

  private void heading(Part.Numbered heading) {
    if (recipe.habits() == Habits.TYPED) {
      paragraph("Gras", heading.label() + heading.words());
    } else if (recipe.habits() == Habits.STYLED || heading.number().isEmpty()) {
      out.append(opening(heading, heading.number().isEmpty() ? "Intertitre" : ""))
          .append(words(heading.label() + heading.words()))
          .append("</text:h>\n");
    } else {
      automatic(heading);
    }
  }

  private static String opening(Part.Numbered heading, String style) {
    String name = style.isEmpty() ? "Heading_20_" + heading.level() : style;
    return "<text:h text:style-name=\"%s\" text:outline-level=\"%d\">"
        .replace("%s", name)
        .replace("%d", Integer.toString(heading.level()));
  }

  // One list through the whole document, however many paragraphs stand between its items.
  private void automatic(Part.Numbered heading) {
    String start = start(heading);
    String id = numbered ? "text:continue-list=\"articles\"" : "xml:id=\"articles\"";
    out.append("<text:list " + id + " text:style-name=\"Articles\">");
    out.append("<text:list-item" + (heading.level() == 1 ? start : "") + ">");
    for (int level = 1; level < heading.level(); level++) {
      boolean last = level + 1 == heading.level();
      out.append("<text:list><text:list-item" + (last ? start : "") + ">");
    }
    String words = words(heading.words());
    out.append(
        heading.title()
            ? opening(heading, "Article_20_" + heading.level()) + words + "</text:h>"
            : "<text:p text:style-name=\"Standard\">" + words + "</text:p>");
    out.append("</text:list-item></text:list>".repeat(heading.level())).append('\n');
    numbered = true;
  }

  // Where the author's numbers leave the order, he has set the number by hand.
  private String start(Part.Numbered heading) {
    String last = heading.number().substring(heading.number().lastIndexOf('.') + 1);
    int number = last.matches("\\d+") ? Integer.parseInt(last) : roman(last);
    int counted = counters.merge(heading.level(), 1, Integer::sum);
    counters.put(heading.level(), number);
    counters.keySet().removeIf(level -> level > heading.level());
    return counted == number ? "" : " text:start-value=\"" + number + "\"";
  }

  private static int roman(String number) {
    return List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
            .indexOf(number)
        + 1;
  }

  private void item(Part.Item item) {
    if (recipe.habits() == Habits.TYPED) {
      paragraph("Retrait", item.mark() + " " + item.words());
      return;
    }
    char sign = item.mark().charAt(0);
    String style = item.isNumbered() ? Character.isDigit(sign) ? "Chiffres" : "Lettres" : "Puces";
    if (!openList.equals(style)) {
      closeList();
      out.append("<text:list text:style-name=\"" + style + "\">\n");
      openList = style;
    }
    out.append("<text:list-item><text:p text:style-name=\"Standard\">")
        .append(words(item.words()))
        .append("</text:p></text:list-item>\n");
  }

  private void closeList() {
    out.append(openList.isEmpty() ? "" : "</text:list>\n");
    openList = "";
  }

  private void table(Part.Table table) {
    if (recipe.habits() == Habits.TYPED) {
      for (List<String> row : table.rows()) {
        paragraph("Colonnes", String.join("\t", row));
      }
      return;
    }
    int columns = table.rows().stream().mapToInt(List::size).max().orElse(0);
    out.append("<table:table table:style-name=\"Tableau\">");
    out.append("<table:table-column table:number-columns-repeated=\"" + columns + "\"/>\n");
    List<List<String>> rows =
        recipe.habits() == Habits.STYLED && !table.ruled()
            ? List.of(stacked(table.rows(), columns))
            : table.rows();
    rows.forEach(row -> row(row, columns, table.ruled() ? "Case" : "Colonne"));
    out.append("</table:table>\n");
  }

  // What stands one below the other above a signature is one cell to who uses tables for columns.
  private static List<String> stacked(List<List<String>> rows, int columns) {
    List<String> cells = new ArrayList<>();
    for (int c = 0; c < columns; c++) {
      List<String> lines = new ArrayList<>();
      for (List<String> row : rows) {
        lines.add(c < row.size() ? row.get(c) : "");
      }
      cells.add(String.join("\n", lines));
    }
    return cells;
  }

  private void row(List<String> row, int columns, String style) {
    out.append("<table:table-row>");
    for (int c = 0; c < columns; c++) {
      out.append(
          "<table:table-cell table:style-name=\"" + style + "\" office:value-type=\"string\">");
      for (String line : (c < row.size() ? row.get(c) : "").split("\n", -1)) {
        paragraph("Cellule", line);
      }
      out.append("</table:table-cell>");
    }
    out.append("</table:table-row>\n");
  }

  private String words(String words) {
    String hyphens =
        softHyphens
            ? words.replaceAll(
                "(?<=\\p{L}{3}[aeiouyé])(?=[bcdfglmnprstv][aeiouyéèê]\\p{L}{2})", "\u00AD")
            : words;
    String xml =
        Words.xml(
                hyphens,
                "<text:span text:style-name=\"FortT\">",
                "<text:span text:style-name=\"PencheT\">",
                "</text:span>")
            .replace("\n", "<text:line-break/>")
            .replace("\t", "<text:tab/>");
    for (Map.Entry<String, String> note : notes.entrySet()) {
      xml =
          xml.replace(
              " (" + note.getKey() + ")",
              "<text:note text:id=\"n%s\" text:note-class=\"footnote\"><text:note-citation>%s</text:note-citation><text:note-body><text:p text:style-name=\"Standard\">"
                      .replace("%s", note.getKey())
                  + note.getValue()
                  + "</text:p></text:note-body></text:note>");
    }
    return xml;
  }
}
