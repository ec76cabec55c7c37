package org.contreseing.attack;

import static org.contreseing.attack.Parts.AGREEMENT;
import static org.contreseing.attack.Parts.odtContent;
import static org.contreseing.attack.Parts.odtParagraphs;
import static org.contreseing.attack.Parts.utf8;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.contreseing.attack.RawZip.Deflated;

/** ODT, zipped and flat. */
final class OpenDocumentAttacks {

  private static final String BODY = odtParagraphs(AGREEMENT);
  private static final String CONTENT = "content.xml";

  private OpenDocumentAttacks() {}

  static List<Attack> all() {
    Stream<Attack> fixed =
        Stream.of(
            new Attack("spaces.odt", "too-large", OpenDocumentAttacks::spaces),
            new Attack("spaces-by-count.odt", "whole|too-large", OpenDocumentAttacks::counted),
            new Attack("repeated-rows.odt", "whole|too-large", OpenDocumentAttacks::repeated),
            new Attack("billion-laughs.odt", "corrupt", () -> declared(Entities.LAUGHS, "&z;")),
            new Attack("doctype.odt", "corrupt", () -> declared("<!DOCTYPE x>", "")),
            new Attack("deep-lists.odt", "whole|too-large|corrupt", () -> lists(10_000)),
            new Attack("deep-sections.odt", "whole|too-large|corrupt", () -> sections(10_000)),
            new Attack("encrypted.odt", "encrypted", OpenDocumentAttacks::encrypted),
            new Attack("encrypted-package.odt", "encrypted", OpenDocumentAttacks::wholly),
            new Attack("two-contents.odt", "corrupt", OpenDocumentAttacks::twoContents),
            new Attack("no-content.odt", "corrupt", () -> Parts.odt().bytes()),
            new Attack("styles-in-a-circle.odt", "whole", OpenDocumentAttacks::circle),
            new Attack("type-of-attacker.odt", "unsupported", OpenDocumentAttacks::hostileType),
            new Attack("laughs.fodt", "corrupt", () -> flat(Entities.LAUGHS, "&z;")),
            new Attack("doctype.fodt", "corrupt", () -> flat("<!DOCTYPE x>", "")),
            new Attack("deep.fodt", "whole|too-large|corrupt", OpenDocumentAttacks::deepFlat));
    return Stream.of(fixed, cut("odt", Parts.odt(BODY)), cut("fodt", utf8(Parts.flatOdt("", BODY))))
        .flatMap(attacks -> attacks)
        .toList();
  }

  private static Stream<Attack> cut(String extension, byte[] whole) {
    return IntStream.rangeClosed(1, 9)
        .mapToObj(
            i ->
                new Attack(
                    "cut-at-" + i + "0." + extension,
                    extension.equals("fodt") ? "corrupt|unsupported" : "corrupt",
                    () -> WordAttacks.cut(whole, i)));
  }

  private static byte[] spaces() {
    byte[] all = utf8(odtContent("<text:p>#</text:p>" + BODY));
    String xml = new String(all, StandardCharsets.UTF_8);
    int gap = xml.indexOf('#');
    Deflated content =
        Deflated.of(
            utf8(xml.substring(0, gap)),
            utf8(" ".repeat(1_000_000)),
            300,
            utf8(xml.substring(gap + 1)));
    return Parts.odt().add(CONTENT, content, e -> e).bytes();
  }

  private static byte[] counted() {
    return Parts.odt("<text:p>a<text:s text:c=\"2000000000\"/>b</text:p>" + BODY);
  }

  private static byte[] repeated() {
    return Parts.odt(
        "<table:table xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\">"
            + "<table:table-row table:number-rows-repeated=\"2000000000\"><table:table-cell"
            + " table:number-columns-repeated=\"2000000000\"><text:p>a</text:p></table:table-cell>"
            + "</table:table-row></table:table>"
            + BODY);
  }

  private static byte[] declared(String doctype, String reference) {
    String body = BODY + "<text:p>" + reference + "</text:p>";
    return Parts.odt().add(CONTENT, doctype + odtContent(body)).bytes();
  }

  private static byte[] lists(int depth) {
    return Parts.odt(
        "<text:list><text:list-item>".repeat(depth)
            + BODY
            + "</text:list-item></text:list>".repeat(depth));
  }

  private static byte[] sections(int depth) {
    return Parts.odt("<text:section>".repeat(depth) + BODY + "</text:section>".repeat(depth));
  }

  private static byte[] encrypted() {
    return Parts.odt()
        .add("META-INF/manifest.xml", "<manifest:encryption-data manifest:checksum=\"x\"/>")
        .add(CONTENT, new byte[] {1, 2, 3})
        .bytes();
  }

  private static byte[] wholly() {
    return Parts.odt()
        .add("META-INF/manifest.xml", "<manifest:manifest/>")
        .add("encrypted-package", new byte[] {1, 2, 3})
        .bytes();
  }

  private static byte[] twoContents() {
    String other = odtContent(BODY.replace("douze", "trente"));
    return Parts.odt().add(CONTENT, odtContent(BODY)).add(CONTENT, other).bytes();
  }

  private static byte[] circle() {
    String style =
        "<style:style xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" style:name=\"%s\""
            + " style:family=\"paragraph\" style:parent-style-name=\"%s\"/>";
    String styles =
        "<office:document-styles xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\">"
            + "<office:styles>"
            + style.formatted("a", "b")
            + style.formatted("b", "a")
            + "</office:styles></office:document-styles>";
    String body = BODY.replace("<text:p>", "<text:p text:style-name=\"a\">");
    return Parts.odt().add("styles.xml", styles).add(CONTENT, odtContent(body)).bytes();
  }

  private static byte[] hostileType() {
    return new RawZip()
        .add("mimetype", Parts.ODT_TYPE + "\u001B]0;owned\u0007<script>" + "x".repeat(600))
        .add(CONTENT, odtContent(BODY))
        .bytes();
  }

  private static byte[] flat(String doctype, String reference) {
    return utf8(Parts.flatOdt(doctype, BODY + "<text:p>" + reference + "</text:p>"));
  }

  private static byte[] deepFlat() {
    int depth = 50_000;
    return utf8(
        Parts.flatOdt("", "<text:section>".repeat(depth) + BODY + "</text:section>".repeat(depth)));
  }
}
