package org.contreseing.extract.seal;

import eu.europa.esig.dss.alert.SilentOnStatusAlert;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.SignatureImageTextParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.tsp.KeyEntityTSPSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.contreseing.extract.seal.TestAuthority.Identity;

/** Agreements as PDF: written, with fields, signed with the library, changed afterwards. */
public final class SignedPdf {

  public static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

  private static final List<String> TEXT =
      List.of(
          "CONVENTION DE PARTENARIAT",
          "",
          "ENTRE",
          "",
          "La commune de Brévan, dont le siège est situé 1 place de la Mairie, 07190 Brévan,",
          "représentée par son Maire, Mme Anne Doré, ci-après dénommée « la Commune »,",
          "",
          "ET",
          "",
          "L'association Les Rameurs, dont le siège est situé 12 quai Nord, 07000 Privas,",
          "représentée par son Président, M. Paul Lys, ci-après dénommée « l'Association »,",
          "",
          "IL A ÉTÉ CONVENU CE QUI SUIT :",
          "",
          "Article 1 – Objet",
          "La présente convention a pour objet une fête nautique que la Commune organise.",
          "",
          "Article 2 – Moyens",
          "La Commune verse 3 000 euros à l'Association pour cette fête.",
          "",
          "Fait à Brévan, le 4 mai 2026, en un exemplaire numérique.");

  private static final List<List<String>> BLOCKS =
      List.of(
          List.of("Pour la Commune,", "Le Maire,", "Anne Doré"),
          List.of("Pour l'Association,", "Le Président,", "Paul Lys"));

  private final byte[] bytes;

  private SignedPdf(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The agreement without any field. */
  public static SignedPdf plain() {
    return with(List.of());
  }

  /** The same with a field for a signature under each block, and one for an address. */
  public static SignedPdf withFields(String first, String second) {
    return with(List.of(first, second));
  }

  private static SignedPdf with(List<String> fields) {
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      pdf.addPage(page);
      PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
      try (PDPageContentStream out = new PDPageContentStream(pdf, page)) {
        write(out, font, 60, 800, TEXT);
        write(out, font, 60, 420, BLOCKS.get(0));
        write(out, font, 60, 240, BLOCKS.get(1));
      }
      fields(pdf, page, font, fields);
      return saved(pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(
      PDPageContentStream out, PDFont font, float x, float y, List<String> lines)
      throws IOException {
    out.beginText();
    out.setFont(font, 10);
    out.setLeading(14);
    out.newLineAtOffset(x, y);
    for (String line : lines) {
      out.showText(line);
      out.newLine();
    }
    out.endText();
  }

  private static void fields(PDDocument pdf, PDPage page, PDFont font, List<String> names)
      throws IOException {
    PDAcroForm form = new PDAcroForm(pdf);
    PDResources resources = new PDResources();
    resources.put(COSName.HELV, font);
    form.setDefaultResources(resources);
    pdf.getDocumentCatalog().setAcroForm(form);
    float y = 310;
    for (String name : names) {
      PDSignatureField field = new PDSignatureField(form);
      field.setPartialName(name);
      place(field.getWidgets().get(0), page, new PDRectangle(60, y, 160, 50));
      form.getFields().add(field);
      y -= 180;
    }
    if (!names.isEmpty()) {
      PDTextField address = new PDTextField(form);
      address.setPartialName("courriel");
      address.setDefaultAppearance("/Helv 10 Tf 0 g");
      place(address.getWidgets().get(0), page, new PDRectangle(300, 60, 160, 20));
      form.getFields().add(address);
    }
  }

  private static void place(PDAnnotationWidget widget, PDPage page, PDRectangle box)
      throws IOException {
    widget.setRectangle(box);
    widget.setPage(page);
    page.getAnnotations().add(widget);
  }

  private static SignedPdf saved(PDDocument pdf) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pdf.save(out);
    return new SignedPdf(out.toByteArray());
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  /** Signed into a field; into a new one without place when the name is empty. */
  public SignedPdf signed(Identity by, String field, Instant when) {
    return signed(by, field, when, null);
  }

  /** The same with a timestamp of another authority. */
  public SignedPdf stamped(Identity by, String field, Instant when, Identity stamper) {
    return signed(by, field, when, stamper);
  }

  private SignedPdf signed(Identity by, String field, Instant when, Identity stamper) {
    PAdESSignatureParameters wanted = new PAdESSignatureParameters();
    wanted.setSignatureLevel(
        stamper == null ? SignatureLevel.PAdES_BASELINE_B : SignatureLevel.PAdES_BASELINE_T);
    wanted.setDigestAlgorithm(DigestAlgorithm.SHA256);
    wanted.setSigningCertificate(new CertificateToken(by.certificate()));
    wanted.setCertificateChain(
        new CertificateToken(by.certificate()), new CertificateToken(by.issuer()));
    wanted.bLevel().setSigningDate(Date.from(when));
    if (!field.isEmpty()) {
      SignatureImageTextParameters shown = new SignatureImageTextParameters();
      shown.setText("Signé");
      wanted.getImageParameters().setTextParameters(shown);
      wanted.getImageParameters().getFieldParameters().setFieldId(field);
    }
    CommonCertificateVerifier verifier = new CommonCertificateVerifier(true);
    verifier.setAlertOnExpiredCertificate(new SilentOnStatusAlert());
    verifier.setAlertOnNotYetValidCertificate(new SilentOnStatusAlert());
    PAdESService service = new PAdESService(verifier);
    if (stamper != null) {
      KeyEntityTSPSource source =
          new KeyEntityTSPSource(
              stamper.keys().getPrivate(),
              stamper.certificate(),
              List.of(stamper.certificate(), stamper.issuer()));
      source.setTsaPolicy("1.2.3.4");
      source.setProductionTime(Date.from(when.plusSeconds(60)));
      service.setTspSource(source);
    }
    DSSDocument document = new InMemoryDocument(bytes, "convention.pdf");
    byte[] data = service.getDataToSign(document, wanted).getBytes();
    SignatureValue value = new SignatureValue(SignatureAlgorithm.RSA_SHA256, value(by, data));
    return new SignedPdf(read(service.signDocument(document, wanted, value)));
  }

  private static byte[] value(Identity by, byte[] data) {
    try {
      Signature signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(by.keys().getPrivate());
      signature.update(data);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] read(DSSDocument document) {
    try (InputStream in = document.openStream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is done to a document that stays as it was below. */
  @FunctionalInterface
  private interface Change {
    void apply(PDDocument pdf) throws IOException;
  }

  private SignedPdf added(Change change) {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      change.apply(pdf);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.saveIncremental(out);
      return new SignedPdf(out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A line written on the page afterwards. */
  public SignedPdf writtenOn(String line) {
    return added(
        pdf -> {
          PDPage page = pdf.getPage(0);
          PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
          try (PDPageContentStream out =
              new PDPageContentStream(
                  pdf, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
            write(out, font, 60, 120, List.of(line));
          }
          page.getCOSObject().setNeedToBeUpdated(true);
          page.getResources().getCOSObject().setNeedToBeUpdated(true);
          pdf.getPages().getCOSObject().setNeedToBeUpdated(true);
          pdf.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
        });
  }

  /** The field for an address filled in afterwards. */
  public SignedPdf filled(String address) {
    return added(
        pdf -> {
          PDTextField field =
              (PDTextField) pdf.getDocumentCatalog().getAcroForm().getField("courriel");
          field.setValue(address);
          field.getCOSObject().setNeedToBeUpdated(true);
          field.getWidgets().get(0).getAppearance().getCOSObject().setNeedToBeUpdated(true);
          pdf.getDocumentCatalog().getAcroForm().getCOSObject().setNeedToBeUpdated(true);
        });
  }

  /** A note stuck on afterwards. */
  public SignedPdf annotated(String words) {
    return added(
        pdf -> {
          PDAnnotationText note = new PDAnnotationText();
          note.setContents(words);
          note.setRectangle(new PDRectangle(500, 700, 20, 20));
          PDPage page = pdf.getPage(0);
          note.setPage(page);
          page.getAnnotations().add(note);
          note.getCOSObject().setNeedToBeUpdated(true);
          page.getCOSObject().setNeedToBeUpdated(true);
        });
  }

  /** Bytes of the file replaced by as many others, everywhere. */
  public SignedPdf replaced(String from, String to) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    if (from.length() != to.length() || !text.contains(from)) {
      throw new IllegalArgumentException(from);
    }
    return new SignedPdf(text.replace(from, to).getBytes(StandardCharsets.ISO_8859_1));
  }

  /** The content of its signatures overwritten with zeros from the middle on. */
  public SignedPdf broken() {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    int at = text.indexOf("/Contents <30");
    int start = at < 0 ? text.indexOf("/Contents <") : at;
    if (start < 0) {
      throw new IllegalStateException("no signature");
    }
    byte[] broken = bytes.clone();
    for (int i = start + 12; i < start + 400; i++) {
      broken[i] = '1';
    }
    return new SignedPdf(broken);
  }
}
