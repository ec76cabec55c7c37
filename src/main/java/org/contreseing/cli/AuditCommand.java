package org.contreseing.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contreseing.audit.Archive;
import org.contreseing.audit.Audit;
import org.contreseing.audit.AuditSetting;
import org.contreseing.audit.Audited;
import org.contreseing.audit.Summary;
import org.contreseing.audit.Wishes;
import org.contreseing.audit.Workplace;
import org.contreseing.audit.since.AuditComparison;
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

/** {@code audit DIR… -o OUT}: checks every document of folders into files of results. */
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
      paramLabel = "OUT",
      descriptionKey = "audit.output")
  private String output;

  @Option(names = "--since", paramLabel = "OUT", descriptionKey = "audit.since")
  private String since;

  @Option(names = "--fresh", descriptionKey = "audit.fresh")
  private boolean fresh;

  @Parameters(paramLabel = "DIR", arity = "1..*", descriptionKey = "audit.folder")
  private List<String> folders = new ArrayList<>();

  AuditCommand(Session session) {
    this.session = session;
    this.values = new Values(session.messages());
  }

  @Override
  public Exit run() throws IOException {
    help.check(values);
    Settings settings = house.settings(session, folders);
    session = help.speak(session, settings);
    values = new Values(session.messages());
    Arrangement arrangement = house.arrange(session, settings, folders);
    options.check(values, arrangement);
    for (String folder : folders) {
      if (!Files.isDirectory(values.path(folder))) {
        throw session.messages().refuse("audit.not.folder", Visible.line(folder));
      }
    }
    Optional<Path> earlier = earlier();
    try (Workplace out = enter()) {
      Isolation apart = isolation.isolation(values).ofMany();
      try (Engine engine = Engine.start(session, arrangement, apart)) {
        return run(engine, arrangement, out, wishes(arrangement, apart, earlier));
      }
    }
  }

  private Wishes wishes(Arrangement arrangement, Isolation apart, Optional<Path> earlier) {
    boolean byName = arrangement.waivers().isPresent() || arrangement.baseline().isPresent();
    return new Wishes(apart.workers(), byName, fresh, earlier);
  }

  private Exit run(Engine engine, Arrangement arrangement, Workplace out, Wishes wishes)
      throws IOException {
    Archive archive = new ArchiveSearch(session, values.path(output)).of(folders);
    Heading heading = options.heading(values, arrangement, engine.checker().book().hash());
    engine.startWorkers();
    Audited audited = run(engine, heading, archive, out, wishes);
    session.out().write(Files.readAllBytes(values.path(output).resolve("summary.txt")));
    if (audited.reused() > 0) {
      session
          .terminal()
          .say(session.messages().say("audit.reused", audited.checked(), audited.reused()));
    }
    return exit(audited.summary(), options.failOn(values, arrangement.settings()));
  }

  /** The folder of results, which nobody else works in. */
  private Workplace enter() {
    try {
      return Workplace.enter(values.path(output).toAbsolutePath().normalize());
    } catch (Workplace.BusyException e) {
      throw session.messages().refuse("audit.busy", Visible.line(output));
    } catch (IOException e) {
      throw session.messages().refuse("output.unwritable", Visible.line(output));
    }
  }

  private Optional<Path> earlier() throws IOException {
    if (since == null) {
      return Optional.empty();
    }
    Path folder = values.path(since);
    if (!AuditComparison.isPossible(folder)) {
      throw session.messages().refuse("audit.since.none", Visible.line(since));
    }
    Path out = values.path(output);
    if (Files.exists(out) && Files.isSameFile(folder, out)) {
      throw session.messages().refuse("audit.since.same");
    }
    return Optional.of(folder);
  }

  private Audited run(Engine engine, Heading heading, Archive archive, Workplace out, Wishes wishes)
      throws IOException {
    List<Path> files = archive.files();
    AuditProgress progress =
        new AuditProgress(session.terminal(), session.messages(), files.size(), System::nanoTime);
    Audit audit =
        new Audit(
            new AuditSetting(heading),
            new Documents(Limits.standard()),
            (document, member) -> engine.lines(document, member, heading),
            Sequels.all());
    try {
      return audit.run(
          archive, out, wishes, done -> progress.step(done, files.get(done - 1).toString()));
    } finally {
      progress.clear();
    }
  }

  private static Exit exit(Summary summary, FailOn failOn) {
    boolean fault =
        summary.unread().stream()
            .anyMatch(u -> u.reason().code().equals(Unreadable.Reason.INTERNAL.code()));
    boolean unread =
        !summary.unread().isEmpty()
            || !summary.unreachable().isEmpty()
            || summary.verdicts().get(Verdict.UNDETERMINED.code()) > 0;
    boolean reached = failOn.least().filter(least -> summary.findings(least) > 0).isPresent();
    Exit exit = reached ? Exit.FINDINGS : Exit.CLEAN;
    return exit.or(unread ? Exit.UNREADABLE : Exit.CLEAN).or(fault ? Exit.INTERNAL : Exit.CLEAN);
  }
}
