package org.contreseing.results.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.contreseing.model.Language;
import org.contreseing.report.Visible;
import org.contreseing.report.table.Cell;
import org.contreseing.report.table.Cell.Tone;
import org.contreseing.results.Places;
import org.contreseing.results.Row;
import org.contreseing.results.Said;
import org.contreseing.results.SaidWords;

/** The rows of what is said across documents: one for each document of each link. */
final class LinkRows {

  private static final int LONG = 1000;

  private final Language language;
  private final Places places;
  private final Function<Row, String> findings;
  private int number;

  LinkRows(Language language, Places places, Function<Row, String> findings) {
    this.language = language;
    this.places = places;
    this.findings = findings;
  }

  List<List<Cell>> of(Said said) {
    number++;
    return said.passages().stream().map(p -> row(said, p)).toList();
  }

  private List<Cell> row(Said said, Said.Passage passage) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(number));
    Cell.Text kind = new Cell.Text(SaidWords.kind(said.kind(), language));
    cells.add(said.warning() ? new Cell.Toned(kind, Tone.DOUBTFUL) : kind);
    cells.add(Cell.of(SaidWords.certainty(said.certainty(), language)));
    cells.add(text(said.message()));
    cells.add(Cell.of(SaidWords.role(passage.role(), language)));
    Cell.Text name = new Cell.Text(Visible.excerpt(passage.file(), 200));
    cells.add(places.of(passage.file()).<Cell>map(f -> new Cell.Link(name, f)).orElse(name));
    cells.add(passage.row().flatMap(Row::part).map(p -> Cell.of((long) p)).orElse(Cell.NONE));
    Cell.Text words = new Cell.Text(language.pick("constats", "findings"));
    cells.add(
        passage
            .row()
            .map(findings)
            .filter(target -> !target.isEmpty())
            .<Cell>map(target -> new Cell.Link(words, target))
            .orElse(Cell.NONE));
    cells.add(text(passage.title().orElse("")));
    cells.add(text(passage.article().orElse("")));
    cells.add(passage.page().map(p -> Cell.of((long) p)).orElse(Cell.NONE));
    cells.add(text(passage.quote().orElse("")));
    return cells;
  }

  private static Cell text(String text) {
    return Cell.of(Visible.excerpt(text, LONG));
  }
}
