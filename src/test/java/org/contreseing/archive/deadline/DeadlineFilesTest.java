package org.contreseing.archive.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import org.contreseing.archive.Lines;
import org.contreseing.archive.link.Survey;
import org.contreseing.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeadlineFilesTest {

  private static final LocalDate ON = LocalDate.of(2026, 11, 22);
  private static final String TITLE =
      "Convention d’occupation ; « Le Lavoir », à 50 % \\ cœur de l'Île — éàü𝔸 " + "ô".repeat(90);

  @TempDir Path folder;

  @Test
  void theCalendarReadsBackAsWritten() throws Exception {
    write(Language.FR, agreement("a.txt"));

    Calendar calendar = parsed();
    List<VEvent> events = calendar.getComponents(Component.VEVENT);

    assertThat(events).hasSize(2);
    calendar.validate();
    VEvent notice = events.get(0);
    assertThat(day(notice)).isEqualTo(LocalDate.of(2027, 9, 30));
    assertThat(day(events.get(1))).isEqualTo(LocalDate.of(2027, 11, 30));
    assertThat(text(notice, "SUMMARY"))
        .startsWith("Dernier jour pour dénoncer\u00a0: Convention")
        .contains("« Le Lavoir », à 50 % \\ cœur");
    assertThat(text(notice, "DESCRIPTION")).contains("\nDocument\u00a0: a.txt");
    assertThat(text(notice, "STATUS")).isEqualTo("CONFIRMED");
    assertThat(text(notice, "DTSTAMP")).isEqualTo("20261122T000000Z");
    VAlarm alarm = notice.getAlarms().get(0);
    assertThat(alarm.getProperty("TRIGGER").orElseThrow().getValue()).isEqualTo("-P45D");
  }

  @Test
  void noLineOfTheCalendarIsLongerThanSeventyFiveOctets() throws Exception {
    write(Language.FR, agreement("a.txt"));

    String calendar = read("deadlines.ics");

    assertThat(calendar).endsWith("END:VCALENDAR\r\n");
    assertThat(calendar.split("\r\n"))
        .allMatch(l -> l.getBytes(StandardCharsets.UTF_8).length <= 75)
        .noneMatch(l -> l.contains("\n"));
  }

  @Test
  void anEventKeepsItsNameFromOneAuditToTheNext() throws Exception {
    write(Language.FR, agreement("a.txt"));
    List<VEvent> first = parsed().getComponents(Component.VEVENT);
    write(Language.EN, agreement("a.txt"), agreement("b.txt"));
    List<VEvent> second = parsed().getComponents(Component.VEVENT);

    assertThat(second.subList(0, 2))
        .extracting(e -> text(e, "UID"))
        .containsExactlyElementsOf(first.stream().map(e -> text(e, "UID")).toList());
    assertThat(second).extracting(e -> text(e, "UID")).doesNotHaveDuplicates();
    assertThat(text(second.get(0), "SUMMARY")).startsWith("Last day to denounce: ");
  }

  @Test
  void whatIsUncertainStandsOnTheEarlierDayAndIsTentative() throws Exception {
    Lines lines =
        agreement("a.txt")
            .moment("term", "range", "2027-11-29", "2027-11-30", "event-day-counted-or-not");

    write(Language.FR, lines.block("unsigned"));
    List<VEvent> events = parsed().getComponents(Component.VEVENT);

    assertThat(day(events.get(1))).isEqualTo(LocalDate.of(2027, 11, 29));
    write(Language.FR, Lines.of("a.txt", TITLE).unsigned().runs("2026-01-01", "2027-11-30"));
    VEvent unsigned = (VEvent) parsed().getComponents(Component.VEVENT).get(0);
    assertThat(text(unsigned, "STATUS")).isEqualTo("TENTATIVE");
    assertThat(text(unsigned, "SUMMARY")).endsWith("(à vérifier)");
  }

  @Test
  void whatIsOverOrUnknownHasNoEvent() throws Exception {
    write(
        Language.FR,
        Lines.of("a.txt", TITLE).signed("2020-01-01").runs("2020-01-01", "2021-12-31"),
        Lines.of("b.txt", TITLE).signed("2020-01-01"));

    assertThat(read("deadlines.ics")).doesNotContain("VEVENT");
  }

  @Test
  void theTableOpensAsTextAndNeverAsAFormula() throws Exception {
    write(Language.FR, Lines.of("a.txt", "=HYPERLINK(\"x\")").signed("2026-01-01"));

    String table = read("deadlines.csv");

    assertThat(table).startsWith("\ufeff\"Document\";\"Convention\";").endsWith("\r\n");
    assertThat(table).contains("\"'=HYPERLINK(\"\"x\"\")\"");
    assertThat(table.lines().toList()).hasSize(2);
  }

  @Test
  void theSameResultsGiveTheSameBytes() throws Exception {
    write(Language.FR, agreement("a.txt"), agreement("b.txt"));
    String first = read("deadlines.jsonl") + read("deadlines.csv") + read("deadlines.ics");
    write(Language.FR, agreement("a.txt"), agreement("b.txt"));

    assertThat(read("deadlines.jsonl") + read("deadlines.csv") + read("deadlines.ics"))
        .isEqualTo(first);
  }

  @Test
  void aFailureLeavesWhatWasThere() throws Exception {
    write(Language.FR, agreement("a.txt"));
    String before = read("deadlines.jsonl");
    Path results = Lines.write(folder, agreement("a.txt"));
    Deadlines deadlines = new Deadlines(Survey.of(results), ON);
    Files.writeString(results, agreement("a.txt").json() + "\n{broken\n");

    org.assertj.core.api.Assertions.assertThatThrownBy(
            () -> DeadlineFiles.write(deadlines, results, folder, Language.FR))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("line 2");

    assertThat(read("deadlines.jsonl")).isEqualTo(before);
    assertThat(folder.toFile().list()).noneMatch(n -> n.endsWith(".partial"));
  }

  private static Lines agreement(String file) {
    return Lines.of(file, TITLE)
        .signed("2026-01-01")
        .runs("2026-12-01", "2027-11-30")
        .tacit("P1Y", "P2M");
  }

  private void write(Language language, Lines... lines) throws IOException {
    Path results = Lines.write(folder, lines);
    DeadlineFiles.write(new Deadlines(Survey.of(results), ON), results, folder, language);
  }

  private Calendar parsed() throws IOException, ParserException {
    return new CalendarBuilder().build(new StringReader(read("deadlines.ics")));
  }

  private String read(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  private static String text(VEvent event, String property) {
    return event.getProperty(property).orElseThrow().getValue();
  }

  private static LocalDate day(VEvent event) {
    DtStart<LocalDate> start = event.getDateTimeStart();
    return start.getDate();
  }
}
