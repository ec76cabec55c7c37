package org.contreseing.model;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A length of time or a fixed term, with the part it plays.
 *
 * @param span the words that say it
 * @param quote as read
 * @param role the part it plays, decided by its governing words
 * @param length how long; empty for a term by date
 * @param until the day on which it ends, for "jusqu'au …"
 * @param inWords its value in words when figures stand beside them ("trois (2) ans": 3)
 * @param inFigures its value in figures when words stand beside them
 * @param anchored whether the text says from when it runs
 * @param ambiguous whether it may be read as a limit or as a notice ("prendra effet dans les deux
 *     mois")
 * @param article ordinal of the article it stands in
 * @param unit which days it counts; empty when the text does not say
 * @param anchor what it is counted from, when its own sentence or the next one says it
 */
public record Duration(
    Span span,
    String quote,
    Role role,
    Optional<Length> length,
    Optional<LocalDate> until,
    Optional<Integer> inWords,
    Optional<Integer> inFigures,
    boolean anchored,
    boolean ambiguous,
    Optional<Integer> article,
    Optional<DayKind> unit,
    Optional<Anchor> anchor)
    implements Located {

  /** The part a duration plays; {@link #code()} is the contract's word. */
  public enum Role {
    TERM,
    RENEWAL,
    TERMINATION_NOTICE,
    NON_RENEWAL_NOTICE,
    SURVIVAL,
    PAYMENT,
    DISPUTE,
    SERVICE_LEVEL,
    FREQUENCY,
    DEADLINE,
    OTHER;

    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public boolean is(Role wanted) {
    return role == wanted;
  }

  /** Whether it is no length at all but says that there is none ("durée indéterminée"). */
  public boolean isEndless() {
    String words = Article.fold(quote);
    return length.isEmpty()
        && Stream.of("indeterminee", "non determinee", "sans limitation").anyMatch(words::contains);
  }

  /** Whether only some days count, so that no calendar without holidays can tell its end. */
  public boolean countsWorkingDays() {
    return unit.filter(u -> u != DayKind.CALENDAR).isPresent();
  }

  /** Whether words and figures are both given and differ. */
  public boolean contradictsItself() {
    return inWords.isPresent() && inFigures.isPresent() && !inWords.equals(inFigures);
  }
}
