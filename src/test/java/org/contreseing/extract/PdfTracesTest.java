package org.contreseing.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a PDF shows, hides and carries, each told once and at its place. */
class PdfTracesTest {

  private static final PDFont FONT = new PDType1Font(FontName.HELVETICA);

  @FunctionalInterface
  private interface Painting {
    void on(PDPageContentStream page, PDDocument pdf) throws IOException;
  }

  @FunctionalInterface
  private interface Change {
    void of(PDDocument pdf) throws IOException;
  }

  private static byte[] pdf(Painting painting, Change change) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      pdf.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        write(content, 50, 700, 11, "Le present article fixe la duree de la convention.");
        painting.on(content, pdf);
      }
      change.of(pdf);
      pdf.save(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void write(PDPageContentStream page, float x, float y, float size, String words)
      throws IOException {
    page.beginText();
    page.setFont(FONT, size);
    page.newLineAtOffset(x, y);
    page.showText(words);
    page.endText();
  }

  private static void box(PDPageContentStream page, float grey) throws IOException {
    page.setNonStrokingColor(grey);
    page.addRect(40, 590, 300, 30);
    page.fill();
  }

  private static Arguments page(String what, Painting painting, String... traces) {
    return Arguments.of(what, pdf(painting, pdf -> {}), List.of(traces));
  }

  private static Arguments file(String what, Change change, String... traces) {
    return Arguments.of(what, pdf((page, pdf) -> {}, change), List.of(traces));
  }

  static Stream<Arguments> files() {
    return Stream.concat(pages(), carried());
  }

  private static Stream<Arguments> pages() {
    return Stream.of(
        page("nothing but its text", (page, pdf) -> write(page, 50, 600, 11, "La duree.")),
        page(
            "white words",
            (page, pdf) -> {
              page.setNonStrokingColor(1f);
              write(page, 50, 600, 11, "Sans indemnite.");
            },
            "PALE_TEXT [Sans indemnite.] Sans indemnite."),
        page(
            "white words on a dark ground",
            (page, pdf) -> {
              box(page, 0.1f);
              page.setNonStrokingColor(1f);
              write(page, 50, 600, 11, "Tarifs de location");
            }),
        page(
            "words painted over",
            (page, pdf) -> {
              write(page, 50, 600, 11, "Sans indemnite.");
              box(page, 1f);
            },
            "COVERED_TEXT [Sans indemnite.] Sans indemnite."),
        page(
            "words on a ground painted first",
            (page, pdf) -> {
              box(page, 0.9f);
              page.setNonStrokingColor(0f);
              write(page, 50, 600, 11, "Tarifs de location");
            }),
        page(
            "words outside of the page",
            (page, pdf) -> write(page, 50, 900, 11, "Sans indemnite."),
            "OUTSIDE_TEXT [Sans indemnite.] Sans indemnite."),
        page(
            "words without ink",
            (page, pdf) -> {
              page.setRenderingMode(RenderingMode.NEITHER);
              write(page, 50, 600, 11, "Sans indemnite.");
            },
            "INVISIBLE_TEXT [Sans indemnite.] Sans indemnite."),
        page(
            "the words of a scan, without ink",
            (page, pdf) -> {
              BufferedImage scan = new BufferedImage(20, 20, BufferedImage.TYPE_BYTE_GRAY);
              page.drawImage(LosslessFactory.createFromImage(pdf, scan), 0, 0, 595, 650);
              page.setRenderingMode(RenderingMode.NEITHER);
              write(page, 50, 600, 11, "La duree de la convention.");
            }),
        page(
            "tiny words",
            (page, pdf) -> write(page, 50, 600, 1, "Sans indemnite."),
            "TINY_TEXT [Sans indemnite.] Sans indemnite."),
        page(
            "large letters across the page",
            (page, pdf) -> {
              page.beginText();
              page.setFont(FONT, 80);
              page.setTextMatrix(Matrix.getRotateInstance(Math.PI / 4, 150, 200));
              page.showText("PROJET");
              page.endText();
            },
            "WATERMARK [PROJE\nT] PROJET"),
        page("a large title", (page, pdf) -> write(page, 50, 600, 40, "PROJET")));
  }

  private static Stream<Arguments> carried() {
    return Stream.of(
        file(
            "a script",
            pdf -> pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.beep()")),
            "MACRO [] JavaScript"),
        file("an attachment", PdfTracesTest::attach, "EMBEDDED_FILE [] budget.xlsx"),
        file(
            "a person as author",
            pdf -> pdf.getDocumentInformation().setAuthor("Anne Dupont"),
            "METADATA [] creator"),
        file(
            "a service as author",
            pdf -> pdf.getDocumentInformation().setAuthor("Service juridique")),
        file(
            "a note stuck on",
            pdf -> {
              PDAnnotationText note = new PDAnnotationText();
              note.setContents("à revoir");
              note.setTitlePopup("Anne Dupont");
              note.setRectangle(new PDRectangle(10, 10, 20, 20));
              pdf.getPage(0).getAnnotations().add(note);
              pdf.getPage(0).getCOSObject().setNeedToBeUpdated(true);
            },
            "COMMENT [] Anne Dupont: à revoir"),
        file(
            "an empty field",
            pdf -> field(pdf, ""),
            "FORM_FIELD [] montant:",
            "EMPTY_FIELD [] montant"),
        file("a field filled in", pdf -> field(pdf, "3000"), "FORM_FIELD [] montant: 3000"));
  }

  private static void attach(PDDocument pdf) {
    PDComplexFileSpecification budget = new PDComplexFileSpecification();
    budget.setFile("budget.xlsx");
    PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
    files.setNames(Map.of("budget.xlsx", budget));
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
    names.setEmbeddedFiles(files);
    pdf.getDocumentCatalog().setNames(names);
  }

  private static void field(PDDocument pdf, String value) throws IOException {
    PDAcroForm form = new PDAcroForm(pdf);
    pdf.getDocumentCatalog().setAcroForm(form);
    PDTextField field = new PDTextField(form);
    field.setPartialName("montant");
    field.getCOSObject().setString(COSName.V, value);
    field.getWidgets().get(0).setRectangle(new PDRectangle(10, 10, 100, 20));
    form.getFields().add(field);
    pdf.getPage(0).getAnnotations().add(field.getWidgets().get(0));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void a_pdf_shows_exactly_its_traces(String what, byte[] file, List<String> traces) {
    assertThat(ResidueTracesTest.seen(Samples.read(file))).containsExactlyElementsOf(traces);
  }

  @Test
  void a_text_changed_by_a_later_saving_is_told_with_what_it_said_before() throws IOException {
    byte[] first = pdf((page, pdf) -> write(page, 50, 600, 11, "Prix : 3 000 euros"), pdf -> {});
    assertThat(Samples.read(saved(first, "Prix : 4 500 euros")).traces())
        .singleElement()
        .satisfies(t -> assertThat(t.detail()).isEqualTo("Prix : 3 000 euros"))
        .satisfies(t -> assertThat(t.kind()).hasToString("EARLIER_TEXT"));
  }

  @Test
  void a_saving_that_only_adds_leaves_nothing_to_tell() throws IOException {
    byte[] first = pdf((page, pdf) -> {}, pdf -> {});
    assertThat(Samples.read(saved(first, "")).traces()).isEmpty();
  }

  /** Saved once more at the end of the file, its page written anew or only looked at. */
  private static byte[] saved(byte[] first, String words) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument pdf = Loader.loadPDF(first)) {
      PDPage page = pdf.getPage(0);
      AppendMode mode = words.isEmpty() ? AppendMode.APPEND : AppendMode.OVERWRITE;
      try (PDPageContentStream content = new PDPageContentStream(pdf, page, mode, false)) {
        write(content, 50, 500, 11, "Le present article fixe la duree de la convention.");
        write(content, 50, 600, 11, words);
      }
      page.getCOSObject().setNeedToBeUpdated(true);
      page.getResources().getCOSObject().setNeedToBeUpdated(true);
      pdf.saveIncremental(out);
    }
    return out.toByteArray();
  }
}
