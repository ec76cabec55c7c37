package org.contreseing.annotate;

import java.util.Optional;
import java.util.Set;
import org.contreseing.extract.Place;

/**
 * Finds where marks can stand before or after a character of a DOCX. They stand between runs, so a
 * run may have to be parted; in formulas and text boxes none can stand, so they stand around them.
 */
final class WordCuts {

  private static final Set<String> HOLDERS = Set.of("r", "oMath", "oMathPara", "AlternateContent");

  private final XmlPart main;

  WordCuts(XmlPart main) {
    this.main = main;
  }

  Optional<WordCut> before(Place place) {
    return cut(place, false);
  }

  Optional<WordCut> after(Place place) {
    return cut(place, true);
  }

  private Optional<WordCut> cut(Place place, boolean after) {
    Optional<XmlElement> words = main.elementOf(place);
    return words
        .flatMap(WordCuts::holder)
        .map(
            holder ->
                isDirect(words.get(), holder)
                    ? in(holder, words.get(), place, after)
                    : around(holder, after));
  }

  /** The outermost element that marks cannot stand in. */
  static Optional<XmlElement> holder(XmlElement element) {
    return element.outwards().filter(e -> HOLDERS.contains(e.local())).reduce((in, out) -> out);
  }

  static WordCut around(XmlElement holder, boolean after) {
    return WordCut.outside(after ? holder.end() : holder.start(), false);
  }

  private boolean isDirect(XmlElement words, XmlElement holder) {
    return holder.is("r")
        && words.parent().equals(Optional.of(holder))
        && !main.slice(words).contains("<!");
  }

  private WordCut in(XmlElement run, XmlElement words, Place place, boolean after) {
    int offset = after ? words.end() : words.start();
    if (!place.isElement()) {
      int character = main.offset(place).orElseThrow();
      offset = after ? main.after(character) : character;
      if (offset > words.inside() && offset < words.insideEnd()) {
        return WordCut.inside(offset, run, words);
      }
      offset = offset <= words.inside() ? words.start() : words.end();
    }
    return atEdge(run, offset);
  }

  private static WordCut atEdge(XmlElement run, int offset) {
    int first = run.child("rPr").map(XmlElement::end).orElse(run.inside());
    if (run.children().stream().noneMatch(c -> c.start() >= first && c.end() <= offset)) {
      return WordCut.outside(run.start(), true);
    }
    return run.children().stream().noneMatch(c -> c.start() >= offset)
        ? WordCut.outside(run.end(), true)
        : WordCut.between(offset, run);
  }
}
