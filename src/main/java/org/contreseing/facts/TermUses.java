package org.contreseing.facts;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contreseing.facts.DefinitionReader.Place;
import org.contreseing.model.Outline;
import org.contreseing.model.Passage;
import org.contreseing.search.Finder;

/**
 * Where a defined term is used outside its own definition, in the singular or the plural; a term
 * that is written with a capital, with that capital.
 *
 * @param early whether it is used before its definition elsewhere than in the title, a heading or
 *     another definition, all of which announce it
 */
record TermUses(int count, Optional<MatchResult> first, boolean early) {

  static TermUses of(Canvas canvas, Passage whole, List<Place> places, Place own) {
    List<MatchResult> all =
        pattern(own.term())
            .matcher(whole.text())
            .results()
            .filter(m -> m.end() <= own.start() || m.start() >= own.end())
            .toList();
    boolean early =
        all.stream()
            .takeWhile(m -> m.start() < own.start())
            .anyMatch(m -> speaks(canvas, whole, places, m));
    return new TermUses(all.size(), all.stream().findFirst(), early);
  }

  private static boolean speaks(Canvas canvas, Passage whole, List<Place> places, MatchResult use) {
    Outline outline = canvas.outline();
    int at = whole.span(use.start(), use.end()).start();
    return places.stream().noneMatch(p -> p.start() <= use.start() && use.start() < p.end())
        && !outline.parties().contains(at)
        && outline.title().stream().noneMatch(t -> t.contains(at))
        && outline.articles().stream().noneMatch(a -> a.headingSpan().contains(at));
  }

  private static Finder pattern(String term) {
    String words =
        Stream.of(term.split("[^\\p{L}\\p{N}]+"))
            .filter(w -> !w.isEmpty())
            .map(TermUses::inflected)
            .collect(Collectors.joining("[^\\p{L}\\p{N}\\n]{0,3}\\n?[ \\t]*+"));
    String whole = "(?<![\\p{L}\\p{N}])" + words + "(?![\\p{L}\\p{N}])";
    return Character.isUpperCase(term.charAt(0)) ? Wording.exact(whole) : Wording.of(whole);
  }

  private static String inflected(String word) {
    String stem =
        word.length() > 3 && word.matches(".*[sx]") ? word.substring(0, word.length() - 1) : word;
    return word.length() > 3 ? stem + "(?:e?s|x)?" : word;
  }
}
