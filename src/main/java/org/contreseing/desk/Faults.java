package org.contreseing.desk;

import org.contreseing.model.Language;
import org.contreseing.model.Unreadable;

/** What exceptions of the server become for whoever asked: never their text, which may tell about the machine. */
final class Faults {

  private Faults() {}

  static Refusal of(Exception fault, Language language) {
    return tooLarge(fault) ? Refusal.tooLarge(language) : Refusal.of(new Unreadable(Unreadable.Reason.INTERNAL, ""), language);
  }

  static Refusal unknown(int status, Language language) {
    String code = status == 403 ? "refused" : status == 404 ? "not-found" : "method-not-allowed";
    return new Refusal(status, code, language.pick("Le bureau de relecture ne répond pas à cette demande.",
        "The reviewers’ desk does not answer this request."));
  }

  // Jetty says that a form is over its limit only in the text of an exception somewhere in the chain.
  private static boolean tooLarge(Throwable fault) {
    for (Throwable at = fault; at != null; at = at.getCause()) {
      String message = String.valueOf(at.getMessage());
      if (message.contains("max length exceeded") || message.contains("maxLength") || message.contains("too large")) {
        return true;
      }
    }
    return false;
  }
}
