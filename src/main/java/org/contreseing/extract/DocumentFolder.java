package org.contreseing.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the documents below a folder. */
public final class DocumentFolder {

  private static final int HEAD = 8192;

  private final Limits limits;

  public DocumentFolder(Limits limits) {
    this.limits = limits;
  }

  /**
   * What a folder holds.
   *
   * @param documents files that are to be checked, sorted by path
   * @param leftAside number of files that are no documents
   * @param unreachable folders and files that could not be looked into, sorted: nothing is left out
   *     silently
   */
  public record Found(List<Path> documents, int leftAside, List<Path> unreachable) {

    public Found {
      documents = List.copyOf(documents);
      unreachable = List.copyOf(unreachable);
    }
  }

  /**
   * Searches a folder and those below it. A file counts by its extension, or by its content when
   * the extension is missing or unknown. Hidden files and folders, the lock files of office
   * programs, and links to folders are passed over; the folder itself may be a link.
   *
   * @throws UnreachableFileException when the folder itself cannot be read
   */
  public Found search(Path folder) throws UnreachableFileException {
    if (Files.notExists(folder)) {
      throw new UnreachableFileException(folder, UnreachableFileException.Cause.MISSING);
    }
    Search search = new Search(folder);
    try {
      Files.walkFileTree(search.start, search);
    } catch (IOException e) {
      throw UnreachableFileException.of(folder, e);
    }
    if (search.unreachable.contains(folder)) {
      throw new UnreachableFileException(folder, UnreachableFileException.Cause.FORBIDDEN);
    }
    Comparator<Path> byPath = Comparator.comparing(path -> path.toString().replace('\\', '/'));
    search.documents.sort(byPath);
    search.unreachable.sort(byPath);
    return new Found(search.documents, search.leftAside, search.unreachable);
  }

  private final class Search extends SimpleFileVisitor<Path> {
    private final Path root;
    // Through its own entry a folder is searched even when its name is a link.
    private final Path start;
    private final List<Path> documents = new ArrayList<>();
    private final List<Path> unreachable = new ArrayList<>();
    private int leftAside;

    private Search(Path root) {
      this.root = root;
      this.start = root.resolve(".");
    }

    /** A path that was met, below the folder as it was given. */
    private Path below(Path met) {
      return met.equals(start) ? root : root.resolve(start.relativize(met));
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean hidden = !folder.equals(start) && isHidden(folder);
      return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (isHidden(file) || attributes.isSymbolicLink() && Files.isDirectory(file)) {
        return FileVisitResult.CONTINUE;
      }
      try {
        if (!isDocument(file)) {
          leftAside++;
        } else if (isSpecial(file, attributes)) {
          unreachable.add(below(file));
        } else {
          documents.add(below(file));
        }
      } catch (IOException e) {
        unreachable.add(below(file));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException failure) {
      unreachable.add(below(path));
      return FileVisitResult.CONTINUE;
    }
  }

  private static boolean isHidden(Path path) {
    return path.getFileName() != null && FileNames.isHidden(path.getFileName().toString());
  }

  // A pipe would be waited for and a device never ends, whatever their names promise.
  private static boolean isSpecial(Path file, BasicFileAttributes attributes) {
    return attributes.isOther()
        || attributes.isSymbolicLink() && Files.exists(file) && !Files.isRegularFile(file);
  }

  private boolean isDocument(Path file) throws IOException {
    return switch (FileNames.kind(file.getFileName().toString())) {
      case DOCUMENT -> true;
      case OTHER -> false;
      case UNKNOWN -> Files.isRegularFile(file) && looksLikeDocument(file);
    };
  }

  /**
   * Only the first bytes are read: a container that turns out to be another one is reported when it
   * is checked.
   */
  private boolean looksLikeDocument(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(HEAD);
      return head.length > 0 && FormatDetector.couldBeDocument(head, limits);
    }
  }
}
