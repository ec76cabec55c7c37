package org.contreseing.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.contreseing.attest.SigningKey;
import org.contreseing.desk.Desk;
import org.contreseing.desk.PortTakenException;
import org.contreseing.desk.Settings;
import org.contreseing.people.Caller;
import org.contreseing.report.Visible;
import org.contreseing.review.GateSetup;
import org.contreseing.review.Program;
import org.contreseing.review.Retention;
import org.contreseing.review.Reviews;
import org.contreseing.store.OccupiedException;
import org.contreseing.store.Role;
import org.contreseing.store.Store;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code serve}: opens the reviewers' desk until it is stopped. */
@CommandLine.Command(name = "serve")
final class ServeCommand implements Command {

  /** To whom everything belongs where nobody signs in. */
  static final String SINGLE = "local";

  private static final int QUEUE = 1_000;

  /** As often each worker checks the sample: after that its times hardly fall any more. */
  private static final int WARMING = 160;

  private final Session session;
  private final Clock clock = Clock.systemUTC();
  @Mixin private HelpOptions help = new HelpOptions();
  @Mixin private HouseOptions house = new HouseOptions();
  @Mixin private IsolationOptions isolation = new IsolationOptions();
  @Mixin private StoreOptions storage = new StoreOptions();

  @Option(names = "--port", paramLabel = "PORT")
  private String port = "8080";

  @Option(names = "--bind", paramLabel = "ADDRESS")
  private String bind = "127.0.0.1";

  @Option(names = "--public-url", paramLabel = "URL")
  private String publicUrl;

  @Mixin private OpenIdOptions openId = new OpenIdOptions();

  @Option(names = "--retain", paramLabel = "DAYS")
  private String retain;

  @Mixin private TermsOptions terms = new TermsOptions();
  @Mixin private CircuitOptions circuits = new CircuitOptions();

  ServeCommand(Session session) {
    this.session = session;
  }

  @Override
  public Exit run() throws IOException {
    Values values = new Values(session.messages());
    help.check(values);
    int number = values.port(port);
    Optional<URI> address = publicAddress();
    Arrangement arrangement = house.arrange(session, house.settings(session, List.of()), List.of());
    Isolation apart = isolation.isolation(values).ofMany();
    try (Store store = storage.open(session, clock);
        Engine engine = Engine.start(session, arrangement, apart)) {
      Settings settings = settings(store, number, address);
      engine.startWorkers();
      Faults faults = new Faults(session.terminal(), session.messages());
      return serve(
          store, DeskProgram.of(engine, arrangement.house(), faults), settings, apart.workers());
    }
  }

  /** Without accounts the desk is for whoever sits at this machine, and for nobody else. */
  private Settings settings(Store store, int number, Optional<URI> address) {
    if (store.entrance().hasAccounts()) {
      return new Settings(bind, number, address, Optional.empty(), Settings.UPLOADS);
    }
    if (!Settings.isLoopback(bind) || address.isPresent()) {
      throw session.messages().refuse("serve.open", Visible.line(bind));
    }
    Caller everybody =
        new Caller(store.organisation(SINGLE).id(), SINGLE, EnumSet.allOf(Role.class));
    return new Settings(bind, number, address, Optional.of(everybody), Settings.UPLOADS);
  }

  private Optional<URI> publicAddress() {
    try {
      Optional<URI> given = publicUrl == null ? Optional.empty() : Optional.of(new URI(publicUrl));
      if (given.filter(u -> u.getHost() == null).isPresent()) {
        throw session.messages().refuse("serve.address", Visible.line(publicUrl));
      }
      return given;
    } catch (URISyntaxException e) {
      throw session.messages().refuse("serve.address", Visible.line(publicUrl));
    }
  }

  private Exit serve(Store store, Program program, Settings settings, int atOnce)
      throws IOException {
    GateSetup gate =
        new GateSetup(
            SigningKey.of(storage.folder(session)),
            circuits.all(new Values(session.messages())),
            clock);
    try (Retention retention = new Retention(store, clock, days());
        Reviews reviews =
            Reviews.start(store, program, gate, terms.terms(session.messages()), atOnce, QUEUE);
        Desk desk =
            Desk.start(
                reviews, store, clock, settings, openId.provider(session, publicAddress()))) {
      retention.start(program.faults());
      reviews.warmUp(Sample.document(), atOnce, WARMING);
      CountDownLatch stopped = new CountDownLatch(1);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(desk, reviews)));
      session.terminal().say(session.messages().say("serve.ready", desk.port()));
      stopped.await();
    } catch (OccupiedException e) {
      throw session.messages().refuse("serve.occupied", Visible.line(e.getMessage()));
    } catch (PortTakenException e) {
      throw session.messages().refuse("serve.taken", port);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return Exit.CLEAN;
  }

  private Optional<Integer> days() {
    Values values = new Values(session.messages());
    return Optional.ofNullable(retain).map(word -> values.number("--retain", word, 36_500));
  }

  /** Takes nothing more, and lets what is being checked end. */
  private static void stop(Desk desk, Reviews reviews) {
    desk.close();
    reviews.close();
  }
}
