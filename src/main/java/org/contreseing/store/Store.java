package org.contreseing.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The store, open. Safe for use by several threads. */
public final class Store implements AutoCloseable {

  private final Database database;
  private final Clock clock;
  private final StoreAddress address;
  private Optional<Occupation> occupation = Optional.empty();

  private Store(Database database, Clock clock, StoreAddress address) {
    this.database = database;
    this.clock = clock;
    this.address = address;
  }

  /**
   * Opens a store, makes it when it is not there, and brings its schema up to date.
   *
   * @throws StoreUnavailableException when it cannot be reached
   */
  public static Store open(StoreAddress address, Clock clock) {
    return new Store(Database.open(address), clock, address);
  }

  /** Everything of an organisation. */
  public OrganisationStore of(OrganisationId organisation) {
    return new OrganisationStore(database, organisation, clock);
  }

  public Queue queue() {
    return new Queue(database, clock);
  }

  /**
   * Begins to serve: nobody else may from this folder until the store is closed, and what this
   * server was checking when it last ended is free again.
   *
   * @return under which name it takes from the queue
   * @throws OccupiedException when another process serves from this folder
   */
  public synchronized String serve() {
    if (occupation.isEmpty()) {
      occupation = Optional.of(Occupation.of(address.folder()));
      queue().restart(occupation.get().name());
    }
    return occupation.get().name();
  }

  public Entrance entrance() {
    return new Entrance(database, clock);
  }

  /** Whether this process alone uses the database. */
  public boolean isEmbedded() {
    return database.dialect() == Dialect.SQLITE;
  }

  /** The organisation of this name, made when it is not there. */
  public Organisation organisation(String name) {
    return database.write(
        handle -> {
          handle.execute(
              "INSERT INTO organisations (id, name, created) VALUES (?, ?, ?) ON CONFLICT (name) DO"
                  + " NOTHING",
              Ids.fresh(),
              name,
              clock.millis());
          return handle
              .createQuery("SELECT * FROM organisations WHERE name = :name")
              .bind("name", name)
              .map((row, c) -> organisation(row))
              .one();
        });
  }

  public List<Organisation> organisations() {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT * FROM organisations ORDER BY name")
                .map((row, c) -> organisation(row))
                .list());
  }

  /**
   * Says for how long an organisation keeps what nobody touches.
   *
   * @param days empty for ever
   */
  public void retain(OrganisationId organisation, Optional<Integer> days) {
    database.change(
        handle ->
            handle.execute(
                "UPDATE organisations SET retention_days = ? WHERE id = ?",
                days.orElse(null),
                organisation.value()));
  }

  /** Forgets keys of requests, sessions and failures older than that. */
  public void forgetBefore(Instant time) {
    long before = time.toEpochMilli();
    database.change(
        handle -> {
          handle.execute("DELETE FROM idempotency WHERE made < ?", before);
          handle.execute("DELETE FROM sessions WHERE used < ?", before);
          handle.execute("DELETE FROM login_failures WHERE last < ?", before);
        });
  }

  /**
   * Writes and takes back a row.
   *
   * @throws StoreFullException when there is no room
   * @throws StoreUnavailableException when the database does not answer
   */
  public void probe() {
    database.change(
        handle -> {
          handle.execute(
              "INSERT INTO login_failures (name_hash, failures, last) VALUES ('probe', 0, 0) ON"
                  + " CONFLICT (name_hash) DO UPDATE SET last = 0");
          handle.execute("DELETE FROM login_failures WHERE name_hash = 'probe'");
        });
  }

  /** How SQLite writes: its journal, and how far it waits for the disk (2: always). */
  String durability() {
    return database.read(
        handle ->
            handle.createQuery("PRAGMA journal_mode").mapTo(String.class).one()
                + "/"
                + handle.createQuery("PRAGMA synchronous").mapTo(String.class).one());
  }

  @Override
  public void close() {
    occupation.ifPresent(Occupation::close);
    database.close();
  }

  private static Organisation organisation(ResultSet row) throws SQLException {
    OptionalLong days = Rows.number(row, "retention_days");
    return new Organisation(
        new OrganisationId(row.getString("id")),
        row.getString("name"),
        days.isEmpty() ? Optional.empty() : Optional.of((int) days.getAsLong()),
        Rows.time(row, "created"));
  }
}
