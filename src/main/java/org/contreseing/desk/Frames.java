package org.contreseing.desk;

import io.javalin.http.Context;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.contreseing.desk.page.DepositPage;
import org.contreseing.desk.page.Frame;
import org.contreseing.model.Language;

/** What pages need to know of a request. */
final class Frames {

  private Frames() {}

  static Frame of(Context request) {
    // A page that answers a form cannot be asked for again in the other language; the deposit can.
    boolean again = request.req().getMethod().equals("GET");
    return new Frame(
        Asked.language(request),
        Door.maybeCaller(request),
        Door.proof(request),
        again ? request.path() : "/",
        again ? query(request) : "");
  }

  private static String query(Context request) {
    return Optional.ofNullable(request.queryString())
        .map(
            q ->
                Arrays.stream(q.split("&"))
                    .filter(p -> !p.startsWith("lang="))
                    .map(Frames::clean)
                    .collect(Collectors.joining("&")))
        .orElse("");
  }

  // As a browser would have sent it, whatever was sent.
  private static String clean(String parameter) {
    try {
      return Arrays.stream(parameter.split("=", 2))
          .map(p -> encoded(URLDecoder.decode(p, StandardCharsets.UTF_8)))
          .collect(Collectors.joining("="));
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** The first page. */
  static String home(Language language) {
    return language == Language.FR ? "/" : "/?lang=en";
  }

  static String refused(Context request, Refusal refusal) {
    Language language = Asked.language(request);
    return DepositPage.refused(
        of(request), Problem.title(refusal.status(), language), refusal.getMessage());
  }
}
