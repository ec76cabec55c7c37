package org.contreseing.results.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.contreseing.archive.Act;
import org.contreseing.archive.Body;
import org.contreseing.archive.Found;
import org.contreseing.model.Language;
import org.contreseing.model.Moment;
import org.contreseing.model.Severity;
import org.contreseing.model.Timeline;
import org.contreseing.model.Verdict;
import org.contreseing.report.TypeNames;
import org.contreseing.report.Visible;
import org.contreseing.report.Words;
import org.contreseing.report.table.Cell;
import org.contreseing.report.table.Cell.Tone;
import org.contreseing.results.Codes;
import org.contreseing.results.Entry;
import org.contreseing.results.Places;
import org.contreseing.results.Row;
import org.contreseing.results.Row.Unread;
import org.contreseing.results.SigningWords;

/** The rows of the sheets for one line of results; each leads to the document and its findings. */
final class EntryRows {

  private static final int LONG = 1000;
  private static final int NAME = 200;

  private final Language language;
  private final Places places;
  private final Function<Row, String> findings;
  private final int folder;

  /**
   * Starts with where links lead.
   *
   * @param findings the link from the folder of results to a row's findings
   * @param folder that all files lie in, which is not said of each
   */
  EntryRows(Language language, Places places, Function<Row, String> findings, String folder) {
    this.folder = folder.length();
    this.language = language;
    this.places = places;
    this.findings = findings;
  }

  List<Cell> document(Entry entry) {
    Row row = entry.row();
    List<Cell> cells = keys(row);
    cells.add(text(row.title()));
    cells.add(Cell.of(row.type().map(t -> TypeNames.of(t, language)).orElse("")));
    cells.add(verdict(row));
    cells.add(count(row, row.counts().errors()));
    cells.add(count(row, row.counts().warnings()));
    cells.add(count(row, row.counts().notes()));
    cells.add(count(row, entry.holding().notChecked()));
    cells.add(text(String.join(" · ", row.bodies())));
    cells.add(Cell.of(row.signed()));
    cells.add(Cell.of(row.read() ? SigningWords.of(row.signing(), language) : ""));
    cells.add(Cell.of(row.due().end()));
    cells.add(row.read() ? state(row) : Cell.NONE);
    cells.add(number(entry.holding().pages()));
    cells.add(text(row.unread().map(Unread::message).orElse("")));
    cells.add(Cell.of(entry.holding().sha256().orElse("")));
    cells.add(Cell.of(row.line()));
    return cells;
  }

  List<List<Cell>> findings(Entry entry) {
    List<Cell> keys = keys(entry.row());
    return entry.holding().findings().stream().map(f -> finding(keys, f)).toList();
  }

  private List<Cell> finding(List<Cell> keys, Found found) {
    List<Cell> cells = new ArrayList<>(keys);
    cells.add(severity(Codes.severity(found.severity())));
    cells.add(Cell.of(found.rule()));
    cells.add(text(found.title()));
    cells.add(text(found.message()));
    cells.add(text(found.article().orElse("")));
    cells.add(number(found.page()));
    cells.add(Cell.of(found.line()));
    cells.add(text(found.quote()));
    cells.add(Cell.of(found.fingerprint()));
    return cells;
  }

  List<List<Cell>> parties(Entry entry) {
    List<Body> bodies = entry.holding().act().map(Act::parties).orElse(List.of());
    return bodies.stream().map(b -> party(entry.row(), b)).toList();
  }

  private List<Cell> party(Row row, Body body) {
    List<Cell> cells = keys(row);
    cells.add(text(body.name()));
    cells.add(text(body.alias().orElse("")));
    cells.add(text(body.representative().orElse("")));
    cells.add(text(body.quality().orElse("")));
    cells.add(text(body.seat().orElse("")));
    // Digits that name somebody are text: a number would lose its leading zeros.
    cells.add(text(body.siren().orElse("")));
    cells.add(text(body.identifiers().getOrDefault("siret", "")));
    cells.add(text(body.identifiers().getOrDefault("rna", "")));
    return cells;
  }

  Optional<List<Cell>> deadline(Entry entry) {
    return entry.holding().act().map(act -> deadline(entry.row(), act.timeline()));
  }

  private List<Cell> deadline(Row row, Timeline life) {
    List<Cell> cells = keys(row);
    cells.add(text(row.title()));
    cells.add(state(row));
    cells.add(Cell.of(row.due().end()));
    cells.add(Cell.of(row.due().speakBy()));
    cells.add(yes(row.due().goesOn()));
    cells.add(yes(row.due().sure()));
    cells.add(text(row.due().message()));
    cells.add(day(life.signature()));
    cells.add(day(life.effect()));
    cells.add(day(life.term()));
    cells.add(day(life.lastEnd()));
    return cells;
  }

  private Cell yes(boolean yes) {
    return Cell.of(yes ? language.pick("oui", "yes") : language.pick("non", "no"));
  }

  /** Coloured where somebody has to act. */
  private Cell state(Row row) {
    Cell.Text words = new Cell.Text(row.due().state().worded(language));
    return switch (row.due().state()) {
      case TO_DENOUNCE, ENDING -> new Cell.Toned(words, Tone.DOUBTFUL);
      case UNSIGNED -> new Cell.Toned(words, Tone.BAD);
      default -> words;
    };
  }

  private static Cell day(Moment moment) {
    Optional<LocalDate> day = moment.day().or(moment::earliest);
    return Cell.of(day);
  }

  /** The document, which of its agreements, and the way to the findings. */
  private List<Cell> keys(Row row) {
    List<Cell> cells = new ArrayList<>();
    Cell.Text name = new Cell.Text(Visible.excerpt(row.file().substring(folder), NAME));
    cells.add(places.of(row.file()).<Cell>map(file -> new Cell.Link(name, file)).orElse(name));
    cells.add(number(row.part()));
    Cell.Text words = new Cell.Text(language.pick("constats", "findings"));
    String target = row.read() ? findings.apply(row) : "";
    cells.add(target.isEmpty() ? Cell.NONE : new Cell.Link(words, target));
    return cells;
  }

  private static Cell text(String text) {
    return Cell.of(Visible.excerpt(text, LONG));
  }

  private static Cell number(Optional<Integer> number) {
    return number.map(n -> Cell.of((long) n)).orElse(Cell.NONE);
  }

  private static Cell count(Row row, int count) {
    return row.read() ? Cell.of(count) : Cell.NONE;
  }

  private Cell verdict(Row row) {
    if (!row.read()) {
      return new Cell.Toned(new Cell.Text(language.pick("non lu", "not read")), Tone.NOTE);
    }
    Cell.Text words = new Cell.Text(Words.verdict(row.verdict(), language));
    return new Cell.Toned(words, tone(row.verdict()));
  }

  private static Tone tone(Verdict verdict) {
    return switch (verdict) {
      case NON_CONFORM -> Tone.BAD;
      case REVIEW, UNDETERMINED -> Tone.DOUBTFUL;
      case CONFORM -> Tone.GOOD;
    };
  }

  private Cell severity(Severity severity) {
    String words = Words.sign(severity) + " " + Words.severity(severity, language);
    Tone tone =
        switch (severity) {
          case ERROR -> Tone.BAD;
          case WARNING -> Tone.DOUBTFUL;
          case INFO -> Tone.NOTE;
        };
    return new Cell.Toned(new Cell.Text(words), tone);
  }
}
