package org.contreseing.archive.link;

import java.util.List;

/**
 * What an amendment is to.
 *
 * @param agreements each a list of copies of one agreement; one where it is known, more where it
 *     fits several equally, none where the archive holds none that fits
 */
record Amending(Sheet amendment, List<List<Sheet>> agreements, Link.Certainty certainty) {

  Amending {
    agreements = List.copyOf(agreements);
  }

  boolean sure() {
    return agreements.size() == 1;
  }
}
