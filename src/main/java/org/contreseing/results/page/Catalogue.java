package org.contreseing.results.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.contreseing.model.Verdict;
import org.contreseing.report.Visible;
import org.contreseing.report.Words;
import org.contreseing.report.html.Html;
import org.contreseing.results.Row;

/**
 * All agreements, the worst first. The first of them stand on the page as it is; the script shows
 * any of them, sorted and narrowed, from what is embedded beside.
 */
final class Catalogue {

  private static final JsonFactory JSON = new JsonFactory();
  private static final int SHOWN = 50;
  private static final List<Verdict> VERDICTS = List.of(Verdict.values());

  private final Html html;
  private final Speech speech;
  private final DetailPlaces places;
  private final Map<String, Integer> bodies = new LinkedHashMap<>();
  private final Map<String, Integer> rules = new LinkedHashMap<>();

  Catalogue(Html html, Speech speech, DetailPlaces places) {
    this.html = html;
    this.speech = speech;
    this.places = places;
  }

  void write(List<Row> worstFirst) {
    html.open("section", "id", "agreements", "class", "catalogue");
    html.element(
        "h2",
        speech.pick(
            "Toutes les conventions, les pires d’abord", "All agreements, the worst first"));
    controls();
    Grid grid = new Grid(html, speech.pick("Conventions", "Agreements"), labels());
    worstFirst.stream().limit(SHOWN).forEach(r -> row(grid, r));
    grid.end();
    html.open("p", "class", "facts more-rows");
    if (worstFirst.size() > SHOWN) {
      html.text(speech.more(worstFirst.size() - SHOWN));
    }
    html.close();
    html.open("script", "type", "application/json", "id", "rows").asset(data(worstFirst)).close();
    html.close();
  }

  private List<String> labels() {
    return speech.labels(
        List.of(
            "Convention", "Verdict", "Bloquants", "À relire", "Nature", "Parties", "Année", "Fin"),
        List.of("Agreement", "Verdict", "Blocking", "To review", "Kind", "Parties", "Year", "End"));
  }

  /** Hidden until the script that makes them work shows them. */
  private void controls() {
    html.open("div", "class", "filters", "hidden", "", "role", "group");
    html.open("label").text(speech.pick("Chercher ", "Search "));
    html.empty("input", "type", "search", "id", "find", "autocomplete", "off").close();
    html.open("label").text(speech.pick("Verdict ", "Verdict ")).open("select", "id", "verdict");
    html.element("option", speech.pick("tous", "all"), "value", "");
    for (Verdict verdict : VERDICTS) {
      html.element(
          "option", Words.verdict(verdict, speech.language()), "value", "" + verdict.ordinal());
    }
    html.close().close();
    html.open("label").text(speech.pick("Trier ", "Sort ")).open("select", "id", "sort");
    String[] french = {"les pires d’abord", "la fin la plus proche", "par titre", "par année"};
    String[] english = {"the worst first", "the nearest end", "by title", "by year"};
    for (int i = 0; i < french.length; i++) {
      html.element("option", speech.pick(french[i], english[i]), "value", "" + i);
    }
    html.close().close();
    html.element("span", "", "class", "shown where", "role", "status").close();
  }

  private void row(Grid grid, Row row) {
    grid.row(speech.name(row), places.href(row), speech.file(row))
        .verdict(row.verdict(), Words.verdict(row.verdict(), speech.language()))
        .count(row.counts().errors())
        .count(row.counts().warnings())
        .cell(speech.type(row))
        .cell(speech.bodies(row))
        .cell(speech.year(row), "day")
        .cell(speech.day(row.due().end()), "day")
        .endRow();
  }

  private String data(List<Row> rows) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("on", speech.on().toString());
      json.writeStringField("of", speech.pick(" sur ", " of "));
      json.writeStringField("more", speech.pick("Montrer la suite", "Show more"));
      texts(json, "labels", labels());
      texts(
          json,
          "verdicts",
          VERDICTS.stream().map(v -> Words.verdict(v, speech.language())).toList());
      texts(json, "tones", VERDICTS.stream().map(Grid::tone).toList());
      json.writeArrayFieldStart("rows");
      for (Row row : rows) {
        row(json, row);
      }
      json.writeEndArray();
      texts(json, "bodies", List.copyOf(bodies.keySet()));
      texts(json, "rules", List.copyOf(rules.keySet()));
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return harmless(out.toString());
  }

  /** Nothing in it can end the element that it stands in: in JSON these signs are only in texts. */
  private static String harmless(String json) {
    return json.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e");
  }

  private static void texts(JsonGenerator json, String name, List<String> texts)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  private void row(JsonGenerator json, Row row) throws IOException {
    json.writeStartArray();
    json.writeString(places.href(row));
    json.writeString(speech.name(row));
    json.writeString(speech.file(row));
    json.writeNumber(row.verdict().ordinal());
    json.writeNumber(row.counts().errors());
    json.writeNumber(row.counts().warnings());
    json.writeString(speech.type(row));
    numbers(json, row.bodies(), bodies);
    json.writeString(speech.year(row));
    Optional<LocalDate> end = row.due().end();
    json.writeString(end.map(LocalDate::toString).orElse(""));
    json.writeString(speech.day(end));
    numbers(json, row.blocking(), rules);
    json.writeEndArray();
  }

  /** A text that many rows have is written once, and in each of them its number. */
  private static void numbers(JsonGenerator json, List<String> texts, Map<String, Integer> all)
      throws IOException {
    json.writeStartArray();
    for (String text : texts) {
      json.writeNumber(all.computeIfAbsent(Visible.line(text), t -> all.size()));
    }
    json.writeEndArray();
  }
}
