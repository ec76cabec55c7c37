package org.contreseing.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.contreseing.model.LanguageSlip;
import org.contreseing.model.LanguageSlip.Kind;
import org.contreseing.model.Passage;
import org.contreseing.model.Span;
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

  /** What addresses and brackets of templates have. */
  private static final String SIGNS = "@:.{}";

  private static final Finder IN_ADDRESS =
      Finder.of("@|://|www\\.|\\w\\.(?:fr|com|org|net|eu|gouv|io)\\b|\\{\\{|\\}\\}");

  /** How many slips of a kind are told one by one; more have one cause and are told together. */
  private static final int MANY = 5;

  private static final int SHOWN = 6;

  static Proof of(Canvas canvas) {
    Passage whole = canvas.whole();
    StringBuilder text = new StringBuilder(whole.text());
    String read = whole.text();
    for (Span token : tokens(read, IN_ADDRESS)) {
      for (int i = token.start(); i < token.end(); i++) {
        text.setCharAt(i, ' ');
      }
    }
    return new Proof(whole, new Indexed(text.toString()));
  }

  /**
   * The stretches between spaces that an address or a bracket of a template stands in, in order.
   *
   * @param within what makes them such, which cannot do without one of the signs
   */
  static List<Span> tokens(String text, Finder within) {
    List<Span> tokens = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      if (isSpace(text.charAt(i))) {
        from = i + 1;
      } else if (SIGNS.indexOf(text.charAt(i)) >= 0) {
        int to = i;
        while (to < text.length() && !isSpace(text.charAt(to))) {
          to++;
        }
        if (within.matcher(text.substring(from, to)).find()) {
          tokens.add(new Span(from, to));
        }
        i = to - 1;
      }
    }
    return tokens;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
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
