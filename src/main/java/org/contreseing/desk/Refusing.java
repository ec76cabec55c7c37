package org.contreseing.desk;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.contreseing.model.Language;
import org.contreseing.people.NotAllowedException;
import org.contreseing.people.OpenIdException;
import org.contreseing.people.TooManyAttemptsException;
import org.contreseing.review.AntivirusUnavailableException;
import org.contreseing.review.InfectedException;
import org.contreseing.review.QueueFullException;
import org.contreseing.store.QuotaException;
import org.contreseing.store.StoreFullException;
import org.contreseing.store.StoreUnavailableException;

/** Turns whatever was thrown into a problem document, or into a page for people. */
final class Refusing {

  private final Consumer<Exception> faults;

  /**
   * @param faults is told of our bugs
   */
  Refusing(Consumer<Exception> faults) {
    this.faults = faults;
  }

  void configure(JavalinConfig config) {
    config.routes.exception(Exception.class, this::refuse);
    for (int status : new int[] {404, 405}) {
      config.routes.error(
          status,
          "*",
          request -> {
            // A handler's own answer stays as it is.
            if (!request.res().containsHeader("Contreseing-Problem")) {
              answer(request, Faults.unknown(status, Asked.language(request)));
            }
          });
    }
  }

  private void refuse(Exception fault, Context request) {
    answer(request, refusal(fault, Asked.language(request)));
  }

  private Refusal refusal(Exception fault, Language language) {
    if (fault instanceof Refusal refusal) {
      return refusal;
    }
    if (fault instanceof NotAllowedException missing) {
      return Refusals.notAllowed(missing.role(), language);
    }
    if (fault instanceof QueueFullException full) {
      RateLimit limit = new RateLimit(full.policy(), full.quota(), RateLimit.CONCURRENT);
      return Refusals.tooMany(limit, full.seconds(), language);
    }
    if (fault instanceof TooManyAttemptsException many) {
      RateLimit limit = new RateLimit("sign-in", many.free(), RateLimit.REQUESTS);
      return Refusals.tooMany(limit, many.seconds(), language);
    }
    if (fault instanceof OpenIdException) {
      faults.accept(fault);
      return Refusals.noProvider(language);
    }
    if (fault instanceof QuotaException over) {
      return UploadRefusals.overQuota(over.quota(), language);
    }
    if (fault instanceof InfectedException) {
      return UploadRefusals.infected(language);
    }
    if (fault instanceof AntivirusUnavailableException) {
      faults.accept(fault);
      return UploadRefusals.unscanned(language);
    }
    if (fault instanceof StoreFullException) {
      return Refusals.full(language);
    }
    if (fault instanceof StoreUnavailableException) {
      return Refusals.unavailable(language);
    }
    if (fault instanceof CompletionException && fault.getCause() instanceof Exception cause) {
      return refusal(cause, language);
    }
    return Faults.ofRequest(fault, language)
        .orElseGet(
            () -> {
              faults.accept(fault);
              return Faults.ofProgram(language);
            });
  }

  private static void answer(Context request, Refusal refusal) {
    Language language = Asked.language(request);
    request.header("Contreseing-Problem", refusal.code());
    if (refusal.status() == 401 && !isApi(request)) {
      String next = URLEncoder.encode(request.path(), StandardCharsets.UTF_8);
      String target = "/sign-in?lang=" + language.code() + "&next=" + next;
      request.status(303).header("Location", target);
      return;
    }
    request.status(refusal.status());
    if (refusal.status() == 401) {
      request.header("WWW-Authenticate", "Bearer");
    }
    if (refusal.retryAfter() > 0) {
      request.header("Retry-After", String.valueOf(refusal.retryAfter()));
    }
    refusal.limit().ifPresent(limit -> limit.tell(request, refusal.retryAfter()));
    if (isApi(request)) {
      String id = request.attribute(Guard.REQUEST_ID);
      request.contentType(Problem.TYPE).result(Problem.json(refusal, String.valueOf(id), language));
    } else {
      request.html(Frames.refused(request, refusal));
    }
  }

  private static boolean isApi(Context request) {
    return request.path().startsWith("/v1/") || request.path().equals("/metrics");
  }
}
