package org.contreseing.model;

import java.util.List;
import java.util.Optional;

/**
 * A commune of the official geographic code, or a former or partial one that still has a name in
 * addresses.
 *
 * @param insee its code, five characters; a commune and one delegated in it may share it
 * @param name with its article
 * @param kind what it is today
 * @param whole code of the commune that a delegated or associated one or an arrondissement belongs
 *     to
 * @param department code of the department or territory: {@code "07"}, {@code "2A"}, {@code "974"}
 * @param postcodes ordinary postcodes (no CEDEX); of a delegated or associated commune those of the
 *     commune it belongs to
 * @param siren of its municipality, empty where there is none of its own
 */
public record Commune(
    String insee,
    String name,
    Kind kind,
    Optional<String> whole,
    String department,
    List<String> postcodes,
    Optional<String> siren) {

  /** What it is today. */
  public enum Kind {
    COMMUNE,
    DELEGUEE,
    ASSOCIEE,
    ARRONDISSEMENT
  }

  public Commune {
    postcodes = List.copyOf(postcodes);
  }
}
