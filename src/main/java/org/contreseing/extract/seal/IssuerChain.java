package org.contreseing.extract.seal;

import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PAdESSignature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who issued a certificate, who issued that one, and so on, as far as certificates are at hand.
 *
 * @param names of the issuers, the nearest first
 * @param anchored whether one of them, or the certificate itself, is trusted
 */
record IssuerChain(List<String> names, boolean anchored) {

  private static final int LONGEST = 8;

  /** Certificates that a hostile file may bring; each is held against each step. */
  private static final int MOST = 100;

  static IssuerChain of(CertificateToken holder, PAdESSignature signature, TrustAnchors anchors) {
    List<CertificateToken> trusted =
        anchors.certificates().stream().map(CertificateToken::new).toList();
    List<CertificateToken> known =
        Stream.concat(
                trusted.stream(),
                signature.getCompleteCertificateSource().getSources().stream()
                    .flatMap(s -> s.getCertificates().stream())
                    .limit(MOST))
            .toList();
    List<String> names = new ArrayList<>();
    CertificateToken at = holder;
    boolean anchored = trusted.contains(at);
    while (!anchored && names.size() < LONGEST && !at.isSelfSigned()) {
      Optional<CertificateToken> issuer = issuer(at, known);
      if (issuer.isEmpty()) {
        break;
      }
      at = issuer.get();
      names.add(Certificates.read(at.getCertificate()).name());
      anchored = trusted.contains(at);
    }
    return new IssuerChain(List.copyOf(names), anchored);
  }

  private static Optional<CertificateToken> issuer(
      CertificateToken of, List<CertificateToken> known) {
    return known.stream()
        .filter(c -> !c.equals(of))
        .filter(c -> c.getSubject().getPrincipal().equals(of.getIssuerX500Principal()))
        .filter(of::isSignedBy)
        .findFirst();
  }
}
