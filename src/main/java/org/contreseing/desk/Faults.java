package org.contreseing.desk;

import java.util.Optional;
import org.contreseing.model.Language;
import org.contreseing.model.Unreadable;

/**
 * What exceptions of the server become for whoever asked: never their text, which may tell about
 * the machine.
 */
final class Faults {

  private Faults() {}

  /** A refusal when the request itself is at fault; empty when the program is. */
  static Optional<Refusal> ofRequest(Exception fault, Language language) {
    if (!says(fault, "bad multipart")) {
      return Optional.empty();
    }
    return Optional.of(
        says(fault, "exceeded") ? Refusal.tooLarge(language) : Refusal.malformed(language));
  }

  static Refusal ofProgram(Language language) {
    return Refusal.of(new Unreadable(Unreadable.Reason.INTERNAL, ""), language);
  }

  static Refusal unknown(int status, Language language) {
    String code = status == 403 ? "refused" : status == 404 ? "not-found" : "method-not-allowed";
    return new Refusal(
        status,
        code,
        language.pick(
            "Le bureau de relecture ne répond pas à cette demande.",
            "The reviewers’ desk does not answer this request."));
  }

  // Jetty tells what was wrong with a form only in the texts of a chain of exceptions.
  private static boolean says(Throwable fault, String words) {
    for (Throwable at = fault; at != null; at = at.getCause()) {
      if (String.valueOf(at.getMessage()).contains(words)) {
        return true;
      }
    }
    return false;
  }
}
