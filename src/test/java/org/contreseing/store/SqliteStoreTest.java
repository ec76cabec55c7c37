package org.contreseing.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest extends StoreContract {

  @TempDir private Path folder;

  @Override
  StoreAddress address() {
    return StoreAddress.of(folder.resolve("data"));
  }

  @Override
  void tamper(String sql) {
    try (var connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("data/contreseing.db"));
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void a_commit_waits_for_the_disk() {
    assertThat(store.durability()).isEqualTo("wal/2");
  }

  @Test
  void nobody_else_can_read_the_folder() throws IOException {
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("data"))))
        .isEqualTo("rwx------");
  }

  @Test
  void a_purged_text_is_in_no_file_any_more() throws IOException {
    String secret = "CANARI-7391-".repeat(4_000);
    String version = submit(secret);
    Job job = store.queue().take("w", LEASE).orElseThrow();
    store.queue().finish(job, checked("aa"));
    ours.remarks().comment(job.submission(), Optional.empty(), "CANARI-7391 commenté", "anne");
    assertThat(holds("CANARI-7391")).isTrue();
    assertThat(ours.purge().submission(job.submission(), "anne")).isTrue();
    assertThat(holds("CANARI-7391")).isFalse();
    assertThat(holds("Saint-Élan")).isFalse();
    assertThat(ours.submissions().version(version)).isEmpty();
  }

  private boolean holds(String words) throws IOException {
    String sought = new String(words.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(sought)) {
          return true;
        }
      }
    }
    return false;
  }
}
