package org.contreseing.model;

import java.time.Instant;
import java.util.Optional;

/**
 * The certificate of who signed, as its issuer wrote it; hostile text like the rest of a file.
 *
 * @param name of the holder, as shown
 * @param person first name and surname, where the certificate gives them apart
 * @param organisation for which the holder signs, or which is the holder
 * @param serial number in hexadecimal
 * @param issuer name of who issued it
 * @param from first moment of its validity
 * @param until last moment of its validity
 */
public record SigningCertificate(
    String name,
    Optional<String> person,
    Optional<String> organisation,
    String serial,
    String issuer,
    Instant from,
    Instant until) {

  /** Whether it was valid at a moment. */
  public boolean validAt(Instant moment) {
    return !moment.isBefore(from) && !moment.isAfter(until);
  }
}
