package org.contreseing.attack;

import static org.contreseing.attack.Parts.AGREEMENT;
import static org.contreseing.attack.Parts.latin1;
import static org.contreseing.attack.Parts.utf8;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Plain text, Markdown, RTF, HTML and mails. */
final class TextAttacks {

  private TextAttacks() {}

  static List<Attack> all() {
    return Stream.of(plain(), runs(), rich(), web(), mail()).flatMap(attacks -> attacks).toList();
  }

  private static Stream<Attack> plain() {
    return Stream.of(
        new Attack("empty.txt", "empty", () -> new byte[0]),
        new Attack("white.txt", "empty", () -> utf8(" \n\t".repeat(100_000))),
        new Attack("one-word.txt", "no-text", () -> utf8("Convention")),
        new Attack("noise.txt", "unsupported", TextAttacks::noise),
        new Attack("nul.txt", "unsupported", () -> utf8(AGREEMENT + "\0" + AGREEMENT)),
        new Attack("controls.txt", "unsupported", () -> utf8("\u0001\u001B[2J".repeat(10_000))),
        new Attack("utf16-odd.txt", "whole|no-text|checked", TextAttacks::oddUtf16),
        new Attack("lone-surrogates.txt", "whole", TextAttacks::surrogates),
        new Attack("private-characters.txt", "no-text", () -> utf8("\uE123\uE124 ".repeat(9000))),
        new Attack("replacement.md", "no-text", () -> utf8("\uFFFD\uFFFDa ".repeat(9000))),
        Attack.slow("letters-on-letters.txt", "whole", TextAttacks::combined),
        new Attack("json.txt", "unsupported", () -> utf8("{\"a\": [" + "[".repeat(100_000) + "]}")),
        new Attack("xml.txt", "unsupported", () -> utf8("<?xml version=\"1.0\"?><a/>")),
        new Attack("svg.txt", "unsupported", () -> utf8("<svg onload=\"alert(1)\"/>")));
  }

  /** What an expression that goes from sign to sign by recursion is not deep enough for. */
  private static Stream<Attack> runs() {
    return Stream.of(
        run("dashes.txt", "-".repeat(20_000)),
        run("dots.txt", "Objet " + ".".repeat(20_000) + " 12"),
        run("annex.txt", "Annexe " + ".".repeat(1900) + " 12"),
        run("spaces.txt", "12" + " ".repeat(20_000) + "tranche 5 €"),
        run("underscores.txt", "_".repeat(1900) + " 12"),
        run("one-long-word.txt", "a".repeat(1900) + " 12"),
        run("details.txt", "l'article 3" + " alinéa 1 et 2,".repeat(1500)),
        run("letters-in-brackets.txt", "l'article 3 " + "a) ".repeat(7000)),
        run("code.txt", "«a" + "_a".repeat(9000) + "» :a" + "_a".repeat(9000)));
  }

  private static Attack run(String name, String run) {
    return new Attack(
        name, "whole", () -> utf8(AGREEMENT.replace("Article 3", run + "\n\nArticle 3")));
  }

  private static byte[] noise() {
    byte[] noise = new byte[100_000];
    new Random(5).nextBytes(noise);
    return noise;
  }

  private static byte[] oddUtf16() {
    byte[] even = ("\uFEFF" + AGREEMENT).getBytes(StandardCharsets.UTF_16LE);
    return java.util.Arrays.copyOf(even, even.length + 1);
  }

  private static byte[] surrogates() {
    return ("\uFEFF\uD800 " + AGREEMENT + "\uDC00").getBytes(StandardCharsets.UTF_16BE).length > 0
        ? utf16("\uD83D " + AGREEMENT)
        : new byte[0];
  }

  private static byte[] utf16(String text) {
    byte[] bytes = new byte[2 * text.length() + 2];
    bytes[0] = (byte) 0xFE;
    bytes[1] = (byte) 0xFF;
    for (int i = 0; i < text.length(); i++) {
      bytes[2 * i + 2] = (byte) (text.charAt(i) >> 8);
      bytes[2 * i + 3] = (byte) text.charAt(i);
    }
    return bytes;
  }

  private static byte[] combined() {
    return utf8("Convention" + "\u0301".repeat(10_000) + "\n" + AGREEMENT);
  }

  private static Stream<Attack> rich() {
    String body = Parts.rtf(AGREEMENT);
    return Stream.of(
        new Attack("braces.rtf", "whole", () -> rtf(nest("{", "}", 200_000, body))),
        new Attack("unclosed.rtf", "corrupt", () -> rtf("{".repeat(200_000) + body)),
        new Attack("overclosed.rtf", "whole|corrupt", () -> rtf(body + "}".repeat(200_000))),
        new Attack("binary-lie.rtf", "corrupt", () -> rtf("{\\bin2000000000 x}" + body)),
        new Attack("binary-negative.rtf", "whole|corrupt", () -> rtf("{\\bin-9 x}" + body)),
        new Attack("number-too-long.rtf", "whole", () -> rtf("\\fs" + "9".repeat(5000) + body)),
        new Attack("word-too-long.rtf", "whole", () -> rtf("\\" + "a".repeat(90_000) + " " + body)),
        new Attack("unicode-skip.rtf", "whole|no-text", () -> rtf("{\\uc2000000000 x}" + body)),
        new Attack("unknown-groups.rtf", "whole", () -> rtf("{\\*\\x y}".repeat(100_000) + body)),
        new Attack("fonts.rtf", "whole", () -> rtf("{\\fonttbl" + fonts() + "}" + body)),
        new Attack("ends-in-escape.rtf", "corrupt|whole", () -> latin1("{\\rtf1 " + body + "\\")),
        new Attack("bad-hexadecimal.rtf", "corrupt", () -> rtf("\\'zz" + body)),
        new Attack("no-text.rtf", "no-text", () -> rtf("{\\*\\generator " + body + "}")),
        new Attack("half.rtf", "corrupt", () -> WordAttacks.cut(rtf(body), 5)));
  }

  private static byte[] rtf(String body) {
    return latin1("{\\rtf1\\ansi " + body + "}");
  }

  private static String fonts() {
    StringBuilder fonts = new StringBuilder();
    for (int i = 0; i < 50_000; i++) {
      fonts.append("{\\f").append(i).append("\\fcharset").append(i).append(" A;}");
    }
    return fonts.toString();
  }

  private static String nest(String open, String close, int depth, String inner) {
    return open.repeat(depth) + inner + close.repeat(depth);
  }

  private static Stream<Attack> web() {
    String body = Parts.html(AGREEMENT);
    return Stream.of(
        new Attack("divs.html", "whole|too-large|corrupt", () -> page(nested("div", 200_000))),
        new Attack("unclosed-divs.html", "whole|too-large|corrupt", TextAttacks::unclosedDivs),
        new Attack("fonts.html", "whole|too-large|corrupt", () -> page(nested("font", 50_000))),
        new Attack("bold.html", "whole|too-large|corrupt", () -> page("<b>".repeat(9000) + body)),
        new Attack("tables.html", "whole|too-large|corrupt", () -> page(nested("table", 20_000))),
        new Attack("unclosed-tags.html", "whole|too-large|corrupt", TextAttacks::unclosedTags),
        Attack.slow("brackets.html", "whole", () -> page("<".repeat(500_000) + " " + body)),
        new Attack("comment.html", "no-text|checked", () -> page("<p>Fin</p><!-- " + body)),
        new Attack(
            "attribute.html", "whole", () -> page("<p x='" + "a".repeat(3 << 20) + "'>" + body)),
        new Attack("attributes.html", "whole", () -> page("<p " + attributes() + ">" + body)),
        new Attack("charset-lie.html", "whole", () -> page("<meta charset='utf-16'>" + body)),
        new Attack("charset-unknown.html", "whole", () -> page("<meta charset='x-ö'>" + body)),
        Attack.slow("entities.html", "whole", () -> page("&amp;".repeat(200_000) + body)),
        new Attack("numeric.html", "whole", () -> page("&#9999999999;&#x1F;&#0;" + body)),
        new Attack("script.html", "no-text", () -> page("<script>" + body + "</script>")),
        new Attack("hidden.html", "no-text", () -> page("<template>" + body + "</template>")),
        new Attack("plaintext.html", "whole|checked", () -> page("<plaintext>" + body)));
  }

  private static byte[] page(String body) {
    return utf8("<!DOCTYPE html><html><body>" + body + "</body></html>");
  }

  private static String nested(String element, int depth) {
    return nest("<" + element + ">", "</" + element + ">", depth, Parts.html(AGREEMENT));
  }

  private static byte[] unclosedDivs() {
    return page("<div>".repeat(200_000) + Parts.html(AGREEMENT));
  }

  private static byte[] unclosedTags() {
    return page("<a b".repeat(250_000) + ">" + Parts.html(AGREEMENT));
  }

  private static String attributes() {
    StringBuilder attributes = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      attributes.append(" a").append(i);
    }
    return attributes.toString();
  }

  private static Stream<Attack> mail() {
    return Stream.of(
        new Attack("no-attachment.eml", "unsupported|empty", TextAttacks::plainMail),
        new Attack("nested.eml", "too-large", () -> utf8(nestedMails(200))),
        new Attack("nested-parts.eml", "too-large|whole", () -> utf8(nestedParts(200))),
        new Attack("parts.eml", "too-large", () -> utf8(parts(10_000))),
        new Attack("same-names.eml", "whole", () -> utf8(parts(20))),
        new Attack("endless-header.eml", "whole|corrupt", TextAttacks::endlessHeader),
        new Attack("many-headers.eml", "whole|corrupt", TextAttacks::manyHeaders),
        new Attack("no-boundary.eml", "whole", TextAttacks::noBoundary),
        new Attack("bad-base64.eml", "corrupt|no-text|empty", TextAttacks::badBase64));
  }

  private static byte[] plainMail() {
    return utf8(Parts.mail("text/plain; charset=utf-8", AGREEMENT));
  }

  private static String nestedMails(int depth) {
    String inner =
        Parts.mail("multipart/mixed; boundary=x", part("a.txt", AGREEMENT) + "--x--\r\n");
    for (int i = 0; i < depth; i++) {
      inner = Parts.mail("message/rfc822", inner);
    }
    return inner;
  }

  private static String nestedParts(int depth) {
    StringBuilder mail = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=b").append(i).append("\r\n\r\n");
      mail.append("--b").append(i).append("\r\n");
    }
    mail.append("Content-Type: text/plain; name=a.txt; charset=utf-8\r\n\r\n").append(AGREEMENT);
    return "From: a@b.c\r\nMIME-Version: 1.0\r\n" + mail;
  }

  private static String part(String name, String content) {
    return "--x\r\nContent-Type: text/plain; charset=utf-8; name=\""
        + name
        + "\"\r\nContent-Disposition: attachment; filename=\""
        + name
        + "\"\r\n\r\n"
        + content
        + "\r\n";
  }

  private static String parts(int count) {
    String parts = part("a.txt", AGREEMENT).repeat(count);
    return Parts.mail("multipart/mixed; boundary=x", parts + "--x--\r\n");
  }

  private static byte[] endlessHeader() {
    return headed("X: " + "a".repeat(5 << 20) + "\r\n");
  }

  private static byte[] manyHeaders() {
    return headed("X: a\r\n".repeat(200_000));
  }

  private static byte[] headed(String head) {
    String mail = parts(1);
    int content = mail.indexOf("Content-Type");
    return utf8(mail.substring(0, content) + head + mail.substring(content));
  }

  private static byte[] noBoundary() {
    return utf8(Parts.mail("multipart/mixed", part("a.txt", AGREEMENT)));
  }

  private static byte[] badBase64() {
    String broken =
        part("a.pdf", "%%%%====JVBERi0x")
            .replace("\r\n\r\n", "\r\nContent-Transfer-Encoding: base64\r\n\r\n");
    return utf8(Parts.mail("multipart/mixed; boundary=x", broken + "--x--\r\n"));
  }
}
