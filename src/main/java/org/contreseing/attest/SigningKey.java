package org.contreseing.attest;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** The key with which this gate signs, an Ed25519 key that never leaves its folder. */
public final class SigningKey {

  private static final String PRIVATE = "gate-key.pem";
  private static final String PUBLIC = "gate-key.pub.pem";

  private final PrivateKey secret;
  private final VerifyingKey verifying;

  private SigningKey(PrivateKey secret, VerifyingKey verifying) {
    this.secret = secret;
    this.verifying = verifying;
  }

  /**
   * The key of a folder, made when there is none.
   *
   * @throws IOException when it cannot be read or made
   */
  public static synchronized SigningKey of(Path folder) throws IOException {
    Path file = folder.resolve(PRIVATE);
    if (!Files.exists(file)) {
      make(folder);
    }
    try {
      byte[] encoded = Pem.read(Files.readString(file, StandardCharsets.US_ASCII));
      PrivateKey secret =
          KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded));
      return new SigningKey(secret, VerifyingKey.read(folder.resolve(PUBLIC)));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new IOException("no key of this program: " + file, e);
    }
  }

  // The public half first: whoever finds the private one finds both.
  private static void make(Path folder) throws IOException {
    KeyPair pair = fresh();
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder);
      restrict(folder, "rwx------");
    }
    write(folder, PUBLIC, Pem.write("PUBLIC KEY", pair.getPublic().getEncoded()));
    write(folder, PRIVATE, Pem.write("PRIVATE KEY", pair.getPrivate().getEncoded()));
  }

  private static KeyPair fresh() {
    try {
      return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java 17 has Ed25519", e);
    }
  }

  private static void write(Path folder, String name, String text) throws IOException {
    Path temporary = Files.createTempFile(folder, name, ".new");
    restrict(temporary, "rw-------");
    try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
      channel.write(StandardCharsets.US_ASCII.encode(text));
      channel.force(true);
    }
    try {
      Files.move(temporary, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    } catch (FileAlreadyExistsException e) {
      Files.delete(temporary);
    }
  }

  private static void restrict(Path path, String permissions) throws IOException {
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }
  }

  /** What others need to verify. */
  public VerifyingKey verifying() {
    return verifying;
  }

  byte[] sign(byte[] bytes) {
    try {
      Signature signature = Signature.getInstance("Ed25519");
      signature.initSign(secret);
      signature.update(bytes);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a key that was read signs", e);
    }
  }

  /** A statement, signed: header, payload and signature in Base64url, with dots between. */
  public String sign(Statement statement) {
    Base64.Encoder encoder = Base64.getUrlEncoder().withoutPadding();
    String header =
        "{\"alg\":\"EdDSA\",\"kid\":\"" + verifying.id() + "\",\"typ\":\"" + Token.TYPE + "\"}";
    String payload = StatementJson.of(statement).toString();
    String signed =
        encoder.encodeToString(header.getBytes(StandardCharsets.UTF_8))
            + "."
            + encoder.encodeToString(payload.getBytes(StandardCharsets.UTF_8));
    return signed + "." + encoder.encodeToString(sign(signed.getBytes(StandardCharsets.US_ASCII)));
  }
}
