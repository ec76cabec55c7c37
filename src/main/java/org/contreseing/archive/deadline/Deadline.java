package org.contreseing.archive.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.contreseing.archive.Key;
import org.contreseing.model.Moment;
import org.contreseing.model.Renewal;

/**
 * Where one agreement stands on a day, and the days that matter next.
 *
 * @param on the day
 * @param title empty where none was read
 * @param type code of {@code agreement_types.csv}
 * @param signed the day that stands at its signatures
 * @param term last day of the first term, amendments counted
 * @param renewal the renewal that counts
 * @param renewals how many tacit renewals are begun on the day, the least that is possible
 * @param end last day of the period that runs, or of the last one
 * @param notice last day to refuse the renewal that follows it
 * @param lastEnd the last day that all renewals allow
 * @param goesOn whether a tacit renewal may follow {@code end}
 * @param phases all that are possible on the day, as if it were signed; none where nothing bounds
 *     its end
 * @param amendments those that are counted
 * @param agreements what it amends, for an amendment whose agreement is in the archive; more than
 *     one where it is not known which
 */
public record Deadline(
    Key key,
    Optional<String> sha256,
    LocalDate on,
    Optional<String> title,
    Optional<String> type,
    List<String> parties,
    SignatureState signature,
    Optional<LocalDate> signed,
    Moment effect,
    Moment term,
    Optional<Renewal> renewal,
    int renewals,
    Moment end,
    Moment notice,
    Moment lastEnd,
    boolean goesOn,
    State state,
    List<Phase> phases,
    Set<Reserve> reserves,
    List<Key> amendments,
    List<Key> agreements) {

  /** How far ahead an end or a notice is soon. */
  public static final int HORIZON_DAYS = 90;

  /** The day by which one must have spoken: the earliest that is possible. */
  public Optional<LocalDate> speakBy() {
    return notice.earliest().or(notice::latest).filter(d -> goesOn);
  }

  /** Whether the day or days to come are known without a doubt, and the copy is signed. */
  public boolean sure() {
    return state != State.UNCERTAIN
        && state != State.UNSIGNED
        && state != State.UNKNOWN
        && reserves.stream().allMatch(r -> r == Reserve.AMENDED || r == Reserve.REFUSAL_UNSEEN);
  }
}
