package org.contreseing.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.contreseing.archive.deadline.DeadlineFiles;
import org.contreseing.archive.deadline.Deadlines;
import org.contreseing.archive.link.LinkFile;
import org.contreseing.archive.link.Survey;
import org.contreseing.audit.AuditSetting;
import org.contreseing.audit.Sequel;

/**
 * The deadlines of an archive and what its documents say about each other: two readings of the
 * results, the first for what is compared, the second for what is written.
 */
public final class AcrossDocuments implements Sequel {

  private static final Set<String> FILES =
      Set.of("deadlines.jsonl", "deadlines.csv", "deadlines.ics", "links.jsonl");

  @Override
  public boolean owns(String name) {
    return FILES.contains(name);
  }

  @Override
  public void write(Path out, AuditSetting setting) throws IOException {
    Path results = out.resolve("results.jsonl");
    Survey survey = Survey.of(results);
    DeadlineFiles.write(new Deadlines(survey, setting.on()), results, out, setting.language());
    LinkFile.write(survey.links(), out, setting.language());
  }
}
