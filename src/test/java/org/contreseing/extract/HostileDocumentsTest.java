package org.contreseing.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.contreseing.model.Document;
import org.contreseing.model.Unreadable;
import org.contreseing.model.Unreadable.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileDocumentsTest {

  private static Reason reason(byte[] bytes) {
    return Samples.refusal(bytes).reason();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\r\n\t \n", "\uFEFF"})
  void nothingButWhiteSpaceIsEmpty(String content) {
    assertThat(reason(content.getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.EMPTY);
  }

  @Test
  void randomBytesAreUnsupportedAndNothingOfThemIsRepeated() {
    byte[] junk = new byte[20_000];
    new Random(7).nextBytes(junk);
    assertThat(Samples.refusal(junk))
        .isEqualTo(new Unreadable(Reason.UNSUPPORTED, "application/octet-stream"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "doc", "odt", "rtf", "pdf", "fodt"})
  void aDocumentCutInTheMiddleIsCorruptAndNotAShorterOne(String extension) {
    byte[] whole = Samples.convention(extension);
    assertThat(reason(Arrays.copyOf(whole, whole.length / 2))).isIn(Reason.CORRUPT, Reason.NO_TEXT);
  }

  @ParameterizedTest
  @CsvSource({"docx,3", "docx,60", "odt,10", "rtf,20", "doc,700", "pdf,400"})
  void aFewBytesOfAContainerAreNoDocument(String extension, int length) {
    assertThat(Samples.extract(Arrays.copyOf(Samples.convention(extension), length)))
        .isInstanceOf(Unreadable.class);
  }

  @Test
  void aPdfWithAPasswordIsEncrypted() throws IOException {
    assertThat(reason(protectedPdf("secret"))).isEqualTo(Reason.ENCRYPTED);
  }

  @Test
  void aPdfThatIsOnlyProtectedAgainstChangesIsRead() throws IOException {
    assertThat(Samples.read(protectedPdf("")).content()).contains("Article 2 – Durée");
  }

  private static byte[] protectedPdf(String userPassword) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(Samples.convention("pdf"))) {
      pdf.protect(new StandardProtectionPolicy("owner", userPassword, new AccessPermission()));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out);
      return out.toByteArray();
    }
  }

  @Test
  void aDocxWithAPasswordIsEncrypted() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (var in = encryptor.getDataStream(container)) {
        in.write(Samples.convention("docx"));
      }
      container.writeFilesystem(out);
    }
    assertThat(reason(out.toByteArray())).isEqualTo(Reason.ENCRYPTED);
  }

  @Test
  void anOdtWithAPasswordIsEncrypted() {
    byte[] odt =
        Samples.zip(
            Map.of(
                "mimetype", "application/vnd.oasis.opendocument.text",
                "content.xml", "\u0001\u0002",
                "META-INF/manifest.xml", "<manifest:encryption-data manifest:checksum=\"x\"/>"));
    assertThat(reason(odt)).isEqualTo(Reason.ENCRYPTED);
  }

  @Test
  void aPdfWithoutTextHasNoText() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument pdf = new PDDocument()) {
      pdf.addPage(new PDPage());
      pdf.save(out);
    }
    assertThat(reason(out.toByteArray())).isEqualTo(Reason.NO_TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<w:p/>", "<w:p><w:r><w:t>12 345,00</w:t></w:r></w:p>"})
  void aDocxWithoutLettersHasNoText(String body) {
    assertThat(reason(Samples.docx(body))).isEqualTo(Reason.NO_TEXT);
  }

  @Test
  void aTextOfReplacementCharactersHasNoText() {
    String garbled = "\uFFFD\uFFFD\uFFFDla convention\uFFFD\uFFFD ".repeat(20);
    assertThat(reason(garbled.getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.NO_TEXT);
  }

  @Test
  void anEntryThatUnpacksAHundredfoldIsTooLarge() {
    byte[] bomb = Samples.docx(Samples.p(" ".repeat(40 << 20)));
    assertThat(bomb.length).isLessThan(200_000);
    assertThat(reason(bomb)).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void tooManyEntriesAreTooLarge() {
    Map<String, String> entries =
        new LinkedHashMap<>(Samples.docxParts(Samples.p(Samples.WORDS), Map.of()));
    for (int i = 0; i < 2001; i++) {
      entries.put("word/media/" + i, "");
    }
    assertThat(reason(Samples.zip(entries))).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void twoEntriesOfOneNameAreCorruptBecauseTwoReadersWouldReadTwoContracts() {
    Map<String, String> entries =
        new LinkedHashMap<>(Samples.docxParts(Samples.p(Samples.WORDS), Map.of()));
    entries.put("word/documenT.xml", "<w:document/>");
    assertThat(reason(Samples.zip(entries))).isEqualTo(Reason.CORRUPT);
    byte[] same =
        new String(Samples.zip(entries), StandardCharsets.ISO_8859_1)
            .replace("word/documenT.xml", "word/document.xml")
            .getBytes(StandardCharsets.ISO_8859_1);
    assertThat(reason(same)).isEqualTo(Reason.CORRUPT);
  }

  @Test
  void aDirectoryThatLiesAboutSizesIsCorrupt() {
    byte[] docx = Samples.docx(Samples.p(Samples.WORDS));
    int directory = new String(docx, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
    docx[directory + 24]++;
    assertThat(reason(docx)).isEqualTo(Reason.CORRUPT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "odt"})
  void anExternalEntityIsRefusedAndNothingIsFetched(String format) throws IOException {
    try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      server.setSoTimeout(200);
      String doctype =
          "<!DOCTYPE x [<!ENTITY e SYSTEM \"http://127.0.0.1:" + server.getLocalPort() + "/\">]>";
      byte[] hostile = format.equals("docx") ? docxWith(doctype) : odtWith(doctype);
      assertThat(reason(hostile)).isEqualTo(Reason.CORRUPT);
      assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
    }
  }

  private static byte[] docxWith(String doctype) {
    Map<String, String> parts =
        new LinkedHashMap<>(Samples.docxParts(Samples.p(Samples.WORDS + "&e;"), Map.of()));
    parts.computeIfPresent("word/document.xml", (name, xml) -> doctype + xml);
    return Samples.zip(parts);
  }

  private static byte[] odtWith(String doctype) {
    return Samples.zip(
        Map.of(
            "mimetype",
            "application/vnd.oasis.opendocument.text",
            "content.xml",
            doctype + "<x>&e;</x>"));
  }

  @Test
  void htmlThatReferencesEntitiesAndFilesIsReadWithoutThem() {
    String html =
        "<!DOCTYPE html [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><html><body><p>"
            + Samples.WORDS
            + "&e;"
            + "<img src='http://127.0.0.1:9/x'></p></body></html>";
    assertThat(Samples.read(html).content())
        .contains("durée de la convention")
        .doesNotContain("root:");
  }

  @Test
  void deepNestingEndsInAnAnswer() {
    String rtf = "{\\rtf1 " + "{".repeat(200_000) + Samples.WORDS + "}".repeat(200_000) + "}";
    assertThat(Samples.read(rtf).content()).contains("la convention entre les parties");
    String html = "<html><body>" + "<div>".repeat(100_000) + Samples.WORDS;
    assertThat(Samples.extract(html.getBytes(StandardCharsets.UTF_8))).isNotNull();
    String tables =
        "<w:tbl><w:tr><w:tc>".repeat(20_000)
            + Samples.p(Samples.WORDS)
            + "</w:tc></w:tr></w:tbl>".repeat(20_000);
    assertThat(Samples.extract(Samples.docx(tables))).isNotNull();
  }

  @Test
  void aFileOverTheLimitIsTooLargeWithBothSizes() {
    Limits limits = new Limits(1 << 20, 1000, 1 << 20, 10, 100, Duration.ofSeconds(10));
    assertThat(new Extractor(limits).extract(new Document("x", new byte[3 << 20])))
        .isEqualTo(new Unreadable(Reason.TOO_LARGE, "3 MB > 1 MB"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "doc", "odt", "rtf", "html", "pdf", "txt"})
  void aTextOverTheLimitIsTooLarge(String extension) {
    Limits limits = new Limits(1 << 20, 500, 1 << 20, 100, 100, Duration.ofSeconds(30));
    var extraction =
        new Extractor(limits).extract(new Document("x", Samples.convention(extension)));
    assertThat(extraction)
        .isInstanceOfSatisfying(
            Unreadable.class, u -> assertThat(u.reason()).isEqualTo(Reason.TOO_LARGE));
  }
}
