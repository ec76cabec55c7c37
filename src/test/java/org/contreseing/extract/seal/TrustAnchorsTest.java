package org.contreseing.extract.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which certificates of a file are trusted. */
class TrustAnchorsTest {

  private static final X509Certificate ONE = new TestAuthority("Une").root();
  private static final X509Certificate OTHER = new TestAuthority("Autre").root();

  @TempDir private Path folder;

  private TrustAnchors read(String text) throws IOException {
    return TrustAnchors.read(Files.writeString(folder.resolve("trust"), text));
  }

  private static String base64(X509Certificate certificate) throws CertificateEncodingException {
    return Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate.getEncoded());
  }

  private static String pem(X509Certificate certificate) throws CertificateEncodingException {
    return "-----BEGIN CERTIFICATE-----\n" + base64(certificate) + "\n-----END CERTIFICATE-----\n";
  }

  private static String service(X509Certificate certificate, String status)
      throws CertificateEncodingException {
    return "<TSPService><ServiceInformation><ServiceDigitalIdentity><DigitalId><X509Certificate>"
        + base64(certificate)
        + "</X509Certificate></DigitalId></ServiceDigitalIdentity><ServiceStatus>"
        + "http://uri.etsi.org/TrstSvc/TrustedList/Svcstatus/"
        + status
        + "</ServiceStatus></ServiceInformation></TSPService>";
  }

  @Test
  void all_certificates_of_a_pem_or_der_file() throws Exception {
    assertThat(read(pem(ONE) + pem(OTHER)).certificates()).containsExactly(ONE, OTHER);
    Path der = Files.write(folder.resolve("der"), ONE.getEncoded());
    assertThat(TrustAnchors.read(der).certificates()).containsExactly(ONE);
  }

  @Test
  void the_services_of_a_trusted_list_without_those_withdrawn_and_without_other_lists()
      throws Exception {
    String pointer =
        "<PointersToOtherTSL><ServiceDigitalIdentity><X509Certificate>"
            + base64(OTHER)
            + "</X509Certificate></ServiceDigitalIdentity></PointersToOtherTSL>";
    String list =
        "<?xml version=\"1.0\"?><TrustServiceStatusList xmlns=\"http://uri.etsi.org/02231/v2#\">"
            + pointer
            + "<TrustServiceProviderList>"
            + service(ONE, "granted")
            + service(OTHER, "withdrawn")
            + "</TrustServiceProviderList></TrustServiceStatusList>";
    assertThat(read(list).certificates()).containsExactly(ONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "bonjour",
        "<TrustServiceStatusList/>",
        "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>",
        "<a>",
        "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----"
      })
  void a_file_without_certificates_is_refused(String text) {
    assertThatThrownBy(() -> read(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void bytes_that_are_no_certificate_give_none() {
    assertThat(Certificates.read("x".getBytes(StandardCharsets.UTF_8))).isEmpty();
  }
}
