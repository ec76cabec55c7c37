package org.contreseing.desk.page;

import java.util.Optional;
import org.contreseing.report.html.Html;

/** The page to sign in on. */
public final class SignInPage {

  private SignInPage() {}

  /**
   * @param target where the form goes, with the page to go to then
   * @param refusal why the last attempt failed
   * @param elsewhere whether people may sign in with a provider of identities too
   */
  public static String page(
      Frame frame, String target, Optional<String> refusal, boolean elsewhere) {
    Say say = frame.say();
    return Shell.page(
        frame,
        say.of("sign-in"),
        html -> {
          html.open("section", "class", "sign-in-page");
          html.element("h1", say.of("sign-in"));
          html.element("p", say.of("sign-in.what"), "class", "lead");
          refusal.ifPresent(words -> html.element("p", words, "class", "refused", "role", "alert"));
          html.open("form", "class", "sign-in", "method", "post", "action", target);
          field(html, say.of("sign-in.name"), "name", "text", "username");
          field(html, say.of("sign-in.password"), "password", "password", "current-password");
          html.element("button", say.of("sign-in"), "type", "submit");
          html.close();
          if (elsewhere) {
            html.element(
                "a", say.of("sign-in.elsewhere"), "class", "elsewhere", "href", "/sign-in/openid");
          }
          html.close();
        });
  }

  /** Leads into the desk after signing in elsewhere. */
  public static String welcome(Frame frame) {
    String home = frame.to("/");
    return Shell.page(
        frame,
        frame.say().of("sign-in.done"),
        html -> {
          html.element("h1", frame.say().of("sign-in.done"));
          html.empty("meta", "http-equiv", "refresh", "content", "0;url=" + home);
          html.element("a", frame.say().of("sign-in.on"), "href", home);
        });
  }

  private static void field(Html html, String label, String name, String type, String purpose) {
    html.element("label", label, "for", name);
    html.empty(
        "input", "id", name, "name", name, "type", type, "autocomplete", purpose, "required", "");
  }
}
