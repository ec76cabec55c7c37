package org.contreseing.facts;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.contreseing.model.Anchor;
import org.contreseing.model.Span;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;
import org.contreseing.tables.Row;
import org.contreseing.tables.Tables;

/**
 * What a length of time is counted from: the words after "à compter de", "suivant", "avant" beside
 * it, named by {@code duration_anchors.csv}. The event named first wins.
 */
final class AnchorReader {

  private record Event(String code, Finder words) {}

  private static final String FROM =
      "(?:à (?:compter|partir|dater) d(?:e |u |es |')|suivant |(?:qui|que) sui(?:t|vent|vra|vront) |après |dès |depuis |(?:dé)?comptée?s? (?:de|depuis) )";
  private static final String BEFORE = "(?:avant |précédant |qui précèdent? )";
  private static final String PHRASE =
      "(?<event>(?!un préavis)(?:[^.;:()\\n]|\\n(?![ \\t]*\\n)){3,90})";
  private static final Finder AFTER_IT =
      Phrase.of("(?:~[^.;:()\\n]{0,40}?)\\b(?:(?<before>" + BEFORE + ")|" + FROM + ")" + PHRASE);
  // "dans les trente jours de la réception", "trente jours fin de mois" is none
  private static final Finder OF_IT =
      Phrase.of(" (?:de (?:la |l'|sa |leur |cette |ladite )|du )" + PHRASE);
  private static final Finder WITHIN =
      Phrase.of("\\b(?:dans|sous|délai|délais) (?:(?:les|le|la|un|de|d'une?)~){0,3}$");
  private static final Finder BEFORE_IT =
      Phrase.of(
          "\\b(?:à (?:compter|partir|dater) d(?:e |u |es |')|dès |après )(?<event>[^.;:()\\n]{3,80}?),? (?:dans|sous|pendant) (?:une? |les |le )?(?:délai |durée |période )?(?:maximum |maximale? )?(?:de |d')?~$");
  private static final Finder NEXT =
      Phrase.of(
          "(?:ce|le|cette|la|ledit) (?:délai|préavis|durée|période)\\b[^.;]{0,60}?\\b(?:à (?:compter|partir|dater) d(?:e |u |es |')|dès |depuis )"
              + PHRASE);
  // where another thought begins
  private static final Finder STOP =
      Phrase.of(
          ",? (?:pour (?:une|la) |et (?:se|est|prend|pourra|peut|sera|expire|renouvel|recondui)|sans |sauf |par (?:lettre|courrier|tacite)|sous réserve|dans (?:un|le) délai|moyennant |jusqu')|, ");
  private static final int REACH = 150;

  private final List<Event> events;

  AnchorReader(Tables tables) {
    events =
        tables.rows("duration_anchors").stream()
            .map(r -> new Event(code(r), Finder.of(r.pattern("words"))))
            .toList();
  }

  private static String code(Row row) {
    if (!row.get("event").matches("[a-z]+(?:-[a-z]+)*+")) {
      throw row.problem("“" + row.get("event") + "” is no code; write small letters and hyphens");
    }
    return row.get("event");
  }

  /** The anchor of a length that stands at these offsets of the text. */
  Optional<Anchor> read(Prose prose, int start, int end) {
    Span sentence = prose.sentence(start);
    int last = Math.min(Math.max(sentence.end(), end), end + REACH);
    int first = Math.max(Math.min(sentence.start(), start), start - REACH);
    return at(prose, AFTER_IT, end, last)
        .or(() -> within(prose, first, start) ? at(prose, OF_IT, end, last) : Optional.empty())
        .or(() -> found(prose, BEFORE_IT.matcher(prose.text()).region(first, start)))
        .or(() -> next(prose, start));
  }

  private static boolean within(Prose prose, int first, int start) {
    return WITHIN.matcher(prose.text()).region(first, start).find();
  }

  private Optional<Anchor> next(Prose prose, int start) {
    Span next = prose.nextSentence(start);
    Search m = NEXT.matcher(prose.text()).region(next.start(), next.end());
    return m.lookingAt() ? anchor(prose, m) : Optional.empty();
  }

  private Optional<Anchor> at(Prose prose, Finder words, int from, int to) {
    Search m = words.matcher(prose.text()).region(from, to).useTransparentBounds(true);
    return m.lookingAt() ? anchor(prose, m) : Optional.empty();
  }

  private Optional<Anchor> found(Prose prose, Search m) {
    return m.find() ? anchor(prose, m) : Optional.empty();
  }

  private Optional<Anchor> anchor(Prose prose, Search m) {
    Search stop = STOP.matcher(m.group("event"));
    int end = m.start("event") + (stop.find() ? stop.start() : m.group("event").length());
    if (end - m.start("event") < 3 || !prose.isReadable(m.start("event"), end)) {
      return Optional.empty();
    }
    int last = end - trailing(prose.text().substring(m.start("event"), end));
    String quote = prose.quote(m.start("event"), last);
    boolean before = m.finder() == AFTER_IT && m.group("before") != null;
    return Optional.of(new Anchor(prose.span(m.start("event"), last), quote, event(quote), before));
  }

  private static int trailing(String words) {
    return words.length() - words.stripTrailing().length();
  }

  private String event(String words) {
    String lower = Phrase.lower(words);
    return events.stream()
        .map(e -> new Named(e.code(), first(e.words(), lower)))
        .filter(n -> n.at() >= 0)
        .min(Comparator.comparingInt(Named::at))
        .map(Named::code)
        .orElse("other");
  }

  private record Named(String code, int at) {}

  private static int first(Finder words, String text) {
    Search m = words.matcher(text);
    return m.find() ? m.start() : -1;
  }
}
