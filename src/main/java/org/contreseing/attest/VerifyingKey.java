package org.contreseing.attest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import org.contreseing.report.Outcome;

/** The public half of a gate's key. */
public final class VerifyingKey {

  private final PublicKey key;

  private VerifyingKey(PublicKey key) {
    this.key = key;
  }

  /**
   * The key in a PEM file.
   *
   * @throws IOException when it cannot be read, or is no Ed25519 key
   */
  public static VerifyingKey read(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.US_ASCII);
    try {
      return new VerifyingKey(
          KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(Pem.read(text))));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new IOException("no Ed25519 public key: " + file, e);
    }
  }

  /** The file in which a gate's folder has it. */
  public static Path file(Path folder) {
    return folder.resolve("gate-key.pub.pem");
  }

  /** Tells keys apart: the first 16 hexadecimal digits of the SHA-256 of the encoded key. */
  public String id() {
    return Outcome.sha256(key.getEncoded()).substring(0, 16);
  }

  public String pem() {
    return Pem.write("PUBLIC KEY", key.getEncoded());
  }

  boolean verifies(byte[] bytes, byte[] signature) {
    try {
      Signature check = Signature.getInstance("Ed25519");
      check.initVerify(key);
      check.update(bytes);
      return check.verify(signature);
    } catch (GeneralSecurityException e) {
      // A signature of the wrong length is not one either.
      return false;
    }
  }
}
