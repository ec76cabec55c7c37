package org.contreseing.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.contreseing.model.Agreement;
import org.contreseing.model.Article;
import org.contreseing.model.Duration;
import org.contreseing.model.LabelledLine;
import org.contreseing.model.LineLabel;
import org.contreseing.model.Party;
import org.contreseing.model.SignatureBlock;
import org.contreseing.segment.LineModel;

/** Compares what was read in one agreement with its truth. */
final class Marking {

  private final Specimen specimen;
  private final Truth truth;

  Marking(Specimen specimen) {
    this.specimen = specimen;
    this.truth = specimen.truth();
  }

  /** Each label by itself. */
  Map<LineLabel, Tally> lines(List<LabelledLine> found) {
    Map<Integer, LineLabel> there = new TreeMap<>();
    specimen.labelled().lines().forEach(l -> there.put(line(l), l.label()));
    Map<LineLabel, Tally> tallies = new EnumMap<>(LineLabel.class);
    for (LabelledLine one : found) {
      LineLabel wanted = there.get(line(one));
      if (wanted == one.label()) {
        tallies.merge(wanted, new Tally(1, 0, 0), Tally::plus);
      } else if (wanted != null) {
        tallies.merge(one.label(), new Tally(0, 1, 0), Tally::plus);
        tallies.merge(wanted, new Tally(0, 0, 1), Tally::plus);
      }
    }
    return tallies;
  }

  private int line(LabelledLine line) {
    return specimen.lineOf(line.span().start());
  }

  /** An article is found when it begins at the right line with the right number. */
  Tally articles(List<Article> found) {
    return Matching.pair(found, truth.articles(), this::same);
  }

  /** The same for headings of which nothing but number and place are known. */
  Tally headings(List<LineModel.Headline> found) {
    return Matching.pair(
        found,
        truth.articles(),
        (f, t) ->
            specimen.lineOf(f.span().start()) == t.line() && sameNumber(f.number(), f.label(), t));
  }

  private boolean same(Article found, Truth.TrueArticle there) {
    return specimen.lineOf(found.headingSpan().start()) == there.line()
        && sameNumber(found.number(), found.label(), there);
  }

  private static boolean sameNumber(String number, String label, Truth.TrueArticle there) {
    String wanted = number(there.number());
    return number(number).equals(wanted) || number(label).equals(wanted);
  }

  private static String number(String printed) {
    return printed
        .toLowerCase(Locale.ROOT)
        .replaceFirst("^(?:article|art\\.?)\\s*", "")
        .replaceFirst("^(\\d+|i)\\s?er$", "$1")
        .replaceFirst("^premi(?:er|ère)$", "1")
        .replaceAll("[\\s.]+$", "")
        .replaceAll("\\s", "");
  }

  /** Of the articles found, how many have the right title, word for word. */
  Tally titles(List<Article> found) {
    List<Article> known =
        found.stream().filter(a -> truth.articles().stream().anyMatch(t -> same(a, t))).toList();
    List<Truth.TrueArticle> there =
        truth.articles().stream().filter(t -> found.stream().anyMatch(a -> same(a, t))).toList();
    return Matching.pair(
        known, there, (a, t) -> same(a, t) && Matching.sameName(a.heading(), t.heading()));
  }

  /** The main kind that a person gave an article; empty when none fits or it is no article. */
  Optional<String> kind(Article found) {
    return there(found).flatMap(t -> t.clauses().stream().findFirst());
  }

  private Optional<Truth.TrueArticle> there(Article found) {
    return truth.articles().stream().filter(t -> same(found, t)).findFirst();
  }

  /** Main kinds of clause of the articles that both see, by kind. */
  Map<String, Tally> clauses(List<Article> found) {
    Map<String, Tally> tallies = new TreeMap<>();
    for (Article article : found) {
      there(article).ifPresent(t -> clause(tallies, article.clause(), t.clauses()));
    }
    return tallies;
  }

  // Any of the kinds that a person named is right; the main one is what is missed.
  private static void clause(
      Map<String, Tally> tallies, Optional<String> kind, List<String> there) {
    if (kind.filter(there::contains).isPresent()) {
      tallies.merge(kind.get(), new Tally(1, 0, 0), Tally::plus);
      return;
    }
    kind.ifPresent(k -> tallies.merge(k, new Tally(0, 1, 0), Tally::plus));
    there.stream().limit(1).forEach(k -> tallies.merge(k, new Tally(0, 0, 1), Tally::plus));
  }

  Tally parties(Agreement agreement) {
    return Matching.pair(
        agreement.parties(), truth.parties(), (p, t) -> Matching.sameName(p.name(), t.name()));
  }

  Tally aliases(Agreement agreement) {
    List<Party> named = agreement.parties().stream().filter(p -> !p.aliases().isEmpty()).toList();
    List<String> there = truth.parties().stream().flatMap(t -> t.alias().stream()).toList();
    return Matching.pair(
        named,
        there,
        (p, alias) -> p.aliases().stream().anyMatch(a -> Matching.sameName(a, alias)));
  }

  /**
   * A duration is found when its role and length are right and it stands within a line. That there
   * is no end is no duration, and people note none.
   */
  Tally durations(Agreement agreement) {
    List<Duration> lengths = agreement.durations().stream().filter(d -> !d.isEndless()).toList();
    return Matching.pair(lengths, truth.durations(), this::same);
  }

  private boolean same(Duration found, Truth.TrueDuration there) {
    int line = specimen.lineOf(found.span().start());
    return found.role().code().equals(there.role())
        && found.length().map(l -> l.iso()).equals(there.iso())
        && Math.abs(line - there.line()) <= 1;
  }

  /** A block is found when its signatory is, or its party where nobody is named. */
  Tally blocks(Agreement agreement) {
    return Matching.pair(
        agreement.signature().blocks(), new ArrayList<>(truth.blocks()), Marking::same);
  }

  private static boolean same(SignatureBlock found, Truth.TrueBlock there) {
    return found.signatory().isPresent() && there.signatory().isPresent()
        ? Matching.sameName(found.signatory().get(), there.signatory().get())
        : found.signatory().isEmpty()
            && there.signatory().isEmpty()
            && there.party().map(p -> Matching.likeName(p, found.label())).orElse(true);
  }

  Tally type(Agreement agreement) {
    return agreement.types().stream().limit(1).anyMatch(truth.type()::equals)
        ? new Tally(1, 0, 0)
        : new Tally(0, agreement.types().isEmpty() ? 0 : 1, 1);
  }
}
