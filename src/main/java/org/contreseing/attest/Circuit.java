package org.contreseing.attest;

import org.contreseing.model.Profile;

/**
 * A way that documents take to their signature.
 *
 * @param name as callers call it
 * @param profile of its checks
 * @param reviewPasses whether warnings let a document through
 */
public record Circuit(String name, Profile profile, boolean reviewPasses) {

  /** The usual circuit under a profile: warnings stop a document. */
  public static Circuit of(Profile profile) {
    return new Circuit("", profile, false);
  }
}
