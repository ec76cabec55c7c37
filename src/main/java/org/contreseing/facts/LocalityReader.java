package org.contreseing.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contreseing.model.Commune;
import org.contreseing.model.Locality;
import org.contreseing.model.Locality.Match;
import org.contreseing.model.Passage;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/** Reads postcode and town of an address and compares them with the official lists. */
final class LocalityReader {

  private static final Finder POSTCODE =
      Wording.exact(
          "(?<![\\d.,/])(?<!(?:CS|BP|SA|TSA) ?)(\\d{2} ?\\d{3})(?![\\d]| ?\\d{3})(?=[ ,)\\n-]|$)");
  private static final Finder CEDEX = Wording.of("\\bcedex\\b(?:[ ]?\\d{1,2}\\b)?");

  /** A town ends with its line, at a comma or a dash set apart, where something else is said. */
  private static final Finder TOWN_END =
      Wording.exact(
          "[,;:()|«\"]|[ ][-–—][ ]|\\n\\s*\\n|\\n(?=\\s*\\p{Lu}\\p{Ll}+\\s*:)|\\.(?=\\s|$)");

  private static final Finder GAP = Wording.exact("^[\\s,–—-]*");

  /** Where an address without postcode names its town: its last piece, or what follows "à". */
  private static final Finder LAST_PIECE =
      Wording.exact("(?:^|[,\\n(]|\\b[àÀ][ ])[ ]*(\\p{Lu}[\\p{L}'’ -]{1,45}?)[ ]*\\(?$");

  private static final int LONGEST = 60;
  private static final int MOST = 4;

  private final TownLookup towns = new TownLookup();

  /**
   * The place that an address names; empty when it names none that can be told. Of several numbers
   * that may be a postcode ("capital de 84 000 euros") the first whose town is known.
   */
  Optional<Locality> read(Passage address) {
    List<Locality> coded = new ArrayList<>();
    Search code = POSTCODE.matcher(address.text());
    while (coded.size() < MOST && code.find()) {
      coded(address, code).ifPresent(coded::add);
    }
    return coded.stream()
        .filter(l -> !l.communes().isEmpty())
        .findFirst()
        .or(() -> coded.stream().filter(l -> isName(l.town())).findFirst())
        .or(() -> bare(address));
  }

  private static boolean isName(String town) {
    return !town.isEmpty() && Character.isUpperCase(town.charAt(0));
  }

  private Optional<Locality> coded(Passage address, Search code) {
    String text = address.text();
    Search gap = GAP.matcher(text).region(code.end(), text.length());
    int from = gap.find() ? gap.end() : code.end();
    int to = end(text, from);
    String postcode = code.group(1).replace(" ", "");
    if (to > from && Character.isLetter(text.charAt(from))) {
      return Optional.of(
          locality(address.sub(code.start(), to), text.substring(from, to), postcode));
    }
    Search before = LAST_PIECE.matcher(text.substring(0, code.start()).stripTrailing());
    return before.find()
        ? Optional.of(
            locality(address.sub(before.start(1), code.end(1)), before.group(1), postcode))
        : Optional.empty();
  }

  private static int end(String text, int from) {
    int limit = Math.min(text.length(), from + LONGEST);
    Search end = TOWN_END.matcher(text).region(from, limit).useTransparentBounds(true);
    int to = end.find() ? end.start() : limit;
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return to;
  }

  private Locality locality(Passage place, String printed, String postcode) {
    Search marked = CEDEX.matcher(printed);
    boolean cedex = marked.find();
    String town = (cedex ? printed.substring(0, marked.start()) : printed).replaceAll("\\s+", " ");
    TownLookup.Answer answer = towns.ask(town.strip(), postcode, cedex);
    return new Locality(
        place.span(), answer.town(), cedex, answer.match(), answer.communes(), answer.department());
  }

  /** Without a postcode only a name that some commune bears is a town. */
  private Optional<Locality> bare(Passage address) {
    Search last = LAST_PIECE.matcher(address.text());
    if (!last.find()) {
      return Optional.empty();
    }
    List<Commune> communes = towns.named(last.group(1));
    return communes.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Locality(
                address.span(last.start(1), last.end(1)),
                last.group(1),
                false,
                Match.NO_POSTCODE,
                communes,
                TownLookup.department(communes)));
  }
}
