package org.contreseing.store;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;

class PostgresStoreTest extends StoreContract {

  @TempDir private Path folder;
  private Optional<String> database = Optional.empty();

  @Override
  StoreAddress address() {
    if (database.isEmpty()) {
      database = Optional.of(PrivateCluster.freshDatabase());
    }
    return new StoreAddress(folder, database);
  }

  @Override
  void tamper(String sql) {
    try (var connection = DriverManager.getConnection(database.orElseThrow());
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
