package org.contreseing.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.contreseing.model.DefinitionClash;
import org.contreseing.model.Passage;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/** Acronyms expanded in two ways, and terms that "désigne" two things. */
final class DefinitionClashes {

  private record Said(String text, String words) {}

  private static final Finder BRACKETED =
      Wording.exact(
          "\\(\\s*(?:ci-après\\s+)?[«\"]?\\s*(?<acronym>\\p{Lu}[\\p{Lu}\\p{N}]{1,9})\\s*[»\"]?\\s*\\)");
  private static final Finder EXPANDED =
      Wording.exact(
          "(?<![\\p{L}\\p{N}])(?<acronym>\\p{Lu}[\\p{Lu}\\p{N}]{1,9})\\s*\\(\\s*(?<words>[^()\\n]{6,140}?)\\s*\\)");
  private static final Finder MEANING = Wording.of("^[^.;\\n]{3,300}");
  private static final int FAR = 150;
  private static final int LEAST_WORDS = 2;

  private DefinitionClashes() {}

  /** Each term once. */
  static List<DefinitionClash> read(Canvas canvas, NameFacts named) {
    Passage whole = canvas.whole();
    Map<String, Said> first = new HashMap<>();
    Map<String, DefinitionClash> found = new java.util.LinkedHashMap<>();
    String text = whole.text();
    Search bracketed = BRACKETED.matcher(text);
    while (bracketed.find()) {
      String acronym = bracketed.group("acronym");
      before(text, bracketed.start(), acronym)
          .ifPresent(from -> add(whole, acronym, from, bracketed.start(), first, found));
    }
    Search expanded = EXPANDED.matcher(text);
    while (expanded.find()) {
      if (Expansion.standsFor(expanded.group("words"), expanded.group("acronym"), true)) {
        add(
            whole,
            expanded.group("acronym"),
            expanded.start("words"),
            expanded.end("words"),
            first,
            found);
      }
    }
    meanings(whole, first, found);
    return new ArrayList<>(found.values());
  }

  /** Where the shortest run of words that stands for an acronym begins before a bracket. */
  private static Optional<Integer> before(String text, int end, String acronym) {
    int from = Math.max(0, end - FAR);
    int cut = from;
    for (int i = from; i < end; i++) {
      cut = ";.(\n".indexOf(text.charAt(i)) >= 0 && !goesOn(text, i) ? i + 1 : cut;
    }
    Optional<Integer> found = Optional.empty();
    for (int i = end - 1; i >= cut && found.isEmpty(); i--) {
      boolean head = i == cut || !Character.isLetterOrDigit(text.charAt(i - 1));
      if (head
          && Character.isLetter(text.charAt(i))
          && Expansion.standsFor(text.substring(i, end), acronym, true)) {
        found = Optional.of(i);
      }
    }
    return found;
  }

  // a single line end does not end what is said
  private static boolean goesOn(String text, int at) {
    return text.charAt(at) == '\n' && at + 1 < text.length() && text.charAt(at + 1) != '\n';
  }

  private static void add(
      Passage whole,
      String term,
      int from,
      int to,
      Map<String, Said> first,
      Map<String, DefinitionClash> found) {
    Passage words = Canvas.trim(whole.sub(from, to));
    String said = Surroundings.flat(words.text());
    Said next = new Said(said, Spelling.words(said));
    Said before = first.putIfAbsent(term, next);
    boolean clash =
        before != null
            && next.words().split(" ").length >= LEAST_WORDS
            && !alike(before.words(), next.words());
    if (clash) {
      found.putIfAbsent(term, new DefinitionClash(words.span(), term, before.text(), next.text()));
    }
  }

  /** The same words, inflected or not, or one text within the other. */
  private static boolean alike(String a, String b) {
    if ((" " + a + " ").contains(" " + b + " ") || (" " + b + " ").contains(" " + a + " ")) {
      return true;
    }
    List<String> left = content(a);
    List<String> right = content(b);
    boolean same = left.size() == right.size();
    for (int i = 0; same && i < left.size(); i++) {
      same = left.get(i).equals(right.get(i)) || Spelling.inflected(left.get(i), right.get(i));
    }
    return same;
  }

  private static List<String> content(String words) {
    return java.util.stream.Stream.of(words.split(" "))
        .filter(
            w -> w.length() > 2 && !List.of("des", "les", "aux", "pour", "sur", "par").contains(w))
        .toList();
  }

  /** "« Données » désigne…" twice. */
  private static void meanings(
      Passage whole, Map<String, Said> first, Map<String, DefinitionClash> found) {
    String text = whole.text();
    Search m = DefinitionReader.DESIGNATES.matcher(text);
    while (m.find()) {
      Search meaning = MEANING.matcher(text).region(m.end(), text.length());
      if (meaning.lookingAt()) {
        String term = Surroundings.flat(m.group("term")).strip();
        add(whole, term, meaning.start(), meaning.end(), first, found);
      }
    }
  }
}
