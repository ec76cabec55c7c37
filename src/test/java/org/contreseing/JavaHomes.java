package org.contreseing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Other versions of Java on this machine, for what must not depend on them. */
public final class JavaHomes {

  private JavaHomes() {}

  /** What {@code JAVA_25_HOME} names, else the one installed where Debian puts them. */
  public static Optional<Path> java25() throws IOException {
    Optional<Path> given = Optional.ofNullable(System.getenv("JAVA_25_HOME")).map(Path::of);
    Path installed = Path.of("/usr/lib/jvm");
    if (given.isPresent() || !Files.isDirectory(installed)) {
      return given;
    }
    try (Stream<Path> homes = Files.list(installed)) {
      return homes
          .filter(home -> home.getFileName().toString().contains("25"))
          .filter(home -> Files.isExecutable(home.resolve("bin/java")))
          .sorted()
          .findFirst();
    }
  }
}
