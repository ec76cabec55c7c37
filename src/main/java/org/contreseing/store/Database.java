package org.contreseing.store;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * A database with the present schema. SQLite takes one writer at a time: those of this process
 * queue in order here, since its own waiting is neither fair nor quick. Safe for use by several
 * threads.
 */
final class Database implements AutoCloseable {

  /** Each waits for readers as long as a writer would. */
  private static final int LOG_TRIES = 3;

  private final HikariDataSource source;
  private final Optional<HikariDataSource> notes;
  private final Jdbi jdbi;
  private final Jdbi noting;
  private final Dialect dialect;
  private final ReentrantLock writer = new ReentrantLock(true);

  private Database(HikariDataSource source, Optional<HikariDataSource> notes, Dialect dialect) {
    this.source = source;
    this.notes = notes;
    this.noting = Jdbi.create(notes.orElse(source));
    this.jdbi = Jdbi.create(source);
    this.dialect = dialect;
  }

  /**
   * @throws StoreUnavailableException when it cannot be reached
   */
  static Database open(StoreAddress address) {
    Dialect dialect = address.server().isPresent() ? Dialect.POSTGRESQL : Dialect.SQLITE;
    Database database =
        new Database(Connections.open(address), Connections.notes(address), dialect);
    try {
      Flyway.configure(Database.class.getClassLoader())
          .dataSource(database.source)
          .locations(dialect.schema())
          .placeholders(dialect.placeholders())
          .load()
          .migrate();
      return database;
    } catch (RuntimeException e) {
      database.close();
      throw Trouble.of(e);
    }
  }

  Dialect dialect() {
    return dialect;
  }

  /** Reads one or several times; what others write meanwhile may be seen. */
  <T> T read(Function<Handle, T> work) {
    try (Handle handle = jdbi.open()) {
      return work.apply(handle);
    } catch (RuntimeException e) {
      throw Trouble.of(e);
    }
  }

  /**
   * All of it happens or nothing; when this returns it is on the disk.
   *
   * @throws StoreFullException when there is no room
   * @throws StoreUnavailableException when the database does not answer
   */
  <T> T write(Function<Handle, T> work) {
    if (dialect == Dialect.SQLITE) {
      writer.lock();
    }
    try {
      return jdbi.<T, RuntimeException>inTransaction(work::apply);
    } catch (RuntimeException e) {
      throw Trouble.of(e);
    } finally {
      if (writer.isHeldByCurrentThread()) {
        writer.unlock();
      }
    }
  }

  /**
   * All of it happens or nothing, but a machine that loses its power may forget it: only for what
   * is simply done again then. What is written after it with {@link #write} is never there without
   * it.
   */
  <T> T note(Function<Handle, T> work) {
    if (dialect == Dialect.POSTGRESQL) {
      return write(
          handle -> {
            handle.execute("SET LOCAL synchronous_commit TO off");
            return work.apply(handle);
          });
    }
    writer.lock();
    try {
      return noting.<T, RuntimeException>inTransaction(work::apply);
    } catch (RuntimeException e) {
      throw Trouble.of(e);
    } finally {
      writer.unlock();
    }
  }

  /** The same without a result. */
  void change(Consumer<Handle> work) {
    write(
        handle -> {
          work.accept(handle);
          return true;
        });
  }

  /** For commands that a database does not take in a transaction. */
  void maintain(String... commands) {
    try (Handle handle = jdbi.open()) {
      for (String command : commands) {
        handle.execute(command);
      }
    } catch (RuntimeException e) {
      throw Trouble.of(e);
    }
  }

  /**
   * Moves SQLite's log into the database and cuts it to nothing; a reader can delay that.
   *
   * @throws StoreUnavailableException when readers do not let go of it
   */
  void emptyLog() {
    writer.lock();
    try (Handle handle = jdbi.open()) {
      for (int tries = 0; tries < LOG_TRIES; tries++) {
        if (handle.createQuery("PRAGMA wal_checkpoint(TRUNCATE)").mapTo(Integer.class).first()
            == 0) {
          return;
        }
      }
      throw new StoreUnavailableException(new IllegalStateException("the log is being read"));
    } catch (RuntimeException e) {
      throw Trouble.of(e);
    } finally {
      writer.unlock();
    }
  }

  @Override
  public void close() {
    notes.ifPresent(HikariDataSource::close);
    source.close();
  }
}
