package org.contreseing.cli;

import java.io.IOException;
import java.util.Optional;
import org.contreseing.model.Checked;
import org.contreseing.policy.BaselineWriter;
import org.contreseing.report.Outcome;
import org.contreseing.report.Visible;

/** Draws a baseline while documents are checked, when one was asked for. */
final class Drawing {

  private final Session session;
  private final Optional<String> file;
  private final Optional<BaselineWriter> writer;

  Drawing(Session session, Optional<String> file) {
    this.session = session;
    this.file = file;
    this.writer = file.map(f -> new BaselineWriter(new Values(session.messages()).path(f)));
  }

  void add(Outcome outcome) {
    if (writer.isPresent() && outcome.result() instanceof Checked checked) {
      writer.get().add(outcome.file(), checked);
    }
  }

  /**
   * @throws BadUsage when the file cannot be written
   */
  void write() {
    if (writer.isEmpty()) {
      return;
    }
    String name = Visible.line(file.orElseThrow());
    try {
      writer.get().write();
    } catch (IOException e) {
      throw session.messages().refuse("output.unwritable", name);
    }
    session.terminal().say(session.messages().say("baseline.drawn", writer.get().size(), name));
  }
}
