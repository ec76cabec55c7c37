package org.contreseing.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contreseing.extract.Documents.Loaded;
import org.contreseing.extract.Limits;
import org.contreseing.extract.RemoteFiles;
import org.contreseing.model.Document;
import org.contreseing.model.Unreadable;
import org.contreseing.policy.Settings;
import org.contreseing.relay.Parcel;
import org.contreseing.relay.RelayStation;
import org.contreseing.report.DocumentJson;
import org.contreseing.report.Heading;
import org.contreseing.report.Outcome;
import org.contreseing.rules.RuleBookException;
import org.contreseing.tables.TableException;
import org.contreseing.worker.WorkerStartException;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/**
 * {@code relay}: what {@code audit} does with each file, for a program that sends them; not for
 * people. Settings and waivers beside the documents are not looked for: there is no such folder.
 * Workers are started when the first file comes, because some only ask which files are documents.
 */
@CommandLine.Command(name = "relay")
final class RelayCommand implements Command {

  private final RemoteFiles files = new RemoteFiles(Limits.standard());
  private Session session;
  private Values values;
  @Mixin private HelpOptions help = new HelpOptions();
  @Mixin private CheckOptions options = new CheckOptions();
  @Mixin private HouseOptions house = new HouseOptions();
  @Mixin private IsolationOptions isolation = new IsolationOptions();

  RelayCommand(Session session) {
    this.session = session;
    this.values = new Values(session.messages());
  }

  @Override
  public Exit run() throws IOException {
    help.check(values);
    Settings settings = house.settings(session, List.of());
    session = help.speak(session, settings);
    values = new Values(session.messages());
    Arrangement arrangement = house.arrange(session, settings, List.of());
    options.check(values, arrangement);
    Isolation apart = isolation.isolation(values).ofMany();
    try (Engine engine = Engine.start(session, arrangement, apart)) {
      Heading heading = options.heading(values, arrangement, engine.checker().book().hash());
      new RelayStation(session.terminal().in(), session.out())
          .serve(hello(heading), parcel -> answer(parcel, engine, heading), apart.workers());
    }
    return Exit.CLEAN;
  }

  /** Lines of a name and a value; what decides results, and what is worth sending. */
  private String hello(Heading heading) {
    return Stream.of(
            "version=" + heading.version(),
            "ruleBook=" + heading.ruleBook(),
            "profile=" + heading.profile().code(),
            "lang=" + heading.language().code(),
            "on=" + heading.on(),
            "house=" + Outcome.sha256(heading.house().toString().getBytes(StandardCharsets.UTF_8)),
            "maxBytes=" + files.maxBytes(),
            "head=" + RemoteFiles.HEAD)
        .collect(Collectors.joining("\n"));
  }

  private byte[] answer(Parcel parcel, Engine engine, Heading heading) {
    Document document = new Document(parcel.name(), parcel.bytes());
    return switch (parcel.wish()) {
      case KINDS -> kinds(parcel.name());
      case LOOK -> letter(files.isDocument(parcel.bytes()));
      case CHECK -> check(document, engine, heading);
      case TOO_LARGE ->
          engine.lines(files.refusal(parcel.name(), parcel.size()).orElseThrow(), heading);
      case GIVE_UP -> giveUp(document, heading);
    };
  }

  /** A container that sets off a bug must not be the end of a cluster's work. */
  private static byte[] check(Document document, Engine engine, Heading heading) {
    try {
      return engine.lines(new Loaded(document), heading);
    } catch (RuleBookException | TableException | WorkerStartException nothingWorks) {
      throw nothingWorks;
    } catch (RuntimeException | StackOverflowError fault) {
      return giveUp(document, heading);
    }
  }

  private static byte[] giveUp(Document document, Heading heading) {
    return DocumentJson.lines(
        Outcome.of(document, new Unreadable(Unreadable.Reason.INTERNAL, "")), heading.language());
  }

  private byte[] kinds(String names) {
    return Stream.of(names.split("\0"))
        .map(name -> files.kind(name).name().substring(0, 1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining())
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] letter(boolean document) {
    return (document ? "d" : "o").getBytes(StandardCharsets.UTF_8);
  }
}
