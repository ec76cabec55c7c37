package org.contreseing.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.contreseing.model.Block;
import org.contreseing.model.Document;
import org.contreseing.model.Extracted;
import org.contreseing.model.Extraction;
import org.contreseing.model.SourceText;
import org.contreseing.model.SourceText.Origin;
import org.contreseing.model.Trace;
import org.contreseing.model.Unreadable;
import org.contreseing.model.Unreadable.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecognitionTest {

  @TempDir private Path folder;

  private static Extraction extract(byte[] bytes, String command, OcrLimits limits) {
    return new Extractor(Limits.standard(), new Recogniser(new Tesseract(command), limits))
        .extract(new Document("document", bytes));
  }

  private static Extraction without(byte[] bytes) {
    return extract(bytes, "no-such-program-anywhere", OcrLimits.standard());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 90, 180, 270})
  void aScannedPageIsReadWhicheverWayItIsTurned(int rotation) throws IOException {
    Scans.needTesseract();
    SourceText text = Samples.read(Scans.scanned(Scans.AGREEMENT, rotation));
    assertThat(text.origin()).isEqualTo(Origin.OCR);
    assertThat(text.pages()).contains(1);
    assertThat(text.recognition().orElseThrow().confidence()).isGreaterThan(85);
    assertThat(Scans.share(Scans.AGREEMENT, text.content())).isGreaterThanOrEqualTo(0.95);
    assertThat(Samples.slices(text)).contains("Article 2 - Durée");
  }

  @Test
  void ofAMixedPdfOnlyThePagesWithoutTextAreRecognised() throws IOException {
    Scans.needTesseract();
    // A reader of pixels could not tell these two apart
    String written = "Convention n° O0O0-l1l1 entre la commune et l'association, chapitre premier.";
    List<String> first = List.of(written, written, written);
    SourceText text = Samples.read(Scans.mixed(first, Scans.AGREEMENT));
    assertThat(text.content().split(Pattern.quote(written), -1)).hasSize(4);
    assertThat(Scans.share(Scans.AGREEMENT, text.content())).isGreaterThanOrEqualTo(0.95);
    assertThat(text.origin()).isEqualTo(Origin.OCR);
    assertThat(text.blocks().stream().map(Block::page).distinct()).containsExactly(1, 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpeg", "tiff"})
  void anImageFileIsAPage(String format) throws IOException {
    Scans.needTesseract();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(ImageIO.write(Scans.drawn(Scans.AGREEMENT, 150), format, out)).isTrue();
    SourceText text = Samples.read(out.toByteArray());
    assertThat(text.origin()).isEqualTo(Origin.OCR);
    assertThat(Scans.share(Scans.AGREEMENT, text.content())).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void aTiffMayHoldSeveralPages() throws IOException {
    Scans.needTesseract();
    SourceText text =
        Samples.read(tiff(Scans.drawn(Scans.AGREEMENT, 150), Scans.drawn(List.of("FIN"), 150)));
    assertThat(text.pages()).contains(2);
    assertThat(Scans.share(Scans.AGREEMENT, text.content())).isGreaterThanOrEqualTo(0.95);
  }

  private static byte[] tiff(BufferedImage... pages) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.prepareWriteSequence(null);
      for (BufferedImage page : pages) {
        writer.writeToSequence(new IIOImage(page, null, null), null);
      }
      writer.endWriteSequence();
    }
    writer.dispose();
    return out.toByteArray();
  }

  @Test
  void whatIsHardToSeeIsDoubtful() throws IOException {
    Scans.needTesseract();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(Scans.drawn(Scans.AGREEMENT, 50), "png", out);
    SourceText text = Samples.read(out.toByteArray());
    assertThat(text.recognition().orElseThrow().doubtful())
        .isNotEmpty()
        .allSatisfy(span -> assertThat(text.slice(span)).isNotBlank().doesNotContain("\n"));
  }

  @Test
  void aPageWithoutLettersHasNoText() throws IOException {
    Scans.needTesseract();
    assertThat(Samples.refusal(Scans.scanned(List.of(), 0)))
        .isEqualTo(new Unreadable(Reason.NO_TEXT, ""));
  }

  @Test
  void withoutTesseractAScanHasNoTextAndItIsSaidWhatToInstall() throws IOException {
    assertThat(without(Scans.scanned(Scans.AGREEMENT, 0)))
        .isEqualTo(
            new Unreadable(Reason.NO_TEXT, "OCR: apt install tesseract-ocr tesseract-ocr-fra"));
  }

  @Test
  void withoutFrenchItIsSaidThatFrenchIsMissing() throws IOException {
    Path program = program("echo eng");
    assertThat(extract(Scans.scanned(Scans.AGREEMENT, 0), program.toString(), OcrLimits.standard()))
        .isEqualTo(new Unreadable(Reason.NO_TEXT, "OCR: apt install tesseract-ocr-fra"));
  }

  @Test
  void withoutTesseractTheTextOfAMixedPdfIsReadAndTheOtherPageIsSaidToBeUnread()
      throws IOException {
    SourceText text = ((Extracted) without(Scans.mixed(Scans.AGREEMENT, Scans.AGREEMENT))).text();
    assertThat(text.origin()).isEqualTo(Origin.TEXT);
    assertThat(Samples.traces(text, Trace.Kind.UNREAD_PAGE))
        .extracting(Trace::detail)
        .containsExactly("page 2");
  }

  @Test
  void moreScannedPagesThanTheLimitAreTooLarge() throws IOException {
    Scans.needTesseract();
    byte[] two;
    try (PDDocument pdf = new PDDocument()) {
      Scans.scan(pdf, Scans.AGREEMENT, 0);
      Scans.scan(pdf, Scans.AGREEMENT, 0);
      two = Scans.bytes(pdf);
    }
    OcrLimits one = new OcrLimits(1, Duration.ofSeconds(30), Duration.ofSeconds(30));
    assertThat(extract(two, "tesseract", one))
        .isEqualTo(new Unreadable(Reason.TOO_LARGE, "OCR, pages: 2 > 1"));
  }

  @Test
  void aRecognitionThatDoesNotEndIsKilledAndLeavesNothing() throws Exception {
    Path pid = folder.resolve("pid");
    Path program =
        program(
            "[ \"$1\" = --list-langs ] && echo fra && exit\necho $$ > " + pid + "\nexec sleep 600");
    OcrLimits short2 = new OcrLimits(9, Duration.ofSeconds(2), Duration.ofSeconds(30));
    assertThat(extract(Scans.scanned(Scans.AGREEMENT, 0), program.toString(), short2))
        .isEqualTo(new Unreadable(Reason.TIMEOUT, "OCR, 2 s"));
    long process = Long.parseLong(Files.readString(pid).strip());
    ProcessHandle.of(process).ifPresent(p -> p.onExit().join());
    assertThat(ProcessHandle.of(process).filter(ProcessHandle::isAlive)).isEmpty();
  }

  @Test
  void aProgramThatFailsIsNamedAndNothingIsInvented() throws IOException {
    Path program = program("[ \"$1\" = --list-langs ] && echo fra && exit\nexit 7");
    assertThat(extract(Scans.scanned(Scans.AGREEMENT, 0), program.toString(), OcrLimits.standard()))
        .isEqualTo(new Unreadable(Reason.NO_TEXT, "OCR, tesseract: 7"));
  }

  private Path program(String script) throws IOException {
    Path program = folder.resolve("program");
    Files.writeString(program, "#!/bin/sh\n" + script + "\n");
    return Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
  }

  @Test
  void aTemporaryFolderIsOursAloneAndVanishes() throws IOException {
    Path inside;
    try (Scratch scratch = Scratch.open()) {
      inside = Files.writeString(scratch.file("page.pgm"), "x");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(inside.getParent())))
          .isEqualTo("rwx------");
    }
    assertThat(inside.getParent()).doesNotExist();
  }

  @Test
  void aTableOfWordsBecomesParagraphsOfLines() {
    String table =
        String.join(
            "\n",
            "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext",
            row(1, 0, 0, 0, "-1", ""),
            row(5, 1, 1, 1, "96.5", "Article"),
            row(5, 1, 1, 1, "41.2", "l"),
            row(5, 1, 1, 2, "90", "Objet"),
            row(5, 1, 2, 1, "12", "|"),
            row(5, 2, 1, 1, "88", "ler"),
            row(5, 2, 1, 1, "88", "janvier"));
    RecognisedPage page = TesseractTable.parse(table);
    assertThat(page.texts()).containsExactly("Article l\nObjet", "1er janvier");
    assertThat(page.lines())
        .extracting(RecognisedLine::isDoubtful)
        .containsExactly(true, false, false);
  }

  private static String row(int level, int block, int par, int line, String conf, String text) {
    return Stream.of(level, 1, block, par, line, 1, 0, 0, 0, 0)
            .map(String::valueOf)
            .reduce((a, b) -> a + "\t" + b)
            .orElseThrow()
        + "\t"
        + conf
        + "\t"
        + text;
  }

  @Test
  void signatureBlocksSideBySideAreReadOneAfterTheOther() throws IOException {
    Scans.needTesseract();
    List<String> lines =
        List.of(
            "Fait à Valbrune, le 3 mai 2027, en deux exemplaires originaux.",
            "",
            "Pour la commune de Valbrune,                              Pour l'association,",
            "Le Maire,                                                           Le Président,",
            "Anne Dorel                                                        Paul Lys");
    assertThat(Samples.read(Scans.scanned(lines, 0)).content())
        .containsSubsequence(
            "Pour la commune", "Le Maire", "Dorel", "Pour l'asso", "Le Prés", "Lys");
  }

  @Test
  void aLineHasWords() {
    assertThatThrownBy(() -> new RecognisedLine(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
