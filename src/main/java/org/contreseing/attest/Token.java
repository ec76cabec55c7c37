package org.contreseing.attest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * A signed statement, read.
 *
 * @param genuine whether this gate signed exactly this
 * @param statement what it says; an empty object when it cannot be read at all
 */
public record Token(boolean genuine, JsonNode statement) {

  /** Tells our tokens from others. */
  static final String TYPE = "contreseing-attestation+jws";

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** What a token says, and whether the holder of a key said it. Never fails. */
  public static Token read(String token, VerifyingKey key) {
    String[] parts = token.strip().split("\\.", -1);
    if (parts.length != 3) {
      return unreadable();
    }
    try {
      JsonNode header = json(parts[0]);
      JsonNode statement = json(parts[1]);
      byte[] signed = (parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII);
      boolean ours =
          header.path("alg").asText().equals("EdDSA") && header.path("typ").asText().equals(TYPE);
      boolean genuine = ours && key.verifies(signed, Base64.getUrlDecoder().decode(parts[2]));
      return new Token(genuine, statement);
    } catch (IOException | IllegalArgumentException e) {
      return unreadable();
    }
  }

  /**
   * The token in an attestation file, or the file itself when it is a bare token.
   *
   * @param text of the file
   */
  public static String in(String text) {
    try {
      JsonNode json = MAPPER.readTree(text);
      return Optional.ofNullable(json.get("token")).map(JsonNode::asText).orElse(text);
    } catch (JsonProcessingException e) {
      return text;
    }
  }

  /** Whether the file that it is about has this SHA-256. */
  public boolean isAbout(String sha256) {
    return statement.path("sha256").asText().equalsIgnoreCase(sha256);
  }

  /** Whether it is genuine, and let the file pass. */
  public boolean passes() {
    return genuine && statement.path("answer").asText().equals(Answer.PASS.code());
  }

  private static Token unreadable() {
    return new Token(false, MAPPER.createObjectNode());
  }

  private static JsonNode json(String part) throws IOException {
    JsonNode json = MAPPER.readTree(Base64.getUrlDecoder().decode(part));
    if (json == null || !json.isObject()) {
      throw new IOException("no object");
    }
    return json;
  }
}
