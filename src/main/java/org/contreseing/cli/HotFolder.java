package org.contreseing.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.contreseing.attest.Answer;
import org.contreseing.attest.Attestation;
import org.contreseing.attest.AttestationPdf;
import org.contreseing.report.Outcome;
import org.contreseing.report.Visible;

/**
 * A folder for tools without an interface: what is put into it is moved to the folder of its answer
 * ({@code pass}, {@code review}, {@code fail}, {@code unreadable}), with its attestation beside it,
 * JSON and PDF. The attestations are written before the file is moved, and the move is one step: a
 * file in {@code pass} was checked, and one that was not is still in the first folder.
 */
final class HotFolder {

  private static final long PAUSE_MILLIS = 500;

  private final Gatekeeper gatekeeper;
  private final Session session;
  private final Path in;
  private final Path out;
  private Map<Path, Seen> seen = Map.of();

  /** A file that is still written changes between two looks. */
  private record Seen(long size, long modified) {}

  HotFolder(Gatekeeper gatekeeper, Session session, Path in, Path out) {
    this.gatekeeper = gatekeeper;
    this.session = session;
    this.in = in;
    this.out = out;
  }

  /** Watches until the program is stopped. */
  Exit watch() throws IOException {
    if (!Files.isDirectory(in)) {
      throw session.messages().refuse("gate.folder", Visible.line(in.toString()));
    }
    for (Answer answer : Answer.values()) {
      Files.createDirectories(out.resolve(answer.code()));
    }
    session.terminal().say(session.messages().say("gate.watching", Visible.line(in.toString())));
    while (!Thread.currentThread().isInterrupted()) {
      look();
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS));
    }
    return Exit.CLEAN;
  }

  /** Takes every file that did not change since the last look; how many. */
  int look() throws IOException {
    Map<Path, Seen> now = new HashMap<>();
    int taken = 0;
    for (Path file : files()) {
      Seen state = new Seen(Files.size(file), Files.getLastModifiedTime(file).toMillis());
      if (state.equals(seen.get(file))) {
        take(file);
        taken++;
      } else {
        now.put(file, state);
      }
    }
    seen = now;
    return taken;
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(in)) {
      return all.filter(f -> Files.isRegularFile(f, LinkOption.NOFOLLOW_LINKS))
          .filter(f -> !f.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    }
  }

  private void take(Path file) throws IOException {
    Attestation attestation = gatekeeper.ask(file, Optional.empty(), session.messages().language());
    Path folder = out.resolve(attestation.statement().answer().code());
    Path target = free(folder, file.getFileName().toString());
    String name = target.getFileName().toString();
    Whole.write(folder.resolve(name + ".attestation.json"), attestation.file());
    Whole.write(folder.resolve(name + ".attestation.pdf"), AttestationPdf.of(attestation));
    move(file, target, attestation);
    session
        .terminal()
        .say(Visible.line(name) + "\u00a0: " + attestation.statement().answer().code());
  }

  /** A file that somebody replaced meanwhile is not the one that was checked. */
  private void move(Path file, Path target, Attestation attestation) throws IOException {
    Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
    String moved = Outcome.sha256(Files.readAllBytes(target));
    if (!attestation.statement().sha256().isEmpty()
        && !moved.equals(attestation.statement().sha256())) {
      Files.move(target, in.resolve(target.getFileName()), StandardCopyOption.ATOMIC_MOVE);
      Files.delete(target.resolveSibling(target.getFileName() + ".attestation.json"));
      Files.delete(target.resolveSibling(target.getFileName() + ".attestation.pdf"));
    }
  }

  /** The same name, or with a number when it is taken: nothing is ever overwritten. */
  private static Path free(Path folder, String name) throws IOException {
    for (int n = 1; n < 100_000; n++) {
      Path target = folder.resolve(n == 1 ? name : n + " - " + name);
      if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
        return target;
      }
    }
    throw new FileAlreadyExistsException(folder.resolve(name).toString());
  }
}
