package org.contreseing.desk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.contreseing.model.Checked;
import org.contreseing.model.Document;
import org.contreseing.model.Language;
import org.contreseing.people.Caller;
import org.contreseing.report.Format;
import org.contreseing.report.Handbook;
import org.contreseing.report.Outcome;
import org.contreseing.review.Copy;
import org.contreseing.review.Program;
import org.contreseing.review.Reviewed;
import org.contreseing.review.Reviews;
import org.contreseing.review.Settled;
import org.contreseing.review.Upload;
import org.contreseing.store.Received;
import org.contreseing.store.Version;
import org.contreseing.store.VersionState;

/** Checks: hand in, wait or come back, take away. */
final class CheckRoutes {

  private static final String CHECK = "/v1/checks/";

  private final Reviews reviews;
  private final Program program;
  private final Waiting waiting;

  CheckRoutes(Reviews reviews, Waiting waiting) {
    this.reviews = reviews;
    this.program = reviews.program();
    this.waiting = waiting;
  }

  List<Route> routes() {
    return List.of(
        Route.upload("/v1/checks", Access.SUBMIT, this::submit),
        Route.get("/v1/checks/{id}", Access.READ, this::show),
        Route.get("/v1/checks/{id}/document", Access.READ, this::document),
        Route.get("/v1/checks/{id}/annotated", Access.READ, this::annotated));
  }

  private void submit(Context request) {
    Forms.wanted(request);
    Caller caller = Door.caller(request);
    boolean later = prefersLater(request);
    Received received = reviews.reception().submit(caller, upload(request, !later));
    Language language = Asked.language(request);
    switch (received.how()) {
      case OTHER_REQUEST -> throw Refusals.keyReused(language);
      case NO_SUBMISSION -> throw Refusals.missing(language);
      case AGAIN -> request.header("Idempotency-Replayed", "true");
      case STORED -> {}
    }
    request.header("Location", CHECK + received.version());
    if (later) {
      request.header("Preference-Applied", "respond-async");
      pending(request, caller, received.version());
    } else {
      wait(request, caller, received.version());
    }
  }

  private static boolean prefersLater(Context request) {
    return String.valueOf(request.header("Prefer")).contains("respond-async");
  }

  private Upload upload(Context request, boolean waitedFor) {
    Document document = Uploads.document(request);
    return new Upload(
        document,
        Asked.parameter(request, "submission"),
        Asked.profile(request),
        Asked.language(request),
        Asked.day(request).orElseGet(program.today()),
        Uploads.idempotencyKey(request),
        waitedFor);
  }

  private void wait(Context request, Caller caller, String version) {
    waiting.then(request, caller, version, () -> answer(request, caller, version));
  }

  private void answer(Context request, Caller caller, String version) {
    if (asWritten(request, caller, version(request, caller, version))) {
      return;
    }
    Optional<Reviewed> reviewed = reviews.dossiers().reviewed(caller, version);
    if (reviewed.isEmpty()) {
      pending(request, caller, version);
      return;
    }
    refuseUnreadable(reviewed.get(), Asked.language(request));
    report(request, caller, reviewed.get());
  }

  /** The check's own JSON, where no decision changes it: most requests want just that. */
  private boolean asWritten(Context request, Caller caller, Version version) {
    if (version.state() != VersionState.CHECKED || Forms.wanted(request) != Format.JSON) {
      return false;
    }
    Optional<byte[]> json = reviews.dossiers().untouched(caller, version);
    json.ifPresent(
        bytes ->
            request
                .header("Contreseing-Submission", version.submission())
                .contentType(Forms.type(Format.JSON))
                .result(bytes));
    return json.isPresent();
  }

  /** A file of which nothing could be read is refused; of a container, the rest is shown. */
  private static void refuseUnreadable(Reviewed reviewed, Language language) {
    if (reviewed.version().state() == VersionState.FAILED) {
      throw Faults.ofProgram(language);
    }
    Settled.unreadable(reviewed.outcomes())
        .ifPresent(
            reason -> {
              throw Refusal.of(reason, language);
            });
  }

  private void pending(Context request, Caller caller, String id) {
    Version version = version(request, caller, id);
    ObjectNode shown = Shown.version(version);
    shown.put("queue", reviews.queue().length());
    request.status(202).header("Retry-After", "1");
    Shown.send(request, shown);
  }

  private Version version(Context request, Caller caller, String id) {
    return reviews
        .dossiers()
        .version(caller, id)
        .orElseThrow(() -> Refusals.missing(Asked.language(request)));
  }

  private void show(Context request) {
    Caller caller = Door.caller(request);
    String id = request.pathParam("id");
    Forms.wanted(request);
    Version version = version(request, caller, id);
    if (version.state() == VersionState.FAILED) {
      throw Faults.ofProgram(Asked.language(request));
    }
    if (asWritten(request, caller, version)) {
      return;
    }
    reviews
        .dossiers()
        .reviewed(caller, id)
        .ifPresentOrElse(
            reviewed -> report(request, caller, reviewed), () -> pending(request, caller, id));
  }

  private void report(Context request, Caller caller, Reviewed reviewed) {
    Format format = Forms.wanted(request);
    Version version = reviewed.version();
    request.header("Contreseing-Submission", version.submission());
    try {
      byte[] bytes = Forms.write(reviewed, format, handbook(reviewed));
      if (format == Format.JSON) {
        request.contentType(Forms.type(format)).result(bytes);
      } else {
        Attachment.send(request, format.fileName(), Forms.type(format), bytes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Handbook handbook(Reviewed reviewed) {
    return program.handbook().apply(reviewed.heading().profile(), reviewed.heading().language());
  }

  private void document(Context request) {
    Document document =
        reviews
            .dossiers()
            .document(Door.caller(request), request.pathParam("id"))
            .orElseThrow(() -> Refusals.missing(Asked.language(request)));
    Attachment.send(request, document.name(), "application/octet-stream", document.bytes());
  }

  private void annotated(Context request) {
    Caller caller = Door.caller(request);
    String id = request.pathParam("id");
    Language language = Asked.language(request);
    version(request, caller, id);
    Document document =
        reviews.dossiers().document(caller, id).orElseThrow(() -> Refusals.missing(language));
    Reviewed reviewed =
        reviews.dossiers().reviewed(caller, id).orElseThrow(() -> Refusals.notFinished(language));
    Copy copy = copy(document, reviewed).orElseThrow(() -> Refusals.noCopy(language));
    request.header("Contreseing-Notes", String.valueOf(copy.notes()));
    String name = language.pick("annoté - ", "annotated - ") + document.name();
    Attachment.send(request, name, "application/octet-stream", copy.bytes());
  }

  private Optional<Copy> copy(Document document, Reviewed reviewed) {
    List<Outcome> outcomes = reviewed.outcomes();
    return outcomes.size() == 1 && outcomes.get(0).result() instanceof Checked checked
        ? program.copier().copy(document, checked, reviewed.heading())
        : Optional.empty();
  }
}
