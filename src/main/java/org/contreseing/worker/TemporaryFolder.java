package org.contreseing.worker;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** Where one worker writes; only its user can look into it. */
public final class TemporaryFolder {

  private static final String PREFIX = "contreseing-worker-";

  private TemporaryFolder() {}

  static Path create() throws IOException {
    return Files.createTempDirectory(PREFIX + ProcessHandle.current().pid() + "-").toRealPath();
  }

  /**
   * Removes it with all that is in it, if it is such a folder; links are not followed. Something
   * may still be written while it is removed, so what resists is left for the next time.
   */
  public static void remove(Path folder) {
    if (folder.getFileName() == null || !folder.getFileName().toString().startsWith(PREFIX)) {
      return;
    }
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              Files.deleteIfExists(file);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path sub, IOException failure)
                throws IOException {
              Files.deleteIfExists(sub);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      // The process is gone and its folder private: nothing is lost but a little room.
      return;
    }
  }
}
