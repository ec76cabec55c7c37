package org.contreseing.results.page;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.contreseing.archive.Found;
import org.contreseing.model.Verdict;
import org.contreseing.report.Heading;
import org.contreseing.report.Words;
import org.contreseing.report.html.Html;
import org.contreseing.results.ComparisonFile;
import org.contreseing.results.Evolution;
import org.contreseing.results.Places;
import org.contreseing.results.Row;
import org.contreseing.results.Said;
import org.contreseing.results.Survey;

/**
 * The page that answers an auditor's questions about an archive: one file that needs no network.
 * The findings of the worst agreements stand on it; those of others on pages beside it.
 */
public final class Dashboard {

  /** The page itself. */
  static final String PAGE = "index.html";

  private final Survey survey;
  private final Places files;
  private final Speech speech;
  private final Shell shell;
  private final List<Row> worstFirst;
  private final DetailPlaces places;
  private final Beside beside;
  private final LinkView links;
  private final Optional<Evolution> evolution;
  private final Map<Integer, String> details = new HashMap<>();

  /**
   * Prepares it.
   *
   * @param survey of all lines
   * @param out the folder of results
   */
  public Dashboard(Heading heading, Survey survey, Path out) throws IOException {
    this.survey = survey;
    this.files = new Places(out);
    this.speech = new Speech(heading.language(), heading.on(), survey.folder());
    this.shell = new Shell(heading, speech);
    this.worstFirst = survey.worstFirst();
    this.places = new DetailPlaces(worstFirst);
    this.links = new LinkView(speech);
    this.evolution = ComparisonFile.read(out);
    this.beside = new Beside(out, shell, speech);
  }

  /** The link from the folder of results to the findings of a row. */
  public String href(Row row) {
    String href = places.href(row);
    return href.startsWith("#") ? "index.html" + href : href;
  }

  /** Whether that file of the folder of results is one that it writes. */
  public static boolean owns(String name) {
    return name.equals(PAGE) || Beside.owns(name);
  }

  /** Takes the findings of a row; rows come in the order of lines. */
  public void detail(Row row, List<Found> findings) throws IOException {
    if (!row.read()) {
      return;
    }
    Html html = new Html();
    new DetailView(speech, files, places.onPage(row) ? "" : "../").write(html, row, findings);
    if (places.onPage(row)) {
      details.put(row.line(), html.fragment());
    } else {
      beside.add(DetailPlaces.file(row), html.fragment());
    }
  }

  /** Takes what documents say about each other. */
  public void link(Said said) {
    links.add(said);
  }

  /** Writes the page, after the last detail and the last link. */
  public void write(OutputStream out) throws IOException {
    beside.finish();
    Html html = new Html();
    shell.begin(html, speech.pick("Audit d’une archive", "Audit of an archive"), "");
    verdict(html);
    contents(html);
    List<Row> rows = survey.rows();
    new DeadlineView(html, speech, places).write(rows);
    Lists lists = new Lists(html, speech);
    lists.unsigned(rows, places);
    new BlockingView(html, speech).write(survey);
    evolution.ifPresent(e -> new EvolutionView(html, speech, places).write(e, survey));
    links.write(html, places);
    lists.unread(survey.unread(), files);
    new Catalogue(html, speech, places).write(worstFirst);
    flush(html, out);
    details(html, out);
    shell.end(html);
    flush(html, out);
  }

  private static void flush(Html html, OutputStream out) throws IOException {
    out.write(html.drain().getBytes(StandardCharsets.UTF_8));
  }

  private void verdict(Html html) {
    html.open("header", "class", "verdict " + tone());
    html.element(
        "h1",
        speech.pick("Audit d’une archive au ", "Audit of an archive as of ")
            + Words.day(speech.on(), speech.language()));
    html.element("p", sentence(), "class", "sentence");
    new Answers(html, speech).write(survey);
    if (!speech.folder().isEmpty()) {
      html.element(
          "p",
          speech.pick("Dossier", "Folder") + speech.colon() + speech.folder(),
          "class",
          "facts");
    }
    html.close();
  }

  private String tone() {
    return survey.count(Verdict.NON_CONFORM) > 0 ? "error" : "conform";
  }

  /** "252 documents, 251 conventions : 165 non conformes, 44 à relire, 42 conformes." */
  private String sentence() {
    long read = worstFirst.size();
    long documents = survey.rows().stream().map(Row::file).distinct().count();
    List<String> parts = new ArrayList<>();
    for (Verdict verdict :
        List.of(Verdict.NON_CONFORM, Verdict.REVIEW, Verdict.CONFORM, Verdict.UNDETERMINED)) {
      long count = survey.count(verdict);
      if (count > 0) {
        parts.add(
            speech.number(count) + "\u00a0" + Words.verdicts(count, verdict, speech.language()));
      }
    }
    String all =
        speech.count(documents, "document", "document")
            + ", "
            + speech.count(read, "convention", "agreement");
    return parts.isEmpty() ? all + "." : all + speech.colon() + String.join(", ", parts) + ".";
  }

  private void contents(Html html) {
    html.open("nav", "class", "contents", "aria-label", speech.pick("Sommaire", "Contents"));
    html.open("ul");
    entry(html, "deadlines", "Échéances", "Deadlines");
    entry(html, "renewals", "Reconductions", "Renewals");
    entry(html, "unsigned", "Non signées", "Unsigned");
    entry(html, "blocking", "Ce qui bloque", "What blocks");
    if (evolution.isPresent()) {
      entry(html, "evolution", "Évolution", "Evolution");
    }
    entry(html, "links", "Entre documents", "Across documents");
    entry(html, "unread", "Non lus", "Not read");
    entry(html, "agreements", "Toutes", "All");
    entry(html, "details", "Constats", "Findings");
    html.close().close();
  }

  private void entry(Html html, String id, String french, String english) {
    html.open("li").element("a", speech.pick(french, english), "href", "#" + id).close();
  }

  private void details(Html html, OutputStream out) throws IOException {
    html.open("section", "id", "details");
    html.element(
        "h2",
        speech.pick("Constats, convention par convention", "Findings, agreement by agreement"));
    if (places.size() < worstFirst.size()) {
      html.element(
          "p",
          speech.pick("Ici, les ", "Here, the ")
              + speech.number(places.size())
              + speech.pick(
                  " pires\u00a0; les autres sur des pages à part, où mènent les liens des tableaux.",
                  " worst; the others on pages beside it, where the tables lead."),
          "class",
          "facts");
    }
    for (Row row : worstFirst) {
      if (places.onPage(row)) {
        html.asset(details.getOrDefault(row.line(), ""));
        flush(html, out);
      }
    }
    html.close();
  }
}
