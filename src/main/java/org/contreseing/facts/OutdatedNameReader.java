package org.contreseing.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.contreseing.model.OutdatedName;
import org.contreseing.model.Passage;
import org.contreseing.search.Finder;
import org.contreseing.search.Indexed;
import org.contreseing.search.Search;
import org.contreseing.tables.Row;
import org.contreseing.tables.Tables;

/**
 * Bodies called by a name of the past ({@code renamed_bodies.csv}). A text that tells of the past
 * may do so: "anciennement", "devenu", a year before the change in the same sentence.
 */
final class OutdatedNameReader {

  private record Renaming(Finder old, String today, LocalDate since, String basis) {}

  private static final Finder HISTORY =
      Wording.of(
          "\\b(?:anciennement|anciens?|anciennes?|autrefois|jadis|devenue?s?|alors|pr[ée]c[ée]demment|remplac\\p{L}+|succ[ée]d\\p{L}+|aux\\s+droits|issue?s?\\s+d|fusion\\p{L}*|cr[ée]{1,2}e?s?\\s+par|ex)\\b");
  private static final Finder YEAR = Finder.of("\\b(?:19|20)\\d{2}\\b");

  private final List<Renaming> renamings = new ArrayList<>();

  OutdatedNameReader(Tables tables) {
    for (Row row : tables.rows("renamed_bodies")) {
      if (!row.get("pattern").isEmpty()) {
        renamings.add(
            new Renaming(
                Wording.exact(row.pattern("pattern").pattern().replace(" ", "\\s+")),
                row.get("new_name"),
                row.date("end_date"),
                row.get("basis")));
      }
    }
  }

  /** The first place of each such name, in order. */
  List<OutdatedName> read(Canvas canvas) {
    Passage whole = canvas.whole();
    Indexed folded = new Indexed(Spelling.fold(whole.text()).replace('’', '\''));
    List<OutdatedName> found = new ArrayList<>();
    for (Renaming renaming : renamings) {
      first(canvas, whole, folded, renaming).ifPresent(found::add);
    }
    found.sort(Comparator.comparing(OutdatedName::span));
    return List.copyOf(found);
  }

  private static Optional<OutdatedName> first(
      Canvas canvas, Passage whole, Indexed folded, Renaming renaming) {
    Search m = renaming.old().matcher(folded);
    while (m.find()) {
      String sentence = canvas.sentenceAround(whole.from() + m.start()).text();
      if (!past(sentence, renaming.since())) {
        Passage place = whole.sub(m.start(), m.end());
        return Optional.of(
            new OutdatedName(
                place.span(),
                Surroundings.flat(place.text()),
                renaming.today(),
                renaming.since(),
                renaming.basis()));
      }
    }
    return Optional.empty();
  }

  private static boolean past(String sentence, LocalDate since) {
    return HISTORY.matcher(sentence).find()
        || YEAR.matcher(sentence)
            .results()
            .anyMatch(y -> Integer.parseInt(y.group()) <= since.getYear());
  }
}
