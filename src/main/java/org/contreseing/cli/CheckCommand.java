package org.contreseing.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.contreseing.audit.Ordered;
import org.contreseing.extract.Documents;
import org.contreseing.extract.Limits;
import org.contreseing.report.Format;
import org.contreseing.report.Heading;
import org.contreseing.report.Look;
import org.contreseing.report.Outcome;
import org.contreseing.report.Visible;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code check PATH…}: checks documents and writes one report. */
@CommandLine.Command(name = "check")
final class CheckCommand implements Command {

  /** The documents of a path; empty when it could not be reached. */
  private record Done(Path path, Optional<List<Outcome>> outcomes) {}

  private final Session session;
  private final Documents documents = new Documents(Limits.standard());
  @Mixin private HelpOptions help = new HelpOptions();
  @Mixin private CheckOptions options = new CheckOptions();
  @Mixin private OutputOptions output = new OutputOptions();

  @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "paths")
  private List<String> paths;

  private LazyReport report;
  private Exit exit = Exit.CLEAN;
  private int done;

  CheckCommand(Session session) {
    this.session = session;
  }

  @Override
  public Exit run() throws IOException {
    Values values = new Values(session.messages());
    help.check(values);
    options.check(values);
    Format format = output.format(values);
    Engine engine = Engine.start(session, options.rules());
    Inputs inputs = new Inputs(session).of(paths);
    try (Target target = Target.of(output.file(), inputs.files(), session)) {
      Heading asked = options.heading(values, "");
      report =
          new LazyReport(
              () ->
                  format.writer(
                      target.stream(),
                      options.heading(values, engine.checker().book().hash()),
                      look()));
      exit = inputs.exit();
      each(inputs.files(), path -> open(path, engine, asked), options.failOn(values));
      report.end();
      target.commit();
    }
    return exit;
  }

  private Look look() {
    return output.file().isPresent() ? Look.PLAIN : session.terminal().look();
  }

  private void each(List<Path> files, Function<Path, Done> work, FailOn failOn) throws IOException {
    Progress progress = new Progress(session.terminal(), files.size());
    Ordered.each(
        files.iterator(),
        workers(files.size()),
        work,
        result -> {
          progress.clear();
          tell(result, failOn);
          progress.step(++done, result.path().toString());
        });
    progress.clear();
  }

  private void tell(Done result, FailOn failOn) throws IOException {
    if (result.outcomes().isEmpty()) {
      exit = exit.or(Exit.UNREADABLE);
      return;
    }
    for (Outcome outcome : result.outcomes().get()) {
      exit = exit.or(Exit.of(outcome, failOn));
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

  private static int workers(int files) {
    return Math.max(1, Math.min(files, Runtime.getRuntime().availableProcessors()));
  }
}
