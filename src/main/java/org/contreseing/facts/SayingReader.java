package org.contreseing.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.contreseing.model.Annex;
import org.contreseing.model.Article;
import org.contreseing.model.Passage;
import org.contreseing.model.Placeholder.Zone;
import org.contreseing.model.Saying;
import org.contreseing.model.Span;
import org.contreseing.search.Indexed;
import org.contreseing.search.Search;
import org.contreseing.tables.Row;
import org.contreseing.tables.Tables;

/**
 * Finds what {@code sayings.csv} lists, sentence by sentence. A cue is asked only where a word of
 * the sentence begins as one of its stems, so the time does not grow with the table.
 */
final class SayingReader {

  private final Stems<SayingCue> stems = new Stems<>();

  SayingReader(Tables tables) {
    for (Row row : tables.rows("sayings")) {
      SayingCue cue = SayingCue.of(row);
      cue.stems().forEach(s -> stems.put(s, cue));
    }
  }

  /** What is said, in order of place; quoted text, stamps and other noise say nothing. */
  List<Saying> read(Canvas canvas) {
    ArticleIndex articles = new ArticleIndex(canvas.outline().articles());
    List<Saying> found = new ArrayList<>();
    canvas
        .outline()
        .title()
        .ifPresent(t -> sentence(canvas.passage(t), Zone.TITLE, Optional.empty(), found));
    for (Span sentence : canvas.outline().sentences()) {
      Optional<Article> article = articles.at(sentence.start());
      Zone zone = article.isPresent() ? Zone.ARTICLE : canvas.zone(sentence);
      sentence(
          canvas.passage(sentence),
          zone,
          article.map(a -> articles.chain(a).get(0).ordinal()),
          found);
    }
    for (Annex annex : canvas.outline().annexes()) {
      Canvas.lines(canvas.passage(annex.span()))
          .forEach(line -> sentence(line, Zone.ANNEX, Optional.empty(), found));
    }
    found.sort(Comparator.comparing(Saying::span).thenComparing(Saying::what));
    return List.copyOf(found);
  }

  private void sentence(
      Passage sentence, Zone zone, Optional<Integer> article, List<Saying> found) {
    Indexed folded = new Indexed(Spelling.fold(sentence.text()).replace('’', '\''));
    List<SayingCue> asked = new ArrayList<>();
    Set<SayingCue> known = Collections.newSetFromMap(new IdentityHashMap<>());
    stems.each(
        folded.toString(),
        cue -> {
          if (known.add(cue)) {
            asked.add(cue);
          }
        });
    for (SayingCue cue : asked) {
      Search words = cue.pattern().matcher(folded);
      if (cue.zones().contains(zone)
          && words.find()
          && cue.unless().filter(u -> u.matcher(folded).find()).isEmpty()) {
        found.add(new Saying(cue.what(), sentence.span(words), sentence.span(), article, zone));
      }
    }
  }
}
