package org.contreseing.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes files of results out of {@code results.jsonl}, when an audit has finished it. A sequel
 * reads the lines one by one, and what it writes is a function of them and the setting alone.
 */
public interface Sequel {

  /**
   * The names of the files it writes, without folders: the manifest lists those that are there, and
   * what an earlier audit wrote under one of these names is removed before {@link #write}.
   */
  List<String> files();

  /**
   * Writes them, each whole or not at all.
   *
   * @param out the folder that holds {@code results.jsonl}
   * @throws IOException when the folder cannot be read or written
   */
  void write(Path out, AuditSetting setting) throws IOException;
}
