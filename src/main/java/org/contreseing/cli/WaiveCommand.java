package org.contreseing.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.contreseing.extract.Documents;
import org.contreseing.extract.Limits;
import org.contreseing.model.Checked;
import org.contreseing.model.Finding;
import org.contreseing.model.Waiver;
import org.contreseing.policy.Settings;
import org.contreseing.policy.WaiverEntry;
import org.contreseing.report.Heading;
import org.contreseing.report.Outcome;
import org.contreseing.report.Visible;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code waive FILE ID --reason … --author …}: notes that one finding may stand. It checks the
 * document first: only what is found there can be waived.
 */
@CommandLine.Command(name = "waive")
final class WaiveCommand implements Command {

  private Session session;
  private final Documents documents = new Documents(Limits.standard());
  @Mixin private HelpOptions help = new HelpOptions();
  @Mixin private CheckOptions options = new CheckOptions();
  @Mixin private HouseOptions house = new HouseOptions();
  @Mixin private IsolationOptions isolation = new IsolationOptions();

  @Option(names = "--reason", required = true, paramLabel = "TEXT")
  private String reason;

  @Option(names = "--author", required = true, paramLabel = "NAME")
  private String author;

  @Option(names = "--until", paramLabel = "DATE")
  private String until;

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "waive.file")
  private String path;

  @Parameters(index = "1", paramLabel = "ID", descriptionKey = "waive.finding")
  private String finding;

  WaiveCommand(Session session) {
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
    refuseBlank("--reason", reason);
    refuseBlank("--author", author);
    Optional<LocalDate> last = Optional.ofNullable(until).map(values::day);
    Path file = new Inputs(session).of(List.of(path)).files().get(0);
    Heading heading = options.heading(values, arrangement, "");
    Found found;
    try (Engine engine = Engine.start(session, arrangement, isolation.isolation(values).of(1))) {
      found = one(found(engine.outcomes(documents.open(file), heading)));
    }
    Path waivers =
        arrangement
            .waivers()
            .orElseGet(
                () -> file.toAbsolutePath().normalize().resolveSibling(HouseOptions.WAIVERS));
    WaiverEntry.add(
        waivers,
        new Waiver(
            found.document(),
            found.finding().fingerprint(),
            found.finding().rule(),
            reason,
            author,
            last));
    session
        .terminal()
        .say(
            session
                .messages()
                .say(
                    "waive.done",
                    found.finding().rule(),
                    Visible.excerpt(found.finding().message(), 160),
                    Visible.line(waivers.toString())));
    return Exit.CLEAN;
  }

  private void refuseBlank(String option, String text) {
    if (text.isBlank()) {
      throw session.messages().refuse("waive.blank", option);
    }
  }

  private record Found(String document, Finding finding) {}

  private List<Found> found(List<Outcome> outcomes) {
    String wanted = finding.strip();
    String rule = wanted.toUpperCase(Locale.ROOT);
    return outcomes.stream()
        .filter(o -> o.result() instanceof Checked)
        .flatMap(
            o ->
                ((Checked) o.result())
                    .reports().stream()
                        .flatMap(r -> r.findings().stream())
                        .filter(f -> f.fingerprint().equals(wanted) || f.rule().equals(rule))
                        .map(f -> new Found(o.file(), f)))
        .toList();
  }

  private Found one(List<Found> found) {
    if (found.isEmpty()) {
      throw session.messages().refuse("waive.none", Visible.line(finding), Visible.line(path));
    }
    if (found.size() > 1) {
      found.forEach(
          f ->
              session
                  .terminal()
                  .say(
                      "  "
                          + f.finding().fingerprint()
                          + "  "
                          + f.finding().rule()
                          + "  "
                          + Visible.excerpt(f.finding().message(), 120)));
      throw session.messages().refuse("waive.several", found.size(), Visible.line(finding));
    }
    return found.get(0);
  }
}
