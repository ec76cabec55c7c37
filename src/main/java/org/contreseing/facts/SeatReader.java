package org.contreseing.facts;

import java.util.List;
import java.util.Optional;
import org.contreseing.model.Party.Seat;
import org.contreseing.model.Passage;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * Reads the address of a party, introduced ("dont le siège est situé …") or bare between its name
 * and its representative.
 */
final class SeatReader {

  /** What introduces an address; a name ends where one begins. */
  static final String INTRODUCED =
      "(?:et\\s+)?(?:dont\\s+)?(?:le\\s+|ayant\\s+son\\s+|adresse\\s+du\\s+)?si[èe]ge(?:\\s+(?:social|administratif))?(?:\\s+(?:est|se\\s+(?:situe|trouve)))?"
          + "(?:\\s+(?:situ[ée]|sis|[ée]tabli|fix[ée]|domicili[ée])e?)?(?:\\s+(?:au|[àa]))?\\b\\s*:?"
          + "|(?<!\\p{L})(?:situ[ée]e?s?|sise?s?|domicili[ée]e?s?|demeurant(?:\\s+ensemble)?|[ée]tablie?s?)\\b(?:\\s?\\(e\\))?(?:\\s+(?:au|[àa]))?\\s*:?"
          + "|(?<!\\p{L})dont\\s+le\\s+(?:cabinet|bureau)\\s+est\\s+situ[ée]|(?<!\\p{L})adresse(?:\\s+postale)?\\s*:";

  private static final Finder INTRODUCTION = Wording.of(INTRODUCED);
  private static final Finder STOP =
      Wording.of(
          ";|\\||\\n\\s*\\n|,?\\s*(?:et\\s+)?(?:au|sous le)\\s+num[ée]ro|repr[ée]sent[ée]|\\bSIRE[NT]\\b|\\bn°\\s*(?:de\\s+)?SIR|identifi|immatricul|ci-(?:apr[èeé]s|dessous)"
              + "|d'une part|d'autre part|\\bagissant|enregistr[ée]|\\binscrit|\\bRNA\\b|\\bRCS\\b|code\\s+APE|\\bd[ée]nomm[ée]|\\b(?:dite?s?|nomm[ée]e?s?)\\s+(?:[«\"]|(?:dans|pour|par)\\s)|titulaire|t[ée]l[ée]?(?:phone)?\\s?[.:]"
              + "|courriel|e-?mail|d[ée]clar[ée]e|r[ée]gie? par|\\ben la personne|\\bpris(?:e)? en|(?<=\\p{L}{3})\\.(?=\\s|$)|\\bet d[ée]sign|\\bd[ûu]ment|\\(\\s*ci-|\\ben sa qualit|\\blequel|\\blaquelle|,\\s*et,?\\s+(?:la|le|l'|M\\.|Mme)");
  static final String STREET =
      "(?:rue|avenue|av\\.|boulevard|bd\\.?|bld|place|pl\\.|chemin|route|all[ée]es?|impasse|quai|cours|square|esplanade|mail|passage|promenade|rond-point|voie|faubourg|montée|sentier|parvis)";
  private static final Finder NUMBERED =
      Wording.of(
          "\\b\\d{1,5}\\s*(?:bis|ter|quater|[A-D]\\b)?\\s*(?:[-/–]\\s*\\d{1,5}\\s*)?,?\\s*(?:bis\\s+|ter\\s+)?"
              + STREET
              + "(?!\\p{L})");
  private static final Finder UNNUMBERED =
      Wording.of(",\\s+(?=" + STREET + "\\s[^,;\\n]{2,60},?\\s+\\d{5}\\s)");
  private static final Finder NAMED_PLACE =
      Wording.of(
          "\\b(?:BP|CS|TSA)\\s?\\d|h[ôo]tel d[eu]|\\bmairie\\b|pr[ée]fecture|lieu-?dit|\\bZ\\.?[AI]\\.?[CE]?\\b|zone\\s|immeuble|\\bparc\\b|campus|ch[âa]teau|domaine|maison d|\\bp[ôo]le\\b|le bourg|b[âa]timent|r[ée]sidence|technop|palais");
  private static final Finder POSTCODE =
      Wording.exact(
          "(?<![\\d.,/])(?<!(?:CS|BP|SA) ?)(\\d{2} ?\\d{3})(?![\\d]| ?\\d{3})(?=[ ,\\n)-])");
  private static final Finder STREET_WORD = Wording.of("\\b" + STREET + "(?!\\p{L})");

  /** A line end within a street, or between postcode and town, sets nothing apart. */
  private static final Finder WRAP =
      Wording.exact(
          "(?<=[\\s'](?:du|de|des|la|le|les|à|au|aux|en|sur|sous|rue|avenue|place|route|chemin|boulevard|quai|\\d{5}))[ \\t]*\\n[ \\t]*(?=\\S)|[ \\t]*\\n[ \\t]*(?=\\p{Ll})");

  private static final int LONGEST = 260;

  private final LocalityReader localities = new LocalityReader();

  /** The address in a block, looked for after the name. */
  Optional<Seat> read(Passage block, int afterName) {
    Search introduced =
        INTRODUCTION
            .matcher(block.text())
            .region(afterName, block.text().length())
            .useTransparentBounds(true);
    if (introduced.find()) {
      return seat(block, introduced.end(), end(block.text(), introduced.end()));
    }
    return seat(block, afterName, endOfBare(block.text(), afterName))
        .filter(s -> s.postcode().isPresent() || STREET_WORD.matcher(s.text()).find())
        .or(() -> numbered(block, afterName));
  }

  /** A street with its number that stands behind what is said of a party's legal form. */
  private Optional<Seat> numbered(Passage block, int from) {
    Search announced = RepresentationReader.ANNOUNCED.matcher(block.text());
    int to = announced.find(from) ? announced.start() : block.text().length();
    Search street = NUMBERED.matcher(block.text()).region(from, to).useTransparentBounds(true);
    if (street.find()) {
      return coded(block, street.start(), to);
    }
    Search unnumbered =
        UNNUMBERED.matcher(block.text()).region(from, to).useTransparentBounds(true);
    return unnumbered.find() ? coded(block, unnumbered.end(), to) : Optional.empty();
  }

  private Optional<Seat> coded(Passage block, int from, int to) {
    return seat(block, from, Math.min(to, end(block.text(), from)))
        .filter(s -> s.postcode().isPresent());
  }

  private static int end(String text, int from) {
    int last = Math.min(text.length(), from + LONGEST);
    Search stop = STOP.matcher(text).region(from, last).useTransparentBounds(true);
    return stop.find() ? stop.start() : last;
  }

  /** A bare address may be set apart by blank lines from the name and from what follows. */
  private static int endOfBare(String text, int from) {
    int at = from;
    while (at < text.length()
        && (Character.isWhitespace(text.charAt(at)) || ",-–:".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return end(text, at);
  }

  private Optional<Seat> seat(Passage block, int from, int to) {
    String text = block.text();
    int start = from;
    int end = to;
    while (start < end && " \n\t,:–-".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && " \n\t,:–-.".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    String address =
        String.join(
                ", ",
                List.of(
                    WRAP.matcher(text.substring(start, end)).replaceAll(" ").split("\\s*\\n\\s*")))
            .replaceAll(",{2,}", ",");
    return start == end
        ? Optional.empty()
        : Optional.of(
            new Seat(
                block.span(start, end),
                address,
                postcode(address),
                complete(address),
                localities.read(block.sub(start, end))));
  }

  private static Optional<String> postcode(String address) {
    Search code = POSTCODE.matcher(address + " ");
    return code.find() ? Optional.of(code.group(1).replace(" ", "")) : Optional.empty();
  }

  private static boolean complete(String address) {
    return postcode(address).isPresent()
        && (NUMBERED.matcher(address).find() || NAMED_PLACE.matcher(address).find());
  }
}
