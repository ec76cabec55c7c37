package org.contreseing.archive.generator;

import java.util.Arrays;
import java.util.Random;

/** What happens to files in archives. */
enum Damage {
  TRUNCATED_DOCX("docx"),
  TRUNCATED_PDF("pdf"),
  LOCKED("pdf"),
  EMPTY("odt"),
  OTHER_EXTENSION("docx"),
  NOISE("pdf");

  final String extension;

  Damage(String extension) {
    this.extension = extension;
  }

  byte[] bytes(Deed deed, Random random) {
    return switch (this) {
      case TRUNCATED_DOCX -> half(Form.DOCX.bytes(deed));
      case TRUNCATED_PDF -> half(Form.PDF.bytes(deed));
      case LOCKED -> PdfForm.locked(deed);
      case EMPTY -> new byte[0];
      case OTHER_EXTENSION -> Form.PDF.bytes(deed);
      case NOISE -> noise(random);
    };
  }

  private static byte[] half(byte[] bytes) {
    return Arrays.copyOf(bytes, bytes.length / 2);
  }

  private static byte[] noise(Random random) {
    byte[] bytes = new byte[2000 + random.nextInt(2000)];
    random.nextBytes(bytes);
    return bytes;
  }
}
