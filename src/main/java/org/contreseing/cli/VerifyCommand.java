package org.contreseing.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.contreseing.audit.verify.ArchiveCheck;
import org.contreseing.audit.verify.Problem;
import org.contreseing.audit.verify.Verdicts;
import org.contreseing.audit.verify.Verifier;
import org.contreseing.report.Format;
import org.contreseing.report.Visible;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code verify OUT}: whether the results of an audit are as the audit left them. */
@CommandLine.Command(name = "verify")
final class VerifyCommand implements Command {

  private final Session session;
  private final Values values;
  @Mixin private HelpOptions help = new HelpOptions();
  @Mixin private OutputOptions outputs = new OutputOptions();

  @Option(names = "--archive", descriptionKey = "verify.archive")
  private boolean archive;

  @Parameters(paramLabel = "OUT", descriptionKey = "verify.folder")
  private String folder;

  VerifyCommand(Session session) {
    this.session = session;
    this.values = new Values(session.messages());
  }

  @Override
  public Exit run() throws IOException {
    help.check(values);
    Output output = outputs.plain(session);
    Path results = values.path(folder).toAbsolutePath().normalize();
    if (!Files.isDirectory(results)) {
      throw session.messages().refuse("verify.not.folder", Visible.line(folder));
    }
    Verifier verifier;
    try {
      verifier = new Verifier(results);
    } catch (IOException e) {
      session.terminal().say(session.messages().say("verify.unfinished", Visible.line(folder)));
      return Exit.UNREADABLE;
    }
    try (Target target = Target.of(output.file(), List.of(), session)) {
      List<Problem> problems = problems(verifier, results);
      write(output, target, problems, verifier.manifest().outputs().size());
      target.commit();
      return problems.isEmpty() ? Exit.CLEAN : Exit.FINDINGS;
    }
  }

  private List<Problem> problems(Verifier verifier, Path results) throws IOException {
    List<Problem> problems = new ArrayList<>();
    verifier.each(problems::add);
    if (archive && Files.isRegularFile(results.resolve("results.jsonl"))) {
      ArchiveSearch search = new ArchiveSearch(session, results);
      new ArchiveCheck(results)
          .each(search.ofWhatIsLeft(verifier.manifest().folders()), problems::add);
    }
    return problems;
  }

  private void write(Output output, Target target, List<Problem> problems, int files)
      throws IOException {
    if (output.format() == Format.JSON) {
      Verdicts.json(target.stream(), folder, problems);
    } else {
      target.stream()
          .write(
              Verdicts.text(problems, files, values.language()).getBytes(StandardCharsets.UTF_8));
    }
  }
}
