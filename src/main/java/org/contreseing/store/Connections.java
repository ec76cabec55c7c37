package org.contreseing.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/** Opens connections so that a commit is on the disk when it returns. */
final class Connections {

  private static final int BUSY_MILLIS = 10_000;
  private static final int AT_ONCE = 10;

  private Connections() {}

  static HikariDataSource open(StoreAddress address) {
    HikariConfig config = new HikariConfig();
    config.setMaximumPoolSize(AT_ONCE);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(5_000);
    config.setPoolName("store");
    if (address.server().isPresent()) {
      config.setJdbcUrl(address.server().get());
      config.addDataSourceProperty("tcpKeepAlive", "true");
      config.addDataSourceProperty("socketTimeout", "60");
    } else {
      config.setDataSource(sqlite(address.folder(), SynchronousMode.FULL));
    }
    try {
      return new HikariDataSource(config);
    } catch (RuntimeException e) {
      throw new StoreUnavailableException(e);
    }
  }

  /** One more to SQLite, on which a commit does not wait for the disk; PostgreSQL needs none. */
  static Optional<HikariDataSource> notes(StoreAddress address) {
    if (address.server().isPresent()) {
      return Optional.empty();
    }
    HikariConfig config = new HikariConfig();
    config.setMaximumPoolSize(1);
    config.setPoolName("notes");
    config.setDataSource(sqlite(address.folder(), SynchronousMode.NORMAL));
    return Optional.of(new HikariDataSource(config));
  }

  private static SQLiteDataSource sqlite(Path folder, SynchronousMode mode) {
    create(folder);
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(mode);
    config.setBusyTimeout(BUSY_MILLIS);
    config.enforceForeignKeys(true);
    // A transaction that first reads and then writes would else fail when another one wrote.
    config.setTransactionMode(TransactionMode.IMMEDIATE);
    // What is deleted is overwritten.
    config.setPragma(Pragma.SECURE_DELETE, "true");
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + folder.resolve("contreseing.db"));
    return source;
  }

  /** Nobody else on the machine may read the folder. */
  static void create(Path folder) {
    try {
      if (Files.isDirectory(folder)) {
        return;
      }
      if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
        Files.createDirectories(
            folder,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      } else {
        Files.createDirectories(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
