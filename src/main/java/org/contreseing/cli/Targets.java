package org.contreseing.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.contreseing.report.Visible;

/** Where several reports go: all of them take their places at the end, or none does. */
final class Targets implements Closeable {

  private final List<Target> all = new ArrayList<>();

  private Targets() {}

  /**
   * Opens a target for each output, in order; the folders of files are made.
   *
   * @param inputs must not be overwritten
   * @throws BadUsage when one cannot be written; before anything is checked
   */
  static Targets of(List<Output> outputs, List<Path> inputs, Session session) throws IOException {
    Targets targets = new Targets();
    try {
      for (Output output : outputs) {
        if (output.inFolder()) {
          folder(output, session);
        }
        targets.all.add(Target.of(output.file(), inputs, session));
      }
      return targets;
    } catch (BadUsage refused) {
      targets.close();
      throw refused;
    }
  }

  private static void folder(Output output, Session session) {
    Path file = new Values(session.messages()).path(output.file().orElseThrow()).toAbsolutePath();
    try {
      Files.createDirectories(file.getParent());
    } catch (IOException e) {
      throw session
          .messages()
          .refuse("output.unwritable", Visible.line(output.file().orElseThrow()));
    }
  }

  /** In the order of the outputs. */
  List<Target> all() {
    return List.copyOf(all);
  }

  /** Everything is written: puts the files in their places. */
  void commit() throws IOException {
    for (Target target : all) {
      target.finish();
    }
    for (Target target : all) {
      target.place();
    }
  }

  @Override
  public void close() throws IOException {
    for (Target target : all) {
      target.close();
    }
  }
}
