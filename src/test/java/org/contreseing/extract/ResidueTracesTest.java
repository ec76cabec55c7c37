package org.contreseing.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.contreseing.model.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What word processors leave in their files, each with its place and nothing else beside it. */
class ResidueTracesTest {

  private static final String AFTER = Samples.p(Samples.WORDS);

  /** Each trace as "kind place detail". */
  static List<String> seen(SourceText text) {
    return text.traces().stream()
        .map(t -> t.kind() + " [" + text.slice(t.span()) + "] " + t.detail())
        .toList();
  }

  private static String run(String properties, String words) {
    return "<w:p><w:r><w:rPr>" + properties + "</w:rPr><w:t>" + words + "</w:t></w:r></w:p>";
  }

  private static Arguments docx(String what, String body, String... traces) {
    return Arguments.of("DOCX " + what, Samples.docx(body + AFTER), List.of(traces));
  }

  private static Arguments odt(String what, String styles, String body, String... traces) {
    String after = "<text:p>" + Samples.WORDS + "</text:p>";
    return Arguments.of("ODT " + what, Samples.odt(styles, body + after), List.of(traces));
  }

  private static Arguments rtf(String what, String body, String... traces) {
    String whole =
        "{\\rtf1\\ansi{\\colortbl;\\red255\\green255\\blue255;\\red255\\green255\\blue0;\\red0\\green0\\blue128;}"
            + body
            + "\\par Le present article fixe la duree de la convention.\\par}";
    return Arguments.of("RTF " + what, whole.getBytes(StandardCharsets.US_ASCII), List.of(traces));
  }

  private static Arguments html(String what, String body, String... traces) {
    String whole = "<html><body>" + body + "<p>" + Samples.WORDS + "</p></body></html>";
    return Arguments.of("HTML " + what, whole.getBytes(StandardCharsets.UTF_8), List.of(traces));
  }

  static Stream<Arguments> files() {
    return Stream.of(docx(), odt(), rtf(), html()).flatMap(s -> s);
  }

  private static Stream<Arguments> docx() {
    String cell = "<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:fill=\"1F3864\"/></w:tcPr>";
    String end = "</w:tc></w:tr></w:tbl>";
    String white = run("<w:color w:val=\"FFFFFF\"/>", "blanc");
    return Stream.of(
        docx("white words", white, "PALE_TEXT [blanc] blanc"),
        docx("white words in a dark cell", cell + white + end),
        docx(
            "white words in a table of a painted style",
            "<w:tbl><w:tblPr><w:tblStyle w:val=\"Fonc\"/></w:tblPr><w:tr><w:tc>" + white + end),
        docx(
            "white words in a frame",
            "<w:p><w:r><w:txbxContent>" + white + "</w:txbxContent></w:r></w:p>"),
        docx("grey words", run("<w:color w:val=\"7F7F7F\"/>", "gris")),
        docx("tiny words", run("<w:sz w:val=\"2\"/>", "infime"), "TINY_TEXT [infime] infime"),
        docx("small print", run("<w:sz w:val=\"10\"/>", "petit")),
        docx(
            "highlighted words",
            run("<w:highlight w:val=\"yellow\"/>", "jaune"),
            "HIGHLIGHT [jaune] jaune"),
        docx("a highlighted space", run("<w:highlight w:val=\"yellow\"/>", " - ")),
        docx(
            "a merge field that shows its name",
            "<w:p><w:fldSimple w:instr=\" MERGEFIELD Nom \">"
                + Samples.r("«Nom»")
                + "</w:fldSimple></w:p>",
            "MERGE_FIELD [«Nom»] Nom"),
        docx(
            "a merge field that shows its value",
            "<w:p><w:fldSimple w:instr=\" MERGEFIELD Nom \">"
                + Samples.r("Brévan")
                + "</w:fldSimple></w:p>"),
        docx("an empty text field", field("FORMTEXT", "\u2002\u2002"), "EMPTY_FIELD [] date"),
        docx("a filled text field", field("FORMTEXT", "mai"), "FORM_FIELD [mai] date"),
        docx("a list to choose from", field("FORMDROPDOWN", ""), "FORM_FIELD [] date"),
        docx(
            "a content control that still asks",
            "<w:sdt><w:sdtPr><w:alias w:val=\"objet\"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
                + Samples.p("Objet")
                + "</w:sdtContent></w:sdt>",
            "EMPTY_FIELD [Objet] objet"),
        docx(
            "an image of the web",
            "<w:p><w:r><w:instrText> INCLUDEPICTURE \"https://a.invalid/x.png\" </w:instrText></w:r></w:p>"));
  }

  private static String field(String instruction, String shown) {
    return "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:name w:val=\"date\"/></w:ffData>"
        + "</w:fldChar></w:r><w:r><w:instrText> "
        + instruction
        + " </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
        + Samples.r(shown)
        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
  }

  private static Stream<Arguments> odt() {
    String style = "<style:style style:name=\"S\" style:family=\"text\"><style:text-properties ";
    String words = "<text:p><text:span text:style-name=\"S\">mots</text:span></text:p>";
    String end = "/></style:style>";
    return Stream.of(
        odt("white words", style + "color=\"#ffffff\"" + end, words, "PALE_TEXT [mots] mots"),
        odt(
            "white words on dark letters",
            style + "color=\"#ffffff\" background-color=\"#000080\"" + end,
            words),
        odt(
            "white words in a dark cell",
            style
                + "color=\"#ffffff\""
                + end
                + "<style:style style:name=\"C\" style:family=\"table-cell\">"
                + "<style:table-cell-properties background-color=\"#000080\"/></style:style>",
            "<table:table><table:table-row><table:table-cell table:style-name=\"C\">"
                + words
                + "</table:table-cell></table:table-row></table:table>"),
        odt("tiny words", style + "font-size=\"1pt\"" + end, words, "TINY_TEXT [mots] mots"),
        odt(
            "highlighted words",
            style + "background-color=\"#ffff00\"" + end,
            words,
            "HIGHLIGHT [mots] mots"),
        odt("transparent paper", style + "background-color=\"transparent\"" + end, words),
        odt("hidden words", style + "display=\"none\"" + end, words, "HIDDEN_TEXT [] mots"),
        odt(
            "a placeholder",
            "",
            "<text:p>le <text:placeholder>&lt;Nom&gt;</text:placeholder></text:p>",
            "EMPTY_FIELD [<Nom>] "),
        odt(
            "a merge field",
            "",
            "<text:p><text:database-display text:column-name=\"Nom\">&lt;Nom&gt;</text:database-display></text:p>",
            "MERGE_FIELD [<Nom>] Nom"),
        odt(
            "an image of the web",
            "",
            "<text:p>mots<draw:frame><draw:image href=\"https://a.invalid/x.png\"/></draw:frame></text:p>",
            "EXTERNAL_LINK [] image https://a.invalid/x.png"),
        odt(
            "an image in the file",
            "",
            "<text:p>mots<draw:frame><draw:image href=\"Pictures/x.png\"/></draw:frame></text:p>"));
  }

  private static Stream<Arguments> rtf() {
    return Stream.of(
        rtf("white words", "{\\cf1 blanc}", "PALE_TEXT [blanc] blanc"),
        rtf("white words on blue", "{\\cf1\\chcbpat3 blanc}"),
        rtf("white words in a cell", "\\trowd\\cellx9000\\intbl{\\cf1 blanc}\\cell\\row\\pard"),
        rtf("tiny words", "{\\fs2 infime}", "TINY_TEXT [infime] infime"),
        rtf("highlighted words", "{\\highlight2 jaune}", "HIGHLIGHT [jaune] jaune"),
        rtf("hidden words", "mots{\\v secret}", "HIDDEN_TEXT [] secret"),
        rtf(
            "a person as author",
            "{\\info{\\title Convention}{\\author Anne Dupont}{\\operator Service juridique}}mots",
            "METADATA [] creator"),
        rtf("an object", "mots{\\object\\objemb{\\result image}}", "EMBEDDED_FILE [] object"),
        rtf(
            "an inserted word of somebody",
            "{\\*\\revtbl{Inconnu;}{Paul Lys;}}mots {\\revised\\revauth1 neufs}",
            "TRACKED_INSERTION [neufs] neufs"));
  }

  private static Stream<Arguments> html() {
    return Stream.of(
        html(
            "hidden words",
            "<p>a<span style='display:none'>secret</span></p>",
            "HIDDEN_TEXT [] secret"),
        html("a script", "<p>a</p><script>secret()</script><style>p{}</style>"),
        html("white words", "<p style='color: white'>blanc</p>", "PALE_TEXT [blanc] blanc"),
        html("white words on blue", "<p style='color:#fff;background:#000080'>blanc</p>"),
        html("white words on an image", "<p style='color:#fff;background:url(x.png)'>blanc</p>"),
        html("tiny words", "<p style='font-size:1px'>infime</p>", "TINY_TEXT [infime] infime"),
        html("marked words", "<p><mark>jaune</mark></p>", "HIGHLIGHT [jaune] jaune"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void a_file_shows_exactly_its_traces(String what, byte[] file, List<String> traces) {
    assertThat(seen(Samples.read(file))).containsExactlyElementsOf(traces);
  }

  @Test
  void a_tracked_change_says_who_made_it_and_when() {
    String origin = " w:author=\"Anne Dupont\" w:date=\"2026-01-05T09:00:00Z\"";
    String body =
        "<w:p><w:ins"
            + origin
            + ">"
            + Samples.r("deux")
            + "</w:ins><w:del"
            + origin
            + "><w:r><w:delText>trois</w:delText></w:r></w:del></w:p>";
    SourceText text = Samples.read(Samples.docx(body + AFTER));
    assertThat(seen(text))
        .containsExactly("TRACKED_INSERTION [deux] deux", "TRACKED_DELETION [] trois");
    assertThat(text.traces())
        .allSatisfy(t -> assertThat(t.author()).contains("Anne Dupont"))
        .allSatisfy(t -> assertThat(t.date()).contains("2026-01-05T09:00:00Z"));
  }

  @Test
  void a_watermark_of_word_is_read_in_the_header() {
    String shape =
        "<w:p><w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\">"
            + "<v:textpath string=\"PROJET\"/></v:shape></w:pict></w:r></w:p>";
    assertThat(seen(Samples.read(Samples.docx(AFTER, Map.of("header", shape)))))
        .containsExactly("WATERMARK [] PROJET");
  }

  @Test
  void traces_in_a_header_are_not_lost() {
    String header = run("<w:highlight w:val=\"yellow\"/>", "version 3");
    assertThat(seen(Samples.read(Samples.docx(AFTER, Map.of("header", header)))))
        .containsExactly("HIGHLIGHT [version 3] version 3");
  }

  @Test
  void links_templates_and_names_of_persons_are_told_apart() {
    Map<String, String> parts =
        new LinkedHashMap<>(Samples.docxParts(AFTER, Map.of("settings", "")));
    parts.compute(
        "word/_rels/document.xml.rels", (n, old) -> link(old, "image", "https://a.invalid/x.png"));
    parts.compute(
        "word/_rels/document.xml.rels", (n, old) -> link(old, "hyperlink", "https://b.invalid"));
    parts.put(
        "word/_rels/settings.xml.rels",
        link(
            "<Relationships></Relationships>",
            "attachedTemplate",
            "file:///C:\\Users\\adupont\\m.dotx"));
    parts.compute("_rels/.rels", (n, old) -> old.replace("</Rel", CORE + "</Rel"));
    parts.put(
        "core.xml",
        "<p><creator>Service juridique</creator><lastModifiedBy>Anne Dupont</lastModifiedBy></p>");
    assertThat(seen(Samples.read(Samples.zip(parts))))
        .containsExactly(
            "EXTERNAL_LINK [] image https://a.invalid/x.png",
            "METADATA [] lastModifiedBy",
            "METADATA [] template");
  }

  private static final String CORE =
      "<Relationship Id=\"c\" Type=\"x/core-properties\" Target=\"core.xml\"/>";

  private static String link(String relationships, String type, String target) {
    return relationships.replace(
        "</Relationships>",
        "<Relationship Id=\"e"
            + type
            + "\" Type=\"x/"
            + type
            + "\" TargetMode=\"External\" Target=\""
            + target
            + "\"/></Relationships>");
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.CsvSource({
    "Anne Dupont, true",
    "DUPONT Jean-Luc, true",
    "Marie de La Tour, true",
    "Service juridique, false",
    "Microsoft Office User, false",
    "Mairie Brévan, false",
    "adupont, false",
    "Apache POI, false"
  })
  void only_a_persons_name_is_a_persons_name(String property, boolean person) {
    assertThat(Persons.isNamed(property)).isEqualTo(person);
  }
}
