package org.contreseing.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * A PostgreSQL server of this process's own, on a free loopback port, in a temporary folder; each
 * user of it gets an empty database. It ends with the process.
 */
public final class PrivateCluster {

  private static final Path PROGRAMS = Path.of("/usr/lib/postgresql/15/bin");
  private static final AtomicInteger DATABASES = new AtomicInteger();
  private static Optional<PrivateCluster> running = Optional.empty();

  private final Path folder;
  private final int port;

  private PrivateCluster(Path folder, int port) {
    this.folder = folder;
    this.port = port;
  }

  /** The address of a new database; skips the test where there is no PostgreSQL, fails it in CI. */
  public static synchronized String freshDatabase() {
    if (!Files.isExecutable(PROGRAMS.resolve("initdb"))) {
      if ("true".equals(System.getenv("CI"))) {
        Assertions.fail("PostgreSQL 15 is missing in " + PROGRAMS);
      }
      Assumptions.abort("PostgreSQL 15 is not installed in " + PROGRAMS);
    }
    if (running.isEmpty()) {
      running = Optional.of(start());
    }
    PrivateCluster cluster = running.get();
    String name = "desk" + DATABASES.incrementAndGet();
    cluster.run("createdb", "-h", "127.0.0.1", "-p", "" + cluster.port, "-U", "desk", name);
    return "jdbc:postgresql://127.0.0.1:" + cluster.port + "/" + name + "?user=desk";
  }

  private static PrivateCluster start() {
    try {
      PrivateCluster cluster = new PrivateCluster(Files.createTempDirectory("cluster"), freePort());
      cluster.start(cluster.folder.resolve("data"));
      Runtime.getRuntime().addShutdownHook(new Thread(cluster::stop));
      return cluster;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    }
  }

  private void start(Path data) throws IOException {
    if (isRoot()) {
      // The server refuses to run as root.
      new ProcessBuilder("chown", "postgres", folder.toString()).start().onExit().join();
    }
    run("initdb", "-D", data.toString(), "-U", "desk", "-A", "trust", "-E", "UTF8", "--locale=C");
    String options = "-p " + port + " -c listen_addresses=127.0.0.1 -k " + folder;
    run(
        "pg_ctl",
        "-D",
        data.toString(),
        "-l",
        folder.resolve("log").toString(),
        "-w",
        "-o",
        options,
        "start");
  }

  private void stop() {
    run("pg_ctl", "-D", folder.resolve("data").toString(), "-m", "immediate", "stop");
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder()).forEach(p -> p.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  private void run(String program, String... arguments) {
    List<String> words = new ArrayList<>();
    if (isRoot()) {
      words.addAll(List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"));
    }
    words.add(PROGRAMS.resolve(program).toString());
    words.addAll(List.of(arguments));
    try {
      Process process =
          new ProcessBuilder(words)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
        throw new IllegalStateException(program + " failed");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
