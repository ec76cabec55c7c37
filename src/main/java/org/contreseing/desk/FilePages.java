package org.contreseing.desk;

import io.javalin.http.Context;
import java.util.Optional;
import org.contreseing.desk.page.FilePage;
import org.contreseing.desk.page.Frame;
import org.contreseing.desk.page.Review;
import org.contreseing.people.Caller;
import org.contreseing.review.Dossier;
import org.contreseing.review.Dossiers;
import org.contreseing.review.Program;
import org.contreseing.review.Reviewed;
import org.contreseing.review.Reviews;
import org.contreseing.review.Translations;
import org.contreseing.store.Version;

/** Gathers what the page of one agreement is made of. */
final class FilePages {

  private final Dossiers dossiers;
  private final Program program;
  private final Translations translations;

  FilePages(Reviews reviews) {
    this.dossiers = reviews.dossiers();
    this.program = reviews.program();
    this.translations = reviews.translations();
  }

  /** The submission that the address names. */
  Dossier dossier(Context request) {
    return dossier(request, request.pathParam("id"));
  }

  Dossier dossier(Context request, String id) {
    return dossiers
        .dossier(Door.caller(request), id)
        .orElseThrow(() -> Refusals.missing(Asked.language(request)));
  }

  String page(Context request, Dossier dossier, Version version, Optional<Review.Refused> refusal) {
    Caller caller = Door.caller(request);
    Frame frame = Frames.of(request);
    Optional<Reviewed> reviewed = dossiers.reviewed(caller, version.id());
    return reviewed
        .map(
            r ->
                FilePage.page(
                    new Review(
                        frame,
                        dossier,
                        translations.in(frame.language(), caller, r),
                        dossiers.changes(caller, version),
                        program.handbook().apply(version.profile(), frame.language()),
                        refusal)))
        .orElseGet(() -> FilePage.waiting(frame, dossier, version));
  }
}
