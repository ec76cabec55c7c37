package org.contreseing.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.contreseing.extract.Documents;
import org.contreseing.report.Heading;

/**
 * Checks many files into a folder: {@code results.jsonl} with the contract's entries in the order
 * of the files, a summary, the files of its sequels, and a manifest of all of them. The same files
 * give the same bytes, however many workers there are and however often it was interrupted; a
 * content that a run under the same setting has checked is not checked again.
 */
public final class Audit {

  private final AuditSetting setting;
  private final Documents documents;
  private final Checks.Check check;
  private final List<Sequel> sequels;

  /**
   * @param check what becomes of one document, as the contract's lines; must be safe for use by
   *     several threads and must not throw for a document's fault
   */
  public Audit(
      AuditSetting setting, Documents documents, Checks.Check check, List<Sequel> sequels) {
    this.setting = setting;
    this.documents = documents;
    this.check = check;
    this.sequels = List.copyOf(sequels);
  }

  /**
   * Runs, or takes up what an earlier run left.
   *
   * @param progress is told after each file how many are done
   * @throws IOException when the folder cannot be written
   */
  public Audited run(Archive archive, Workplace out, Wishes wishes, IntConsumer progress)
      throws IOException {
    Path file = out.inside(journalName(wishes.byName()));
    if (wishes.fresh()) {
      Files.deleteIfExists(file);
    }
    Summary summary = new Summary();
    archive.setAside().forEach(f -> summary.addSetAside(FileName.of(f)));
    archive.unreachable().forEach(f -> summary.addUnreachable(FileName.of(f)));
    try (Journal journal = Journal.open(file)) {
      Checks checks = new Checks(journal, check, wishes.byName());
      Path results = results(archive.files(), out, checks, wishes.workers(), summary, progress);
      new Ending(out, setting, sequels).end(archive.folders(), results, summary, wishes.since());
      journal.tidy();
      out.sweep(file);
      return new Audited(summary, checks.made(), checks.taken());
    }
  }

  private Path results(
      List<Path> files,
      Workplace out,
      Checks checks,
      int workers,
      Summary summary,
      IntConsumer progress)
      throws IOException {
    FileCheck work = new FileCheck(new FileReader(documents), checks, setting.language());
    AtomicInteger finished = new AtomicInteger();
    try (Results results = new Results(out.inside("results.partial"))) {
      Ordered.each(
          files.iterator(),
          workers,
          work::of,
          done -> {
            done.addTo(results, summary);
            progress.accept(finished.incrementAndGet());
          });
      return results.finish();
    }
  }

  /**
   * What was found under another rule book, profile, language or day counts for nothing: its
   * journal has another name.
   */
  private String journalName(boolean byName) {
    Heading heading = setting.heading();
    String settings =
        String.join(
            "\n",
            heading.version(),
            heading.ruleBook(),
            heading.profile().code(),
            heading.language().code(),
            heading.on().toString(),
            heading.house().toString(),
            Boolean.toString(byName));
    byte[] bytes = settings.getBytes(StandardCharsets.UTF_8);
    return "checks-" + Digest.of(bytes).hex().substring(0, 16) + ".journal";
  }
}
