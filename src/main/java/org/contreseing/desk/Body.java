package org.contreseing.desk;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.contreseing.model.Language;
import org.contreseing.store.Role;

/** A small JSON object that came with a request. */
record Body(JsonNode json, Language language) {

  private static final int LIMIT = 64 * 1024;
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(8).build())
                  .build())
          .build();

  /**
   * @throws Refusal when it is no JSON object, or too large
   */
  static Body of(Context request) {
    Language language = Asked.language(request);
    if (!String.valueOf(request.contentType()).startsWith("application/json")) {
      throw Refusals.notJson(language);
    }
    try (InputStream body = request.req().getInputStream()) {
      byte[] bytes = body.readNBytes(LIMIT + 1);
      if (bytes.length > LIMIT) {
        throw Refusal.tooLarge(language);
      }
      JsonNode json = MAPPER.readTree(bytes);
      if (json == null || !json.isObject()) {
        throw Refusal.malformed(language);
      }
      return new Body(json, language);
    } catch (JsonProcessingException e) {
      throw Refusal.malformed(language);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A text that may be missing. */
  Optional<String> text(String field) {
    return Shown.text(json, field);
  }

  /**
   * @throws Refusal when it is missing
   */
  String required(String field, String admitted) {
    return text(field)
        .filter(t -> !t.isBlank())
        .orElseThrow(() -> Refusal.badParameter(field, "", admitted, language));
  }

  /**
   * @throws Refusal when it holds what is no role, or nothing
   */
  Set<Role> roles() {
    EnumSet<Role> roles = EnumSet.noneOf(Role.class);
    for (JsonNode role : json.path("roles")) {
      roles.add(
          Role.of(role.asText())
              .orElseThrow(
                  () ->
                      Refusal.badParameter(
                          "roles", role.asText(), "submit, review, administer", language)));
    }
    if (roles.isEmpty()) {
      throw Refusal.badParameter("roles", "", "submit, review, administer", language);
    }
    return roles;
  }
}
