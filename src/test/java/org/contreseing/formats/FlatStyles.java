package org.contreseing.formats;

import java.util.regex.Matcher;

/** The styles, lists, headers and footers around the text of a document. */
final class FlatStyles {

  private static final String NAMES =
      " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
          + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
          + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
          + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
          + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
          + " xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\""
          + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";
  private static final String DAY = "2026-01-05T09:00:00";

  private final Recipe recipe;

  FlatStyles(Recipe recipe) {
    this.recipe = recipe;
  }

  String around(String body, String title) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document"
        + NAMES
        + " office:version=\"1.3\" office:mimetype=\"application/vnd.oasis.opendocument.text\">\n"
        + "<office:meta><dc:title>"
        + Words.xml(title, "", "", "")
        + "</dc:title><meta:initial-creator>Service juridique</meta:initial-creator>"
        + ("<meta:creation-date>" + DAY + "</meta:creation-date><dc:date>" + DAY + "</dc:date>")
        + "</office:meta>\n<office:styles>\n"
        + styles()
        + "</office:styles>\n<office:automatic-styles>\n"
        + automatic()
        + "</office:automatic-styles>\n<office:master-styles>\n"
        + master()
        + "</office:master-styles>\n<office:body><office:text>\n"
        + body
        + "</office:text></office:body></office:document>\n";
  }

  private static String style(String name, String parent, String paragraph, String text) {
    return "<style:style style:name=\"%n\" style:family=\"paragraph\"%p><style:paragraph-properties %a/><style:text-properties %t/></style:style>\n"
        .replace("%n", name)
        .replace("%p", parent.isEmpty() ? "" : " style:parent-style-name=\"" + parent + "\"")
        .replace("%a", paragraph)
        .replace("%t", text);
  }

  private String styles() {
    String bold = "fo:font-weight=\"bold\"";
    StringBuilder styles = new StringBuilder();
    styles.append(
        style(
            "Standard",
            "",
            "fo:margin-bottom=\"0.2cm\" fo:text-align=\"justify\"",
            "fo:font-size=\"11pt\" fo:font-family=\"'Liberation Serif'\" fo:language=\"fr\" fo:country=\"FR\""));
    styles.append(style("Titre", "Standard", "fo:text-align=\"center\"", bold));
    styles.append(style("Gras", "Standard", "fo:margin-top=\"0.3cm\"", bold));
    styles.append(style("Retrait", "Standard", "fo:margin-left=\"0.6cm\"", ""));
    styles.append(
        style("Cellule", "Standard", "fo:margin-bottom=\"0cm\" fo:text-align=\"left\"", ""));
    styles.append(style("Annexe", "Standard", "fo:break-before=\"page\"", bold));
    for (int level = 1; level <= 3; level++) {
      styles.append(
          style(
                  "Heading_20_" + level,
                  "Standard",
                  "fo:margin-top=\"0.4cm\" fo:text-align=\"left\"",
                  bold)
              .replace(
                  "style:family",
                  "style:display-name=\"Heading %1\" style:default-outline-level=\"%1\" style:family"
                      .replace("%1", Integer.toString(level))));
      styles.append(style("Article_20_" + level, "Heading_20_" + level, "", bold));
    }
    styles.append(style("Intertitre", "Heading_20_1", "", bold));
    styles.append(
        "<style:style style:name=\"FortT\" style:family=\"text\"><style:text-properties fo:font-weight=\"bold\"/></style:style>\n");
    styles.append(
        "<style:style style:name=\"PencheT\" style:family=\"text\"><style:text-properties fo:font-style=\"italic\"/></style:style>\n");
    return styles + lists();
  }

  private String lists() {
    return list("Puces", bullet())
        + list("Chiffres", number(1, "", "1", ".", 1))
        + list("Lettres", number(1, "", "a", ")", 1))
        + list("Articles", articles());
  }

  private static String list(String name, String levels) {
    return "<text:list-style style:name=\"" + name + "\">" + levels + "</text:list-style>\n";
  }

  private static String bullet() {
    return "<text:list-level-style-bullet text:level=\"1\" text:bullet-char=\"•\">"
        + indent("0.6cm")
        + "</text:list-level-style-bullet>";
  }

  private static String number(int level, String prefix, String format, String suffix, int shown) {
    return "<text:list-level-style-number text:level=\"%l\" style:num-prefix=\"%p\" style:num-format=\"%f\" style:num-suffix=\"%s\" text:display-levels=\"%d\">"
            .replace("%l", Integer.toString(level))
            .replace("%p", prefix)
            .replace("%f", format)
            .replace("%s", suffix)
            .replace("%d", Integer.toString(shown))
        + indent("0cm")
        + "</text:list-level-style-number>";
  }

  private static String indent(String margin) {
    return "<style:list-level-properties text:list-level-position-and-space-mode=\"label-alignment\">"
        + "<style:list-level-label-alignment text:label-followed-by=\"space\" fo:margin-left=\""
        + margin
        + "\"/></style:list-level-properties>";
  }

  // The prefix and the sign after the number, as the recipe's pattern writes them.
  private String articles() {
    StringBuilder levels = new StringBuilder();
    for (int level = 1; level <= recipe.headings().size(); level++) {
      String pattern = recipe.headings().get(level - 1).pattern();
      String format = pattern.contains("IVX") ? "I" : "1";
      levels.append(
          number(level, group(pattern, "p"), format, group(pattern, "s").stripTrailing(), level));
    }
    return levels.toString();
  }

  private static String group(String pattern, String name) {
    Matcher group =
        java.util.regex.Pattern.compile("\\(\\?<" + name + ">([^)]*)\\)").matcher(pattern);
    return group.find() ? group.group(1).replace("\\", "") : "";
  }

  private String automatic() {
    String cell =
        "<style:style style:name=\"%n\" style:family=\"table-cell\"><style:table-cell-properties fo:border=\"%b\" fo:padding=\"0.1cm\"/></style:style>\n";
    return "<style:page-layout style:name=\"A4\"><style:page-layout-properties fo:page-width=\"21cm\" fo:page-height=\"29.7cm\" fo:margin-top=\"2cm\" fo:margin-bottom=\"2cm\" fo:margin-left=\"2.5cm\" fo:margin-right=\"2.5cm\"/>"
        + "<style:header-style/><style:footer-style/></style:page-layout>\n"
        + "<style:style style:name=\"Tableau\" style:family=\"table\"><style:table-properties style:width=\"16cm\" table:align=\"margins\"/></style:style>\n"
        + cell.replace("%n", "Case").replace("%b", "0.5pt solid #000000")
        + cell.replace("%n", "Colonne").replace("%b", "none")
        + tabs("Colonnes", "<style:tab-stop style:position=\"8cm\"/>")
        + tabs(
            "Sommaire",
            "<style:tab-stop style:position=\"16cm\" style:type=\"right\" style:leader-style=\"dotted\" style:leader-text=\".\"/>");
  }

  private static String tabs(String name, String stops) {
    return "<style:style style:name=\""
        + name
        + "\" style:family=\"paragraph\" style:parent-style-name=\"Standard\"><style:paragraph-properties fo:text-align=\"left\"><style:tab-stops>"
        + stops
        + "</style:tab-stops></style:paragraph-properties></style:style>\n";
  }

  private String master() {
    if (recipe.header().isEmpty()) {
      return "<style:master-page style:name=\"Standard\" style:page-layout-name=\"A4\"/>\n";
    }
    return "<style:master-page style:name=\"Standard\" style:page-layout-name=\"A4\"><style:header><text:p text:style-name=\"Cellule\">"
        + Words.xml(recipe.header(), "", "", "")
        + "</text:p></style:header><style:footer><text:p text:style-name=\"Cellule\">Page <text:page-number text:select-page=\"current\">1</text:page-number> sur <text:page-count>1</text:page-count></text:p></style:footer></style:master-page>\n";
  }
}
