package org.contreseing.cli;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.contreseing.desk.Desk;
import org.contreseing.desk.PortTakenException;
import org.contreseing.desk.Service;
import org.contreseing.extract.Documents;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code serve}: opens the reviewers' desk on this machine until it is stopped. */
@CommandLine.Command(name = "serve")
final class ServeCommand implements Command {

  private final Session session;
  @Mixin private HelpOptions help = new HelpOptions();
  @Mixin private HouseOptions house = new HouseOptions();
  @Mixin private IsolationOptions isolation = new IsolationOptions();

  @Option(names = "--port", paramLabel = "PORT")
  private String port = "8080";

  ServeCommand(Session session) {
    this.session = session;
  }

  @Override
  public Exit run() {
    Values values = new Values(session.messages());
    help.check(values);
    int number = values.port(port);
    Arrangement arrangement = house.arrange(session, house.settings(session, List.of()), List.of());
    Isolation apart = isolation.isolation(values).ofMany();
    try (Engine engine = Engine.start(session, arrangement, apart)) {
      engine.startWorkers();
      return serve(engine, number, apart.workers());
    }
  }

  private Exit serve(Engine engine, int number, int atOnce) {
    Faults faults = new Faults(session.terminal(), session.messages());
    Service service =
        new Service(
            Version.NUMBER,
            engine.checker().book().hash(),
            CheckOptions::today,
            atOnce,
            (document, heading) -> engine.outcomes(new Documents.Loaded(document), heading),
            faults::report);
    try (Desk desk = Desk.start(service, number)) {
      Runtime.getRuntime().addShutdownHook(new Thread(desk::close));
      session.terminal().say(session.messages().say("serve.ready", desk.port()));
      new CountDownLatch(1).await();
    } catch (PortTakenException e) {
      throw session.messages().refuse("serve.taken", port);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return Exit.CLEAN;
  }
}
