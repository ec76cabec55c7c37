package org.contreseing.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.contreseing.model.Checked;
import org.contreseing.model.Finding;
import org.contreseing.model.Language;
import org.contreseing.model.Report;
import org.contreseing.model.Severity;
import org.contreseing.model.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextReportTest {

  private static String write(Language language, Look look, Outcome... outcomes)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReportWriter writer = new TextReport(out, Samples.heading(language), look);
    writer.begin();
    for (Outcome outcome : outcomes) {
      writer.document(outcome);
    }
    writer.end();
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String golden(String name) throws IOException {
    try (InputStream in = TextReportTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String plain(String text) {
    return text.replaceAll("\u001b\\[[0-9;]*m", "");
  }

  @ParameterizedTest
  @CsvSource({"FR,PLAIN,report.fr.txt", "EN,PLAIN,report.en.txt", "FR,COLOUR,report.fr.ansi.txt"})
  void a_report_looks_as_it_was_agreed(Language language, Ansi ansi, String golden)
      throws IOException {
    String report =
        write(
            language,
            new Look(ansi, 80),
            Samples.outcome("convention.docx"),
            new Outcome(
                "scan.pdf",
                Optional.of("1".repeat(64)),
                new Unreadable(Unreadable.Reason.NO_TEXT, "")));
    if (Boolean.getBoolean("contreseing.record")) {
      Files.writeString(Path.of("src/test/resources/org/contreseing/report", golden), report);
    }
    assertThat(report).isEqualTo(golden(golden));
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80, 120})
  void no_line_is_wider_than_asked(int width) throws IOException {
    String report =
        write(
            Language.FR,
            new Look(Ansi.COLOUR, width),
            Samples.outcome("x".repeat(300) + ".docx"),
            Samples.outcome("b"));
    assertThat(plain(report).lines())
        .allSatisfy(line -> assertThat(Wrap.columns(line)).isLessThanOrEqualTo(width));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void colour_only_adds_escapes(Language language) throws IOException {
    String coloured = write(language, new Look(Ansi.COLOUR, 80), Samples.outcome("a"));
    assertThat(plain(coloured)).isEqualTo(write(language, Look.PLAIN, Samples.outcome("a")));
  }

  @Test
  void hostile_names_and_quotes_cannot_steer_the_terminal() throws IOException {
    Finding honest =
        Samples.finding("TYP-001", Severity.INFO, Samples.span("XXXXX"), "1", Optional.empty());
    Finding hostile =
        new Finding(
            honest.rule(),
            Severity.WARNING,
            honest.title(),
            "Voir «\u00a0\u001b[2J\u00a0».",
            "",
            List.of(),
            honest.article(),
            honest.span(),
            "a\u202Eb\u0007\u009B31mc\u2028d",
            "1",
            Optional.empty());
    Report report = new Report(Samples.report().agreement(), List.of(hostile), List.of());
    String written =
        write(
            Language.FR,
            Look.PLAIN,
            new Outcome(
                "\u001b]0;pwned\u0007.pdf",
                Optional.of("0"),
                new Checked(report.agreement().outline().source(), List.of(report))));
    assertThat(written)
        .contains(
            "\\u{1B}]0;pwned\\u{7}.pdf", "a\\u{202E}b\\u{7}\\u{9B}31mc\\u{2028}d", "\\u{1B}[2J");
    assertThat(written.chars())
        .noneMatch(
            c -> c < ' ' && c != '\n' || c >= 0x7F && c < 0xA0 || c == 0x202E || c == 0x2028);
  }
}
