package org.contreseing.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.contreseing.store.Store;
import org.contreseing.store.StoreAddress;
import org.contreseing.store.StoreUnavailableException;
import picocli.CommandLine.Option;

/** Where the desk keeps its data. */
final class StoreOptions {

  /** A database may be named here, since a command line with a password can be seen by others. */
  private static final String DATABASE = "CONTRESEING_DATABASE";

  @Option(names = "--data", paramLabel = "DIR")
  private String data;

  @Option(names = "--database", paramLabel = "URL")
  private String database;

  /**
   * @throws BadUsage when the database cannot be reached, or the address is none
   */
  Store open(Session session, Clock clock) {
    try {
      return Store.open(address(session), clock);
    } catch (StoreUnavailableException e) {
      throw session.messages().refuse("store.unavailable");
    }
  }

  private StoreAddress address(Session session) {
    Map<String, String> environment = session.terminal().environment();
    Optional<String> server =
        Optional.ofNullable(database)
            .or(() -> Optional.ofNullable(environment.get(DATABASE)))
            .filter(url -> !url.isBlank());
    if (server.filter(url -> !url.startsWith("jdbc:postgresql:")).isPresent()) {
      throw session.messages().refuse("store.address");
    }
    return new StoreAddress(folder(session), server);
  }

  /** The folder named, else the one where programs keep data of a person. */
  Path folder(Session session) {
    return folder(session, Optional.ofNullable(data));
  }

  /** The same for a command without a store. */
  static Path folder(Session session, Optional<String> named) {
    Map<String, String> environment = session.terminal().environment();
    Values values = new Values(session.messages());
    return named
        .map(values::path)
        .or(
            () ->
                Optional.ofNullable(environment.get("XDG_DATA_HOME"))
                    .filter(home -> !home.isBlank())
                    .map(home -> values.path(home).resolve("contreseing")))
        .orElseGet(
            () -> Path.of(System.getProperty("user.home"), ".local", "share", "contreseing"));
  }
}
