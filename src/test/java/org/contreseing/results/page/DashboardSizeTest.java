package org.contreseing.results.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.contreseing.archive.Found;
import org.contreseing.archive.deadline.State;
import org.contreseing.model.Language;
import org.contreseing.model.Profile;
import org.contreseing.model.Span;
import org.contreseing.model.Verdict;
import org.contreseing.report.Heading;
import org.contreseing.results.Due;
import org.contreseing.results.Row;
import org.contreseing.results.Survey;
import org.contreseing.results.Whole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DashboardSizeTest {

  private static final LocalDate ON = LocalDate.of(2026, 11, 23);
  private static final Found FOUND =
      new Found(
          "DUR-001",
          "error",
          "Durée absente",
          "L’acte ne dit pas combien de temps il dure, ni quand il prend fin.",
          Optional.of("4"),
          Optional.of(3),
          120,
          new Span(0, 40),
          "La présente convention est conclue pour la durée",
          "0123456789abcdef");

  @TempDir private Path out;

  private static Row row(int line) {
    return new Row(
        line,
        "/srv/archive/" + line / 100 + "/convention-de-partenariat-" + line + ".docx",
        Optional.empty(),
        Optional.empty(),
        Verdict.NON_CONFORM,
        Optional.of("PAR"),
        "Convention de partenariat relative à l’entretien des chemins n° " + line,
        List.of("commune de Brévan-" + line % 700, "association Les Rameurs " + line % 90),
        new Row.Counts(3, 5, 4),
        List.of("DUR-001", "SIG-00" + line % 9),
        Optional.of(ON.minusDays(line)),
        Optional.of(2000 + line % 26),
        line % 9 == 0 ? Row.Signing.UNSIGNED : Row.Signing.SIGNED,
        new Due(
            State.IN_FORCE,
            Optional.of(ON.plusDays(line % 900)),
            Optional.of(ON.plusDays(line % 700)),
            line % 3 == 0,
            true,
            "En vigueur."));
  }

  @Test
  void twenty_thousand_agreements_still_give_a_page_that_opens() throws Exception {
    Survey survey = new Survey();
    List<Found> findings = Collections.nCopies(12, FOUND);
    for (int line = 1; line <= 20_000; line++) {
      survey.add(row(line), findings);
    }
    Heading heading = new Heading("1", "00", Profile.ARCHIVE, Language.FR, ON);
    Dashboard dashboard = new Dashboard(heading, survey, out);
    for (Row row : survey.rows()) {
      dashboard.detail(row, findings);
    }
    Whole.write(out.resolve("index.html"), dashboard::write);

    // A browser shows ten million bytes in a few seconds.
    assertThat(Files.size(out.resolve("index.html"))).isBetween(1_000_000L, 10_000_000L);
    assertThat(Files.readString(out.resolve("index.html")))
        .contains("id=\"d500\"", "details/00002.html#d501", "details/00040.html#d20000");
    assertThat(Files.readString(out.resolve("details/00040.html")))
        .contains("id=\"d20000\"", "href=\"../index.html\"");
    try (Stream<Path> files = Files.list(out.resolve("details"))) {
      assertThat(files.map(f -> "details/" + f.getFileName()))
          .hasSize(39)
          .allMatch(Dashboard::owns);
    }
  }
}
