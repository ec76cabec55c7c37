package org.contreseing.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.contreseing.model.Language;
import org.contreseing.report.html.Html;

/** The page to sign in on. */
final class SignInPage {

  private SignInPage() {}

  /**
   * @param next path to go to then
   * @param refusal why the last attempt failed
   */
  static String page(Language language, String next, Optional<String> refusal) {
    String title = language.pick("Se connecter", "Sign in");
    return Layout.page(
        title,
        language,
        html -> {
          html.element("h1", title);
          refusal.ifPresent(words -> html.element("p", words, "class", "refusal", "role", "alert"));
          form(html, language, next);
        });
  }

  private static void form(Html html, Language language, String next) {
    String target = "/sign-in?lang=" + language.code() + "&next=" + encoded(next);
    html.open("form", "class", "sign-in", "method", "post", "action", target);
    field(html, language.pick("Nom", "Name"), "name", "text", "username");
    field(
        html, language.pick("Mot de passe", "Password"), "password", "password", "current-password");
    html.element("button", language.pick("Se connecter", "Sign in"), "type", "submit");
    html.close();
  }

  private static void field(Html html, String label, String name, String type, String purpose) {
    html.element("label", label, "for", name);
    html.empty(
        "input", "id", name, "name", name, "type", type, "autocomplete", purpose, "required", "");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
