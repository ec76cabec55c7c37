package org.contreseing.results;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.contreseing.model.Verdict;

/**
 * What every overview needs of one line of results, and no more: all of them are in memory at once.
 *
 * @param line of {@code results.jsonl}, from 1
 * @param part which of several agreements of one file
 * @param unread why it could not be read; empty when it was checked
 * @param type main kind, a code
 * @param bodies names of the parties as the overviews call them
 * @param counts of findings
 * @param blocking the rules whose findings block, each once
 * @param year of its signature, or else of its effect
 */
public record Row(
    int line,
    String file,
    Optional<Integer> part,
    Optional<Unread> unread,
    Verdict verdict,
    Optional<String> type,
    String title,
    List<String> bodies,
    Counts counts,
    List<String> blocking,
    Optional<LocalDate> signed,
    Optional<Integer> year,
    Signing signing,
    Due due) {

  private static final Pattern BLANK = Pattern.compile("(?i)\\bx{3,}\\b|_{2,}|\\.{3,}|…|\\[");

  /** Why a document could not be read. */
  public record Unread(String code, String message) {}

  /** How many findings there are of each severity. */
  public record Counts(int errors, int warnings, int notes) {
    /** None at all. */
    public static final Counts NONE = new Counts(0, 0, 0);
  }

  /** Whether it was signed, as far as the text and its signatures tell. */
  public enum Signing {
    SIGNED,
    PARTLY,
    UNSIGNED,
    UNTOLD
  }

  public Row {
    bodies = List.copyOf(bodies);
    blocking = List.copyOf(blocking);
  }

  /** The bodies that have a name: a template's "association XXXXX" is nobody. */
  public List<String> known() {
    return bodies.stream().filter(b -> !BLANK.matcher(b).find()).toList();
  }

  /** Whether it was checked. */
  public boolean read() {
    return unread.isEmpty();
  }
}
