package org.contreseing.extract.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** An authority of our own, that issues certificates of test persons; no calendar ends them. */
public final class TestAuthority {

  public static final Instant FROM = Instant.parse("2020-01-01T00:00:00Z");
  public static final Instant UNTIL = Instant.parse("2199-12-31T23:59:59Z");

  /** A key with its certificate, and that of who issued it. */
  public record Identity(KeyPair keys, X509Certificate certificate, X509Certificate issuer) {}

  private final KeyPair keys = pair();
  private final X509Certificate root;
  private long serial = 100;

  public TestAuthority(String name) {
    this.root = issue("CN=" + name + ",O=Essais,C=FR", keys, name(name), FROM, UNTIL, true, "");
  }

  private static X500Name name(String name) {
    return new X500Name("CN=" + name + ",O=Essais,C=FR");
  }

  public X509Certificate root() {
    return root;
  }

  /** An identity of this distinguished name. */
  public Identity identity(String subject) {
    return identity(subject, FROM, UNTIL);
  }

  /** The same, valid for some time only. */
  public Identity identity(String subject, Instant from, Instant until) {
    return identity(subject, from, until, "");
  }

  /**
   * The same with an address for everything that is not there: also its issuer is to be fetched.
   */
  public Identity luring(String subject, String address) {
    Identity lure = identity(subject, FROM, UNTIL, address);
    return new Identity(lure.keys(), lure.certificate(), lure.certificate());
  }

  /** One that may sign timestamps. */
  public Identity stamper() {
    return identity("CN=Horodatage d'essai,C=FR", FROM, UNTIL, "stamps");
  }

  private Identity identity(String subject, Instant from, Instant until, String address) {
    KeyPair own = pair();
    X500Name issuer = X500Name.getInstance(root.getSubjectX500Principal().getEncoded());
    return new Identity(own, issue(subject, own, issuer, from, until, false, address), root);
  }

  private X509Certificate issue(
      String subject,
      KeyPair own,
      X500Name issuer,
      Instant from,
      Instant until,
      boolean authority,
      String address) {
    try {
      X509v3CertificateBuilder builder =
          new JcaX509v3CertificateBuilder(
              issuer,
              BigInteger.valueOf(++serial),
              Date.from(from),
              Date.from(until),
              new X500Name(subject),
              own.getPublic());
      builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
      if (address.equals("stamps")) {
        builder.addExtension(
            Extension.extendedKeyUsage,
            true,
            new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
      } else if (!address.isEmpty()) {
        lure(builder, address);
      }
      var signer = new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate());
      return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    } catch (GeneralSecurityException | OperatorCreationException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void lure(X509v3CertificateBuilder builder, String address)
      throws CertIOException {
    GeneralName there = new GeneralName(GeneralName.uniformResourceIdentifier, address);
    ASN1Encodable access =
        new AuthorityInformationAccess(
            new AccessDescription[] {
              new AccessDescription(AccessDescription.id_ad_caIssuers, there),
              new AccessDescription(AccessDescription.id_ad_ocsp, there)
            });
    builder.addExtension(Extension.authorityInfoAccess, false, access);
    DistributionPointName point = new DistributionPointName(new GeneralNames(there));
    builder.addExtension(
        Extension.cRLDistributionPoints,
        false,
        new CRLDistPoint(new DistributionPoint[] {new DistributionPoint(point, null, null)}));
  }

  private static KeyPair pair() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What trusts this authority. */
  public TrustAnchors anchors() {
    return new TrustAnchors(List.of(root));
  }

  static Optional<Instant> at(String day) {
    return Optional.of(Instant.parse(day + "T10:00:00Z"));
  }
}
