package org.contreseing.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.contreseing.model.Language;

/** Problem documents of RFC 9457. */
final class Problem {

  static final String TYPE = "application/problem+json; charset=utf-8";
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Problem() {}

  /**
   * @param request its id, so that the operator finds it
   */
  static String json(Refusal refusal, String request, Language language) {
    ObjectNode problem = MAPPER.createObjectNode();
    problem.put(
        "type",
        refusal.limit().isPresent()
            ? RateLimit.PROBLEM
            : "urn:contreseing:problem:" + refusal.code());
    problem.put("title", title(refusal.status(), language));
    problem.put("status", refusal.status());
    problem.put("detail", refusal.getMessage());
    problem.put("instance", "urn:contreseing:request:" + request);
    problem.put("code", refusal.code());
    problem.put("requestId", request);
    refusal.limit().ifPresent(limit -> problem.putArray("violated-policies").add(limit.policy()));
    try {
      return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(problem);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of texts and numbers", e);
    }
  }

  static String title(int status, Language language) {
    return switch (status) {
      case 400 -> language.pick("Demande incomplète", "Incomplete request");
      case 401 -> language.pick("Identification requise", "Sign in required");
      case 403 -> language.pick("Demande refusée", "Request refused");
      case 404 -> language.pick("Page introuvable", "Page not found");
      case 405 -> language.pick("Méthode non admise", "Method not allowed");
      case 406 -> language.pick("Forme impossible", "No such form");
      case 409 -> language.pick("Demande contredite", "Conflict");
      case 413 -> language.pick("Document trop volumineux", "Document too large");
      case 415 -> language.pick("Type de fichier non pris en charge", "File type not supported");
      case 422 ->
          language.pick("Demande ou document inexploitable", "Unusable document or request");
      case 429 -> language.pick("Trop de demandes", "Too many requests");
      case 503 -> language.pick("Service indisponible", "Service unavailable");
      case 507 -> language.pick("Plus de place", "No room left");
      default -> language.pick("Erreur du programme", "Fault of the program");
    };
  }
}
