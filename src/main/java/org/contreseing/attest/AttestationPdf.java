package org.contreseing.attest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.contreseing.model.Language;

/** An attestation to print and to put into a folder; the signed file is attached inside. */
public final class AttestationPdf {

  /** So long a list helps nobody on paper; the attached file has them all. */
  private static final int MOST = 40;

  private AttestationPdf() {}

  /**
   * @throws IOException never for a document in memory, but PDFBox declares it
   */
  public static byte[] of(Attestation attestation) throws IOException {
    Statement statement = attestation.statement();
    Language language = statement.lang().equals("en") ? Language.EN : Language.FR;
    try (PDDocument document = new PDDocument()) {
      Sheets sheets = new Sheets(document);
      document.getDocumentInformation().setTitle("Contreseing");
      head(sheets, statement, language);
      blocking(sheets, statement, language);
      sheets.space();
      sheets.small(
          language.pick(
              "Cette attestation est signée (Ed25519)\u00a0; le fichier signé est joint à ce PDF. Pour"
                  + " la vérifier\u00a0: contreseing gate --verify attestation.json DOCUMENT",
              "This attestation is signed (Ed25519); the signed file is attached to this PDF. To"
                  + " verify it: contreseing gate --verify attestation.json DOCUMENT"));
      sheets.finish();
      attach(document, attestation.file());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static void head(Sheets sheets, Statement statement, Language language)
      throws IOException {
    sheets.title(language.pick("Attestation de vérification", "Attestation of a check"));
    sheets.lead(GateWords.sentence(statement, language));
    sheets.space();
    sheets.field(language.pick("Document", "Document"), statement.file());
    sheets.field("SHA-256", statement.sha256());
    sheets.field(language.pick("Vérifié le", "Checked"), statement.made().toString());
    sheets.field(language.pick("Au jour du", "As of"), statement.on().toString());
    sheets.field(language.pick("Profil", "Profile"), statement.profile());
    if (!statement.circuit().isEmpty()) {
      sheets.field("Circuit", statement.circuit());
    }
    sheets.field("Contreseing", statement.version());
    sheets.field(language.pick("Règles", "Rule book"), statement.ruleBook());
    sheets.field(language.pick("Points écartés", "Points waived"), "" + statement.waived());
    sheets.field(
        language.pick("Règles non vérifiées", "Rules not checked"), "" + statement.notChecked());
  }

  private static void blocking(Sheets sheets, Statement statement, Language language)
      throws IOException {
    List<Blocking> all = statement.blocking();
    if (all.isEmpty()) {
      return;
    }
    sheets.space();
    sheets.lead(language.pick("Ce qui l’empêche", "What stands in the way"));
    for (Blocking blocking : all.subList(0, Math.min(MOST, all.size()))) {
      String where = blocking.article().map(a -> " (art. " + a + ")").orElse("");
      sheets.paragraph(
          blocking.rule() + " · " + blocking.severity() + where + " – " + blocking.message());
    }
    if (all.size() > MOST) {
      sheets.paragraph("… + " + (all.size() - MOST));
    }
  }

  private static void attach(PDDocument document, byte[] file) throws IOException {
    PDEmbeddedFile embedded = new PDEmbeddedFile(document, new ByteArrayInputStream(file));
    embedded.setSubtype("application/json");
    embedded.setSize(file.length);
    PDComplexFileSpecification specification = new PDComplexFileSpecification();
    specification.setFile("attestation.json");
    specification.setFileUnicode("attestation.json");
    specification.setEmbeddedFile(embedded);
    PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
    files.setNames(Map.of("attestation.json", specification));
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
    names.setEmbeddedFiles(files);
    document.getDocumentCatalog().setNames(names);
  }
}
