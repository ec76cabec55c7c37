package org.contreseing.attack;

import static org.contreseing.attack.Parts.AGREEMENT;
import static org.contreseing.attack.Parts.latin1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** PDF that swells, circles, lies about its places, or carries what is not to be run. */
final class PdfAttacks {

  private static final String TEXT = RawPdf.content(AGREEMENT);

  private PdfAttacks() {}

  static List<Attack> all() {
    return Stream.of(trees(), swelling(), lies(), cut()).flatMap(attacks -> attacks).toList();
  }

  private static Stream<Attack> trees() {
    return Stream.of(
        new Attack("kids.pdf", "too-large", () -> kids(100_000)),
        new Attack("kids-in-kids.pdf", "too-large|corrupt", PdfAttacks::kidsInKids),
        new Attack("pages-in-a-circle.pdf", "too-large", PdfAttacks::circle),
        new Attack("page-is-its-parent.pdf", "too-large", PdfAttacks::parent),
        new Attack("deep-tree.pdf", "whole|corrupt|too-large", () -> deepTree(20_000)),
        new Attack("count-lies.pdf", "whole|corrupt", PdfAttacks::count),
        Attack.slow("form-in-itself.pdf", "whole|timeout", () -> forms("/X 6 0 R")),
        Attack.slow("forms-in-forms.pdf", "whole|too-large|timeout|corrupt", PdfAttacks::doubling),
        new Attack("length-in-a-circle.pdf", "corrupt|no-text|whole", PdfAttacks::length),
        new Attack("arrays.pdf", "whole|corrupt|no-text", () -> nested("[", "]")),
        new Attack("dictionaries.pdf", "whole|corrupt|no-text", () -> nested("<</A ", ">>")),
        new Attack("outline-in-a-circle.pdf", "whole", PdfAttacks::outline),
        new Attack("fields-in-a-circle.pdf", "whole|corrupt", PdfAttacks::fields));
  }

  private static Stream<Attack> swelling() {
    return Stream.of(
        new Attack("content-bomb.pdf", "too-large|no-text|corrupt", () -> bomb(" ", 300 << 20)),
        new Attack("text-bomb.pdf", "too-large", () -> bomb("BT /F 9 Tf (aaaa) Tj ET\n", 60 << 20)),
        new Attack("twice-packed-bomb.pdf", "too-large|no-text|corrupt", PdfAttacks::twice),
        new Attack("objects-bomb.pdf", "whole|too-large", PdfAttacks::objectStream),
        new Attack("hundred-filters.pdf", "too-large", PdfAttacks::filters),
        new Attack("giant-page.pdf", "whole", () -> box("[0 0 2000000000 2000000000]")),
        new Attack("page-of-nothing.pdf", "whole|no-text", () -> box("[0 0 0 0]")),
        new Attack("page-not-a-number.pdf", "whole|no-text|corrupt", () -> box("[0 0 1e99 (a)]")),
        new Attack("giant-image.pdf", "no-text|too-large", PdfAttacks::image),
        new Attack("stack.pdf", "whole|corrupt", () -> content("q ".repeat(1_000_000) + TEXT)),
        new Attack("unstack.pdf", "whole|corrupt", () -> content("Q ".repeat(1_000_000) + TEXT)),
        new Attack(
            "brackets.pdf", "whole|corrupt|no-text", () -> content("[".repeat(500_000) + TEXT)),
        new Attack("string.pdf", "corrupt|no-text", () -> content("(".repeat(500_000) + TEXT)));
  }

  private static Stream<Attack> lies() {
    String script = "/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>";
    return Stream.of(
        new Attack("script.pdf", "whole", () -> RawPdf.ordinary(script).bytes()),
        new Attack("xfa-laughs.pdf", "whole|corrupt", () -> xfa(Entities.LAUGHS + "<x>&z;</x>")),
        new Attack("xmp-laughs.pdf", "whole|corrupt", PdfAttacks::xmp),
        new Attack("encrypted.pdf", "encrypted", PdfAttacks::encrypted),
        new Attack("unknown-encryption.pdf", "encrypted|corrupt", PdfAttacks::unknownEncryption),
        new Attack("offsets-shifted.pdf", "whole", () -> shifted(7)),
        new Attack("offsets-beyond.pdf", "whole|corrupt", () -> shifted(1 << 30)),
        new Attack("no-root.pdf", "whole|corrupt", () -> RawPdf.ordinary("").bytes("", 0)),
        new Attack("previous-table-is-itself.pdf", "whole|corrupt", PdfAttacks::previous),
        new Attack("no-page.pdf", "no-text|corrupt", PdfAttacks::noPage),
        new Attack("head-only.pdf", "corrupt", () -> latin1("%PDF-1.7\n")),
        new Attack("html-in-front.pdf", "whole|corrupt", PdfAttacks::polyglot));
  }

  private static Stream<Attack> cut() {
    return IntStream.rangeClosed(1, 9)
        .mapToObj(
            i -> new Attack("cut-at-" + i + "0.pdf", "corrupt", () -> WordAttacks.cut(pages(), i)));
  }

  /** Three pages with the agreement on the last. */
  private static byte[] pages() {
    RawPdf pdf = new RawPdf().add("<< /Type /Catalog /Pages 2 0 R >>");
    pdf.add("<< /Type /Pages /Kids [3 0 R 6 0 R 7 0 R] /Count 3 >>");
    pdf.add(RawPdf.pageObject(RawPdf.LINKS));
    pdf.add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
    pdf.stream(RawPdf.content("PROTOCOLE\n\n" + AGREEMENT.replace(Parts.LAST, "")));
    pdf.add(RawPdf.pageObject(RawPdf.LINKS));
    pdf.add(RawPdf.pageObject(RawPdf.LINKS.replace("5 0", "8 0")));
    return pdf.stream(TEXT).bytes();
  }

  private static byte[] kids(int count) {
    return new RawPdf()
        .add("<< /Type /Catalog /Pages 2 0 R >>")
        .add("<< /Type /Pages /Kids [" + "3 0 R ".repeat(count) + "] /Count " + count + " >>")
        .add(RawPdf.pageObject(""))
        .bytes();
  }

  /** Ten kids that are one node, ten times: ten thousand million pages in a kilobyte. */
  private static byte[] kidsInKids() {
    RawPdf pdf = new RawPdf().add("<< /Type /Catalog /Pages 2 0 R >>");
    for (int i = 2; i < 12; i++) {
      String kids = ((i + 1) + " 0 R ").repeat(10);
      pdf.add("<< /Type /Pages /Kids [" + kids + "] /Count 10000000000 >>");
    }
    return pdf.add(RawPdf.pageObject("")).bytes();
  }

  private static byte[] circle() {
    return new RawPdf()
        .add("<< /Type /Catalog /Pages 2 0 R >>")
        .add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
        .add("<< /Type /Pages /Kids [2 0 R] /Count 1 /Parent 2 0 R >>")
        .bytes();
  }

  private static byte[] parent() {
    return new RawPdf()
        .add("<< /Type /Catalog /Pages 2 0 R >>")
        .add("<< /Type /Pages /Kids [2 0 R] /Count 1 /Parent 2 0 R >>")
        .bytes();
  }

  private static byte[] deepTree(int depth) {
    RawPdf pdf = new RawPdf().add("<< /Type /Catalog /Pages 6 0 R >>").add("null").add("null");
    pdf.add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
    pdf.stream(TEXT);
    for (int i = 6; i < 6 + depth; i++) {
      pdf.add("<< /Type /Pages /Kids [" + (i + 1) + " 0 R] /Count 1 >>");
    }
    return pdf.add(RawPdf.pageObject(RawPdf.LINKS)).bytes();
  }

  private static byte[] count() {
    byte[] pdf = RawPdf.ordinary("").bytes();
    return latin1(
        new String(pdf, StandardCharsets.ISO_8859_1).replace("/Count 1 ", "/Count 2000000000 "));
  }

  /** A form whose resources hold the form itself. */
  private static byte[] forms(String inner) {
    String links = "/Resources << /Font << /F 4 0 R >> /XObject << /X 6 0 R >> >> /Contents 5 0 R";
    return RawPdf.page(links, "").stream("/X Do\n" + TEXT).stream(
            "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << "
                + inner
                + " >> >>",
            latin1("/X Do /X Do"))
        .bytes();
  }

  /** Each form draws the next twice: two to the thirtieth drawings. */
  private static byte[] doubling() {
    String links = "/Resources << /Font << /F 4 0 R >> /XObject << /X 6 0 R >> >> /Contents 5 0 R";
    RawPdf pdf = RawPdf.page(links, "").stream("/X Do\n" + TEXT);
    for (int i = 6; i < 36; i++) {
      pdf.stream(
          "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X "
              + (i + 1)
              + " 0 R >> >>",
          latin1("/X Do /X Do"));
    }
    return pdf.stream("/Type /XObject /Subtype /Form /BBox [0 0 9 9]", latin1(" ")).bytes();
  }

  private static byte[] length() {
    return RawPdf.page(RawPdf.LINKS, "")
        .add("<< /Length 5 0 R >>\nstream\n" + TEXT + "\nendstream")
        .bytes();
  }

  private static byte[] nested(String open, String close) {
    String deep = open.repeat(100_000) + "0" + close.repeat(100_000);
    return RawPdf.ordinary("/A 6 0 R").add(deep).bytes();
  }

  private static byte[] outline() {
    return RawPdf.ordinary("/Outlines 6 0 R")
        .add("<< /First 7 0 R /Last 7 0 R /Count 1 >>")
        .add("<< /Title (a) /Parent 6 0 R /Next 7 0 R /First 7 0 R >>")
        .bytes();
  }

  private static byte[] fields() {
    return RawPdf.ordinary("/AcroForm << /Fields [6 0 R] >>")
        .add("<< /T (a) /FT /Tx /V (b) /Kids [7 0 R] >>")
        .add("<< /T (c) /Parent 6 0 R /Kids [6 0 R] >>")
        .bytes();
  }

  private static byte[] bomb(String unit, int size) {
    return filtered("/Filter /FlateDecode", deflated(unit, size));
  }

  private static byte[] twice() {
    byte[] packed = deflated(" ", 1 << 30);
    return filtered("/Filter [/FlateDecode /FlateDecode]", deflate(packed));
  }

  private static byte[] filtered(String filter, byte[] data) {
    return RawPdf.page(RawPdf.LINKS, "").stream(filter, data).bytes();
  }

  private static byte[] deflated(String unit, int size) {
    byte[] chunk = latin1(unit.repeat(Math.max(1, (1 << 16) / unit.length())));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
      for (long written = 0; written < size; written += chunk.length) {
        deflater.write(chunk);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] deflate(byte[] data) {
    return deflated(new String(data, StandardCharsets.ISO_8859_1), 1);
  }

  private static byte[] objectStream() {
    byte[] data = deflated("1 0 ", 200 << 20);
    return RawPdf.ordinary("/A 9 0 R").stream(
            "/Type /ObjStm /N 50000000 /First 209715200 /Filter /FlateDecode", data)
        .bytes();
  }

  private static byte[] filters() {
    return filtered("/Filter [" + "/FlateDecode ".repeat(10_000) + "]", deflate(latin1(TEXT)));
  }

  private static byte[] box(String box) {
    return RawPdf.page("/MediaBox " + box + " " + RawPdf.LINKS, "").stream(TEXT).bytes();
  }

  private static byte[] content(String content) {
    return RawPdf.page(RawPdf.LINKS, "").stream(content).bytes();
  }

  private static byte[] image() {
    String links = "/Resources << /XObject << /X 6 0 R >> >> /Contents 5 0 R";
    String image =
        "/Type /XObject /Subtype /Image /Width 60000 /Height 60000 /ColorSpace /DeviceRGB"
            + " /BitsPerComponent 8 /Filter /FlateDecode";
    return RawPdf.page(links, "").stream("595 0 0 842 0 0 cm /X Do").stream(
            image, deflated("\0", 100 << 20))
        .bytes();
  }

  private static byte[] xfa(String xml) {
    return RawPdf.ordinary("/AcroForm << /XFA 6 0 R /Fields [] >>").stream("", Parts.utf8(xml))
        .bytes();
  }

  private static byte[] xmp() {
    String xmp = "<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?>" + Entities.LAUGHS;
    return RawPdf.ordinary("/Metadata 6 0 R").stream(
            "/Type /Metadata /Subtype /XML", Parts.utf8(xmp + "<x>&z;</x>"))
        .bytes();
  }

  private static byte[] encrypted() {
    try (PDDocument pdf = Loader.loadPDF(pages())) {
      pdf.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] unknownEncryption() {
    String handler = "/Encrypt << /Filter /Nobody /V 99 /R 99 >> /ID [(a) (a)]";
    return RawPdf.ordinary("").bytes("/Root 1 0 R " + handler, 0);
  }

  private static byte[] shifted(int by) {
    return RawPdf.ordinary("").bytes("/Root 1 0 R", by);
  }

  private static byte[] previous() {
    byte[] once = RawPdf.ordinary("").bytes("/Root 1 0 R /Prev 0000000000", 0);
    String pdf = new String(once, StandardCharsets.ISO_8859_1);
    String itself = "/Prev " + String.format(java.util.Locale.ROOT, "%010d", pdf.indexOf("xref\n"));
    return latin1(pdf.replace("/Prev 0000000000", itself));
  }

  private static byte[] noPage() {
    return new RawPdf()
        .add("<< /Type /Catalog /Pages 2 0 R >>")
        .add("<< /Type /Pages /Kids [] /Count 0 >>")
        .bytes();
  }

  private static byte[] polyglot() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(latin1("<html><body><script>alert(1)</script><!-- "));
    out.writeBytes(pages());
    return out.toByteArray();
  }
}
