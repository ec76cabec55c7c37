package org.contreseing.store;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the store is.
 *
 * @param folder for the database that needs no server, and for keys
 * @param server {@code jdbc:postgresql:…} when a server keeps the data; it may hold a password
 */
public record StoreAddress(Path folder, Optional<String> server) {

  public StoreAddress {
    if (server.filter(s -> !s.startsWith("jdbc:postgresql:")).isPresent()) {
      throw new IllegalArgumentException("a server's address begins with jdbc:postgresql:");
    }
  }

  /** Keeps everything in a folder, in SQLite. */
  public static StoreAddress of(Path folder) {
    return new StoreAddress(folder, Optional.empty());
  }

  /** Never the password. */
  @Override
  public String toString() {
    return server.isPresent() ? "PostgreSQL" : folder.toString();
  }
}
