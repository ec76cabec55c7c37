package org.contreseing.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.contreseing.audit.Audit;
import org.contreseing.audit.Summary;
import org.contreseing.extract.Documents;
import org.contreseing.extract.Limits;
import org.contreseing.model.Unreadable;
import org.contreseing.model.Verdict;
import org.contreseing.policy.Settings;
import org.contreseing.report.Heading;
import org.contreseing.report.Visible;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code audit DIR -o OUT}: checks every document of a folder into files of results. */
@CommandLine.Command(name = "audit")
final class AuditCommand implements Command {

  private Session session;
  private Values values;
  @Mixin private HelpOptions help = new HelpOptions();
  @Mixin private CheckOptions options = new CheckOptions();
  @Mixin private HouseOptions house = new HouseOptions();
  @Mixin private IsolationOptions isolation = new IsolationOptions();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "DIR",
      descriptionKey = "audit.output")
  private String output;

  @Parameters(paramLabel = "DIR", descriptionKey = "audit.folder")
  private String folder;

  AuditCommand(Session session) {
    this.session = session;
    this.values = new Values(session.messages());
  }

  @Override
  public Exit run() throws IOException {
    help.check(values);
    Settings settings = house.settings(session, List.of(folder));
    session = help.speak(session, settings);
    values = new Values(session.messages());
    Arrangement arrangement = house.arrange(session, settings, List.of(folder));
    options.check(values, arrangement);
    if (!Files.isDirectory(values.path(folder))) {
      throw session.messages().refuse("audit.not.folder", Visible.line(folder));
    }
    Isolation apart = isolation.isolation(values).ofMany();
    try (Engine engine = Engine.start(session, arrangement, apart)) {
      return run(engine, arrangement, apart);
    }
  }

  private Exit run(Engine engine, Arrangement arrangement, Isolation apart) throws IOException {
    Inputs inputs = new Inputs(session).of(List.of(folder));
    Path out = out();
    // An earlier audit's files may lie within the folder that is audited.
    List<Path> files =
        inputs.files().stream()
            .filter(f -> !f.toAbsolutePath().normalize().startsWith(out))
            .toList();
    Heading heading = options.heading(values, arrangement, engine.checker().book().hash());
    engine.startWorkers();
    Summary summary = run(engine, heading, files, out, apart.workers());
    session.out().write(Files.readAllBytes(out.resolve("summary.txt")));
    return inputs.exit().or(exit(summary, options.failOn(values, arrangement.settings())));
  }

  private Path out() {
    Path out = values.path(output).toAbsolutePath().normalize();
    try {
      Files.createDirectories(out);
    } catch (IOException e) {
      throw session.messages().refuse("output.unwritable", Visible.line(output));
    }
    return out;
  }

  private Summary run(Engine engine, Heading heading, List<Path> files, Path out, int workers)
      throws IOException {
    Progress progress = new Progress(session.terminal(), files.size());
    Audit audit =
        new Audit(
            heading,
            new Documents(Limits.standard()),
            opened -> engine.lines(opened, heading),
            workers);
    Summary summary =
        audit.run(files, out, done -> progress.step(done, files.get(done - 1).toString()));
    progress.clear();
    return summary;
  }

  private static Exit exit(Summary summary, FailOn failOn) {
    boolean fault =
        summary.unread().stream()
            .anyMatch(
                e -> e.reason().orElseThrow().code().equals(Unreadable.Reason.INTERNAL.code()));
    boolean unread =
        !summary.unread().isEmpty()
            || !summary.unreachable().isEmpty()
            || summary.verdicts().get(Verdict.UNDETERMINED.code()) > 0;
    boolean reached = failOn.least().filter(least -> summary.findings(least) > 0).isPresent();
    Exit exit = reached ? Exit.FINDINGS : Exit.CLEAN;
    return exit.or(unread ? Exit.UNREADABLE : Exit.CLEAN).or(fault ? Exit.INTERNAL : Exit.CLEAN);
  }
}
