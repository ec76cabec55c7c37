package org.contreseing.review;

import java.util.Optional;
import org.contreseing.store.Quota;

/**
 * On which terms documents are taken in.
 *
 * @param quota of each organisation
 * @param antivirus by which every document must be called clean; empty where there is none
 */
public record Terms(Quota quota, Optional<Antivirus> antivirus) {

  /** Every document that has a place is taken. */
  public static final Terms OPEN = new Terms(Quota.NONE, Optional.empty());
}
