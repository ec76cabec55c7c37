package org.contreseing.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.contreseing.model.Article;
import org.contreseing.model.Clause;
import org.contreseing.model.Passage;
import org.contreseing.model.Start;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;
import org.contreseing.tables.Tables;

/**
 * Finds the kinds of clause that an agreement has: those its headings name, and those that only the
 * words of a body show.
 */
final class ClauseReader {

  /** A heading may promise a price or a tariff of which the body then says nothing that binds. */
  private static final Finder PROMISE = Wording.of("pr[ée]f[ée]rentiel|avantageu|r[ée]duite?s?\\b");

  /** Kinds that the opening may show: an object given in the preamble counts. */
  private static final Set<String> OPENING =
      Set.of("objet", "financier", "duree", "entree_en_vigueur");

  private static final String LEARNED = "resiliation";

  /** The kind that a day or an event from which the act runs makes present. */
  private static final String START = "entree_en_vigueur";

  private final ClauseWording wording;

  ClauseReader(Tables tables) {
    wording = new ClauseWording(tables);
  }

  /** The clauses in text order, titled ones first where two begin together. */
  List<Clause> read(Canvas canvas, List<Start> starts) {
    List<Clause> found = new ArrayList<>();
    starts.stream().limit(1).forEach(s -> found.add(new Clause(START, s.span(), false)));
    for (Article article : canvas.outline().articles()) {
      for (String kind : article.clauses()) {
        if (kept(canvas, article, kind)) {
          found.add(new Clause(kind, article.headingSpan(), true));
        }
      }
    }
    Passage articles = canvas.articles();
    canvas.outline().articles().forEach(a -> likely(a, found).ifPresent(found::add));
    for (String kind : wording.kinds()) {
      if (found.stream().noneMatch(c -> c.kind().equals(kind))) {
        shown(canvas, articles, kind).ifPresent(found::add);
      }
    }
    found.sort(
        Comparator.comparing(Clause::span)
            .thenComparing(c -> !c.titled())
            .thenComparing(Clause::kind));
    return List.copyOf(found);
  }

  /**
   * What a titled article mainly is by title and text together, where no title names it ("Départ
   * d'un membre"). Heard only of how an agreement ends early, which is worded in more ways than
   * sentences list; it can make that clause present, never absent.
   */
  private Optional<Clause> likely(Article article, List<Clause> found) {
    return article
        .clause()
        .filter(kind -> kind.equals(LEARNED) && !article.heading().isEmpty())
        .filter(kind -> found.stream().noneMatch(c -> c.kind().equals(kind)))
        .filter(kind -> !wording.misheaded(kind, article.heading()))
        .map(kind -> new Clause(kind, article.headingSpan(), false));
  }

  /**
   * A word of a heading may mean something else ("révision des prix" amends nothing). A heading of
   * price that promises an advantage is a financial clause only if its body says a price, who pays
   * or that it is free; a heading of data is one of personal data only if heading or body speak of
   * persons.
   */
  private boolean kept(Canvas canvas, Article article, String kind) {
    if (wording.misheaded(kind, article.heading())) {
      return false;
    }
    boolean doubtful =
        kind.equals("financier") && PROMISE.matcher(article.heading()).find()
            || kind.equals("donnees_personnelles");
    return !doubtful || wording.trigger(kind).matcher(canvas.passage(article.span()).text()).find();
  }

  private Optional<Clause> shown(Canvas canvas, Passage articles, String kind) {
    Optional<Clause> inBody = sentence(canvas, articles, kind);
    return inBody.isPresent() || !OPENING.contains(kind) || kind.equals("financier")
        ? inBody
        : sentence(canvas, opening(canvas), kind);
  }

  private static Passage opening(Canvas canvas) {
    return canvas.passage(canvas.outline().recitals());
  }

  private Optional<Clause> sentence(Canvas canvas, Passage zone, String kind) {
    Search trigger = wording.trigger(kind).matcher(zone.text());
    while (trigger.find()) {
      Passage around = canvas.sentenceAround(zone.from() + trigger.start());
      if (!wording.denied(kind, around.text())) {
        return Optional.of(new Clause(kind, zone.span(trigger), false));
      }
    }
    return Optional.empty();
  }
}
