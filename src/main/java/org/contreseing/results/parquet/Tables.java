package org.contreseing.results.parquet;

import static org.contreseing.results.parquet.Column.flag;
import static org.contreseing.results.parquet.Column.maybeDay;
import static org.contreseing.results.parquet.Column.maybeNumber;
import static org.contreseing.results.parquet.Column.maybeText;
import static org.contreseing.results.parquet.Column.number;
import static org.contreseing.results.parquet.Column.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.contreseing.archive.Act;
import org.contreseing.archive.Body;
import org.contreseing.archive.Found;
import org.contreseing.archive.Holding;
import org.contreseing.model.Moment;
import org.contreseing.model.Timeline;
import org.contreseing.results.Due;
import org.contreseing.results.Entry;
import org.contreseing.results.Row;

/** The schemas of the files; every table begins with the line, the file and the part. */
public final class Tables {

  /** A finding and the line that it stands in. */
  public record Finding(Entry entry, Found found) {}

  /** A party, its place among the parties from 1, and the line that it stands in. */
  public record Party(Entry entry, int place, Body body) {}

  private Tables() {}

  /** A row for each line of results. */
  public static List<Column<Entry>> documents() {
    List<Column<Entry>> columns = keys(Function.identity());
    columns.add(maybeText("sha256", e -> e.holding().sha256()));
    columns.add(text("status", e -> e.holding().status()));
    columns.add(maybeText("reason", e -> e.holding().reason().map(Holding.Reason::code)));
    columns.add(
        maybeText("reason_message", e -> e.holding().reason().map(Holding.Reason::message)));
    columns.add(text("verdict", e -> e.holding().verdict()));
    columns.add(maybeText("type", e -> e.row().type()));
    columns.add(maybeText("title", e -> e.holding().act().flatMap(Act::title)));
    columns.add(number("errors", e -> e.row().counts().errors()));
    columns.add(number("warnings", e -> e.row().counts().warnings()));
    columns.add(number("infos", e -> e.row().counts().notes()));
    columns.add(number("not_checked", e -> e.holding().notChecked()));
    columns.add(number("parties", e -> e.holding().act().map(a -> a.parties().size()).orElse(0)));
    columns.add(maybeDay("signed_on", e -> e.row().signed()));
    columns.add(maybeNumber("year", e -> e.row().year()));
    columns.add(text("signing", e -> e.row().signing().name().toLowerCase(Locale.ROOT)));
    columns.add(maybeNumber("pages", e -> e.holding().pages()));
    columns.add(number("length", e -> e.holding().length()));
    columns.add(flag("ocr", e -> e.holding().recognised()));
    return columns;
  }

  /** A row for each finding. */
  public static List<Column<Finding>> findings() {
    List<Column<Finding>> columns = keys(Finding::entry);
    columns.add(text("rule", f -> f.found().rule()));
    columns.add(text("severity", f -> f.found().severity()));
    columns.add(text("title", f -> f.found().title()));
    columns.add(text("message", f -> f.found().message()));
    columns.add(maybeText("article", f -> f.found().article()));
    columns.add(maybeNumber("page", f -> f.found().page()));
    columns.add(number("text_line", f -> f.found().line()));
    columns.add(number("span_start", f -> f.found().span().start()));
    columns.add(number("span_end", f -> f.found().span().end()));
    columns.add(text("quote", f -> f.found().quote()));
    columns.add(text("fingerprint", f -> f.found().fingerprint()));
    return columns;
  }

  /** A row for each party of each agreement. */
  public static List<Column<Party>> parties() {
    List<Column<Party>> columns = keys(Party::entry);
    columns.add(number("party", Party::place));
    columns.add(text("name", p -> p.body().name()));
    columns.add(maybeText("alias", p -> p.body().alias()));
    columns.add(maybeText("representative", p -> p.body().representative()));
    columns.add(maybeText("quality", p -> p.body().quality()));
    columns.add(maybeText("seat", p -> p.body().seat()));
    columns.add(maybeText("siren", p -> p.body().siren()));
    for (String kind : List.of("siret", "rna", "vat")) {
      columns.add(maybeText(kind, p -> Optional.ofNullable(p.body().identifiers().get(kind))));
    }
    return columns;
  }

  /** A row for each agreement that was read. */
  public static List<Column<Entry>> deadlines() {
    List<Column<Entry>> columns = keys(Function.identity());
    columns.addAll(moment("signature", Timeline::signature));
    columns.addAll(moment("effect", Timeline::effect));
    columns.addAll(moment("term", Timeline::term));
    columns.addAll(moment("last_end", Timeline::lastEnd));
    columns.addAll(moment("notice", Timeline::notice));
    columns.add(text("state", e -> e.row().due().state().code()));
    columns.add(maybeDay("current_end", due(Due::end)));
    columns.add(maybeDay("last_day_to_refuse", due(Due::speakBy)));
    columns.add(flag("goes_on", due(Due::goesOn)));
    columns.add(flag("sure", due(Due::sure)));
    columns.add(text("message", due(Due::message)));
    return columns;
  }

  private static <T> Function<Entry, T> due(Function<Due, T> value) {
    return e -> value.apply(e.row().due());
  }

  private static List<Column<Entry>> moment(String name, Function<Timeline, Moment> moment) {
    Function<Entry, Optional<Moment>> of = e -> e.holding().act().map(Act::timeline).map(moment);
    return List.of(
        maybeDay(name + "_earliest", e -> of.apply(e).flatMap(Moment::earliest)),
        maybeDay(name + "_latest", e -> of.apply(e).flatMap(Moment::latest)),
        maybeText(name + "_certainty", e -> of.apply(e).map(m -> m.certainty().code())),
        maybeText(name + "_reason", e -> of.apply(e).map(m -> m.reason().code())));
  }

  private static <R> List<Column<R>> keys(Function<R, Entry> entry) {
    Function<R, Row> row = entry.andThen(Entry::row);
    List<Column<R>> columns = new ArrayList<>();
    columns.add(number("line", row.andThen(Row::line)));
    columns.add(text("file", row.andThen(Row::file)));
    columns.add(maybeNumber("part", row.andThen(Row::part)));
    return columns;
  }
}
