package org.contreseing.report;

import java.util.List;
import java.util.Optional;

/**
 * What an organisation changed about a check: reports say so, because a check of fewer rules must
 * not look like a whole one.
 *
 * @param settings the settings file, as a path to show
 * @param select rules or chapters that alone were applied; empty for all
 * @param ignore rules or chapters left out
 * @param digest SHA-256 of everything that decides what becomes of findings; {@code ""} when
 *     nothing does
 */
public record House(
    Optional<String> settings, List<String> select, List<String> ignore, String digest) {

  /** Nothing changed. */
  public static final House NONE = new House(Optional.empty(), List.of(), List.of(), "");

  public House {
    select = List.copyOf(select);
    ignore = List.copyOf(ignore);
  }
}
