package org.contreseing.policy;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * How documents are named in files of waivers and baselines: by their path from the folder of that
 * file, with {@code /} between folders and {@code !} before a member of a container, so that both
 * can move together.
 */
final class DocumentNames {

  private static final String MEMBER = "!";

  private DocumentNames() {}

  /** The folder of a file. */
  static Path folder(Path file) {
    return file.toAbsolutePath().normalize().getParent();
  }

  /** The name of a document from a folder. */
  static String from(Path folder, String document) {
    int bang = document.indexOf(MEMBER);
    String file = bang < 0 ? document : document.substring(0, bang);
    String member = bang < 0 ? "" : document.substring(bang);
    try {
      Path path = Path.of(file).toAbsolutePath().normalize();
      return folder.relativize(path).toString().replace('\\', '/') + member;
    } catch (IllegalArgumentException e) {
      // Another disk, or standard input: the name as given.
      return document;
    }
  }

  /** Whether the file of such a name is there. */
  static boolean exists(Path folder, String name) {
    int bang = name.indexOf(MEMBER);
    try {
      return Files.exists(folder.resolve(bang < 0 ? name : name.substring(0, bang)));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
