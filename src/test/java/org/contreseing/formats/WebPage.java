package org.contreseing.formats;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes a document as a word processor saves it for the web: paragraphs with classes, the numbers
 * of articles and items in spans before their words, lines of source wherever they happen to end.
 */
final class WebPage {

  private final StringBuilder out = new StringBuilder();

  private WebPage() {}

  static String of(List<Part> parts) {
    WebPage page = new WebPage();
    parts.forEach(page::write);
    return "<html>\n<head>\n<meta http-equiv=Content-Type content=\"text/html; charset=utf-8\">\n"
        + "<title>Convention</title>\n<style>p.MsoNormal {margin:0cm}</style>\n</head>\n"
        + "<body lang=FR>\n<div class=WordSection1>\n"
        + page.out
        + "</div>\n</body>\n</html>\n";
  }

  private void write(Part part) {
    if (part instanceof Part.Title title) {
      title.lines().forEach(l -> out.append(paragraph("p", "MsoTitle", words(l))));
    } else if (part instanceof Part.Numbered numbered) {
      String label = numbered.label().isEmpty() ? "" : label(numbered.label().strip());
      String tag = numbered.title() ? "h" + numbered.level() : "p";
      String name = numbered.title() ? "" : "MsoListParagraph";
      out.append(paragraph(tag, name, label + words(numbered.words())));
    } else if (part instanceof Part.Paragraph paragraph) {
      String lines =
          paragraph.lines().stream().map(WebPage::words).collect(Collectors.joining("<br>\n"));
      out.append(paragraph("p", "MsoNormal", lines));
    } else if (part instanceof Part.Item item) {
      String mark = item.isNumbered() ? item.mark() : "·";
      out.append(paragraph("p", "MsoListParagraph", label(mark) + words(item.words())));
    } else if (part instanceof Part.Table table) {
      table(table);
    }
  }

  private static String paragraph(String tag, String name, String html) {
    String kind = name.isEmpty() ? "" : " class=" + name;
    return "\n<" + tag + kind + ">" + html + "</" + tag + ">\n";
  }

  private static String label(String label) {
    return "<span style='mso-list:Ignore'>"
        + Words.xml(label, "", "", "")
        + "<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span>";
  }

  private void table(Part.Table table) {
    out.append("\n<table class=MsoTableGrid border=")
        .append(table.ruled() ? "1" : "0")
        .append(">\n");
    for (List<String> row : table.rows()) {
      out.append(" <tr>\n");
      row.forEach(c -> out.append("  <td>" + paragraph("p", "MsoNormal", words(c)) + "  </td>\n"));
      out.append(" </tr>\n");
    }
    out.append("</table>\n");
  }

  private static String words(String words) {
    StringBuilder html = new StringBuilder();
    int column = 0;
    for (String word : Words.xml(words, "<b>", "<i>", "</>").split(" ")) {
      boolean full = column + word.length() > 76;
      html.append(column == 0 ? "" : full ? "\n" : " ").append(word);
      column = full ? word.length() : column + 1 + word.length();
    }
    return html.toString()
        .replaceAll("<b>([^<]*)</>", "<b>$1</b>")
        .replaceAll("<i>([^<]*)</>", "<i>$1</i>");
  }
}
