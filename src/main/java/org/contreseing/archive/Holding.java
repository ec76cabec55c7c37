package org.contreseing.archive;

import java.util.List;
import java.util.Optional;

/**
 * One line of results: an agreement of the archive, or a document that could not be read.
 *
 * @param file as the audit was given it; a member of a container is {@code archive.zip!member}
 * @param part which agreement of the file, from 1; empty where the file holds one
 * @param sha256 of the document; empty when its bytes were not reached
 * @param status {@code checked} or {@code unreadable}
 * @param reason why it could not be read; empty when it was checked
 * @param verdict code of the contract
 * @param notChecked how many rules could not be checked
 * @param length UTF-16 units of the text; 0 when it was not read
 * @param pages of the document, where the format has some
 * @param recognised whether the text was read from an image
 * @param act what was read in it; empty when it was not read
 * @param findings in the line's order; empty unless they were asked for
 */
public record Holding(
    String file,
    Optional<Integer> part,
    Optional<String> sha256,
    String status,
    Optional<Reason> reason,
    String verdict,
    int notChecked,
    int length,
    Optional<Integer> pages,
    boolean recognised,
    Optional<Act> act,
    List<Found> findings) {

  /** Why a document could not be read: a code of the contract, and a sentence. */
  public record Reason(String code, String message) {}

  public Holding {
    findings = List.copyOf(findings);
  }

  /** Which line it is. */
  public Key key() {
    return new Key(file, part);
  }

  public boolean checked() {
    return act.isPresent();
  }
}
