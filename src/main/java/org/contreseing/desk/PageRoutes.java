package org.contreseing.desk;

import io.javalin.http.Context;
import java.util.List;
import org.contreseing.model.Document;
import org.contreseing.model.Unreadable;
import org.contreseing.report.Heading;
import org.contreseing.report.Outcome;
import org.contreseing.review.Reviews;
import org.contreseing.review.Settled;

/** The pages that people see. */
final class PageRoutes {

  private final Reviews reviews;

  PageRoutes(Reviews reviews) {
    this.reviews = reviews;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/", Access.READ, this::deposit),
        Route.get("/check", Access.READ, request -> request.redirect("/")),
        Route.upload("/check", Access.SUBMIT, this::check),
        Route.get("/assets/{name}", Access.PUBLIC, Assets::serve));
  }

  private void deposit(Context request) {
    request.html(DepositPage.page(Asked.language(request)));
  }

  private void check(Context request) {
    Heading heading = Asked.heading(request, reviews.program());
    Document file = Uploads.document(request);
    List<Outcome> outcomes = reviews.unkept().check(Door.caller(request), file, heading);
    Settled.unreadable(outcomes)
        .ifPresent(
            (Unreadable reason) -> {
              throw Refusal.of(reason, heading.language());
            });
    request.html(ResultPage.page(file.name(), outcomes, heading));
  }
}
