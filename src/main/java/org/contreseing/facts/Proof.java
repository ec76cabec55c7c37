package org.contreseing.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.contreseing.model.LanguageSlip;
import org.contreseing.model.LanguageSlip.Kind;
import org.contreseing.model.Passage;
import org.contreseing.search.Finder;
import org.contreseing.search.Indexed;
import org.contreseing.search.Search;

/**
 * The text as a proofreader goes over it: the agreement and its annexes, with web and mail
 * addresses and what a document generator left behind blanked out, for those are nobody's spelling.
 * Offsets stay those of the passage.
 *
 * @param whole the agreement with its annexes
 * @param searched what is read
 */
record Proof(Passage whole, Indexed searched) {

  private static final Finder TOKEN = Finder.of("\\S++");
  private static final Finder IN_ADDRESS =
      Finder.of("@|://|www\\.|\\w\\.(?:fr|com|org|net|eu|gouv|io)\\b|\\{\\{|\\}\\}");

  /** How many slips of a kind are told one by one; more have one cause and are told together. */
  private static final int MANY = 5;

  private static final int SHOWN = 6;

  static Proof of(Canvas canvas) {
    Passage whole = canvas.whole();
    StringBuilder text = new StringBuilder(whole.text());
    String read = whole.text();
    Search token = TOKEN.matcher(read);
    while (token.find()) {
      if (mayBeAddress(read, token) && IN_ADDRESS.matcher(token.group()).find()) {
        for (int i = token.start(); i < token.end(); i++) {
          text.setCharAt(i, ' ');
        }
      }
    }
    return new Proof(whole, new Indexed(text.toString()));
  }

  /** Whether something stands within a word that addresses and brackets of templates have. */
  static boolean mayBeAddress(String text, Search token) {
    for (int i = token.start(); i < token.end(); i++) {
      if ("@:.{}".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  String text() {
    return searched.toString();
  }

  /** Every place where a pattern matches. */
  List<Passage> all(Finder pattern) {
    List<Passage> found = new ArrayList<>();
    Search matcher = pattern.matcher(searched);
    while (matcher.find()) {
      found.add(whole.sub(matcher.start(), matcher.end()));
    }
    return found;
  }

  /** Slips with what mends them: one for each thing to mend, or one for all when they are many. */
  static List<LanguageSlip> told(Kind kind, Map<Passage, String> slips) {
    Map<String, List<Passage>> byMend = new LinkedHashMap<>();
    slips.forEach(
        (place, mend) ->
            byMend
                .computeIfAbsent(mend.isEmpty() ? place.from() + "" : mend, m -> new ArrayList<>())
                .add(place));
    if (byMend.size() > MANY) {
      return List.of(together(kind, slips, byMend));
    }
    return byMend.values().stream()
        .map(places -> slip(kind, places, slips.get(places.get(0))))
        .toList();
  }

  private static LanguageSlip together(
      Kind kind, Map<Passage, String> slips, Map<String, List<Passage>> byMend) {
    List<String> shown =
        byMend.values().stream()
            .map(places -> places.get(0))
            .map(p -> quote(p) + (slips.get(p).isEmpty() ? "" : " → " + slips.get(p)))
            .distinct()
            .limit(SHOWN)
            .toList();
    Passage first = byMend.values().iterator().next().get(0);
    return new LanguageSlip(kind, first.span(), quote(first), "", shown, slips.size());
  }

  /** One slip made in several places. */
  static LanguageSlip slip(Kind kind, List<Passage> places, String mend) {
    Passage first = places.get(0);
    List<String> shown = places.stream().map(Proof::quote).distinct().limit(SHOWN).toList();
    return new LanguageSlip(kind, first.span(), quote(first), mend, shown, places.size());
  }

  static String quote(Passage place) {
    return Surroundings.flat(place.text()).strip();
  }
}
