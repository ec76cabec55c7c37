package org.contreseing.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.contreseing.extract.Containers;
import org.contreseing.extract.Documents;
import org.contreseing.extract.Limits;
import org.contreseing.extract.UnreachableFileException;
import org.contreseing.model.Document;
import org.contreseing.report.Heading;
import org.contreseing.report.Outcome;

/**
 * Checks many files into a folder: {@code results.jsonl} with the contract's entries in the order
 * of the files, {@code summary.json} and {@code summary.txt}. The same files give the same bytes,
 * however many workers there are and however often it was interrupted.
 */
public final class Audit {

  private record Done(Path path, Optional<byte[]> lines) {}

  private final Heading heading;
  private final Documents documents;
  private final Function<Documents.Opened, byte[]> check;
  private final int workers;
  private final Containers containers = new Containers(Limits.standard());

  /**
   * @param check what becomes of the documents that a file holds, as the contract's lines; must be
   *     safe for use by several threads and must not throw for a document's fault
   */
  public Audit(
      Heading heading, Documents documents, Function<Documents.Opened, byte[]> check, int workers) {
    this.heading = heading;
    this.documents = documents;
    this.check = check;
    this.workers = workers;
  }

  /**
   * Runs, or takes up an interrupted run with the same rule book, profile, language and day.
   *
   * @param progress is told after each file how many are done
   * @throws IOException when the folder cannot be written
   */
  public Summary run(List<Path> files, Path out, IntConsumer progress) throws IOException {
    Files.createDirectories(out);
    Summary summary = new Summary();
    try (PartialResults partial = new PartialResults(out.resolve(partialName()))) {
      AtomicInteger finished = new AtomicInteger(takeUp(files, partial, summary, progress));
      Iterator<Path> rest = files.listIterator(finished.get());
      partial.startWriting();
      Ordered.each(
          rest,
          workers,
          this::check,
          done -> {
            keep(done, partial, summary);
            progress.accept(finished.incrementAndGet());
          });
      partial.finish(out.resolve("results.jsonl"));
    }
    write(out.resolve("summary.json"), SummaryJson.of(summary, heading));
    write(out.resolve("summary.txt"), SummaryText.of(summary, heading));
    forgetOtherRuns(out);
    return summary;
  }

  private int takeUp(
      List<Path> files, PartialResults partial, Summary summary, IntConsumer progress)
      throws IOException {
    int taken = 0;
    for (Path file : files) {
      Optional<List<Entry>> entries = partial.hasMore() ? takeUp(file, partial) : Optional.empty();
      if (entries.isEmpty()) {
        return taken;
      }
      summary.add(entries.get());
      progress.accept(++taken);
    }
    return taken;
  }

  private Optional<List<Entry>> takeUp(Path file, PartialResults partial) throws IOException {
    try {
      return partial.takeUp(keys(file));
    } catch (UnreachableFileException e) {
      return Optional.empty();
    }
  }

  private List<PartialResults.Key> keys(Path file) throws UnreachableFileException {
    List<PartialResults.Key> keys = new ArrayList<>();
    Documents.Opened opened = documents.open(file);
    if (opened instanceof Documents.Loaded loaded) {
      containers.each(loaded.document(), inside -> keys.add(key(inside)));
    } else {
      keys.add(key(opened));
    }
    return keys;
  }

  private static PartialResults.Key key(Documents.Opened opened) {
    if (opened instanceof Documents.Loaded loaded) {
      Document document = loaded.document();
      return new PartialResults.Key(document.name(), Optional.of(Outcome.sha256(document.bytes())));
    }
    return new PartialResults.Key(((Documents.Refused) opened).name(), Optional.empty());
  }

  private Done check(Path path) {
    try {
      return new Done(path, Optional.of(check.apply(documents.open(path))));
    } catch (UnreachableFileException e) {
      return new Done(path, Optional.empty());
    }
  }

  private static void keep(Done done, PartialResults partial, Summary summary) throws IOException {
    if (done.lines().isEmpty()) {
      summary.addUnreachable(done.path().toString());
      return;
    }
    byte[] lines = done.lines().get();
    partial.add(lines);
    summary.add(
        Arrays.stream(new String(lines, StandardCharsets.UTF_8).split("\n"))
            .map(Entry::parse)
            .toList());
  }

  /**
   * Results of another rule book, profile, language or day must not be taken up: their file has
   * another name.
   */
  private String partialName() {
    String settings =
        String.join(
            "\n",
            heading.version(),
            heading.ruleBook(),
            heading.profile().code(),
            heading.language().code(),
            heading.on().toString(),
            heading.house().toString());
    return "results-"
        + Outcome.sha256(settings.getBytes(StandardCharsets.UTF_8)).substring(0, 12)
        + ".partial";
  }

  private static void forgetOtherRuns(Path out) throws IOException {
    try (DirectoryStream<Path> partials = Files.newDirectoryStream(out, "results-*.partial")) {
      for (Path partial : partials) {
        Files.delete(partial);
      }
    }
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Path temporary = file.resolveSibling(file.getFileName() + ".partial");
    Files.write(temporary, bytes);
    Files.move(
        temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
