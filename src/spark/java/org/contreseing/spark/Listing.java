package org.contreseing.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.contreseing.relay.Parcel;
import org.contreseing.relay.Parcel.Wish;
import org.contreseing.relay.Relay;

/**
 * Lists the files of folders on any file system that Hadoop knows, without opening them. Which
 * names count is asked of the relay, so that the job lists what the command lists. About 200 bytes
 * of memory a file.
 */
final class Listing {

  /** What the command writes into the folder {@code .journal} of its results. */
  private static final byte[] SIGN =
      "Contreseing: results of an audit\n".getBytes(StandardCharsets.US_ASCII);

  private final Configuration configuration;
  private final Relay relay;
  private final String out;
  private final List<FileEntry> files = new ArrayList<>();
  private final Set<String> places = new HashSet<>();
  private final List<String> unreachable = new ArrayList<>();

  /**
   * @param out where results go: not listed, wherever it lies
   */
  Listing(Configuration configuration, Relay relay, Path out) {
    this.configuration = configuration;
    this.relay = relay;
    this.out = out.toUri().getPath();
  }

  /**
   * Adds the documents below a folder; those that are there already stay once.
   *
   * @throws IOException when the folder itself cannot be listed
   */
  void add(String folder) throws IOException, InterruptedException {
    Path root = new Path(folder);
    FileSystem system = root.getFileSystem(configuration);
    List<FileEntry> found = new ArrayList<>();
    List<String> closed = new ArrayList<>();
    new Walk(system, found, closed).folder(system.makeQualified(root), nameOf(folder));
    if (closed.contains(nameOf(folder))) {
      throw new FileNotFoundException(folder);
    }
    found.stream().filter(file -> places.add(file.uri())).forEach(files::add);
    unreachable.addAll(closed);
  }

  /** As the command names it: a local path in its shortest form, anything else as given. */
  private static String nameOf(String folder) {
    if (!folder.matches("[A-Za-z][A-Za-z0-9+.-]*:/.*")) {
      return java.nio.file.Path.of(folder).toString();
    }
    return folder.endsWith("/") ? folder.substring(0, folder.length() - 1) : folder;
  }

  /** By name, as the command orders them. */
  List<FileEntry> files() {
    return files.stream().sorted(Comparator.comparing(FileEntry::name)).toList();
  }

  /** Folders that could not be looked into, by name. */
  List<String> unreachable() {
    return unreachable.stream().sorted().distinct().toList();
  }

  private final class Walk {
    private final FileSystem system;
    private final List<FileEntry> found;
    private final List<String> closed;

    private Walk(FileSystem system, List<FileEntry> found, List<String> closed) {
      this.system = system;
      this.found = found;
      this.closed = closed;
    }

    private void folder(Path folder, String name) throws IOException, InterruptedException {
      if (folder.toUri().getPath().equals(out)) {
        return;
      }
      List<FileStatus> entries = new ArrayList<>();
      try {
        RemoteIterator<FileStatus> all = system.listStatusIterator(folder);
        while (all.hasNext()) {
          entries.add(all.next());
        }
      } catch (IOException forbidden) {
        closed.add(name);
        return;
      }
      if (holdsResults(entries)) {
        return;
      }
      String kinds = kinds(entries);
      for (int i = 0; i < entries.size(); i++) {
        entry(entries.get(i), name, kinds.charAt(i));
      }
    }

    private void entry(FileStatus entry, String folder, char kind)
        throws IOException, InterruptedException {
      String last = entry.getPath().getName();
      String name = folder.isEmpty() || folder.equals("/") ? folder + last : folder + "/" + last;
      if (kind == 'h') {
        return;
      }
      if (!entry.isDirectory() && kind != 'o') {
        found.add(
            new FileEntry(
                name,
                entry.getPath().toUri().toString(),
                entry.getLen(),
                entry.getModificationTime(),
                kind == 'u'));
      } else if (entry.isDirectory() && !isLink(entry)) {
        folder(entry.getPath(), name);
      }
    }

    /** Results of the command are no documents of the archive. */
    private boolean holdsResults(List<FileStatus> entries) throws IOException {
      for (FileStatus entry : entries) {
        Path lock = new Path(entry.getPath(), "lock");
        if (entry.getPath().getName().equals(".journal") && system.exists(lock)) {
          try (InputStream in = system.open(lock)) {
            return Arrays.equals(in.readNBytes(SIGN.length + 1), SIGN);
          }
        }
      }
      return false;
    }

    /** Links to folders may lead anywhere, also back. */
    private boolean isLink(FileStatus entry) {
      URI uri = entry.getPath().toUri();
      return entry.isSymlink()
          || "file".equals(uri.getScheme())
              && Files.isSymbolicLink(java.nio.file.Path.of(uri.getPath()));
    }

    private String kinds(List<FileStatus> entries) throws IOException, InterruptedException {
      StringBuilder names = new StringBuilder();
      entries.forEach(e -> names.append(e.getPath().getName()).append('\0'));
      if (names.isEmpty()) {
        return "";
      }
      try {
        byte[] kinds = relay.ask(Parcel.of(Wish.KINDS, names.toString(), new byte[0])).get();
        return new String(kinds, StandardCharsets.UTF_8);
      } catch (ExecutionException e) {
        throw new IOException(e.getCause());
      }
    }
  }
}
