package org.contreseing.desk;

import java.util.Optional;
import org.contreseing.model.Language;
import org.contreseing.store.Role;

/** What is said to those who are not let in, or not now. */
final class Refusals {

  private Refusals() {}

  static Refusal unknownCaller(Language language) {
    return new Refusal(
        401,
        "unauthenticated",
        language.pick(
            "Identifiez-vous, ou joignez une clé d’API à la demande.",
            "Sign in, or send an API key with the request."));
  }

  static Refusal withoutProof(Language language) {
    return new Refusal(
        403,
        "csrf",
        language.pick(
            "Cette demande ne vient pas d’une page ouverte de cette session. Rechargez la page, puis"
                + " recommencez.",
            "This request does not come from an open page of this session. Reload the page, then try"
                + " again."));
  }

  static Refusal notAllowed(Role role, Language language) {
    return new Refusal(
        403,
        "not-allowed",
        language.pick(
            "Votre compte ou votre clé n’a pas le rôle «\u00a0" + role.code() + "\u00a0».",
            "Your account or key has not the role “" + role.code() + "”."));
  }

  static Refusal missing(Language language) {
    return new Refusal(
        404,
        "not-found",
        language.pick(
            "Il n’y a rien à cette adresse, ou rien que vous puissiez voir.",
            "There is nothing here, or nothing that you may see."));
  }

  static Refusal tooMany(RateLimit limit, int seconds, Language language) {
    return new Refusal(
        429,
        "too-many-requests",
        language.pick(
            "Trop de demandes à la fois. Réessayez dans " + seconds + "\u00a0s.",
            "Too many requests at once. Try again in " + seconds + " s."),
        seconds,
        Optional.of(limit));
  }

  static Refusal full(Language language) {
    return new Refusal(
        507,
        "storage-full",
        language.pick(
            "Il n’y a plus de place pour conserver le document\u00a0: il n’a pas été enregistré.",
            "There is no room to keep the document: it was not stored."));
  }

  static Refusal unavailable(Language language) {
    return new Refusal(
        503,
        "store-unavailable",
        language.pick(
            "La base de données ne répond pas\u00a0: rien n’a été enregistré. Réessayez dans un"
                + " instant.",
            "The database does not answer: nothing was stored. Try again in a moment."),
        10);
  }

  static Refusal keyReused(Language language) {
    return new Refusal(
        422,
        "idempotency-key-reused",
        language.pick(
            "Cette clé d’idempotence a déjà servi à une autre demande.",
            "This idempotency key was used for another request."));
  }

  static Refusal notAcceptable(String admitted, Language language) {
    return new Refusal(
        406,
        "not-acceptable",
        language.pick("Formes possibles\u00a0: " + admitted + ".", "Forms there are: " + admitted));
  }

  static Refusal notJson(Language language) {
    return new Refusal(
        415,
        "not-json",
        language.pick(
            "Le corps de la demande doit être du JSON (application/json).",
            "The body must be JSON (application/json)."));
  }

  static Refusal conflict(Language language) {
    return new Refusal(
        409,
        "conflict",
        language.pick(
            "Cela contredit ce qui est déjà enregistré. Rechargez, puis décidez de nouveau.",
            "This contradicts what is stored. Reload, then decide again."));
  }

  static Refusal notFinished(Language language) {
    return new Refusal(
        409,
        "not-finished",
        language.pick("La vérification n’est pas terminée.", "The check is not finished."),
        1);
  }

  static Refusal notComparable(Language language) {
    return new Refusal(
        409,
        "not-comparable",
        language.pick(
            "Ces deux versions ne se comparent pas\u00a0: l’une est une archive, ou elles ne contiennent"
                + " pas le même nombre d’actes.",
            "These two versions cannot be compared: one is a container, or they do not hold the same"
                + " number of agreements."));
  }

  static Refusal noCopy(Language language) {
    return new Refusal(
        409,
        "not-annotatable",
        language.pick(
            "Ce format ne reçoit pas d’annotations\u00a0; prenez le rapport HTML.",
            "This format takes no notes; take the HTML report instead."));
  }

  static Refusal gateTooLate(Language language) {
    return new Refusal(
        503,
        "not-finished",
        language.pick(
            "La vérification n’est pas terminée\u00a0: ne signez pas, redemandez.",
            "The check is not finished: do not sign, ask again."),
        5);
  }

  static Refusal notRecognised(Language language) {
    return new Refusal(
        403,
        "not-recognised",
        language.pick(
            "Votre identité n’a pas pu être établie, ou aucun compte ne lui correspond ici.",
            "Your identity could not be established, or there is no account for it here."));
  }

  static Refusal noProvider(Language language) {
    return new Refusal(
        503,
        "identity-provider",
        language.pick(
            "Le fournisseur d’identité ne répond pas comme il le devrait.",
            "The identity provider does not answer as it should."),
        30);
  }
}
