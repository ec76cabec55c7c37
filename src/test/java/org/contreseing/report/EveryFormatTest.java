package org.contreseing.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.contreseing.model.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds of reports in every format. */
class EveryFormatTest {

  // What turns letters around or moves a terminal's cursor; a byte order mark may stand in front.
  private static final String DANGEROUS =
      "(?s).+[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069].*";

  private static String text(Format format, byte[] report) throws IOException {
    if (!format.isBinary()) {
      return new String(report, StandardCharsets.UTF_8);
    }
    StringBuilder text = new StringBuilder();
    ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(report));
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
    }
    return text.toString();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "JSON")
  void no_control_or_direction_of_a_hostile_document_reaches_a_reader(Format format)
      throws IOException {
    String report =
        text(format, Editions.bytes(format, Editions.edition(Language.FR), Editions.hostile()));
    assertThat(report).doesNotMatch(DANGEROUS).contains("gpj.exe");
  }

  @ParameterizedTest
  @EnumSource
  void the_same_documents_give_the_same_bytes(Format format) throws IOException {
    Outcome[] outcomes = {Editions.withSetAside("été.docx"), Editions.unread("b.pdf")};
    Edition edition = Editions.edition(Language.EN);
    assertThat(Editions.bytes(format, edition, outcomes))
        .isEqualTo(Editions.bytes(format, edition, outcomes));
  }

  @ParameterizedTest
  @EnumSource
  void every_format_names_the_findings_their_remedies_and_what_was_not_read(Format format)
      throws IOException {
    String report =
        text(
            format,
            Editions.bytes(
                format,
                Editions.edition(Language.FR),
                Samples.outcome("convention.docx"),
                Editions.unread("secret.pdf")));
    assertThat(report)
        .contains("DUR-014", "Remplacer ce passage", "secret.pdf", "protégé par un mot de passe");
  }
}
