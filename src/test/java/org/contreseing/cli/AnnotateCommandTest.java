package org.contreseing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotateCommandTest {

  private static final Path FORMATS = Path.of("src/test/formats");
  private static final Path DOCX = FORMATS.resolve("02-subvention-theatre.docx");
  private static final Path PDF = FORMATS.resolve("02-subvention-theatre.pdf");

  @TempDir private Path folder;

  private Run annotate(Path file, Path out, String... more) {
    List<String> words = new ArrayList<>(List.of("annotate", "--on", "2026-11-22"));
    words.addAll(List.of(file.toString(), "-o", out.toString()));
    words.addAll(List.of(more));
    return Run.of(words.toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "odt", "pdf"})
  void a_copy_is_written_and_the_original_stays(String format) throws IOException {
    Path original = FORMATS.resolve("02-subvention-theatre." + format);
    byte[] before = Files.readAllBytes(original);
    Path copy = folder.resolve("copie." + format);
    Run run = annotate(original, copy);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("11 notes portées");
    assertThat(Files.readAllBytes(original)).isEqualTo(before);
    assertThat(Files.readAllBytes(copy)).isNotEqualTo(before);
    assertThat(annotate(original, folder.resolve("b." + format), "--fail-on", "never").code())
        .isZero();
    assertThat(folder.resolve("b." + format)).hasSameBinaryContentAs(copy);
  }

  @Test
  void every_part_that_notes_do_not_concern_is_the_originals() throws IOException {
    Path copy = folder.resolve("copie.docx");
    annotate(DOCX, copy);
    try (ZipFile one = new ZipFile(DOCX.toFile());
        ZipFile other = new ZipFile(copy.toFile())) {
      List<String> changed =
          List.of("word/document.xml", "[Content_Types].xml", "word/_rels/document.xml.rels");
      for (var entry : Collections.list(one.entries())) {
        byte[] copied = other.getInputStream(other.getEntry(entry.getName())).readAllBytes();
        byte[] first = one.getInputStream(entry).readAllBytes();
        assertThat(Arrays.equals(first, copied))
            .as(entry.getName())
            .isEqualTo(!changed.contains(entry.getName()));
      }
    }
  }

  @Test
  void a_copy_that_is_there_is_replaced_only_when_that_is_said() throws IOException {
    Path copy = Files.writeString(folder.resolve("copie.docx"), "mes remarques");
    Run refused = annotate(DOCX, copy);
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("--force");
    assertThat(copy).hasContent("mes remarques");
    assertThat(annotate(DOCX, copy, "--force").code()).isEqualTo(1);
    assertThat(Files.size(copy)).isGreaterThan(5000);
  }

  @Test
  void the_original_is_never_the_copy() throws IOException {
    Path original = Files.copy(DOCX, folder.resolve("a.docx"));
    Run run = annotate(original, original, "--force");
    assertThat(run.code()).isEqualTo(2);
    assertThat(original).hasSameBinaryContentAs(DOCX);
  }

  @ParameterizedTest
  @ValueSource(strings = {"txt", "md", "html", "rtf", "doc"})
  void a_format_without_a_place_for_notes_gets_the_report(String format) throws IOException {
    Path copy = folder.resolve("copie.html");
    Run run = annotate(FORMATS.resolve("02-subvention-theatre." + format), copy);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("rapport HTML");
    assertThat(copy).content().startsWith("<!DOCTYPE html>").contains("SUBVENTION");
  }

  @Test
  void the_report_proposes_the_clause_that_is_missing() throws IOException {
    Path text =
        Files.writeString(
            folder.resolve("a.txt"),
            """
            CONVENTION DE PARTENARIAT

            Entre la commune de Valcombe, représentée par son maire, et l'association Les Amis \
            du Lavoir, représentée par son président,

            Article 1 : Objet
            La commune prête une salle.

            Article 2 : Durée
            Un an à compter du 1er mars 2026.
            """);
    Path copy = folder.resolve("copie.html");
    annotate(text, copy);
    assertThat(copy).content().contains("Rédaction possible", "<p>Article […] – ");
  }

  @Test
  void a_mail_carries_documents_and_is_refused() {
    Path copy = folder.resolve("copie.html");
    assertThat(annotate(FORMATS.resolve("02-subvention-theatre.eml"), copy).code()).isEqualTo(2);
    assertThat(copy).doesNotExist();
  }

  @Test
  void an_unreadable_document_leaves_no_copy() throws IOException {
    Path broken = Files.writeString(folder.resolve("vide.docx"), "");
    Path copy = folder.resolve("copie.docx");
    assertThat(annotate(broken, copy).code()).isEqualTo(3);
    assertThat(copy).doesNotExist();
  }

  @Test
  void a_protected_pdf_is_refused_with_the_reason() throws IOException {
    Path locked = folder.resolve("verrou.pdf");
    try (PDDocument pdf = Loader.loadPDF(PDF.toFile())) {
      pdf.protect(new StandardProtectionPolicy("secret", "", new AccessPermission()));
      pdf.save(locked.toFile());
    }
    Path copy = folder.resolve("copie.pdf");
    Run run = annotate(locked, copy);
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("protégé contre les modifications");
    assertThat(copy).doesNotExist();
  }

  @Test
  void the_copy_of_a_signed_pdf_is_said_to_be_signed_no_more() throws IOException {
    Path signed = folder.resolve("signe.pdf");
    try (PDDocument pdf = Loader.loadPDF(PDF.toFile())) {
      PDAcroForm form = new PDAcroForm(pdf);
      pdf.getDocumentCatalog().setAcroForm(form);
      PDSignatureField field = new PDSignatureField(form);
      PDSignature signature = new PDSignature();
      signature.setFilter(COSName.getPDFName("Adobe.PPKLite"));
      field.setValue(signature);
      form.getFields().add(field);
      pdf.save(signed.toFile());
    }
    Path copy = folder.resolve("copie.pdf");
    assertThat(annotate(signed, copy).err()).contains("n’est plus signée");
    try (PDDocument pdf = Loader.loadPDF(copy.toFile())) {
      assertThat(pdf.getPage(0).getAnnotations().toString()).isNotEmpty();
      assertThat(pdf.getPage(0).getAnnotations().stream().map(a -> String.valueOf(a.getContents())))
          .anyMatch(c -> c.contains("n’est plus signée"));
    }
  }

  @Test
  void waived_findings_are_listed_in_one_last_note() throws IOException {
    Path original = Files.copy(DOCX, folder.resolve("a.docx"));
    String[] waiver = {"--reason", "Décidé en bureau", "--author", "M. Doré", "--on", "2026-11-22"};
    List<String> words = new ArrayList<>(List.of("waive", original.toString(), "CLA-008"));
    words.addAll(List.of(waiver));
    assertThat(Run.of(words.toArray(String[]::new)).code()).isZero();
    Path copy = folder.resolve("copie.docx");
    annotate(original, copy);
    try (ZipFile zip = new ZipFile(copy.toFile())) {
      String comments =
          new String(
              zip.getInputStream(zip.getEntry("word/comments.xml")).readAllBytes(),
              StandardCharsets.UTF_8);
      assertThat(comments)
          .contains("Dispenses", "Décidé en bureau")
          .doesNotContain(">CLA-008 · Er");
    }
  }
}
