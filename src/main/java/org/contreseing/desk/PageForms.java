package org.contreseing.desk;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contreseing.attest.Circuit;
import org.contreseing.desk.page.Frame;
import org.contreseing.desk.page.Review;
import org.contreseing.desk.page.UnkeptPage;
import org.contreseing.model.Document;
import org.contreseing.model.Language;
import org.contreseing.people.Caller;
import org.contreseing.report.Heading;
import org.contreseing.report.Outcome;
import org.contreseing.review.Dossier;
import org.contreseing.review.Judgement;
import org.contreseing.review.Reviews;
import org.contreseing.review.Settled;
import org.contreseing.review.Upload;
import org.contreseing.store.DecisionKind;
import org.contreseing.store.Received;
import org.contreseing.store.Version;

/** What people send from pages: documents, decisions, comments. */
final class PageForms {

  private final Reviews reviews;
  private final FilePages files;

  PageForms(Reviews reviews) {
    this.reviews = reviews;
    this.files = new FilePages(reviews);
  }

  List<Route> routes() {
    return List.of(
        Route.upload("/check", Access.SUBMIT, this::check),
        Route.upload("/files", Access.SUBMIT, this::submit),
        Route.upload("/files/{id}/versions", Access.SUBMIT, this::next),
        Route.post("/checks/{id}/attestation", Access.SUBMIT, this::attest),
        Route.post("/files/{id}/comments", Access.REVIEW, this::comment),
        Route.post("/checks/{id}/decisions", Access.REVIEW, this::decide));
  }

  private void check(Context request) {
    Heading heading = Asked.heading(request, reviews.program());
    List<Document> documents = Uploads.documents(request);
    List<Outcome> outcomes = new ArrayList<>();
    for (Document document : documents) {
      outcomes.addAll(reviews.unkept().check(Door.caller(request), document, heading));
    }
    Settled.unreadable(outcomes)
        .ifPresent(
            reason -> {
              throw Refusal.of(reason, heading.language());
            });
    String file = documents.get(0).name();
    request.html(
        UnkeptPage.page(
            Frames.of(request),
            file,
            outcomes,
            heading,
            reviews.program().handbook().apply(heading.profile(), heading.language())));
  }

  private void submit(Context request) {
    List<Document> documents = Uploads.documents(request);
    List<String> versions =
        documents.stream()
            .map(d -> store(request, d, Optional.empty(), documents.size() == 1))
            .toList();
    Frame frame = Frames.of(request);
    if (versions.size() > 1) {
      see(request, frame.to("/?arrived=" + String.join(",", versions)));
    } else {
      String file = version(request, versions.get(0)).submission();
      see(request, frame.to("/files/" + file));
    }
  }

  private void next(Context request) {
    String file = files.dossier(request).submission().id();
    store(request, Uploads.documents(request).get(0), Optional.of(file), true);
    see(request, Frames.of(request).to("/files/" + file));
  }

  private String store(Context request, Document document, Optional<String> file, boolean awaited) {
    Language language = Asked.language(request);
    Received received =
        reviews
            .reception()
            .submit(
                Door.caller(request),
                new Upload(
                    document,
                    file,
                    Asked.profile(request),
                    language,
                    Asked.day(request).orElseGet(reviews.program().today()),
                    Optional.empty(),
                    awaited));
    if (received.how() == Received.How.NO_SUBMISSION) {
      throw Refusals.missing(language);
    }
    return received.version();
  }

  private Version version(Context request, String id) {
    return reviews
        .dossiers()
        .version(Door.caller(request), id)
        .orElseThrow(() -> Refusals.missing(Asked.language(request)));
  }

  /** Has the gate answer on a version, and leads to its signed statement. */
  private void attest(Context request) {
    Version version = version(request, request.pathParam("id"));
    String id =
        reviews
            .gate()
            .answer(Door.caller(request), version.id(), Circuit.of(version.profile()))
            .orElseThrow(() -> Refusals.notFinished(Asked.language(request)))
            .id();
    see(request, Frames.of(request).to("/v1/attestations/" + id + "?format=pdf"));
  }

  private void decide(Context request) {
    Version version = version(request, request.pathParam("id"));
    String fingerprint = field(request, "fingerprint");
    String kind = field(request, "kind");
    String reason = field(request, "reason");
    if (kind.equals("comment")) {
      comment(request, version.submission(), Optional.of(fingerprint), reason);
      return;
    }
    if (kind.equals("waived") && reason.isBlank()) {
      refuse(request, 422, Optional.of(fingerprint), "decide.needs", reason);
    } else if (reason.length() > Judgement.LONGEST) {
      refuse(request, 422, Optional.of(fingerprint), "decide.long", reason);
    } else if (decided(request, version, fingerprint, kind, reason)) {
      back(request, version.submission(), fingerprint);
    } else {
      refuse(request, 409, Optional.of(fingerprint), "decide.late", reason);
    }
  }

  private boolean decided(
      Context request, Version version, String fingerprint, String kind, String reason) {
    DecisionKind decision =
        DecisionKind.of(kind)
            .orElseThrow(
                () ->
                    Refusal.badParameter(
                        "kind", kind, "waived, accepted, discussed", Asked.language(request)));
    return reviews
        .judgement()
        .decide(Door.caller(request), version.id(), fingerprint, decision, reason)
        .isPresent();
  }

  private void comment(Context request) {
    comment(request, request.pathParam("id"), Optional.empty(), field(request, "body"));
  }

  private void comment(Context request, String file, Optional<String> fingerprint, String body) {
    Caller caller = Door.caller(request);
    if (body.isBlank()) {
      refuse(request, 422, fingerprint, "decide.empty", body);
    } else if (body.length() > Judgement.LONGEST) {
      refuse(request, 422, fingerprint, "decide.long", body);
    } else {
      reviews
          .judgement()
          .comment(caller, file, fingerprint, body)
          .orElseThrow(() -> Refusals.missing(Asked.language(request)));
      back(request, file, fingerprint.orElse(""));
    }
  }

  /** The same page again, with what was sent and why it was not taken. */
  private void refuse(
      Context request, int status, Optional<String> fingerprint, String key, String text) {
    String id = request.pathParam("id");
    Dossier dossier =
        request.path().startsWith("/checks/")
            ? files.dossier(request, version(request, id).submission())
            : files.dossier(request);
    String message = Frames.of(request).say().of(key);
    Review.Refused refused = new Review.Refused(fingerprint, message, text);
    request.status(status);
    request.html(files.page(request, dossier, dossier.latest(), Optional.of(refused)));
  }

  private static void back(Context request, String file, String fingerprint) {
    // Only what the store has accepted comes back, and it stays an address of this very page.
    String place = fingerprint.matches("[0-9A-Za-z-]{1,64}") ? "#f-" + fingerprint : "#talk";
    see(request, Frames.of(request).to("/files/" + file + place));
  }

  private static void see(Context request, String address) {
    request.status(303).header("Location", address);
  }

  private static String field(Context request, String name) {
    return Optional.ofNullable(request.formParam(name)).orElse("").strip();
  }
}
