package org.contreseing.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.contreseing.extract.Documents.Loaded;
import org.contreseing.extract.Documents.Opened;
import org.contreseing.extract.Documents.Refused;
import org.contreseing.model.Document;
import org.contreseing.model.Extracted;
import org.contreseing.model.Unreadable;
import org.contreseing.model.Unreadable.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContainersTest {

  private static final byte[] WORDS = Samples.WORDS.getBytes(StandardCharsets.UTF_8);

  private static List<Opened> open(String name, byte[] bytes, Limits limits) {
    List<Opened> opened = new ArrayList<>();
    new Containers(limits).each(new Document(name, bytes), opened::add);
    return opened;
  }

  private static List<Opened> open(String name, byte[] bytes) {
    return open(name, bytes, Limits.standard());
  }

  private static Opened word(String name) {
    return new Loaded(new Document(name, WORDS));
  }

  private static Opened refused(String name, Reason reason, String detail) {
    return new Refused(name, new Unreadable(reason, detail));
  }

  private static byte[] zip(Map<String, byte[]> entries) {
    return zip(entries, StandardCharsets.UTF_8);
  }

  private static byte[] zip(Map<String, byte[]> entries, Charset names) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
      for (var entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }

  private static String part(String headers, byte[] content) {
    return "--b\r\n"
        + headers
        + "\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + Base64.getMimeEncoder().encodeToString(content)
        + "\r\n";
  }

  private static String attached(String name, byte[] content) {
    return part("Content-Disposition: attachment; filename=\"" + name + "\"", content);
  }

  private static byte[] mail(String... parts) {
    return ("From: a@example.org\r\nTo: b@example.org\r\nSubject: la convention\r\n"
            + "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
            + "--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
            + "Bonjour, voici la convention entre la commune et l'association.\r\n"
            + String.join("", parts)
            + "--b--\r\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "odt", "pdf", "rtf", "txt", "html", "doc"})
  void whatIsNoContainerIsItsOwnDocument(String extension) {
    Document document = new Document("a", Samples.convention(extension));
    assertThat(open("a", document.bytes())).containsExactly(new Loaded(document));
  }

  @Test
  void eachAgreementOfAnArchiveIsADocumentUnderItsPath() {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("signees/b.txt", WORDS);
    entries.put("a.docx", Samples.convention("docx"));
    entries.put("sans-extension", WORDS);
    entries.put("logo.png", new byte[] {1});
    entries.put("inconnu.xyz", new byte[] {0, 1, 2});
    entries.put("__MACOSX/._a.docx", new byte[] {1});
    entries.put(".cache/c.txt", WORDS);
    entries.put("~$a.docx", new byte[] {1});
    entries.put("vide/", new byte[0]);
    assertThat(open("lot.zip", zip(entries)))
        .containsExactly(
            new Loaded(new Document("lot.zip!a.docx", Samples.convention("docx"))),
            word("lot.zip!sans-extension"),
            word("lot.zip!signees/b.txt"));
  }

  @Test
  void namesPackedByWindowsKeepTheirAccentsAndFolders() {
    byte[] packed = zip(Map.of("été\\durée.txt", WORDS), Charset.forName("IBM850"));
    assertThat(open("z.zip", packed)).containsExactly(word("z.zip!été/durée.txt"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../x.txt", "/etc/x.txt", "a/../../x.txt", "..\\x.txt", "C:\\x.txt"})
  void aNameThatLeadsOutOfTheArchiveIsRefusedAndTheOthersAreRead(String hostile) {
    assertThat(open("z.zip", zip(Map.of(hostile, WORDS, "b.txt", WORDS))))
        .containsExactlyInAnyOrder(
            word("z.zip!b.txt"),
            refused("z.zip!" + hostile.replace('\\', '/'), Reason.CORRUPT, ""));
  }

  @Test
  void anArchiveWithoutDocumentsSaysSo() {
    assertThat(open("z.zip", zip(Map.of("a.png", WORDS, "b.xlsx", WORDS))))
        .containsExactly(refused("z.zip", Reason.UNSUPPORTED, "application/zip, documents: 0/2"));
    assertThat(open("z.zip", zip(Map.of())))
        .containsExactly(refused("z.zip", Reason.EMPTY, "application/zip"));
  }

  @Test
  void twoEntriesOfOneNameMakeTheArchiveCorrupt() {
    byte[] twice =
        new String(zip(Map.of("a.txt", WORDS, "b.txt", WORDS)), StandardCharsets.ISO_8859_1)
            .replace("b.txt", "a.txt")
            .getBytes(StandardCharsets.ISO_8859_1);
    assertThat(open("z.zip", twice))
        .satisfiesExactly(o -> assertThat(refusal(o).reason()).isEqualTo(Reason.CORRUPT));
  }

  private static Unreadable refusal(Opened opened) {
    return opened instanceof Loaded loaded
        ? (Unreadable) Extractor.standard().extract(loaded.document())
        : ((Refused) opened).unreadable();
  }

  @Test
  void anArchiveWithAPasswordIsEncrypted() {
    byte[] locked = zip(Map.of("a.txt", WORDS));
    String bytes = new String(locked, StandardCharsets.ISO_8859_1);
    locked[6] |= 1;
    locked[bytes.indexOf("PK\u0001\u0002") + 8] |= 1;
    assertThat(open("z.zip", locked))
        .satisfiesExactly(o -> assertThat(refusal(o).reason()).isEqualTo(Reason.ENCRYPTED));
  }

  @Test
  void aBombIsTooLargeBeforeItIsUnpacked() {
    byte[] bomb = zip(Map.of("a.txt", new byte[60 << 20]));
    assertThat(bomb.length).isLessThan(100_000);
    assertThat(open("z.zip", bomb))
        .satisfiesExactly(o -> assertThat(refusal(o).reason()).isEqualTo(Reason.TOO_LARGE));
  }

  @Test
  void limitsHoldForAllContainersTogether() {
    Limits small = new Limits(10_000, 10_000, 500, 100, 100, Duration.ofSeconds(9));
    byte[] inner = zip(Map.of("1.txt", WORDS, "2.txt", WORDS));
    assertThat(inner.length).isBetween(200, 499);
    assertThat(open("z.zip", zip(Map.of("i.zip", inner, "j.txt", WORDS)), small))
        .last()
        .satisfies(o -> assertThat(refusal(o).reason()).isEqualTo(Reason.TOO_LARGE));
  }

  @ParameterizedTest
  @CsvSource({"1, a.txt", "2, 1.zip!a.txt", "3, 2.zip!1.zip!a.txt"})
  void containersAreOpenedThreeDeep(int depth, String path) {
    assertThat(open("z.zip", nested(depth))).containsExactly(word("z.zip!" + path));
  }

  @Test
  void deeperContainersAreRefusedByName() {
    assertThat(open("z.zip", nested(4)))
        .containsExactly(refused("z.zip!3.zip!2.zip!1.zip", Reason.TOO_LARGE, "!×4 > !×3"));
  }

  private static byte[] nested(int depth) {
    byte[] bytes = zip(Map.of("a.txt", WORDS));
    for (int i = 1; i < depth; i++) {
      bytes = zip(Map.of(i + ".zip", bytes));
    }
    return bytes;
  }

  @Test
  void theAttachmentsOfAMailAreDocumentsAndItsOwnTextIsNone() {
    byte[] mail =
        mail(
            attached("convention.docx", Samples.convention("docx")),
            attached("logo.png", new byte[] {1}),
            attached("lot.zip", zip(Map.of("a.txt", WORDS))));
    assertThat(open("m.eml", mail))
        .containsExactly(
            new Loaded(new Document("m.eml!convention.docx", Samples.convention("docx"))),
            word("m.eml!lot.zip!a.txt"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Content-Disposition: attachment; filename=\"=?utf-8?Q?dur=C3=A9e.txt?=\"|durée.txt",
        "Content-Disposition: attachment; filename*=utf-8''dur%C3%A9e.txt|durée.txt",
        "Content-Type: text/plain; name=\"=?iso-8859-1?B?ZHVy6WUudHh0?=\"|durée.txt",
        "Content-Disposition: attachment; filename=\"../../etc/x.txt\"|x.txt",
        "Content-Disposition: attachment; filename=\"C:\\\\x.txt\"|x.txt"
      })
  void theNameOfAnAttachmentIsDecodedAndLeadsNowhere(String header, String name) {
    assertThat(open("m.eml", mail(part(header, WORDS)))).containsExactly(word("m.eml!" + name));
  }

  @Test
  void twoAttachmentsOfOneNameAreBothRead() {
    assertThat(open("m.eml", mail(attached("a.txt", WORDS), attached("a.txt", WORDS))))
        .containsExactly(word("m.eml!a.txt"), word("m.eml!a (2).txt"));
  }

  @Test
  void aForwardedMailIsAContainerOfItsOwn() {
    String forwarded = new String(mail(attached("a.txt", WORDS)), StandardCharsets.UTF_8);
    String part = "--b\r\nContent-Type: message/rfc822\r\n\r\n" + forwarded.replace("--b", "--c");
    byte[] mail = mail(part.replace("boundary=b", "boundary=c"));
    assertThat(open("m.eml", mail)).containsExactly(word("m.eml!message.eml!a.txt"));
  }

  @Test
  void aMailWithoutAttachmentHoldsNoDocument() {
    assertThat(open("m.eml", mail()))
        .containsExactly(refused("m.eml", Reason.EMPTY, "message/rfc822"));
  }

  @Test
  void aBrokenMailIsStillReadAsFarAsItGoes() {
    byte[] whole = mail(attached("a.txt", WORDS));
    String cut = new String(whole, StandardCharsets.UTF_8).replace("--b--\r\n", "");
    assertThat(open("m.eml", cut.getBytes(StandardCharsets.UTF_8)))
        .containsExactly(word("m.eml!a.txt"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Date: 3 mars 2026\nObjet: convention\n\nLa commune et l'association conviennent.",
        "From: la commune\nTo: l'association\n\nLa commune et l'association conviennent.",
        "Convention :\nReceived: rien\n\nLa commune et l'association conviennent."
      })
  void aTextThatBeginsLikeALetterIsNoMail(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    assertThat(open("a.txt", bytes)).containsExactly(new Loaded(new Document("a.txt", bytes)));
    assertThat(Samples.extract(bytes)).isInstanceOf(Extracted.class);
  }

  @Test
  void aMemberThatCannotBeUnpackedIsRefusedByItsNameAndTheOthersAreRead() {
    byte[] broken = zip(new LinkedHashMap<>(Map.of("a.txt", WORDS)));
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("a.zip", java.util.Arrays.copyOf(broken, broken.length - 30));
    entries.put("b.txt", WORDS);
    List<Opened> opened = open("z.zip", zip(entries));
    assertThat(opened).contains(word("z.zip!b.txt")).hasSize(2);
    assertThat(refusal(opened.get(0)).reason()).isEqualTo(Reason.CORRUPT);
  }
}
