package org.contreseing.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.contreseing.attest.Circuit;
import org.contreseing.attest.SigningKey;
import org.contreseing.model.Document;
import org.contreseing.model.Profile;
import org.contreseing.model.Severity;
import org.contreseing.people.Caller;
import org.contreseing.people.OpenId;
import org.contreseing.report.Handbook;
import org.contreseing.report.Heading;
import org.contreseing.report.House;
import org.contreseing.report.Outcome;
import org.contreseing.report.RuleNote;
import org.contreseing.review.Copy;
import org.contreseing.review.GateSetup;
import org.contreseing.review.Kept;
import org.contreseing.review.Program;
import org.contreseing.review.Reviews;
import org.contreseing.review.Terms;
import org.contreseing.store.OrganisationId;
import org.contreseing.store.Role;
import org.contreseing.store.Store;
import org.contreseing.store.StoreAddress;
import org.contreseing.worker.Records;

/** A running desk with a store of its own; only the checking is made by hand. */
final class DeskFixture implements AutoCloseable {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  /** A book of one rule, to be browsed. */
  static final Handbook BOOK =
      new Handbook(
          List.of(
              new RuleNote(
                  "PAR-005",
                  "SIREN ou SIRET invalide",
                  "Un numéro faux désigne un autre organisme.",
                  "Recopiez le numéro depuis l’avis de situation.",
                  Optional.of("SIRET 000 000 000 00000"),
                  List.of("article R. 123-220 du code de commerce"),
                  Severity.ERROR)),
          Map.of("PAR", "PAR – Parties et identification"));

  final Path folder;
  final Store store;
  final Reviews reviews;
  final Desk desk;

  /** Faults that the operator was told of. */
  final Queue<Exception> faults = new ConcurrentLinkedQueue<>();

  /** A desk for one person, who may do everything. */
  static DeskFixture single(BiFunction<Document, Heading, List<Outcome>> check) {
    return new DeskFixture(
        check, store -> Settings.single(0, everybody(store.organisation("local").id())), 1_000);
  }

  /** A desk where people sign in. */
  static DeskFixture locked(BiFunction<Document, Heading, List<Outcome>> check) {
    return new DeskFixture(
        check,
        store -> new Settings("127.0.0.1", 0, Optional.empty(), Optional.empty(), Settings.UPLOADS),
        1_000);
  }

  DeskFixture(
      BiFunction<Document, Heading, List<Outcome>> check,
      Function<Store, Settings> settings,
      int longest) {
    this(check, settings, longest, Optional.empty());
  }

  DeskFixture(
      BiFunction<Document, Heading, List<Outcome>> check,
      Function<Store, Settings> settings,
      int longest,
      Optional<OpenId> openId) {
    this(check, settings, longest, openId, Terms.OPEN);
  }

  /** A desk where people sign in, which takes documents on some terms. */
  static DeskFixture on(Terms terms, BiFunction<Document, Heading, List<Outcome>> check) {
    return new DeskFixture(
        check,
        store -> new Settings("127.0.0.1", 0, Optional.empty(), Optional.empty(), Settings.UPLOADS),
        1_000,
        Optional.empty(),
        terms);
  }

  private DeskFixture(
      BiFunction<Document, Heading, List<Outcome>> check,
      Function<Store, Settings> settings,
      int longest,
      Optional<OpenId> openId,
      Terms terms) {
    try {
      this.folder = Files.createTempDirectory("desk");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.store = Store.open(StoreAddress.of(folder), Clock.systemUTC());
    this.reviews = Reviews.start(store, program(check), gate(), terms, 2, longest);
    this.desk = Desk.start(reviews, store, Clock.systemUTC(), settings.apply(store), openId);
  }

  static Caller everybody(OrganisationId organisation) {
    return new Caller(organisation, "local", EnumSet.allOf(Role.class));
  }

  private Program program(BiFunction<Document, Heading, List<Outcome>> check) {
    return new Program(
        "0.1.0",
        "f".repeat(64),
        House.NONE,
        Map.of("unpackedBytes", 200L << 20),
        () -> TODAY,
        check,
        HandChecks::retell,
        HandChecks::compare,
        (document, checked, heading) ->
            document.name().endsWith(".docx")
                ? Optional.of(new Copy(new byte[] {7}, 3, false))
                : Optional.empty(),
        (profile, language) -> BOOK,
        Records::write,
        bytes -> Records.read(bytes, Kept.class),
        faults::add);
  }

  private GateSetup gate() {
    try {
      List<Circuit> circuits =
          List.of(
              new Circuit("marches", Profile.PRE_SIGNATURE, true),
              new Circuit("archives", Profile.ARCHIVE, false));
      return new GateSetup(SigningKey.of(folder), circuits, Clock.systemUTC());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int port() {
    return desk.port();
  }

  @Override
  public void close() {
    desk.close();
    reviews.close();
    store.close();
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder()).forEach(p -> p.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
