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
   * @param elsewhere whether people may sign in with a provider of identities too
   */
  static String page(Language language, String next, Optional<String> refusal, boolean elsewhere) {
    String title = language.pick("Se connecter", "Sign in");
    return Layout.page(
        title,
        language,
        html -> {
          html.element("h1", title);
          refusal.ifPresent(words -> html.element("p", words, "class", "refusal", "role", "alert"));
          form(html, language, next);
          if (elsewhere) {
            String words =
                language.pick(
                    "Se connecter avec le compte de l’organisation",
                    "Sign in with your organisation’s account");
            html.element("a", words, "class", "elsewhere", "href", "/sign-in/openid");
          }
        });
  }

  /** Leads into the desk after signing in elsewhere. */
  static String welcome(Language language) {
    String title = language.pick("Vous êtes connecté", "You are signed in");
    return Layout.page(
        title,
        language,
        html -> {
          html.element("h1", title);
          html.empty("meta", "http-equiv", "refresh", "content", "0;url=" + Layout.home(language));
          html.element("a", language.pick("Continuer", "Continue"), "href", Layout.home(language));
        });
  }

  private static void form(Html html, Language language, String next) {
    String target = "/sign-in?lang=" + language.code() + "&next=" + encoded(next);
    html.open("form", "class", "sign-in", "method", "post", "action", target);
    field(html, language.pick("Nom", "Name"), "name", "text", "username");
    field(
        html,
        language.pick("Mot de passe", "Password"),
        "password",
        "password",
        "current-password");
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
