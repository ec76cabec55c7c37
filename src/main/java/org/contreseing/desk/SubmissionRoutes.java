package org.contreseing.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.contreseing.people.Caller;
import org.contreseing.review.Dossier;
import org.contreseing.review.Reviews;
import org.contreseing.store.DecisionKind;
import org.contreseing.store.Overview;
import org.contreseing.store.Store;
import org.contreseing.store.Version;

/** Submissions: list, look into, decide, comment, purge. */
final class SubmissionRoutes {

  private static final String ONE = "/v1/submissions/{id}";

  private final Reviews reviews;
  private final Store store;

  SubmissionRoutes(Reviews reviews, Store store) {
    this.reviews = reviews;
    this.store = store;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/v1/submissions", Access.READ, this::list),
        Route.get(ONE, Access.READ, this::show),
        Route.delete(ONE, Access.ADMINISTER, this::purge),
        Route.get("/v1/checks/{id}/changes", Access.READ, this::changes),
        Route.get("/v1/checks/{id}/findings", Access.READ, this::findings),
        Route.post("/v1/checks/{id}/decisions", Access.REVIEW, this::decide),
        Route.post(ONE + "/comments", Access.REVIEW, this::comment));
  }

  private void list(Context request) {
    Caller caller = Door.caller(request);
    List<Overview> found = reviews.dossiers().list(caller, Filters.of(request));
    ObjectNode answer = Shown.object();
    answer.set("submissions", Shown.all(found, SubmissionRoutes::overview));
    boolean more = !found.isEmpty() && found.size() == Filters.limit(request);
    answer.put("next", more ? String.valueOf(found.get(found.size() - 1).place()) : null);
    Shown.send(request, answer);
  }

  private static JsonNode overview(Overview overview) {
    ObjectNode shown = Shown.submission(overview.submission());
    shown.set("latest", Shown.version(overview.latest()));
    return shown;
  }

  private void show(Context request) {
    Dossier dossier = dossier(request);
    ObjectNode shown = Shown.submission(dossier.submission());
    shown.set("versions", Shown.all(dossier.versions(), Shown::version));
    shown.set("decisions", Shown.all(dossier.decisions(), Shown::decision));
    shown.set("comments", Shown.all(dossier.comments(), Shown::comment));
    Shown.send(request, shown);
  }

  private Dossier dossier(Context request) {
    return found(
        request, reviews.dossiers().dossier(Door.caller(request), request.pathParam("id")));
  }

  private void purge(Context request) {
    Caller caller = Door.caller(request);
    boolean found =
        store.of(caller.organisation()).purge().submission(request.pathParam("id"), caller.name());
    if (!found) {
      throw Refusals.missing(Asked.language(request));
    }
    request.status(204);
  }

  private Version version(Context request) {
    return found(
        request, reviews.dossiers().version(Door.caller(request), request.pathParam("id")));
  }

  private void changes(Context request) {
    Version version = version(request);
    ObjectNode shown = Shown.object();
    shown.put("check", version.id());
    reviews
        .dossiers()
        .changes(Door.caller(request), version)
        .ifPresentOrElse(
            changes -> {
              shown.set("resolved", Shown.all(changes.resolved(), Shown::finding));
              shown.set("appeared", Shown.all(changes.appeared(), Shown::finding));
              shown.set("remaining", Shown.all(changes.remaining(), Shown::finding));
            },
            () -> {
              throw Refusals.missing(Asked.language(request));
            });
    Shown.send(request, shown);
  }

  private void findings(Context request) {
    Version version = version(request);
    Caller caller = Door.caller(request);
    ObjectNode shown = Shown.object();
    shown.put("check", version.id());
    shown.set(
        "findings",
        Shown.all(
            store.of(caller.organisation()).submissions().findings(version.id()), Shown::finding));
    Shown.send(request, shown);
  }

  private void decide(Context request) {
    version(request);
    Body body = Body.of(request);
    String kinds = "waived, accepted, discussed, reopened";
    DecisionKind kind =
        DecisionKind.of(body.required("kind", kinds))
            .orElseThrow(
                () ->
                    Refusal.badParameter(
                        "kind", body.text("kind").orElse(""), kinds, Asked.language(request)));
    String fingerprint = body.required("fingerprint", "0123456789abcdef");
    String reason = body.text("reason").orElse("");
    Shown.send(
        request.status(201),
        Shown.decision(
            checked(
                    request,
                    "reason",
                    () ->
                        reviews
                            .judgement()
                            .decide(
                                Door.caller(request),
                                request.pathParam("id"),
                                fingerprint,
                                kind,
                                reason))
                .orElseThrow(() -> Refusals.conflict(Asked.language(request)))));
  }

  private void comment(Context request) {
    Body body = Body.of(request);
    Shown.send(
        request.status(201),
        Shown.comment(
            found(
                request,
                checked(
                    request,
                    "body",
                    () ->
                        reviews
                            .judgement()
                            .comment(
                                Door.caller(request),
                                request.pathParam("id"),
                                body.text("fingerprint"),
                                body.text("body").orElse(""))))));
  }

  private static <T> T checked(Context request, String field, Supplier<T> work) {
    try {
      return work.get();
    } catch (IllegalArgumentException e) {
      throw Refusal.badParameter(field, "…", "1-4000", Asked.language(request));
    }
  }

  private static <T> T found(Context request, Optional<T> thing) {
    return thing.orElseThrow(() -> Refusals.missing(Asked.language(request)));
  }
}
