package org.contreseing.audit;

import java.nio.file.Path;
import java.util.List;

/**
 * What is to be audited.
 *
 * @param folders as given
 * @param files in the order of their results
 * @param unreachable folders and files that could not be looked into
 * @param setAside folders within that hold results of an audit, and so no documents
 */
public record Archive(
    List<String> folders, List<Path> files, List<Path> unreachable, List<Path> setAside) {

  public Archive {
    folders = List.copyOf(folders);
    files = List.copyOf(files);
    unreachable = List.copyOf(unreachable);
    setAside = List.copyOf(setAside);
  }
}
