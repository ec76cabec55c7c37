package org.contreseing.attack;

import static org.contreseing.attack.Parts.AGREEMENT;
import static org.contreseing.attack.Parts.utf8;
import static org.contreseing.attack.Parts.wordBody;
import static org.contreseing.attack.Parts.wordHead;
import static org.contreseing.attack.Parts.wordParagraphs;
import static org.contreseing.attack.Parts.wordTail;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.contreseing.attack.RawZip.Deflated;

/** DOCX that swells, nests, declares, or shows two readers two texts. */
final class WordAttacks {

  private static final String MAIN = "word/document.xml";
  private static final String BODY = wordParagraphs(AGREEMENT);

  private WordAttacks() {}

  static List<Attack> all() {
    return Stream.concat(fixed(), cut()).toList();
  }

  private static Stream<Attack> fixed() {
    return Stream.of(
        new Attack("spaces.docx", "too-large", WordAttacks::spaces),
        new Attack("million-paragraphs.docx", "too-large", () -> swollen("<w:p/>", 1_000_000)),
        new Attack(
            "million-short-paragraphs.docx",
            "too-large",
            () -> swollen(Parts.wordParagraph("a"), 1_000_000)),
        new Attack("nested-tables.docx", "too-large|corrupt|whole", () -> tables(3_000)),
        new Attack("deep.docx", "too-large|corrupt|whole", () -> deep(10_000)),
        new Attack("very-deep.docx", "too-large|corrupt|whole", () -> deep(300_000)),
        new Attack("billion-laughs.docx", "corrupt", () -> declared(Entities.LAUGHS, "&z;")),
        new Attack("quadratic-entity.docx", "corrupt", () -> declared(Entities.LONG, Entities.USE)),
        new Attack("doctype.docx", "corrupt", () -> declared("<!DOCTYPE x>", "")),
        new Attack("parameter-entity.docx", "corrupt", () -> declared(Entities.PARAMETER, "")),
        new Attack("unknown-entity.docx", "corrupt", () -> declared("", "&nichts;")),
        new Attack("huge-attribute.docx", "whole|too-large|corrupt", () -> attribute(5 << 20)),
        new Attack("many-attributes.docx", "whole|too-large|corrupt", WordAttacks::attributes),
        new Attack("many-namespaces.docx", "whole|too-large|corrupt", WordAttacks::namespaces),
        new Attack("utf16.docx", "whole|corrupt", () -> utf16()),
        new Attack("utf7-lie.docx", "whole|corrupt", () -> encoded("UTF-7")),
        new Attack("bad-utf8.docx", "corrupt", WordAttacks::badUtf8),
        new Attack("two-main-parts.docx", "corrupt", () -> second(MAIN)),
        new Attack("two-main-parts-but-case.docx", "corrupt", () -> second("word/Document.xml")),
        new Attack("two-main-parts-backslash.docx", "corrupt", () -> second("word\\document.xml")),
        new Attack("two-main-parts-dot.docx", "corrupt|whole", () -> second("word/./document.xml")),
        new Attack("main-part-local-name.docx", "corrupt", () -> lie(e -> e.named(MAIN))),
        new Attack("main-part-is-link.docx", "corrupt", () -> mainIs(e -> e.unix(0120777))),
        new Attack("main-part-encrypted.docx", "encrypted", WordAttacks::encryptedPart),
        new Attack("no-main-part.docx", "corrupt", () -> Parts.docx().bytes()),
        new Attack("main-part-climbs-out.docx", "corrupt", () -> target("../../../etc/passwd")),
        new Attack("main-part-is-itself.docx", "corrupt|no-text", () -> target("_rels/.rels")),
        new Attack("main-part-outside.docx", "corrupt", () -> target("file:///etc/passwd")),
        new Attack("no-body.docx", "no-text", () -> Parts.docx("")),
        new Attack("unclosed.docx", "corrupt", WordAttacks::unclosed),
        new Attack("negative-numbers.docx", "whole", WordAttacks::numbers));
  }

  /** A document that came over a line that broke. */
  private static Stream<Attack> cut() {
    return IntStream.rangeClosed(1, 9)
        .mapToObj(
            tenths ->
                new Attack(
                    "cut-at-" + tenths + "0.docx", "corrupt", () -> cut(Parts.docx(BODY), tenths)));
  }

  static byte[] cut(byte[] whole, int tenths) {
    return Arrays.copyOf(whole, whole.length * tenths / 10);
  }

  private static byte[] with(byte[] main) {
    return Parts.docx().add(MAIN, main).bytes();
  }

  private static byte[] spaces() {
    byte[] head = utf8(wordHead() + "<w:p><w:r><w:t xml:space=\"preserve\">");
    byte[] tail = utf8("</w:t></w:r></w:p>" + BODY + wordTail());
    Deflated main = Deflated.of(head, utf8(" ".repeat(1_000_000)), 300, tail);
    return Parts.docx().add(MAIN, main, e -> e).bytes();
  }

  private static byte[] swollen(String unit, int times) {
    byte[] thousand = utf8(unit.repeat(1000));
    Deflated main = Deflated.of(utf8(wordHead()), thousand, times / 1000, utf8(BODY + wordTail()));
    return Parts.docx().add(MAIN, main, e -> e).bytes();
  }

  private static byte[] tables(int depth) {
    String open = "<w:tbl><w:tr><w:tc>".repeat(depth);
    return Parts.docx(open + BODY + "</w:tc></w:tr></w:tbl>".repeat(depth));
  }

  private static byte[] deep(int depth) {
    return Parts.docx("<w:sdt>".repeat(depth) + BODY + "</w:sdt>".repeat(depth));
  }

  private static byte[] declared(String doctype, String reference) {
    return with(utf8(doctype + wordBody(BODY + Parts.wordParagraph("a" + reference))));
  }

  private static byte[] attribute(int length) {
    return Parts.docx("<w:p w:x=\"" + "a".repeat(length) + "\"/>" + BODY);
  }

  private static byte[] attributes() {
    StringBuilder xml = new StringBuilder("<w:p");
    IntStream.range(0, 200_000).forEach(i -> xml.append(" a").append(i).append("=\"\""));
    return Parts.docx(xml + "/>" + BODY);
  }

  private static byte[] namespaces() {
    StringBuilder xml = new StringBuilder("<w:p");
    IntStream.range(0, 20_000).forEach(i -> xml.append(" xmlns:a").append(i).append("=\"u\""));
    return Parts.docx(xml + "/>" + BODY);
  }

  private static byte[] utf16() {
    String xml = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + wordBody(BODY);
    return with(xml.getBytes(StandardCharsets.UTF_16));
  }

  private static byte[] encoded(String charset) {
    return with(utf8("<?xml version=\"1.0\" encoding=\"" + charset + "\"?>" + wordBody(BODY)));
  }

  private static byte[] badUtf8() {
    return with(Parts.latin1(wordBody(BODY)));
  }

  private static byte[] second(String name) {
    String other = wordBody(BODY.replace("douze", "trente"));
    return Parts.docx().add(MAIN, wordBody(BODY)).add(name, other).bytes();
  }

  private static byte[] lie(UnaryOperator<RawZip.Entry> lie) {
    return Parts.docx().add("word/other.xml", utf8(wordBody(BODY)), lie).bytes();
  }

  private static byte[] mainIs(UnaryOperator<RawZip.Entry> lie) {
    return Parts.docx().add(MAIN, utf8(wordBody(BODY)), lie).bytes();
  }

  private static byte[] encryptedPart() {
    return mainIs(e -> e.flagged(RawZip.ENCRYPTED));
  }

  private static byte[] target(String target) {
    String relations =
        "<Relationships><Relationship Id=\"r\" Type=\"http://x/officeDocument\" Target=\""
            + target
            + "\"/></Relationships>";
    return new RawZip()
        .add("[Content_Types].xml", "<Types>wordprocessingml</Types>")
        .add("_rels/.rels", relations)
        .add(MAIN, wordBody(BODY))
        .bytes();
  }

  private static byte[] unclosed() {
    return with(utf8(wordHead() + BODY + "<w:p>".repeat(50_000)));
  }

  private static byte[] numbers() {
    String hostile =
        "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"-9999999999\"/><w:numId w:val=\"99999999999999\"/></w:numPr>"
            + "<w:outlineLvl w:val=\"-2147483648\"/></w:pPr></w:p>"
            + "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2147483647\"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>";
    return Parts.docx(hostile + BODY);
  }
}
