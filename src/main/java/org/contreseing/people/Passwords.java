package org.contreseing.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Passwords as Argon2id with the parameters that OWASP's password storage guide names first (19
 * MiB, two passes, one lane). Two at a time, so that signing in cannot take all memory.
 */
public final class Passwords {

  /** Characters at least; there are no other rules, as ASVS 5 asks. */
  public static final int SHORTEST = 12;

  /** Characters at most, so that nobody sends megabytes to be hashed. */
  public static final int LONGEST = 256;

  private static final int MEMORY_KIB = 19 * 1024;
  private static final int PASSES = 2;
  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Semaphore PLACES = new Semaphore(2, true);

  private Passwords() {}

  /** Whether it may be used as a password. */
  public static boolean isAcceptable(String password) {
    int length = password.codePointCount(0, password.length());
    return length >= SHORTEST && length <= LONGEST;
  }

  /** What is stored of a password. */
  public static String hash(String password) {
    byte[] salt = new byte[16];
    RANDOM.nextBytes(salt);
    return "argon2id$" + text(salt) + "$" + text(derive(password, salt));
  }

  /** Whether this is the password; takes as long for one that never fits. */
  static boolean fits(String password, String stored) {
    String[] parts = stored.split("\\$");
    if (parts.length != 3 || !parts[0].equals("argon2id") || password.length() > 2 * LONGEST) {
      return false;
    }
    byte[] derived = derive(password, Base64.getDecoder().decode(parts[1]));
    return MessageDigest.isEqual(derived, Base64.getDecoder().decode(parts[2]));
  }

  private static byte[] derive(String password, byte[] salt) {
    Argon2Parameters parameters =
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(MEMORY_KIB)
            .withIterations(PASSES)
            .withParallelism(1)
            .withSalt(salt)
            .build();
    Argon2BytesGenerator generator = new Argon2BytesGenerator();
    generator.init(parameters);
    byte[] derived = new byte[BYTES];
    PLACES.acquireUninterruptibly();
    try {
      // Keyboards differ in how they compose accents.
      String composed = Normalizer.normalize(password, Normalizer.Form.NFC);
      generator.generateBytes(composed.getBytes(StandardCharsets.UTF_8), derived);
      return derived;
    } finally {
      PLACES.release();
    }
  }

  private static String text(byte[] bytes) {
    return Base64.getEncoder().withoutPadding().encodeToString(bytes);
  }
}
