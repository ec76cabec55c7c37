package org.contreseing.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.contreseing.audit.AuditSetting;
import org.contreseing.model.Language;
import org.contreseing.model.Profile;
import org.contreseing.report.Heading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Many agreements, most of them of one body with few others. */
class ArchiveSizeTest {

  private static final String[] PLACES = {
    "Tilleuls", "Peyrères", "Lavoir", "Cuvier", "Bocage", "Rempart", "Halle", "Verger", "Moulin"
  };
  private static final String[] THINGS = {
    "ludothèque", "verger", "ressourcerie", "gymnase", "médiathèque", "harmonie", "archives"
  };

  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

  @TempDir Path folder;

  @Test
  void fourThousandAgreementsGoThroughInSeconds() throws IOException {
    goThrough(4_000, 1_000);
  }

  @Test
  void agreementsThatAreAllAlikeAreNotComparedEachWithEach() throws IOException {
    goThrough(4_000, 1);
  }

  @Test
  @EnabledIfSystemProperty(named = "contreseing.soak", matches = ".+")
  void aHundredThousandAgreementsGoThrough() throws IOException {
    goThrough(100_000, 5_000);
    goThrough(100_000, 1);
  }

  private void goThrough(int count, int others) throws IOException {
    write(count, others);
    long start = THREAD.getCurrentThreadCpuTime();

    new AcrossDocuments().write(folder, setting());

    Duration taken = Duration.ofNanos(THREAD.getCurrentThreadCpuTime() - start);
    assertThat(lines("deadlines.jsonl")).isEqualTo(count);
    assertThat(lines("deadlines.csv")).isEqualTo(count + 1);
    assertThat(lines("links.jsonl")).isPositive();
    // ten times what it takes, in the time of the processor: only what grows with the square fails
    assertThat(taken).isLessThan(Duration.ofMillis(10_000 + 8L * count));
    assertThat(lines("links.jsonl")).isLessThan(2L * count);
    assertThat(folder.resolve("deadlines.ics")).isNotEmptyFile();
  }

  private long lines(String file) throws IOException {
    try (Stream<String> lines = Files.lines(folder.resolve(file))) {
      return lines.count();
    }
  }

  private void write(int count, int others) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("results.jsonl"))) {
      for (int i = 0; i < count; i++) {
        out.write(line(i, others).json());
        out.write('\n');
      }
    }
  }

  /** Every tenth is an amendment to the one before it. */
  private static Lines line(int i, int others) {
    int of = i % 10 == 9 ? i - 1 : i;
    LocalDate day = LocalDate.of(2020, 1, 1).plusDays(of % 2000);
    String place = PLACES[of % PLACES.length] + (others == 1 ? "" : " " + word(of / 200));
    String object = "la " + THINGS[of % THINGS.length] + " des " + place;
    String file = String.format(Locale.ROOT, "%06d.txt", i);
    Lines lines =
        of == i
            ? Lines.of(file, "Convention de gestion de " + object)
            : Lines.amendment(file, "Avenant n° 1 à la convention du " + day + " : " + object)
                .day(day.toString(), day.toString());
    return lines
        .party("commune de Lanvézel", "213504178")
        .party("association " + word(of % others), null)
        .headings("Objet", "Durée", "Litiges")
        .signed(day.plusDays(i - of).toString())
        .runs(day.toString(), day.plusYears(3).minusDays(1).toString())
        .tacit("P1Y", "P2M");
  }

  private static String word(int number) {
    StringBuilder word = new StringBuilder("mo");
    for (int rest = number; rest > 0; rest /= 20) {
      word.append((char) ('b' + rest % 20)).append('a');
    }
    return word.toString();
  }

  private static AuditSetting setting() {
    return new AuditSetting(
        new Heading("test", "book", Profile.ARCHIVE, Language.FR, LocalDate.of(2026, 11, 22)));
  }
}
