package org.contreseing.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.contreseing.extract.seal.TestAuthority;
import org.contreseing.model.ElectronicSignature;
import org.contreseing.model.ElectronicSignature.Doubt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signatures of word processor files are told, and said not to be verified. */
class PackageSignaturesTest {

  private static byte[] with(String extension, String part, String xml) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in =
            new ZipInputStream(new ByteArrayInputStream(Samples.convention(extension)));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        zip.putNextEntry(new ZipEntry(entry.getName()));
        in.transferTo(zip);
      }
      zip.putNextEntry(new ZipEntry(part));
      zip.write(xml.getBytes(StandardCharsets.UTF_8));
    }
    return out.toByteArray();
  }

  private static String signature() throws Exception {
    byte[] der =
        new TestAuthority("Racine").identity("CN=Anne Doré,C=FR").certificate().getEncoded();
    return "<Signature xmlns=\"http://www.w3.org/2000/09/xmldsig#\"><KeyInfo><X509Data>"
        + "<X509Certificate>"
        + Base64.getMimeEncoder().encodeToString(der)
        + "</X509Certificate></X509Data></KeyInfo><Object><xd:SigningTime"
        + " xmlns:xd=\"http://uri.etsi.org/01903/v1.3.2#\">2026-05-04T12:00:00Z</xd:SigningTime>"
        + "</Object></Signature>";
  }

  @ParameterizedTest
  @CsvSource({"docx, _xmlsignatures/sig1.xml", "odt, META-INF/documentsignatures.xml"})
  void who_and_when_are_told_and_the_rest_is_a_doubt(String extension, String part)
      throws Exception {
    String xml = "<document-signatures>" + signature() + "</document-signatures>";
    List<ElectronicSignature> found = Samples.read(with(extension, part, xml)).signatures();
    assertThat(found).hasSize(1);
    assertThat(found.get(0).doubt()).contains(Doubt.FORMAT);
    assertThat(found.get(0).who()).isEqualTo("Anne Doré");
    assertThat(found.get(0).claimed()).contains(Instant.parse("2026-05-04T12:00:00Z"));
  }

  @ParameterizedTest
  @CsvSource({"<Signature>", "<a><b/></c>", "''"})
  void a_broken_part_is_a_signature_of_which_nothing_is_known(String xml) throws IOException {
    List<ElectronicSignature> found =
        Samples.read(with("docx", "_xmlsignatures/sig1.xml", xml)).signatures();
    assertThat(found).extracting(ElectronicSignature::who).containsExactly("");
  }

  @Test
  void a_file_without_signatures_has_none() {
    assertThat(Samples.read(Samples.convention("docx")).signatures()).isEmpty();
    assertThat(Samples.read(Samples.convention("odt")).signatures()).isEmpty();
  }
}
