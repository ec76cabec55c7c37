package org.contreseing.facts;

import java.util.Optional;
import org.contreseing.model.Outline;
import org.contreseing.model.Passage;
import org.contreseing.model.Span;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * Finds the stretch that presents the parties, between "entre les soussignés" and "il a été
 * convenu".
 */
final class Comparution {

  private static final Finder IN_ARTICLE = Wording.of("\\bentre\\b[^.]{0,20}:|\\bd'une part\\b");

  private static final Finder INTRODUCTION =
      Wording.of(
          "(?m)\\bentre\\b(?:[ \\t]*,?[ \\t]*(?:d'une part[ \\t]*,?[ \\t]*:?[ \\t]*)?(?:les[ \\t]+(?:parties[ \\t]+)?soussign[ée]{1,2}(?:\\(e\\))?s?|les[ \\t]+(?:parties|signataires|contractants|cocontractants|partenaires|membres|personnes|organismes|collectivit[ée]s|structures|entit[ée]s|[ée]tablissements)(?:[ \\t]+(?:suivant(?:e?s)|d[ée]sign[ée]e?s|(?:[ée]num[ée]r|mentionn|nomm)[ée]e?s|ci[- ](?:apr[èe]s|dessous)|signataires|contractante?s)[^\\n:]{0,40}|(?=[ \\t]*:))))?[ \\t]*[:,]?"
              + OtherTongue.BETWEEN
              + "|\\b(?:les|nous)[ \\t]+soussign[ée]{1,2}s?[ \\t]*[:,]|(?:\\bparties\\b[^\\n:]{0,40}|\\bcontractantes?\\b[^\\n:]{0,20}):[ \\t]*$");
  private static final Finder CLOSED =
      Wording.of(
          "(?m)\\b(?:il|elles|ils)\\s+(?:est|a|sont|ont)\\s+(?:[ée]t[ée]\\s+)?(?:pr[ée]alablement\\s+|d'abord\\s+)?(?:convenu|expos[ée]|arr[êe]t[ée]|d[ée]cid[ée]|rappel[ée]|conclu)"
              + "|\\b(?:sont|son|ont)\\s+(?:convenus?|arr[êe]t[ée]|d[ée]cid[ée])|^[ \\t]*(?:pr[ée]ambule|expos[ée]|ou)[ \\t]*:?[ \\t]*$|^[ \\t]*art(?:icle|\\.)\\s*(?:1|premier|I\\b)"
              + "|[,;]?\\s*ci-apr[èe]s[^.;«\\n]{0,40}\\b(?:ensemble|collectivement|conjointement)\\b[^.;\\n]{0,30}\\b(?:parties|membres|signataires|partenaires|contractants|cocontractants)\\b|"
              + SharedAlias.COLLECTIVE
              + "|^[ \\t]*\\(\\d\\)\\s+(?!(?:la |le |les |l'))");
  private static final Finder CLOSED_OR_NAMED =
      Wording.of(CLOSED.pattern() + "|" + AliasReader.RESPECTIVE.pattern());
  private static final Finder PRESENTS =
      Wording.of("\\bentre\\b|d'une part|soussign|agissant au nom|d[ée]nomm[ée]|repr[ée]sent[ée]");
  private static final Finder PRESENTS_WELL =
      Wording.of(
          "d'une part|soussign|agissant (?:au nom|par)|d[ée]nomm[ée]|repr[ée]sent[ée]{1,2}s?\\b");
  private static final Finder TITLE =
      Wording.of(
          "\\s*(?:convention|contrat|accord|avenant|protocole|charte)\\b[^\\n]*(?:\\n[^\\n]*)?\\bentre\\b");
  private static final Finder LATE =
      Wording.of(
          "(?m)\\b(?:suit|convenu|arr[êe]t[ée]|conclu)[ \\t]*,?[ \\t]*entre[ \\t]*:[ \\t]*$");
  private static final Finder SAID =
      Wording.of("^\\s*(?:dont\\s+le\\s+(?:si[èe]ge|cabinet|bureau)|repr[ée]sent[ée]|sise?\\b)");

  /** A line that breaks off within a name or an address. */
  private static final Finder BROKEN =
      Wording.exact("[\\s'](?:de|du|des|la|le|les|rue|avenue|place|route|chemin|boulevard)$");

  private static final int FAR = 700;
  private static final int LONGEST = 12_000;

  private Comparution() {}

  /** The stretch in which the parties stand; empty when none can be told. */
  static Optional<Passage> find(Canvas canvas) {
    Outline outline = canvas.outline();
    Passage zone = named(canvas, canvas.passage(outline.parties()));
    Optional<Passage> late = late(canvas, zone);
    if (late.isPresent()) {
      return late.map(Comparution::cut).filter(Comparution::says);
    }
    if (PRESENTS.matcher(zone.text()).find()) {
      return Optional.of(cut(zone)).filter(Comparution::says);
    }
    return Optional.of(opening(canvas, outline.whole().start()))
        .filter(p -> PRESENTS.matcher(p.text()).find())
        .map(Comparution::cut)
        .filter(Comparution::says)
        .or(() -> firstArticle(canvas).map(Comparution::cut));
  }

  private static Passage opening(Canvas canvas, int start) {
    int end =
        canvas.outline().articles().stream()
            .findFirst()
            .map(a -> a.span().start())
            .orElse(canvas.outline().signature().start());
    return canvas.passage(new Span(start, Math.max(start, end)));
  }

  /**
   * A title says between whom an agreement stands in general words; those who sign come after the
   * recitals, behind "il est convenu, entre :".
   */
  private static Optional<Passage> late(Canvas canvas, Passage zone) {
    if (PRESENTS_WELL.matcher(zone.text()).find()) {
      return Optional.empty();
    }
    Passage opening = opening(canvas, zone.span().start());
    Search between = LATE.matcher(opening.text());
    return between.find()
        ? Optional.of(opening.sub(between.end(), opening.text().length()))
            .filter(p -> PRESENTS_WELL.matcher(p.text()).find())
        : Optional.empty();
  }

  /** An agreement may present its parties in its first article. */
  private static Optional<Passage> firstArticle(Canvas canvas) {
    return canvas.outline().articles().stream()
        .findFirst()
        .map(a -> new Span(Math.min(a.headingSpan().end(), a.span().end()), a.span().end()))
        .map(canvas::passage)
        .filter(p -> IN_ARTICLE.matcher(p.text()).find());
  }

  private static boolean says(Passage zone) {
    return zone.text().codePoints().anyMatch(Character::isLetter) || zone.text().contains("...");
  }

  /**
   * A name alone on its line may be taken for a title; what is said of it on the next shows that it
   * is none.
   */
  private static Passage named(Canvas canvas, Passage zone) {
    String before = canvas.text().substring(0, zone.from()).stripTrailing();
    if (!SAID.matcher(zone.text()).find() && !BROKEN.matcher(before).find()) {
      return zone;
    }
    int line = before.lastIndexOf('\n') + 1;
    int start = BROKEN.matcher(before).find() ? before.lastIndexOf("\n\n") + 2 : line;
    boolean above = !canvas.text().substring(before.length(), zone.from()).contains("\n\n");
    return above && !before.isEmpty() && start <= zone.from()
        ? new Passage(zone.reading(), start, zone.to())
        : zone;
  }

  private static Passage cut(Passage zone) {
    String text = zone.text();
    int limit = Math.min(text.length(), LONGEST);
    int from = from(text, limit);
    // few agreements name their parties "respectively", and to look for it takes long
    Finder closing = AliasReader.RESPECTS.matcher(text).find() ? CLOSED_OR_NAMED : CLOSED;
    Search closed = closing.matcher(text).region(from, limit).useTransparentBounds(true);
    boolean numbered = text.startsWith("(1)", from + blank(text, from));
    int to = limit;
    while (to == limit && closed.find()) {
      boolean opens =
          text.substring(from, closed.start()).isBlank()
              || numbered && closed.group().strip().startsWith("(");
      to = opens ? limit : closed.start();
    }
    return zone.sub(from, to);
  }

  private static int blank(String text, int from) {
    String rest = text.substring(from);
    return rest.length() - rest.stripLeading().length();
  }

  private static int from(String text, int limit) {
    Search introduced = INTRODUCTION.matcher(text).region(0, Math.min(limit, FAR));
    if (!introduced.find()) {
      return start(text, 0);
    }
    int paragraph = text.indexOf("\n\n", introduced.end());
    boolean onlyTitle =
        paragraph > 0
            && TITLE.matcher(text).lookingAt()
            && !PRESENTS_WELL.matcher(text.substring(introduced.end(), paragraph)).find();
    return onlyTitle && PRESENTS_WELL.matcher(text).find(paragraph)
        ? again(text, paragraph, limit)
        : introduced.end();
  }

  /** A title may say "convention entre A et B" before the comparution proper. */
  private static int again(String text, int paragraph, int limit) {
    Search introduced =
        INTRODUCTION
            .matcher(text)
            .region(paragraph, Math.min(limit, paragraph + FAR))
            .useTransparentBounds(true);
    return introduced.find() ? introduced.end() : start(text, paragraph);
  }

  /**
   * Without "entre", the last paragraph before the formula presents them; titles stand above it.
   */
  private static int start(String text, int after) {
    Search presents = PRESENTS_WELL.matcher(text);
    if (!presents.find(after)) {
      return after;
    }
    int paragraph = text.lastIndexOf("\n\n", presents.start());
    return paragraph < after ? after : paragraph + 2;
  }
}
