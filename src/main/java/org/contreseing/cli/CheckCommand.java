package org.contreseing.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.contreseing.audit.Ordered;
import org.contreseing.extract.Documents;
import org.contreseing.extract.Limits;
import org.contreseing.policy.Settings;
import org.contreseing.report.Edition;
import org.contreseing.report.Format;
import org.contreseing.report.Handbook;
import org.contreseing.report.Heading;
import org.contreseing.report.Look;
import org.contreseing.report.Outcome;
import org.contreseing.report.ReportWriter;
import org.contreseing.report.SeveralReports;
import org.contreseing.report.Visible;
import org.contreseing.report.formats.Writers;
import org.contreseing.rules.RuleBook;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check PATH…}: checks documents and writes one report. */
@CommandLine.Command(name = "check")
final class CheckCommand implements Command {

  /** The documents of a path; empty when it could not be reached. */
  private record Done(Path path, Optional<List<Outcome>> outcomes) {}

  private Session session;
  private final Documents documents = new Documents(Limits.standard());
  @Mixin private HelpOptions help = new HelpOptions();
  @Mixin private CheckOptions options = new CheckOptions();
  @Mixin private HouseOptions house = new HouseOptions();
  @Mixin private IsolationOptions isolation = new IsolationOptions();
  @Mixin private OutputOptions output = new OutputOptions();

  @Option(names = "--explain", paramLabel = "ID")
  private String explained;

  @Option(names = "--write-baseline", paramLabel = "FILE")
  private String drawn;

  @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "paths")
  private List<String> paths;

  private LazyReport report;
  private Exit exit = Exit.CLEAN;
  private int done;
  private final Set<String> names = new HashSet<>();

  CheckCommand(Session session) {
    this.session = session;
  }

  @Override
  public Exit run() throws IOException {
    help.check(new Values(session.messages()));
    Settings settings = house.settings(session, paths);
    session = help.speak(session, settings);
    Values values = new Values(session.messages());
    Arrangement arrangement = house.arrange(session, settings, paths);
    options.check(values, arrangement);
    List<Output> outputs = output.outputs(session);
    if (explained != null && !outputs.stream().allMatch(o -> o.format() == Format.TEXT)) {
      throw session.messages().refuse("explain.text");
    }
    Inputs inputs = new Inputs(session).of(paths);
    Isolation apart = isolation.isolation(values).of(inputs.files().size());
    Drawing drawing = new Drawing(session, Optional.ofNullable(drawn));
    try (Engine engine = Engine.start(session, arrangement, apart);
        Targets targets = Targets.of(outputs, inputs.files(), session)) {
      Heading asked = options.heading(values, arrangement, "");
      FailOn failOn = options.failOn(values, settings);
      report = new LazyReport(() -> writers(outputs, engine, targets, asked, failOn));
      exit = inputs.exit();
      each(inputs.files(), apart.workers(), path -> open(path, engine, asked), failOn, drawing);
      report.end();
      targets.commit();
      drawing.write();
    }
    orphans(arrangement);
    return exit;
  }

  private ReportWriter writers(
      List<Output> outputs, Engine engine, Targets targets, Heading asked, FailOn failOn)
      throws IOException {
    RuleBook book = engine.checker().book();
    Heading heading = asked.of(book.hash());
    Handbook handbook = Handbooks.of(book, heading.profile(), session.messages());
    List<ReportWriter> writers = new ArrayList<>();
    for (int i = 0; i < outputs.size(); i++) {
      OutputStream out = targets.all().get(i).stream();
      Look look = look(outputs.get(i));
      writers.add(
          explained == null
              ? Writers.of(
                  outputs.get(i).format(),
                  out,
                  new Edition(heading, handbook, failOn.least(), look))
              : new ExplainReport(session, engine, explained, heading, out, look));
    }
    return writers.size() == 1 ? writers.get(0) : new SeveralReports(writers);
  }

  /** Tells of waivers whose document is not there any more. */
  private void orphans(Arrangement arrangement) {
    arrangement
        .readWaivers(session.messages().language())
        .orphans(names)
        .forEach(
            w ->
                session
                    .terminal()
                    .say(
                        session
                            .messages()
                            .say("waiver.orphan", w.rule(), Visible.line(w.document()))));
  }

  private Look look(Output output) {
    return output.file().isPresent() ? Look.PLAIN : session.terminal().look();
  }

  private void each(
      List<Path> files, int workers, Function<Path, Done> work, FailOn failOn, Drawing drawing)
      throws IOException {
    Progress progress = new Progress(session.terminal(), files.size());
    Ordered.each(
        files.iterator(),
        workers,
        work,
        result -> {
          progress.clear();
          tell(result, failOn, drawing);
          progress.step(++done, result.path().toString());
        });
    progress.clear();
  }

  private void tell(Done result, FailOn failOn, Drawing drawing) throws IOException {
    if (result.outcomes().isEmpty()) {
      exit = exit.or(Exit.UNREADABLE);
      return;
    }
    for (Outcome outcome : result.outcomes().get()) {
      exit = exit.or(Exit.of(outcome, failOn));
      names.add(outcome.file());
      drawing.add(outcome);
      report.document(outcome);
    }
  }

  private Done open(Path path, Engine engine, Heading heading) {
    try {
      return new Done(path, Optional.of(engine.outcomes(load(path), heading)));
    } catch (IOException e) {
      session.terminal().say(session.messages().say(Inputs.key(e), Visible.line(path.toString())));
      return new Done(path, Optional.empty());
    }
  }

  private Documents.Opened load(Path path) throws IOException {
    return path.equals(Inputs.STANDARD_INPUT)
        ? documents.read("-", session.terminal().in())
        : documents.open(path);
  }
}
