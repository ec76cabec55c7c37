package org.contreseing.audit;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Writes files of results out of {@code results.jsonl}, when an audit has finished it. A sequel
 * reads the lines one by one, and what it writes is a function of them and the setting alone.
 */
public interface Sequel {

  /**
   * Whether a file of the folder of results is one of those it writes: these are listed in the
   * manifest, the others there are somebody else's.
   *
   * @param name relative to the folder, with {@code /} between folders
   */
  boolean owns(String name);

  /**
   * Writes them, each whole or not at all, and removes those that an earlier audit left and this
   * one does not write.
   *
   * @param out the folder that holds {@code results.jsonl}
   * @throws IOException when the folder cannot be read or written
   */
  void write(Path out, AuditSetting setting) throws IOException;
}
