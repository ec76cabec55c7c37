package org.contreseing.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.contreseing.model.Language;
import org.contreseing.report.Visible;

/**
 * How far an audit is, how fast it goes and how long it will take: one living line for a person at
 * a terminal, else a line every half minute. The rate is that of the last minute, because what is
 * known from an earlier run goes by much faster than the rest.
 */
final class AuditProgress {

  private static final long SECOND = 1_000_000_000L;
  private static final long WINDOW = 60 * SECOND;
  private static final long SILENCE = 30 * SECOND;
  private static final int NAME_LIMIT = 30;

  private record Sample(long time, int done) {}

  private final Terminal terminal;
  private final Messages messages;
  private final int total;
  private final LongSupplier nanoseconds;
  private final Deque<Sample> samples = new ArrayDeque<>();
  private long said;

  /**
   * @param nanoseconds a clock that never goes back
   */
  AuditProgress(Terminal terminal, Messages messages, int total, LongSupplier nanoseconds) {
    this.terminal = terminal;
    this.messages = messages;
    this.total = total;
    this.nanoseconds = nanoseconds;
    this.said = nanoseconds.getAsLong();
    samples.add(new Sample(said, 0));
  }

  /** So many files are done, the last of them of this name. */
  void step(int done, String name) {
    long now = nanoseconds.getAsLong();
    if (now - samples.getLast().time() >= SECOND) {
      samples.add(new Sample(now, done));
      while (now - samples.getFirst().time() > WINDOW) {
        samples.removeFirst();
      }
    }
    if (terminal.errIsTerminal()) {
      terminal
          .err()
          .print("\r\u001b[K" + line(done, now) + " " + Visible.excerpt(name, NAME_LIMIT));
      terminal.err().flush();
    } else if (now - said >= SILENCE) {
      said = now;
      terminal.say(line(done, now));
    }
  }

  /** Leaves no trace of the living line. */
  void clear() {
    if (terminal.errIsTerminal()) {
      terminal.err().print("\r\u001b[K");
      terminal.err().flush();
    }
  }

  private String line(int done, long now) {
    Sample from = samples.getFirst();
    double seconds = (now - from.time()) / (double) SECOND;
    int since = done - from.done();
    if (seconds < 1 || since == 0) {
      return "[" + done + "/" + total + "]";
    }
    double rate = since / seconds;
    Locale locale = messages.language() == Language.FR ? Locale.FRENCH : Locale.ENGLISH;
    String speed = String.format(locale, rate < 10 ? "%.1f" : "%.0f", rate);
    return messages.say(
        "audit.progress", done, total, speed, remaining(Math.round((total - done) / rate)));
  }

  /** Rounded as an estimate deserves. */
  private String remaining(long seconds) {
    if (seconds < 60) {
      return messages.say("audit.seconds", seconds);
    }
    long minutes = (seconds + 30) / 60;
    return minutes < 60
        ? messages.say("audit.minutes", minutes)
        : messages.say("audit.hours", minutes / 60, minutes % 60);
  }
}
