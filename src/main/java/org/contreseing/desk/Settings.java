package org.contreseing.desk;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contreseing.people.Caller;

/**
 * Where and for whom the desk is open.
 *
 * @param address to listen on
 * @param port 0 for any free one
 * @param publicAddress as browsers call the desk when it stands behind another server
 * @param single who everybody is when nobody signs in
 * @param uploads how many documents may be received or waited for at the same time
 */
public record Settings(
    String address, int port, Optional<URI> publicAddress, Optional<Caller> single, int uploads) {

  /** Documents received or waited for at once, unless told otherwise. */
  public static final int UPLOADS = 64;

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  public Settings {
    if (single.isPresent() && !isLoopback(address)) {
      throw new IllegalArgumentException("nobody signs in, and everybody could come");
    }
  }

  /** For one person on this machine. */
  public static Settings single(int port, Caller caller) {
    return new Settings("127.0.0.1", port, Optional.empty(), Optional.of(caller), UPLOADS);
  }

  /** Whether only this machine can reach an address. */
  public static boolean isLoopback(String address) {
    return LOOPBACK.contains(address) || address.equals("::1");
  }

  /** Whether cookies must only travel encrypted. */
  boolean isEncrypted() {
    return publicAddress.filter(a -> "https".equals(a.getScheme())).isPresent();
  }

  /** The names by which the desk may be called; others are somebody's trick. */
  Set<String> hosts() {
    return Stream.concat(LOOPBACK.stream(), publicAddress.map(URI::getHost).stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
