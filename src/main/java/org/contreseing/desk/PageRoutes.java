package org.contreseing.desk;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.contreseing.desk.page.Arrival;
import org.contreseing.desk.page.DepositPage;
import org.contreseing.desk.page.Frame;
import org.contreseing.desk.page.RulesPage;
import org.contreseing.desk.page.SearchPage;
import org.contreseing.model.Profile;
import org.contreseing.model.Severity;
import org.contreseing.people.Caller;
import org.contreseing.report.Handbook;
import org.contreseing.report.RuleNote;
import org.contreseing.review.Dossier;
import org.contreseing.review.Dossiers;
import org.contreseing.review.Program;
import org.contreseing.review.Reviews;
import org.contreseing.store.Decision;
import org.contreseing.store.Filter;
import org.contreseing.store.Overview;
import org.contreseing.store.Version;

/** The pages that people read. */
final class PageRoutes {

  private static final int LAST = 12;
  private static final int MOST_ARRIVED = 100;

  private final Dossiers dossiers;
  private final Program program;
  private final FilePages files;

  PageRoutes(Reviews reviews) {
    this.dossiers = reviews.dossiers();
    this.program = reviews.program();
    this.files = new FilePages(reviews);
  }

  List<Route> routes() {
    return List.of(
        Route.get("/", Access.READ, this::deposit),
        Route.get("/check", Access.READ, request -> request.redirect("/")),
        Route.get("/checks/{id}/line", Access.READ, this::line),
        Route.get("/files", Access.READ, this::search),
        Route.get("/files/{id}", Access.READ, this::latest),
        Route.get("/files/{id}/versions/{number}", Access.READ, this::version),
        Route.get("/rules", Access.READ, this::rules),
        Route.get("/rules/{id}", Access.READ, this::rule),
        Route.get("/assets/{name}", Access.PUBLIC, Assets::serve));
  }

  private void deposit(Context request) {
    Caller caller = Door.caller(request);
    List<Overview> last = dossiers.list(caller, Filter.newest(LAST));
    request.html(
        DepositPage.page(
            Frames.of(request),
            program.today().get(),
            arrived(request, caller),
            last,
            decided(caller, last)));
  }

  private List<Arrival> arrived(Context request, Caller caller) {
    return Arrays.stream(Asked.query(request, "arrived").orElse("").split(",", MOST_ARRIVED))
        .filter(id -> !id.isBlank())
        .map(id -> dossiers.version(caller, id))
        .flatMap(Optional::stream)
        .map(Arrival::new)
        .toList();
  }

  private Map<String, Decision> decided(Caller caller, List<Overview> files) {
    Map<String, Decision> decided = new HashMap<>();
    for (Overview file : files) {
      String id = file.submission().id();
      dossiers.dossier(caller, id).map(Dossier::decisions).stream()
          .flatMap(List::stream)
          .forEach(d -> decided.put(id, d));
    }
    return decided;
  }

  private void line(Context request) {
    Version version =
        dossiers
            .version(Door.caller(request), request.pathParam("id"))
            .orElseThrow(() -> Refusals.missing(Asked.language(request)));
    request.html(Arrival.line(version, Frames.of(request)));
  }

  private void search(Context request) {
    Caller caller = Door.caller(request);
    Filter filter = Filters.of(request);
    List<Overview> found = dossiers.list(caller, filter);
    Frame frame = Frames.of(request);
    request.html(
        SearchPage.page(
            frame,
            filter,
            Asked.query(request, "since").orElse(""),
            found,
            decided(caller, found),
            next(request, frame, filter, found)));
  }

  /** The same question for what follows the last one found; empty when fewer were found. */
  private static Optional<String> next(
      Context request, Frame frame, Filter filter, List<Overview> found) {
    if (found.size() < filter.limit()) {
      return Optional.empty();
    }
    StringBuilder query = new StringBuilder("/files?after=");
    query.append(found.get(found.size() - 1).place());
    for (String name : List.of("q", "verdict", "state", "profile", "author", "since", "limit")) {
      Asked.query(request, name)
          .filter(v -> !v.isBlank())
          .ifPresent(v -> query.append('&').append(name).append('=').append(Frames.encoded(v)));
    }
    return Optional.of(frame.to(query.toString()));
  }

  private void latest(Context request) {
    Dossier dossier = files.dossier(request);
    request.html(files.page(request, dossier, dossier.latest(), Optional.empty()));
  }

  private void version(Context request) {
    Dossier dossier = files.dossier(request);
    Version wanted =
        dossier.versions().stream()
            .filter(v -> String.valueOf(v.number()).equals(request.pathParam("number")))
            .findFirst()
            .orElseThrow(() -> Refusals.missing(Asked.language(request)));
    request.html(files.page(request, dossier, wanted, Optional.empty()));
  }

  private void rules(Context request) {
    String words = Asked.query(request, "q").orElse("");
    Handbook book = handbook(request, Profile.PRE_SIGNATURE);
    request.html(RulesPage.list(Frames.of(request), book, words, program.ruleBook()));
  }

  private void rule(Context request) {
    Handbook book = handbook(request, Profile.PRE_SIGNATURE);
    RuleNote rule =
        book.rule(request.pathParam("id"))
            .orElseThrow(() -> Refusals.missing(Asked.language(request)));
    Map<Profile, Severity> severities = new EnumMap<>(Profile.class);
    for (Profile profile : Profile.values()) {
      handbook(request, profile)
          .rule(rule.id())
          .ifPresent(r -> severities.put(profile, r.severity()));
    }
    request.html(RulesPage.rule(Frames.of(request), book, rule, severities));
  }

  private Handbook handbook(Context request, Profile profile) {
    return program.handbook().apply(profile, Asked.language(request));
  }
}
