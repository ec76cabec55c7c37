package org.contreseing.extract.seal;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.validation.PAdESSignature;
import eu.europa.esig.dss.pades.validation.PDFDocumentAnalyzer;
import eu.europa.esig.dss.pades.validation.PdfSignatureField;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.contreseing.model.ElectronicSignature;
import org.contreseing.model.ElectronicSignature.Doubt;
import org.contreseing.model.ElectronicSignature.State;

/** Verifies the signatures of a PDF, by what the file itself and trusted certificates show. */
public final class SealReader {

  private final TrustAnchors anchors;

  public SealReader(TrustAnchors anchors) {
    this.anchors = anchors;
  }

  /**
   * The signatures that could be read, by the name of their field; their places are not looked for.
   *
   * @throws RuntimeException of the library, on a file that it cannot make sense of
   */
  public Map<String, ElectronicSignature> read(byte[] pdf) {
    InMemoryDocument document = new InMemoryDocument(pdf);
    PdfBoxNativeObjectFactory objects = objects();
    PDFDocumentAnalyzer analyzer = new PDFDocumentAnalyzer(document);
    analyzer.setPdfObjFactory(objects);
    analyzer.setCertificateVerifier(offline());
    List<AdvancedSignature> signatures = analyzer.getSignatures();
    objects.newPAdESSignatureService().analyzePdfModifications(document, signatures, null);
    Map<String, ElectronicSignature> all = new LinkedHashMap<>();
    for (AdvancedSignature signature : signatures) {
      if (signature instanceof PAdESSignature one) {
        all.put(field(one), guarded(field(one), one));
      }
    }
    return all;
  }

  private static String field(PAdESSignature signature) {
    return signature.getPdfRevision().getFields().stream()
        .findFirst()
        .map(PdfSignatureField::getFieldName)
        .orElse("");
  }

  /** Words are compared by our own reading; drawing pages takes seconds and memory. */
  private static PdfBoxNativeObjectFactory objects() {
    PdfBoxNativeObjectFactory factory = new PdfBoxNativeObjectFactory();
    DefaultPdfDifferencesFinder differences = new DefaultPdfDifferencesFinder();
    differences.setMaximalPagesAmountForVisualComparison(0);
    factory.setPdfDifferencesFinder(differences);
    return factory;
  }

  /** By default issuers would be fetched from the addresses that certificates name. */
  private static CommonCertificateVerifier offline() {
    CommonCertificateVerifier verifier = new CommonCertificateVerifier(true);
    verifier.setAIASource(null);
    verifier.setCrlSource(null);
    verifier.setOcspSource(null);
    return verifier;
  }

  /** One that is broken takes none of the others with it. */
  private ElectronicSignature guarded(String field, PAdESSignature signature) {
    try {
      return read(field, signature);
    } catch (RuntimeException | StackOverflowError broken) {
      return ElectronicSignature.unverified(
          field, Doubt.MALFORMED, Optional.empty(), Optional.empty());
    }
  }

  private ElectronicSignature read(String field, PAdESSignature signature) {
    Optional<Instant> claimed = Instants.claimed(signature);
    var certificate = Optional.ofNullable(signature.getSigningCertificateToken());
    var holder = certificate.map(c -> Certificates.read(c.getCertificate()));
    var proof = signature.getSignatureCryptographicVerification();
    if (certificate.isEmpty() || !proof.isReferenceDataFound()) {
      return ElectronicSignature.unverified(field, Doubt.MALFORMED, holder, claimed);
    }
    boolean intact = proof.isReferenceDataIntact() && proof.isSignatureIntact();
    boolean whole = signature.getPdfRevision().getByteRange().isValid();
    IssuerChain chain = IssuerChain.of(certificate.get(), signature, anchors);
    return new ElectronicSignature(
        field,
        Optional.empty(),
        List.of(),
        intact && whole ? State.INTACT : State.ALTERED,
        holder,
        chain.names(),
        chain.anchored(),
        claimed,
        Instants.stamped(signature),
        SealChanges.since(signature),
        Optional.empty());
  }
}
