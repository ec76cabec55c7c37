package org.contreseing.results.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.contreseing.archive.link.Link;
import org.contreseing.report.Visible;
import org.contreseing.report.html.Html;
import org.contreseing.results.Said;
import org.contreseing.results.SaidWords;

/** What documents say about each other, kind by kind. */
final class LinkView {

  private static final int MOST = 60;
  private static final int MESSAGE = 500;

  private final Speech speech;
  private final Map<Link.Kind, List<Said>> first = new EnumMap<>(Link.Kind.class);
  private final Map<Link.Kind, Long> counts = new EnumMap<>(Link.Kind.class);

  LinkView(Speech speech) {
    this.speech = speech;
  }

  void add(Said said) {
    counts.merge(said.kind(), 1L, Long::sum);
    List<Said> some = first.computeIfAbsent(said.kind(), k -> new ArrayList<>());
    if (some.size() < MOST) {
      some.add(said);
    }
  }

  void write(Html html, DetailPlaces places) {
    html.open("section", "id", "links");
    html.element("h2", speech.pick("Entre documents", "Across documents"));
    if (first.isEmpty()) {
      html.element("p", speech.pick("Rien à signaler.", "Nothing to report."), "class", "facts");
    }
    first.forEach((kind, some) -> kind(html, places, kind, some));
    html.close();
  }

  private void kind(Html html, DetailPlaces places, Link.Kind kind, List<Said> some) {
    long count = counts.get(kind);
    boolean warning = some.stream().anyMatch(Said::warning);
    html.open("details", "class", "panel", warning ? "open" : "data-folded", "");
    html.element(
        "summary", SaidWords.kind(kind, speech.language()) + " (" + speech.number(count) + ")");
    new Folded(html, speech)
        .write(
            some,
            stretch -> {
              html.open("ul");
              stretch.forEach(said -> item(html, places, said));
              html.close();
            });
    if (count > some.size()) {
      html.element("p", speech.more(count - some.size()), "class", "facts");
    }
    html.close();
  }

  private void item(Html html, DetailPlaces places, Said said) {
    html.open("li").text(Visible.excerpt(said.message(), MESSAGE) + " ");
    html.element(
        "span",
        "(" + SaidWords.certainty(said.certainty(), speech.language()) + ")",
        "class",
        "where");
    html.open("ul");
    said.passages().forEach(p -> passage(html, places, p));
    html.close().close();
  }

  private void passage(Html html, DetailPlaces places, Said.Passage passage) {
    html.open("li").text(SaidWords.role(passage.role(), speech.language()) + speech.colon());
    String name = passage.row().map(speech::name).orElse(Visible.excerpt(passage.file(), 160));
    Optional<String> href = passage.row().map(places::href).filter(h -> !h.isEmpty());
    if (href.isPresent()) {
      html.element("a", name, "href", href.get());
    } else {
      html.text(name);
    }
    html.element("span", place(passage), "class", "where").close();
  }

  private String place(Said.Passage passage) {
    StringBuilder place = new StringBuilder();
    passage.article().ifPresent(a -> place.append(", art.\u00a0").append(Visible.excerpt(a, 40)));
    passage.page().ifPresent(p -> place.append(", p.\u00a0").append(p));
    passage
        .quote()
        .filter(q -> !q.isBlank())
        .ifPresent(
            q ->
                place
                    .append(speech.pick(" «\u00a0", " “"))
                    .append(Visible.excerpt(q, 160))
                    .append(speech.pick("\u00a0»", "”")));
    return place.toString();
  }
}
