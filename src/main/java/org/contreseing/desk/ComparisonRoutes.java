package org.contreseing.desk;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.contreseing.desk.page.ComparisonPage;
import org.contreseing.desk.page.Frame;
import org.contreseing.model.Language;
import org.contreseing.people.Caller;
import org.contreseing.report.Format;
import org.contreseing.report.compare.CompareJson;
import org.contreseing.report.compare.Compared;
import org.contreseing.report.html.ComparePage;
import org.contreseing.review.Dossier;
import org.contreseing.review.Reviewed;
import org.contreseing.review.Reviews;
import org.contreseing.store.Version;

/** What changed between two versions, as a page and for programs. */
final class ComparisonRoutes {

  private final Reviews reviews;

  ComparisonRoutes(Reviews reviews) {
    this.reviews = reviews;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/v1/checks/{id}/comparison", Access.READ, this::answer),
        Route.get("/files/{id}/versions/{number}/comparison", Access.READ, this::page));
  }

  private void page(Context request) {
    Caller caller = Door.caller(request);
    Dossier dossier = found(request, reviews.dossiers().dossier(caller, request.pathParam("id")));
    Version newer = found(request, version(dossier, request.pathParam("number")));
    Optional<String> with = Asked.query(request, "with").filter(w -> !w.isBlank());
    Version older =
        with.isPresent()
            ? found(request, version(dossier, with.get()))
            : found(request, reviews.comparing().before(caller, newer));
    boolean signed = signed(request);
    Frame frame = Frames.of(request);
    request.html(
        ComparisonPage.page(
            frame,
            new ComparisonPage.Pair(dossier, older, newer, signed),
            compared(request, older, newer, signed)));
  }

  private static Optional<Version> version(Dossier dossier, String number) {
    return dossier.versions().stream()
        .filter(v -> String.valueOf(v.number()).equals(number))
        .findFirst();
  }

  private void answer(Context request) {
    Format format = format(request);
    Caller caller = Door.caller(request);
    Version newer = found(request, reviews.dossiers().version(caller, request.pathParam("id")));
    Optional<String> with = Asked.query(request, "with");
    Version older =
        with.isPresent()
            ? found(request, reviews.dossiers().version(caller, with.get()))
            : found(request, reviews.comparing().before(caller, newer));
    Compared compared =
        compared(request, older, newer, signed(request))
            .orElseThrow(() -> Refusals.notComparable(Asked.language(request)));
    send(request, format, compared, reviewed(request, newer));
  }

  private static Format format(Context request) {
    Format format = Forms.wanted(request);
    if (format != Format.JSON && format != Format.HTML) {
      throw Refusals.notAcceptable("application/json, text/html", Asked.language(request));
    }
    return format;
  }

  private static void send(Context request, Format format, Compared compared, Reviewed newer) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      if (format == Format.JSON) {
        new CompareJson(out, newer.heading()).write(compared);
        request.contentType(Forms.type(format)).result(out.toByteArray());
      } else {
        new ComparePage(out, newer.heading()).write(compared);
        Attachment.send(request, "comparison.html", Forms.type(format), out.toByteArray());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail to be written", e);
    }
  }

  private Optional<Compared> compared(
      Context request, Version older, Version newer, boolean signed) {
    return reviews.comparing().compare(reviewed(request, older), reviewed(request, newer), signed);
  }

  /** In the language of the request, as far as it can be told in it. */
  private Reviewed reviewed(Context request, Version version) {
    Caller caller = Door.caller(request);
    Language language = Asked.language(request);
    return reviews
        .dossiers()
        .reviewed(caller, version.id())
        .map(r -> reviews.translations().in(language, caller, r))
        .orElseThrow(() -> Refusals.notFinished(language));
  }

  private static boolean signed(Context request) {
    return Asked.query(request, "signed").filter("true"::equals).isPresent();
  }

  private static <T> T found(Context request, Optional<T> thing) {
    return thing.orElseThrow(() -> Refusals.missing(Asked.language(request)));
  }
}
