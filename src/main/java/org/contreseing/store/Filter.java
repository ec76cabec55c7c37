package org.contreseing.store;

import java.time.Instant;
import java.util.Optional;

/**
 * Which submissions to list, newest first.
 *
 * @param words each of them stands in title, parties or file names, whatever case and accents
 * @param verdict code of the latest version's
 * @param state of the latest version
 * @param profile code of the latest version's
 * @param author who handed in the latest version
 * @param since touched then or later
 * @param after the {@link Overview#place()} of the last one already listed
 * @param limit at most so many, 1 to 200
 */
public record Filter(
    String words,
    Optional<String> verdict,
    Optional<VersionState> state,
    Optional<String> profile,
    Optional<String> author,
    Optional<Instant> since,
    Optional<Long> after,
    int limit) {

  public Filter {
    if (limit < 1 || limit > 200) {
      throw new IllegalArgumentException("1 to 200");
    }
  }

  /** The newest ones. */
  public static Filter newest(int limit) {
    return new Filter(
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        limit);
  }
}
