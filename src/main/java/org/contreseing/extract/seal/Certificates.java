package org.contreseing.extract.seal;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.contreseing.model.SigningCertificate;

/** Reads of a certificate what people ask. */
public final class Certificates {

  private static final int LONGEST = 200;

  private Certificates() {}

  /** What a certificate says of its holder and issuer. */
  public static SigningCertificate read(X509Certificate certificate) {
    X500Name holder = X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
    X500Name issuer = X500Name.getInstance(certificate.getIssuerX500Principal().getEncoded());
    return new SigningCertificate(
        shown(holder),
        value(holder, BCStyle.GIVENNAME)
            .flatMap(first -> value(holder, BCStyle.SURNAME).map(last -> first + " " + last)),
        value(holder, BCStyle.O),
        certificate.getSerialNumber().toString(16).toUpperCase(Locale.ROOT),
        shown(issuer),
        Instants.from(certificate),
        Instants.until(certificate));
  }

  /** The certificate that bytes are; empty when they are none. */
  public static Optional<SigningCertificate> read(byte[] der) {
    try {
      return Optional.of(read(parsed(der)));
    } catch (CertificateException | RuntimeException none) {
      return Optional.empty();
    }
  }

  static X509Certificate parsed(byte[] der) throws CertificateException {
    return (X509Certificate)
        CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
  }

  private static String shown(X500Name name) {
    return Stream.of(BCStyle.CN, BCStyle.PSEUDONYM, BCStyle.O, BCStyle.OU)
        .flatMap(kind -> value(name, kind).stream())
        .findFirst()
        .orElseGet(() -> brief(name.toString()));
  }

  private static Optional<String> value(X500Name name, ASN1ObjectIdentifier kind) {
    RDN[] found = name.getRDNs(kind);
    return found.length == 0
        ? Optional.empty()
        : Optional.of(brief(IETFUtils.valueToString(found[0].getFirst().getValue())))
            .filter(v -> !v.isEmpty());
  }

  /** On one line; a backslash is only the way in which such names are written. */
  private static String brief(String value) {
    String line = value.replaceAll("\\\\(.)", "$1").replaceAll("\\s+", " ").strip();
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
  }
}
