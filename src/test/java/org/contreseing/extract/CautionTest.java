package org.contreseing.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CautionTest {

  @ParameterizedTest
  @ValueSource(strings = {"docx", "doc", "odt", "rtf", "html", "pdf", "txt"})
  void an_ordinary_agreement_is_read_at_once(String extension) {
    assertThat(Caution.isAdvised(Samples.convention(extension))).isFalse();
  }

  @Test
  void what_is_refused_anyway_needs_no_caution() {
    assertThat(Caution.isAdvised(new byte[0])).isFalse();
    assertThat(Caution.isAdvised(new byte[] {0, 1, 2, 3})).isFalse();
  }

  @Test
  void large_files_and_images_are_handled_with_care() {
    assertThat(Caution.isAdvised(new byte[3 << 20])).isTrue();
    assertThat(Caution.isAdvised(latin("\u0089PNG\r\n\u001A\n"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%PDF-1.7\n1 0 obj <</Length 3>>",
        "%PDF-1.7\n<</AcroForm <</XFA 3 0 R>> >>\n%%EOF",
        "%PDF-1.7\n<</Filter [/FlateDecode /FlateDecode] /Length 9>>\nstream\nx\n%%EOF"
      })
  void odd_pdfs_are_handled_with_care(String pdf) {
    assertThat(Caution.isAdvised(latin(pdf))).isTrue();
  }

  @Test
  void a_pdf_counts_by_what_is_packed_in_it() throws IOException {
    assertThat(Caution.isAdvised(pdf(1 << 20))).isFalse();
    assertThat(Caution.isAdvised(pdf(40 << 20))).isTrue();
  }

  @Test
  void a_container_of_many_parts_is_handled_with_care() throws IOException {
    assertThat(Caution.isAdvised(docx(10))).isFalse();
    assertThat(Caution.isAdvised(docx(400))).isTrue();
  }

  private static byte[] pdf(int unpacked) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(latin("%PDF-1.4\n1 0 obj\n<</Filter /FlateDecode>>\nstream\n"));
    DeflaterOutputStream packed =
        new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION));
    packed.write(new byte[unpacked]);
    packed.finish();
    out.writeBytes(latin("\nendstream\nendobj\n%%EOF\n"));
    return out.toByteArray();
  }

  private static byte[] docx(int parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : new String[] {"[Content_Types].xml", "_rels/.rels", "word/document.xml"}) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(latin("application/vnd.openxmlformats-officedocument.wordprocessingml"));
      }
      for (int i = 0; i < parts; i++) {
        zip.putNextEntry(new ZipEntry("word/media/" + i + ".bin"));
      }
    }
    return out.toByteArray();
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
