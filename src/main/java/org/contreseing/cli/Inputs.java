package org.contreseing.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.contreseing.extract.DocumentFolder;
import org.contreseing.extract.Limits;
import org.contreseing.extract.UnreachableFileException;
import org.contreseing.report.Visible;

/**
 * The documents that the arguments of a command name. Everything is looked at before anything is
 * checked.
 */
final class Inputs {

  /** Standard input, as an argument and as a document's name. */
  static final Path STANDARD_INPUT = Path.of("-");

  private final Session session;
  private final Values values;
  private final Set<Path> files = new LinkedHashSet<>();
  private final List<Path> unreachable = new ArrayList<>();

  Inputs(Session session) {
    this.session = session;
    this.values = new Values(session.messages());
  }

  /**
   * @throws BadUsage when an argument leads to no document
   */
  Inputs of(List<String> arguments) {
    arguments.forEach(this::add);
    unreachable.forEach(path -> tellUnreachable(session, path));
    return this;
  }

  /** In the order of the arguments, those of a folder sorted by path; each once. */
  List<Path> files() {
    return List.copyOf(files);
  }

  /** What a folder holds that could not be looked into. */
  Exit exit() {
    return unreachable.isEmpty() ? Exit.CLEAN : Exit.UNREADABLE;
  }

  private void add(String argument) {
    Path path = values.path(argument);
    if (path.equals(STANDARD_INPUT)) {
      files.add(path);
    } else if (Files.isDirectory(path)) {
      addFolder(path);
    } else {
      files.add(file(path));
    }
  }

  private void addFolder(Path folder) {
    try {
      DocumentFolder.Found found = new DocumentFolder(Limits.standard()).search(folder);
      if (found.documents().isEmpty() && found.unreachable().isEmpty()) {
        throw session.messages().refuse("folder.empty", Visible.line(folder.toString()));
      }
      files.addAll(found.documents());
      unreachable.addAll(found.unreachable());
    } catch (UnreachableFileException e) {
      throw session.messages().refuse(key(e), Visible.line(folder.toString()));
    }
  }

  private Path file(Path path) {
    String name = Visible.line(path.toString());
    if (!Files.exists(path)) {
      throw session.messages().refuse("path.missing", name);
    }
    if (!Files.isReadable(path)) {
      throw session.messages().refuse("path.forbidden", name);
    }
    return path;
  }

  /** The sentence for a path that leads to no bytes. */
  static String key(UnreachableFileException fault) {
    return switch (fault.why()) {
      case MISSING -> "path.missing";
      case FORBIDDEN -> "path.forbidden";
      case NOT_A_FILE, DISK -> "path.unreadable";
    };
  }

  /** Says that something met in a folder was left out, and why. */
  static void tellUnreachable(Session session, Path path) {
    boolean special = Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
    String key = special ? "path.unreadable" : "path.forbidden";
    session.terminal().say(session.messages().say(key, Visible.line(path.toString())));
  }

  /** The sentence for a stream or disk that failed. */
  static String key(IOException fault) {
    return fault instanceof UnreachableFileException unreachable
        ? key(unreachable)
        : "path.unreadable";
  }
}
