package org.contreseing.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contreseing.extract.Documents;
import org.contreseing.extract.Limits;
import org.contreseing.model.Finding;
import org.contreseing.model.Profile;
import org.contreseing.model.Severity;
import org.contreseing.policy.Settings;
import org.contreseing.report.Format;
import org.contreseing.report.Heading;
import org.contreseing.report.Look;
import org.contreseing.report.Outcome;
import org.contreseing.report.Visible;
import org.contreseing.report.compare.CompareJson;
import org.contreseing.report.compare.CompareText;
import org.contreseing.report.compare.Compared;
import org.contreseing.report.html.ComparePage;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code compare OLD NEW}: what changed, and whether what is signed is what was approved. */
@CommandLine.Command(name = "compare")
final class CompareCommand implements Command {

  private Session session;
  private final Documents documents = new Documents(Limits.standard());
  @Mixin private HelpOptions help = new HelpOptions();
  @Mixin private CheckOptions options = new CheckOptions();
  @Mixin private HouseOptions house = new HouseOptions();
  @Mixin private IsolationOptions isolation = new IsolationOptions();
  @Mixin private OutputOptions output = new OutputOptions();

  @Option(names = "--signed", descriptionKey = "compare.signed")
  private boolean signed;

  @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "compare.old")
  private String older;

  @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "compare.new")
  private String newer;

  CompareCommand(Session session) {
    this.session = session;
  }

  @Override
  public Exit run() throws IOException {
    help.check(new Values(session.messages()));
    List<String> paths = List.of(older, newer);
    Settings settings = house.settings(session, paths);
    session = help.speak(session, settings);
    Values values = new Values(session.messages());
    Arrangement arrangement = house.arrange(session, settings, paths);
    options.check(values, arrangement);
    Output asked = output.oneOf(session, List.of(Format.TEXT, Format.JSON, Format.HTML));
    List<Path> files = files(values);
    Heading heading = options.headingFor(values, arrangement, signed);
    FailOn failOn = options.failOn(values, settings);
    try (Engine engine = Engine.start(session, arrangement, isolation.isolation(values).of(2));
        Target target = Target.of(asked.file(), files, session)) {
      Outcome before = outcome(files.get(0), engine, heading);
      Outcome after = outcome(files.get(1), engine, heading);
      boolean claims = signed || heading.profile() == Profile.SIGNED;
      Compared compared = compared(before, after, claims);
      write(compared, heading.of(engine.checker().book().hash()), asked, target);
      target.commit();
      return exit(compared, failOn);
    }
  }

  /**
   * @throws BadUsage when one of them is a folder or is not there, or both are standard input
   */
  private List<Path> files(Values values) {
    List<Path> files = new ArrayList<>();
    for (String argument : List.of(older, newer)) {
      List<Path> found = new Inputs(session).of(List.of(argument)).files();
      if (found.size() != 1 || !found.get(0).equals(values.path(argument))) {
        throw session.messages().refuse("text.folder", Visible.line(argument));
      }
      files.add(found.get(0));
    }
    if (files.get(0).equals(Inputs.STANDARD_INPUT) && files.get(1).equals(files.get(0))) {
      throw session.messages().refuse("compare.input");
    }
    return files;
  }

  private Outcome outcome(Path file, Engine engine, Heading heading) throws IOException {
    List<Outcome> outcomes = engine.outcomes(open(file), heading);
    if (outcomes.size() != 1) {
      throw session.messages().refuse("compare.container", Visible.line(file.toString()));
    }
    return outcomes.get(0);
  }

  private Documents.Opened open(Path file) {
    try {
      return file.equals(Inputs.STANDARD_INPUT)
          ? documents.read("-", session.terminal().in())
          : documents.open(file);
    } catch (IOException e) {
      throw session.messages().refuse(Inputs.key(e), Visible.line(file.toString()));
    }
  }

  private Compared compared(Outcome before, Outcome after, boolean claims) {
    return SideBySide.of(before, after, claims)
        .orElseThrow(() -> session.messages().refuse("compare.parts", parts(before), parts(after)));
  }

  private static int parts(Outcome outcome) {
    return SideBySide.reports(outcome).size();
  }

  private void write(Compared compared, Heading heading, Output asked, Target target)
      throws IOException {
    switch (asked.format()) {
      case JSON -> new CompareJson(target.stream(), heading).write(compared);
      case HTML -> new ComparePage(target.stream(), heading).write(compared);
      default -> {
        Look look = asked.file().isPresent() ? Look.PLAIN : session.terminal().look();
        new CompareText(target.stream(), heading.language(), look).write(compared);
      }
    }
  }

  /** What was not read wins; then the alarm, and what findings were gained. */
  private static Exit exit(Compared compared, FailOn failOn) {
    Optional<Severity> worst = compared.gained().map(Finding::severity).max(Severity::compareTo);
    Exit differs = compared.alarm() || failOn.reachedBy(worst) ? Exit.FINDINGS : Exit.CLEAN;
    return differs.or(unread(compared.older())).or(unread(compared.newer()));
  }

  private static Exit unread(Outcome outcome) {
    return Exit.of(outcome, FailOn.NEVER);
  }
}
