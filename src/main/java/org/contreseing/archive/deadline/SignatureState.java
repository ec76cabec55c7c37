package org.contreseing.archive.deadline;

import org.contreseing.archive.Act;
import org.contreseing.archive.Signer;
import org.contreseing.model.Language;

/** How far a copy is signed; {@link #code()} is its word in the outputs. */
public enum SignatureState {
  SIGNED("signée", "signed"),
  /** Dated, in a format that shows no signature. */
  DATED("datée, signature non vérifiable", "dated, signature not verifiable"),
  /** Neither a date nor a signature that could be seen. */
  UNDATED("sans date de signature", "without date of signature"),
  PARTLY("signée en partie", "signed in part"),
  UNSIGNED("non signée", "unsigned"),
  /** No place to sign was found. */
  NO_PLACE("sans emplacement de signature", "without a place to sign");

  private final String french;
  private final String english;

  SignatureState(String french, String english) {
    this.french = french;
    this.english = english;
  }

  static SignatureState of(Act act) {
    if (act.unsigned()) {
      return UNSIGNED;
    }
    if (act.signers().isEmpty()) {
      return act.signed().isPresent() ? DATED : NO_PLACE;
    }
    if (act.signers().stream().anyMatch(Signer::unsigned)) {
      return PARTLY;
    }
    boolean all = act.signers().stream().allMatch(s -> s.state().equals("signed"));
    return all ? SIGNED : act.signed().isPresent() ? DATED : UNDATED;
  }

  public String code() {
    return State.code(this);
  }

  /** In small letters. */
  public String worded(Language language) {
    return language.pick(french, english);
  }
}
