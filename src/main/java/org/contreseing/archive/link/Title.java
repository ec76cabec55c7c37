package org.contreseing.archive.link;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contreseing.archive.Act;
import org.contreseing.model.Folding;

/**
 * What the title of an agreement tells it apart by.
 *
 * @param words all words but linking ones and figures, folded
 * @param figures groups of digits outside of days and of its own number: years, lots
 * @param number of the agreement, or of the one that an amendment is to
 * @param amendment number of the amendment
 * @param days the days it writes
 * @param terminates whether it says that it ends an agreement
 */
record Title(
    SortedSet<String> words,
    SortedSet<String> figures,
    Optional<String> number,
    Optional<Integer> amendment,
    Set<LocalDate> days,
    boolean terminates) {

  private static final int LIMIT = 600;

  // "convention n° 2024-117", "contrat d'entretien n° CYB-2026-07"; "lot n° 7" is too short
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\b(?:convention|contrat|accord|protocole|marche|bail)\\b[^.;:\\n]{0,80}?"
              + "\\bn ?[°º] ?([a-z0-9][a-z0-9/._-]{3,30})");

  private static final Pattern AMENDMENT = Pattern.compile("\\bavenant n ?[°º] ?(\\d{1,3})\\b");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+");

  static Title of(Act act) {
    String whole = act.title().orElse("");
    String text = whole.substring(0, Math.min(whole.length(), LIMIT));
    Set<LocalDate> days = new TreeSet<>();
    String rest = text;
    for (Act.Written day : act.days()) {
      if (!day.quote().isBlank() && rest.contains(day.quote())) {
        days.add(day.day());
        rest = rest.replace(day.quote(), " ");
      }
    }
    return of(Folding.plain(rest).replaceAll("\\s+", " "), days);
  }

  private static Title of(String folded, Set<LocalDate> days) {
    Optional<String> number = number(folded);
    Matcher amendment = AMENDMENT.matcher(folded);
    Optional<Integer> rank =
        amendment.find() ? Optional.of(Integer.valueOf(amendment.group(1))) : Optional.empty();
    String rest = amendment.reset().replaceAll(" ");
    rest = number.isPresent() ? rest.replace(number.get(), " ") : rest;
    SortedSet<String> words = new TreeSet<>();
    SortedSet<String> figures = new TreeSet<>();
    Matcher matcher = WORD.matcher(rest);
    while (matcher.find()) {
      String word = matcher.group();
      boolean digit = word.chars().anyMatch(Character::isDigit);
      (digit ? figures : words).add(word);
    }
    words.removeAll(Vocabulary.LINKING);
    return new Title(words, figures, number, rank, days, words.contains("resiliation"));
  }

  private static Optional<String> number(String folded) {
    Matcher number = NUMBER.matcher(folded);
    while (number.find()) {
      String value = number.group(1).replaceAll("[._/-]+$", "");
      if (value.chars().anyMatch(Character::isDigit)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  /** The words that are not those of every agreement. */
  SortedSet<String> own() {
    SortedSet<String> own = new TreeSet<>(words);
    own.removeAll(Vocabulary.COMMON);
    return own;
  }

  /** Share of common words among all, from 0 to 1; 0 where either has none. */
  double likeness(Title other) {
    return Sets.jaccard(words, other.words);
  }

  /** Share of this title's own words that the other has too; 0 where it has none. */
  double within(Title other) {
    List<String> own = List.copyOf(own());
    long common = own.stream().filter(other.words::contains).count();
    return own.isEmpty() ? 0 : (double) common / own.size();
  }
}
