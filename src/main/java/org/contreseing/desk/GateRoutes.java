package org.contreseing.desk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.contreseing.attest.Attestation;
import org.contreseing.attest.AttestationPdf;
import org.contreseing.attest.Circuit;
import org.contreseing.attest.StatementJson;
import org.contreseing.attest.Token;
import org.contreseing.model.Document;
import org.contreseing.model.Language;
import org.contreseing.people.Caller;
import org.contreseing.review.Gate;
import org.contreseing.review.Reviews;
import org.contreseing.review.Upload;
import org.contreseing.store.Received;
import org.contreseing.store.StoredAttestation;
import org.contreseing.store.Version;

/**
 * The gate: one call that says pass, or not. Every fault is another status than 200, and every 200
 * says {@code pass} in its body or something else: nothing passes by mistake.
 */
final class GateRoutes {

  private final Reviews reviews;
  private final Gate gate;
  private final Waiting waiting;

  GateRoutes(Reviews reviews, Waiting waiting) {
    this.reviews = reviews;
    this.gate = reviews.gate();
    this.waiting = waiting;
  }

  List<Route> routes() {
    return List.of(
        Route.upload("/v1/gate", Access.SUBMIT, this::ask),
        Route.get("/v1/gate/key", Access.PUBLIC, this::key),
        Route.get("/v1/attestations/{id}", Access.READ, this::show),
        Route.post("/v1/attestations/verify", Access.READ, this::verify));
  }

  private void ask(Context request) {
    Caller caller = Door.caller(request);
    Circuit circuit = circuit(request);
    Upload upload = upload(request, circuit);
    Optional<Version> known = gate.known(caller, upload);
    if (known.isPresent()) {
      answer(request, caller, known.get().id(), circuit);
      return;
    }
    Received received = reviews.reception().submit(caller, gate.following(caller, upload));
    Language language = Asked.language(request);
    switch (received.how()) {
      case OTHER_REQUEST -> throw Refusals.keyReused(language);
      case NO_SUBMISSION -> throw Refusals.missing(language);
      case AGAIN -> request.header("Idempotency-Replayed", "true");
      case STORED -> {}
    }
    String version = received.version();
    waiting.then(request, caller, version, () -> answer(request, caller, version, circuit));
  }

  private Circuit circuit(Context request) {
    Optional<String> name = Asked.query(request, "circuit");
    if (name.isEmpty()) {
      return Circuit.of(Asked.profile(request));
    }
    return gate.circuit(name.get())
        .orElseThrow(
            () ->
                Refusal.badParameter("circuit", name.get(), "--circuit", Asked.language(request)));
  }

  private Upload upload(Context request, Circuit circuit) {
    Document document = Uploads.document(request);
    return new Upload(
        document,
        Asked.parameter(request, "submission"),
        circuit.profile(),
        Asked.language(request),
        Asked.day(request).orElseGet(reviews.program().today()),
        Uploads.idempotencyKey(request),
        true);
  }

  private void answer(Context request, Caller caller, String version, Circuit circuit) {
    Gate.Answered answered =
        gate.answer(caller, version, circuit)
            .orElseThrow(() -> Refusals.gateTooLate(Asked.language(request)));
    ObjectNode shown = answered.attestation().json();
    shown.put("id", answered.id());
    shown.put("check", version);
    shown.put("submission", answered.version().submission());
    request.header("Location", "/v1/attestations/" + answered.id());
    Shown.send(request, shown);
  }

  private void key(Context request) {
    request.contentType("application/x-pem-file").result(gate.key().pem());
  }

  private void show(Context request) {
    StoredAttestation kept =
        gate.find(Door.caller(request), request.pathParam("id"))
            .orElseThrow(() -> Refusals.missing(Asked.language(request)));
    Attestation attestation =
        new Attestation(
            StatementJson.read(Token.read(kept.token(), gate.key()).statement()), kept.token());
    if (wantsPdf(request)) {
      pdf(request, attestation);
    } else {
      Attachment.send(
          request, "attestation.json", "application/json; charset=utf-8", attestation.file());
    }
  }

  private static boolean wantsPdf(Context request) {
    return Asked.query(request, "format").filter("pdf"::equals).isPresent()
        || String.valueOf(request.header("Accept")).startsWith("application/pdf");
  }

  private static void pdf(Context request, Attestation attestation) {
    try {
      Attachment.send(
          request, "attestation.pdf", "application/pdf", AttestationPdf.of(attestation));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void verify(Context request) {
    Body body = Body.of(request);
    Token token = Token.read(body.required("token", "JWS"), gate.key());
    ObjectNode shown = Shown.object();
    shown.put("genuine", token.genuine());
    Optional<String> sha256 = body.text("sha256");
    shown.put("sameDocument", sha256.map(token::isAbout).orElse(null));
    shown.put("passes", token.passes() && sha256.map(token::isAbout).orElse(true));
    shown.set("statement", token.genuine() ? token.statement() : null);
    Shown.send(request, shown);
  }
}
