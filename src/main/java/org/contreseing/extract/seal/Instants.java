package org.contreseing.extract.seal;

import eu.europa.esig.dss.pades.validation.PAdESSignature;
import eu.europa.esig.dss.spi.x509.tsp.TimestampToken;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** The times of a signature; the one place where dates of the library become ours. */
final class Instants {

  private Instants() {}

  static Instant from(X509Certificate certificate) {
    return certificate.getNotBefore().toInstant();
  }

  static Instant until(X509Certificate certificate) {
    return certificate.getNotAfter().toInstant();
  }

  static Optional<Instant> claimed(PAdESSignature signature) {
    return Optional.ofNullable(signature.getSigningTime()).map(d -> d.toInstant());
  }

  /** The earliest time that a timestamp proves which is intact itself. */
  static Optional<Instant> stamped(PAdESSignature signature) {
    return Stream.concat(
            signature.getSignatureTimestamps().stream(), signature.getDocumentTimestamps().stream())
        .filter(Instants::proves)
        .map(t -> t.getGenerationTime().toInstant())
        .min(Comparator.naturalOrder());
  }

  private static boolean proves(TimestampToken stamp) {
    return stamp.isMessageImprintDataFound()
        && stamp.isMessageImprintDataIntact()
        && stamp.getCertificates().stream().anyMatch(stamp::isSignedBy);
  }
}
