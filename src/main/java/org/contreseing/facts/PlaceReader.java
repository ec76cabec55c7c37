package org.contreseing.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contreseing.model.Article;
import org.contreseing.model.LateStipulation;
import org.contreseing.model.Outline;
import org.contreseing.model.Passage;
import org.contreseing.model.Signature;
import org.contreseing.model.SignatureBlock;
import org.contreseing.model.Span;
import org.contreseing.model.VagueReference;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/** Finds what stands in the wrong place: duties behind the signatures, "ci-dessus" of nothing. */
final class PlaceReader {

  private static final Finder STIPULATES =
      Wording.exact(
          "\\d[\\d ]*(?:,\\d+)?\\s?(?:€|euros?\\b)|\\b(?:s'engage(?:nt|ra|ront)?|s'oblige(?:nt)?|devra|devront|est\\s+tenue?|sont\\s+tenue?s|prend(?:ra)?\\s+a\\s+sa\\s+charge|ver(?:se|sera|seront))\\b");
  private static final Finder NOTICE =
      Wording.exact(
          "^\\W*(?:\\(?\\d{1,2}\\)|\\[\\d|[¹²³*])|\\b(?:ampliation|copie|notifi|destinataire|mode d'emploi|recours|conteste|certifi|executoire|transmi|publi|affich|bon pour|lu et approuve|capital|article [lrd]\\.|fait a|exemplaires?|page \\d|vu |considerant|pour memoire|visa du|comptable|tresor|controle)");
  private static final Finder ABOVE =
      Wording.exact(
          "\\b(?:les|des|aux|ces)\\s+(?<noun>conditions|modalites|dispositions|stipulations|obligations|engagements|delais|elements|prestations|regles|principes|clauses|montants|tarifs|criteres|actions|missions|travaux|penalites|objectifs)(?:\\s+\\p{L}+){0,2},?\\s+(?:ci-dessus|supra|plus\\s+haut)\\b");
  private static final Finder PLACED =
      Wording.exact(
          "\\b(?:articles?|alineas?|paragraphes?|points?|annexes?|chapitres?|titres?|§|l'article|preambule|expose|visas?|tableau|parties)\\b");
  private static final int STEM = 5;

  private PlaceReader() {}

  /** The first sentence with a sum or a duty between the last signature block and the annexes. */
  static Optional<LateStipulation> late(Canvas canvas, Signature signature) {
    Outline outline = canvas.outline();
    int from =
        signature.blocks().stream()
            .map(SignatureBlock::span)
            .mapToInt(Span::start)
            .min()
            .orElse(-1);
    int last = outline.articles().stream().mapToInt(a -> a.span().end()).max().orElse(0);
    boolean usual =
        from >= last && outline.parties().end() <= from && outline.recitals().end() <= from;
    if (from < 0 || !usual) {
      return Optional.empty();
    }
    Passage zone = canvas.passage(new Span(from, Math.max(from, outline.act().end())));
    for (Paragraph paragraph : Paragraph.of(canvas, zone)) {
      String folded = Spelling.fold(paragraph.text()).replace('’', '\'');
      if (NOTICE.matcher(folded).find()) {
        // what follows a notice belongs to it
        return Optional.empty();
      }
      if (paragraph.words() >= STEM && STIPULATES.matcher(folded).find()) {
        return Optional.of(new LateStipulation(paragraph.passage().span(), paragraph.text()));
      }
    }
    return Optional.empty();
  }

  /** References to what should stand above in the article and does not. */
  static Optional<VagueReference> vague(Canvas canvas) {
    List<Span> found = new ArrayList<>();
    for (Article article : canvas.outline().articles()) {
      if (article.level() == 1) {
        vague(canvas, canvas.passage(article.span()), found);
      }
    }
    return found.stream()
        .findFirst()
        .map(
            s -> new VagueReference(s, Surroundings.flat(canvas.reading().slice(s)), found.size()));
  }

  private static void vague(Canvas canvas, Passage article, List<Span> found) {
    String folded = Spelling.fold(article.text());
    Search m = ABOVE.matcher(folded);
    while (m.find()) {
      String stem = m.group("noun").substring(0, STEM);
      Passage sentence = canvas.sentenceAround(article.from() + m.start());
      boolean placed = PLACED.matcher(Spelling.fold(sentence.text())).find();
      // an article of several sentences may have set them out without the word
      boolean first = sentence.from() <= article.from() || onlyHeading(canvas, article, m.start());
      if (!placed && first && !folded.substring(0, m.start()).contains(stem)) {
        found.add(article.span(m));
      }
    }
  }

  private static boolean onlyHeading(Canvas canvas, Passage article, int at) {
    Span body = article.sub(0, at).span();
    return canvas.outline().articleAt(article.span().start()).stream()
        .allMatch(
            a -> {
              String before =
                  canvas
                      .reading()
                      .slice(new Span(Math.min(a.headingSpan().end(), body.end()), body.end()));
              return !before.contains(".") && !before.contains(";") && !before.contains(":");
            });
  }
}
