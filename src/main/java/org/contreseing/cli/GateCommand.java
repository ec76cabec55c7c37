package org.contreseing.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.contreseing.attest.Answer;
import org.contreseing.attest.Attestation;
import org.contreseing.attest.AttestationPdf;
import org.contreseing.attest.Circuit;
import org.contreseing.attest.GateWords;
import org.contreseing.attest.SigningKey;
import org.contreseing.attest.VerifyingKey;
import org.contreseing.model.Profile;
import org.contreseing.report.Visible;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code gate FILE}: says whether a document may go to its signature, and signs that. Only the exit
 * code 0 lets it through: every fault is another one.
 */
@CommandLine.Command(name = "gate")
final class GateCommand implements Command {

  private final Session session;
  @Mixin private HelpOptions help = new HelpOptions();
  @Mixin private HouseOptions house = new HouseOptions();
  @Mixin private IsolationOptions isolation = new IsolationOptions();
  @Mixin private CircuitOptions circuits = new CircuitOptions();

  @Option(names = "--data", paramLabel = "DIR")
  private String data;

  @Option(names = "--on", paramLabel = "DATE")
  private String on;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      descriptionKey = "gate.output")
  private String output;

  @Option(names = "--pdf", paramLabel = "OUT", descriptionKey = "gate.pdf")
  private String pdf;

  @Option(names = "--verify", paramLabel = "ATTESTATION", descriptionKey = "gate.verify")
  private String verify;

  @Option(names = "--key", paramLabel = "PEM", descriptionKey = "gate.key")
  private String key;

  @Option(names = "--watch", paramLabel = "IN", descriptionKey = "gate.watch")
  private String watch;

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "gate.out")
  private String out;

  @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "file")
  private String path;

  GateCommand(Session session) {
    this.session = session;
  }

  @Override
  public Exit run() throws IOException {
    Values values = new Values(session.messages());
    help.check(values);
    if (verify != null) {
      return new Verification(session).of(values, verify, keyFile(), Optional.ofNullable(path));
    }
    if (watch == null && path == null || watch != null && out == null) {
      throw session.messages().refuse("gate.what");
    }
    Circuit circuit = circuits.first(values).orElse(Circuit.of(Profile.PRE_SIGNATURE));
    List<String> paths = List.of(watch == null ? path : watch);
    Arrangement arrangement = house.arrange(session, house.settings(session, paths), paths);
    Isolation apart = isolation.isolation(values);
    try (Engine engine =
        Engine.start(session, arrangement, watch == null ? apart.of(1) : apart.ofMany())) {
      Gatekeeper gatekeeper =
          new Gatekeeper(
              engine, arrangement.house(), circuit, SigningKey.of(folder()), Clock.systemUTC());
      return watch == null
          ? one(gatekeeper, values)
          : new HotFolder(gatekeeper, session, values.path(watch), values.path(out)).watch();
    }
  }

  private Path folder() {
    return StoreOptions.folder(session, Optional.ofNullable(data));
  }

  private Path keyFile() {
    return Optional.ofNullable(key)
        .map(new Values(session.messages())::path)
        .orElseGet(() -> VerifyingKey.file(folder()));
  }

  private Exit one(Gatekeeper gatekeeper, Values values) throws IOException {
    Path file = values.path(path);
    Attestation attestation =
        gatekeeper.ask(file, Optional.ofNullable(on).map(values::day), values.language());
    byte[] json = attestation.file();
    if (output == null) {
      session.out().write(json);
    } else {
      Whole.write(values.path(output), json);
    }
    if (pdf != null) {
      Whole.write(values.path(pdf), AttestationPdf.of(attestation));
    }
    session
        .terminal()
        .say(
            Visible.line(path)
                + "\u00a0: "
                + GateWords.sentence(attestation.statement(), values.language()));
    return exit(attestation.statement().answer());
  }

  static Exit exit(Answer answer) {
    return switch (answer) {
      case PASS -> Exit.CLEAN;
      case REVIEW, FAIL -> Exit.FINDINGS;
      case UNREADABLE -> Exit.UNREADABLE;
    };
  }
}
