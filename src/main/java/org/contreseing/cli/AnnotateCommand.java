package org.contreseing.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.contreseing.annotate.Annotated;
import org.contreseing.annotate.Annotator;
import org.contreseing.annotate.ProtectedDocumentException;
import org.contreseing.annotate.Request;
import org.contreseing.extract.Documents;
import org.contreseing.extract.Limits;
import org.contreseing.model.Checked;
import org.contreseing.model.Unreadable;
import org.contreseing.policy.Settings;
import org.contreseing.report.Edition;
import org.contreseing.report.Format;
import org.contreseing.report.Heading;
import org.contreseing.report.Look;
import org.contreseing.report.Outcome;
import org.contreseing.report.Reasons;
import org.contreseing.report.ReportWriter;
import org.contreseing.report.Visible;
import org.contreseing.report.formats.Writers;
import org.contreseing.rules.RuleBook;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code annotate FILE -o OUT}: checks a document and writes a copy with a note at each finding.
 */
@CommandLine.Command(name = "annotate")
final class AnnotateCommand implements Command {

  private Session session;
  private final Documents documents = new Documents(Limits.standard());
  @Mixin private HelpOptions help = new HelpOptions();
  @Mixin private CheckOptions options = new CheckOptions();
  @Mixin private HouseOptions house = new HouseOptions();
  @Mixin private IsolationOptions isolation = new IsolationOptions();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "OUT",
      descriptionKey = "annotate.output")
  private String copy;

  @Option(names = "--force", descriptionKey = "annotate.force")
  private boolean force;

  @Option(names = "--propose", descriptionKey = "annotate.propose")
  private boolean propose;

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  private String path;

  AnnotateCommand(Session session) {
    this.session = session;
  }

  @Override
  public Exit run() throws IOException {
    help.check(new Values(session.messages()));
    Settings settings = house.settings(session, List.of(path));
    session = help.speak(session, settings);
    Values values = new Values(session.messages());
    Arrangement arrangement = house.arrange(session, settings, List.of(path));
    options.check(values, arrangement);
    List<Path> files = new Inputs(session).of(List.of(path)).files();
    refuseFolder(files);
    refuseExisting(values.path(copy));
    Heading heading = options.heading(values, arrangement, "");
    try (Engine engine = Engine.start(session, arrangement, isolation.isolation(values).of(1));
        Target target = Target.of(Optional.of(copy), files, session)) {
      return annotate(files.get(0), engine, heading, options.failOn(values, settings), target);
    }
  }

  private void refuseFolder(List<Path> files) {
    if (files.size() != 1
        || !files.get(0).toString().equals(new Values(session.messages()).path(path).toString())) {
      throw session.messages().refuse("text.folder", Visible.line(path));
    }
  }

  // What somebody has written into an earlier copy must not be lost by running once more.
  private void refuseExisting(Path out) {
    boolean there = Files.isRegularFile(out, LinkOption.NOFOLLOW_LINKS);
    if (there && !force) {
      throw session.messages().refuse("annotate.exists", Visible.line(copy));
    }
  }

  private Exit annotate(Path file, Engine engine, Heading heading, FailOn failOn, Target target)
      throws IOException {
    Documents.Opened opened = open(file);
    List<Outcome> outcomes = engine.outcomes(opened, heading);
    if (outcomes.size() != 1 || !isItself(outcomes.get(0), opened)) {
      throw session.messages().refuse("annotate.container", Visible.line(path));
    }
    Outcome outcome = outcomes.get(0);
    if (outcome.result() instanceof Unreadable unreadable) {
      String reason = Reasons.message(unreadable, session.messages().language());
      session.terminal().say(Visible.line(path) + "\u00a0: " + reason);
      return Exit.of(outcome, failOn);
    }
    Documents.Loaded loaded = (Documents.Loaded) opened;
    Request request = new Request(heading.language(), heading.on(), propose);
    try {
      Optional<Annotated> copied =
          new Annotator().annotate(loaded.document(), (Checked) outcome.result(), request);
      if (copied.isPresent()) {
        write(copied.get(), target);
      } else {
        report(outcome, engine, heading, failOn, target);
      }
    } catch (ProtectedDocumentException e) {
      session.terminal().say(session.messages().say("annotate.protected", Visible.line(path)));
      return Exit.UNREADABLE;
    }
    return Exit.of(outcome, failOn);
  }

  private void write(Annotated annotated, Target target) throws IOException {
    target.stream().write(annotated.bytes());
    target.commit();
    tell(annotated);
  }

  /** A format without a place for notes gets the report that shows each on its passage. */
  private void report(Outcome outcome, Engine engine, Heading heading, FailOn failOn, Target target)
      throws IOException {
    RuleBook book = engine.checker().book();
    Edition edition =
        new Edition(
            heading.of(book.hash()),
            Handbooks.of(book, heading.profile(), session.messages()),
            failOn.least(),
            Look.PLAIN);
    ReportWriter writer = Writers.of(Format.HTML, target.stream(), edition);
    writer.begin();
    writer.document(outcome);
    writer.end();
    target.commit();
    session
        .terminal()
        .say(session.messages().say("annotate.report", Visible.line(path), Visible.line(copy)));
  }

  private static boolean isItself(Outcome outcome, Documents.Opened opened) {
    return opened instanceof Documents.Refused
        || opened instanceof Documents.Loaded loaded
            && outcome.file().equals(loaded.document().name());
  }

  private Documents.Opened open(Path file) {
    try {
      return file.equals(Inputs.STANDARD_INPUT)
          ? documents.read("-", session.terminal().in())
          : documents.open(file);
    } catch (IOException e) {
      throw session.messages().refuse(Inputs.key(e), Visible.line(path));
    }
  }

  private void tell(Annotated annotated) {
    session
        .terminal()
        .say(session.messages().say("annotate.done", annotated.notes(), Visible.line(copy)));
    if (annotated.signatureLost()) {
      session.terminal().say(session.messages().say("annotate.unsigned"));
    }
  }
}
