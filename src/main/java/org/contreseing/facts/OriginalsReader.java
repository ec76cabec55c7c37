package org.contreseing.facts;

import java.util.List;
import java.util.Optional;
import org.contreseing.model.Passage;
import org.contreseing.model.Span;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * Reads how many originals are drawn up: "en deux exemplaires originaux", "en autant d'exemplaires
 * que de parties".
 */
final class OriginalsReader {

  private static final List<String> WORDS =
      List.of(
          "un",
          "deux",
          "trois",
          "quatre",
          "cinq",
          "six",
          "sept",
          "huit",
          "neuf",
          "dix",
          "onze",
          "douze",
          "treize",
          "quatorze",
          "quinze",
          "seize");
  private static final String COUNT =
      "(?:(\\d{1,3})|(un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt)\\b)(?:\\s*\\(\\s*(?:\\d{1,3}|[\\p{L}-]{2,12})\\s*\\))?";
  private static final String COPY =
      "\\s+(?:seul\\s+)?(?:exemplaires?(?:\\s+(?:originaux|original\\b))?|originaux|original\\b|originales?)";
  private static final Finder NUMBERED = Wording.of("\\ben\\s+" + COUNT + COPY);
  private static final Finder MANIFOLD =
      Wording.of("\\ben\\s+(double|triple|quadruple)\\s+(?:exemplaire|original)");
  private static final Finder ONE_EACH =
      Wording.of(
          "\\ben\\s+autant\\s+d'(?:exemplaires|originaux)(?:\\s+originaux)?\\s+que\\s+de\\s+(?:parties|signataires|cocontractants|partenaires)");
  private static final Finder DRAWN_UP =
      Wording.of(
          "\\b(?:fait|[ée]tabli|r[ée]dig[ée]|dress[ée]|sign[ée]|conclu|[ée]dit[ée])e?s?\\b[^.;\\n]{0,80}$");

  /**
   * An announcement of originals.
   *
   * @param count how many
   * @param span the words that say so
   */
  record Originals(int count, Span span) {}

  /**
   * The number of originals.
   *
   * @param signature the signature zone, where any wording counts
   * @param articles the articles, where only what says that the act is drawn up counts
   */
  Optional<Originals> read(Passage signature, Passage articles, int parties) {
    return in(signature, parties, false).or(() -> in(articles, parties, true));
  }

  private static Optional<Originals> in(Passage zone, int parties, boolean strict) {
    String text = zone.text();
    Search each = ONE_EACH.matcher(text);
    if (parties > 0 && each.find() && (!strict || drawnUp(text, each.start()))) {
      return Optional.of(new Originals(parties, zone.span(each)));
    }
    Search numbered = NUMBERED.matcher(text);
    while (numbered.find()) {
      if (!strict || drawnUp(text, numbered.start())) {
        return Optional.of(new Originals(count(numbered), zone.span(numbered)));
      }
    }
    Search manifold = MANIFOLD.matcher(text);
    return manifold.find() && (!strict || drawnUp(text, manifold.start()))
        ? Optional.of(new Originals(manifold(manifold.group(1)), zone.span(manifold)))
        : Optional.empty();
  }

  private static boolean drawnUp(String text, int at) {
    return DRAWN_UP.matcher(text.substring(Math.max(0, at - 100), at)).find();
  }

  private static int count(Search numbered) {
    if (numbered.group(1) != null) {
      return Integer.parseInt(numbered.group(1));
    }
    String word = Spelling.fold(numbered.group(2));
    return word.equals("une") ? 1 : word.equals("vingt") ? 20 : WORDS.indexOf(word) + 1;
  }

  private static int manifold(String word) {
    return switch (Spelling.fold(word)) {
      case "double" -> 2;
      case "triple" -> 3;
      default -> 4;
    };
  }
}
