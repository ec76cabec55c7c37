package org.contreseing.attest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;

/**
 * A statement and the same signed.
 *
 * @param token as {@link SigningKey} makes it
 */
public record Attestation(Statement statement, String token) {

  public static Attestation of(Statement statement, SigningKey key) {
    return new Attestation(statement, key.sign(statement));
  }

  /** The statement for people and programs, with the token that proves it. */
  public ObjectNode json() {
    ObjectNode json = StatementJson.of(statement);
    json.put("token", token);
    return json;
  }

  /** The file to keep. */
  public byte[] file() {
    return (json().toPrettyString().replace(System.lineSeparator(), "\n") + "\n")
        .getBytes(StandardCharsets.UTF_8);
  }
}
