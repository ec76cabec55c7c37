package org.contreseing.desk;

import java.util.Optional;
import org.contreseing.model.Language;
import org.contreseing.model.Unreadable;
import org.contreseing.report.Reasons;

/** A request that is not answered as asked; becomes a problem document or a page. */
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;
  private final int retryAfter;
  private final transient Optional<RateLimit> limit;

  Refusal(int status, String code, String message) {
    this(status, code, message, 0);
  }

  /**
   * @param retryAfter after how many seconds it is worth trying again; 0 when it never is
   */
  Refusal(int status, String code, String message, int retryAfter) {
    this(status, code, message, retryAfter, Optional.empty());
  }

  /**
   * @param limit that the request ran into
   */
  Refusal(int status, String code, String message, int retryAfter, Optional<RateLimit> limit) {
    super(message, null, false, false);
    this.status = status;
    this.code = code;
    this.retryAfter = retryAfter;
    this.limit = limit;
  }

  /** After how many seconds it is worth trying again; 0 when it never is. */
  int retryAfter() {
    return retryAfter;
  }

  /** The limit that the request ran into, if it was one that changes with time. */
  Optional<RateLimit> limit() {
    return limit;
  }

  /** The HTTP status. */
  int status() {
    return status;
  }

  /** A stable word for programs; for an unreadable document the contract's reason code. */
  String code() {
    return code;
  }

  static Refusal of(Unreadable unreadable, Language language) {
    int status =
        switch (unreadable.reason()) {
          case TOO_LARGE -> 413;
          case UNSUPPORTED -> 415;
          case INTERNAL -> 500;
          case EMPTY, ENCRYPTED, CORRUPT, TIMEOUT, NO_TEXT -> 422;
        };
    return new Refusal(status, unreadable.reason().code(), Reasons.message(unreadable, language));
  }

  static Refusal tooLarge(Language language) {
    return of(
        new Unreadable(
            Unreadable.Reason.TOO_LARGE, language.pick("50 Mo au plus", "50 MB at most")),
        language);
  }

  static Refusal missing(Language language) {
    return new Refusal(
        400,
        "missing-document",
        language.pick(
            "Aucun document n’a été joint. Choisissez un fichier, puis lancez la vérification.",
            "No document was attached. Choose a file, then start the check."));
  }

  static Refusal malformed(Language language) {
    return new Refusal(
        400,
        "malformed",
        language.pick(
            "L’envoi est incomplet ou mal formé. Recommencez.",
            "The upload is incomplete or malformed. Try again."));
  }

  static Refusal badParameter(String name, String value, String admitted, Language language) {
    return new Refusal(
        400,
        "bad-parameter",
        language.pick(
            "Le paramètre «\u00a0"
                + name
                + "\u00a0» ne peut pas valoir «\u00a0"
                + value
                + "\u00a0»\u00a0: "
                + admitted
                + ".",
            "The parameter “" + name + "” cannot be “" + value + "”: " + admitted + "."));
  }
}
