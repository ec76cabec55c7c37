package org.contreseing.archive;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.contreseing.model.Located;
import org.contreseing.model.Span;

/**
 * A party of an agreement, as the line says it.
 *
 * @param representative who speaks for it in its comparution
 * @param quality in what quality
 * @param identifiers value by kind ({@code siren}, {@code siret}, {@code rna}, {@code vat}, …), as
 *     normalised; kinds the text does not give are not there
 */
public record Body(
    String name,
    Optional<String> alias,
    Optional<String> representative,
    Optional<String> quality,
    Optional<String> seat,
    SortedMap<String, String> identifiers,
    Span span)
    implements Located {

  public Body {
    identifiers = Collections.unmodifiableSortedMap(new TreeMap<>(identifiers));
  }

  /** Its number of nine digits, from the SIRET where only that is written. */
  public Optional<String> siren() {
    return value("siren")
        .or(() -> value("siret").filter(s -> s.length() == 14).map(s -> s.substring(0, 9)));
  }

  private Optional<String> value(String kind) {
    return Optional.ofNullable(identifiers.get(kind));
  }
}
