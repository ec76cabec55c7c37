package org.contreseing.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.contreseing.model.Language;

/**
 * The days on which something holds.
 *
 * @param from the first; empty when it always did, or nobody noted since when
 * @param until the last; empty while it lasts
 */
public record Validity(Optional<LocalDate> from, Optional<LocalDate> until) {

  static final Validity ALWAYS = new Validity(Optional.empty(), Optional.empty());

  /** Whether it holds on a day. */
  public boolean on(LocalDate day) {
    return from.filter(day::isBefore).isEmpty() && until.filter(day::isAfter).isEmpty();
  }

  /** The days in words; empty when no bound is known. */
  public String line(Language language) {
    String begin =
        from.map(d -> language.pick("depuis le ", "since ") + Values.worded(d, language))
            .orElse("");
    String end =
        until
            .map(d -> language.pick("jusqu'au ", "until ") + Values.worded(d, language))
            .orElse("");
    return begin.isEmpty() || end.isEmpty() ? begin + end : begin + ", " + end;
  }
}
