package org.contreseing.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.contreseing.audit.Archive;
import org.contreseing.audit.Workplace;
import org.contreseing.extract.DocumentFolder;
import org.contreseing.extract.Limits;
import org.contreseing.extract.UnreachableFileException;
import org.contreseing.report.Visible;

/**
 * Finds the documents of an archive: those that {@code check} would find in its folders, each once,
 * by path. Folders that hold results of an audit are not looked into, and named.
 */
final class ArchiveSearch {

  private static final Comparator<Path> BY_PATH =
      Comparator.comparing(path -> path.toString().replace('\\', '/'));

  private final Session session;
  private final Path out;
  private final Map<Path, Boolean> results = new HashMap<>();
  private final Map<Path, Path> files = new LinkedHashMap<>();
  private final TreeSet<Path> unreachable = new TreeSet<>(BY_PATH);
  private final TreeSet<Path> setAside = new TreeSet<>(BY_PATH);

  /**
   * @param out the folder of results for which the archive is searched
   */
  ArchiveSearch(Session session, Path out) {
    this.session = session;
    this.out = out;
  }

  /**
   * @throws BadUsage when a folder is none, cannot be read or holds no document
   */
  Archive of(List<String> folders) {
    Values values = new Values(session.messages());
    folders.forEach(name -> folder(name, values.path(name), true));
    return found(folders);
  }

  /** The same; folders that are gone or empty hold nothing. */
  Archive ofWhatIsLeft(List<String> folders) {
    Values values = new Values(session.messages());
    folders.stream()
        .filter(name -> Files.isDirectory(values.path(name)))
        .forEach(name -> folder(name, values.path(name), false));
    return found(folders);
  }

  private Archive found(List<String> folders) {
    unreachable.forEach(path -> Inputs.tellUnreachable(session, path));
    List<Path> sorted = new ArrayList<>(files.values());
    sorted.sort(BY_PATH);
    return new Archive(folders, sorted, List.copyOf(unreachable), List.copyOf(setAside));
  }

  private void folder(String name, Path folder, boolean full) {
    if (!Files.isDirectory(folder)) {
      throw session.messages().refuse("audit.not.folder", Visible.line(name));
    }
    try {
      DocumentFolder.Found found = new DocumentFolder(Limits.standard()).search(folder);
      boolean any = !found.unreachable().isEmpty();
      for (Path file : found.documents()) {
        if (!inResults(file.getParent(), folder)) {
          any = true;
          files.putIfAbsent(file.toAbsolutePath().normalize(), file);
        }
      }
      found.unreachable().stream()
          .filter(path -> !inResults(path.getParent(), folder))
          .forEach(unreachable::add);
      if (full && !any) {
        throw session.messages().refuse("folder.empty", Visible.line(name));
      }
    } catch (UnreachableFileException e) {
      throw session.messages().refuse(Inputs.key(e), Visible.line(name));
    }
  }

  /** Whether a folder, or one between it and the root, holds results. */
  private boolean inResults(Path folder, Path root) {
    Boolean known = results.get(folder);
    if (known == null) {
      known = holdsResults(folder) || !folder.equals(root) && inResults(folder.getParent(), root);
      results.put(folder, known);
    }
    return known;
  }

  /** Whose name would say nothing, and only from its second run on. */
  private boolean isOut(Path folder) {
    try {
      return Files.isSameFile(folder, out);
    } catch (IOException e) {
      return false;
    }
  }

  private boolean holdsResults(Path folder) {
    boolean one = Workplace.isOne(folder);
    if (one && !isOut(folder)) {
      setAside.add(folder);
    }
    return one;
  }
}
