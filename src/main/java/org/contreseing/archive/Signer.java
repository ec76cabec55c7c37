package org.contreseing.archive;

import java.util.Optional;
import org.contreseing.model.Located;
import org.contreseing.model.Span;

/**
 * A signature block of an agreement.
 *
 * @param party as the block names it, else the party it was matched with
 * @param state {@code signed}, {@code unsigned} or {@code unverifiable}
 */
public record Signer(
    Optional<String> party,
    Optional<String> signatory,
    Optional<String> quality,
    String state,
    Span span)
    implements Located {

  public boolean unsigned() {
    return state.equals("unsigned");
  }
}
