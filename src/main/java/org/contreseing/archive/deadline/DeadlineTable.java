package org.contreseing.archive.deadline;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.contreseing.archive.Key;
import org.contreseing.model.Language;
import org.contreseing.report.TypeNames;
import org.contreseing.report.table.CsvLines;

/** Writes {@code deadlines.csv}: a row for each agreement, as a spreadsheet opens it. */
final class DeadlineTable implements DeadlineWriter {

  private final CsvLines lines;
  private final Language language;
  private final DeadlineWords words;

  DeadlineTable(OutputStream out, Language language) throws IOException {
    this.lines = new CsvLines(out, language);
    this.language = language;
    this.words = new DeadlineWords(language);
    lines.head(language == Language.FR ? french() : english());
  }

  private static List<String> french() {
    return List.of(
        "Document",
        "Convention",
        "Titre",
        "Nature",
        "Parties",
        "Signature",
        "Signée le",
        "Au",
        "État",
        "Sûr",
        "En bref",
        "Prise d’effet",
        "Reconductions",
        "Fin au plus tôt",
        "Fin au plus tard",
        "Dénoncer avant, au plus tôt",
        "Dénoncer avant, au plus tard",
        "Dernière fin possible",
        "Avenants",
        "SHA-256");
  }

  private static List<String> english() {
    return List.of(
        "Document",
        "Agreement",
        "Title",
        "Kind",
        "Parties",
        "Signature",
        "Signed on",
        "As of",
        "State",
        "Sure",
        "In short",
        "Takes effect",
        "Renewals",
        "End, earliest",
        "End, latest",
        "Denounce by, earliest",
        "Denounce by, latest",
        "Last possible end",
        "Amendments",
        "SHA-256");
  }

  @Override
  public void write(Deadline deadline) throws IOException {
    lines.write(
        List.of(
            deadline.key().file(),
            deadline.key().part().map(String::valueOf).orElse(""),
            deadline.title().orElse(""),
            deadline.type().map(t -> TypeNames.of(t, language)).orElse(""),
            String.join(language.pick("\u00a0; ", "; "), deadline.parties()),
            deadline.signature().worded(language),
            day(deadline.signed()),
            deadline.on().toString(),
            deadline.state().worded(language),
            deadline.sure() ? language.pick("oui", "yes") : language.pick("non", "no"),
            words.of(deadline),
            day(deadline.effect().day()),
            String.valueOf(deadline.renewals()),
            day(deadline.end().earliest()),
            day(deadline.end().latest()),
            day(deadline.notice().earliest()),
            day(deadline.notice().latest()),
            day(deadline.lastEnd().latest()),
            deadline.amendments().stream().map(Key::shown).collect(Collectors.joining(" ")),
            deadline.sha256().orElse("")));
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }

  @Override
  public void close() throws IOException {
    lines.flush();
  }
}
