package org.contreseing.desk.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.contreseing.model.Profile;
import org.contreseing.report.html.Html;
import org.contreseing.store.Decision;
import org.contreseing.store.Overview;
import org.contreseing.store.Role;

/** Where documents are handed in, and what became of the last ones. */
public final class DepositPage {

  /** What the form admits; the check itself looks at bytes, not at names. */
  static final String ACCEPTED =
      ".docx,.doc,.odt,.rtf,.pdf,.html,.htm,.txt,.md,.png,.jpg,.jpeg,.tif,.tiff,.zip,.eml";

  private final Html html;
  private final Frame frame;
  private final Say say;

  private DepositPage(Html html, Frame frame) {
    this.html = html;
    this.frame = frame;
    this.say = frame.say();
  }

  /**
   * @param today proposed as the day of the check
   * @param arrived versions just handed in by this very form, to be followed until they are checked
   * @param last newest first
   * @param decided the last decision on those that have one
   */
  public static String page(
      Frame frame,
      LocalDate today,
      List<Arrival> arrived,
      List<Overview> last,
      Map<String, Decision> decided) {
    boolean waiting = arrived.stream().anyMatch(a -> !a.finished());
    return Shell.page(
        frame,
        frame.say().of("deposit.title"),
        waiting ? Optional.of(2) : Optional.empty(),
        html -> new DepositPage(html, frame).write(today, arrived, last, decided));
  }

  /** Why a request was not answered as asked, and the way back. */
  public static String refused(Frame frame, String title, String message) {
    return Shell.page(
        frame,
        title,
        html -> {
          html.open("section", "class", "refusal", "role", "alert");
          html.element("h1", title);
          html.element("p", message).close();
          html.open("p", "class", "way-back");
          html.element("a", frame.say().of("refused.back"), "href", frame.to("/"));
          html.close();
        });
  }

  private void write(
      LocalDate today, List<Arrival> arrived, List<Overview> last, Map<String, Decision> decided) {
    html.element("h1", say.of("deposit.title"));
    if (frame.may(Role.SUBMIT)) {
      form(today);
    } else {
      html.element("p", say.of("deposit.not-yours"), "class", "empty");
    }
    arrivals(arrived);
    html.open("section", "class", "last", "aria-labelledby", "last");
    html.element("h2", say.of("deposit.last"), "id", "last");
    if (last.isEmpty()) {
      teach();
    } else {
      new FileTable(html, frame).write(last, decided);
      html.open("p");
      html.element("a", say.of("deposit.all"), "href", frame.to("/files")).close();
    }
    html.close();
  }

  private void form(LocalDate today) {
    frame.form(html, "deposit", "/files", true);
    html.open("div", "class", "zone");
    html.element("label", say.of("deposit.zone"), "class", "zone-title", "for", "document");
    html.element("p", say.of("deposit.kinds"), "class", "zone-hint", "id", "kinds");
    html.empty(
        "input",
        "type",
        "file",
        "name",
        "document",
        "id",
        "document",
        "required",
        "",
        "multiple",
        "",
        "accept",
        ACCEPTED,
        "aria-describedby",
        "kinds");
    html.close();
    html.open("div", "class", "options");
    profiles(html, say, Profile.PRE_SIGNATURE);
    day(html, say, today);
    html.close();
    html.open("div", "class", "actions");
    html.element("button", say.of("deposit.go"), "type", "submit");
    html.element(
        "button",
        say.of("deposit.unkept"),
        "type",
        "submit",
        "class",
        "quiet",
        "formaction",
        frame.to("/check"),
        "title",
        say.of("deposit.unkept.why"));
    html.close().close();
  }

  static void profiles(Html html, Say say, Profile usual) {
    html.open("fieldset", "class", "profiles");
    html.element("legend", say.of("deposit.profile"));
    for (Profile profile : Profile.values()) {
      String id = "profile-" + profile.code();
      html.open("label", "for", id);
      html.empty(
          "input",
          "type",
          "radio",
          "name",
          "profile",
          "id",
          id,
          "value",
          profile.code(),
          profile == usual ? "checked" : "data-choice",
          "");
      html.text(say.of("profile." + profile.code())).close();
    }
    html.close();
  }

  static void day(Html html, Say say, LocalDate today) {
    html.open("p", "class", "day");
    html.element("label", say.of("deposit.day"), "for", "on");
    html.empty(
        "input",
        "type",
        "date",
        "id",
        "on",
        "name",
        "on",
        "value",
        today.toString(),
        "required",
        "");
    html.close();
  }

  private void arrivals(List<Arrival> arrived) {
    html.open("section", "class", "arrivals", arrived.isEmpty() ? "hidden" : "data-shown", "");
    html.element("h2", say.of("arrivals.title"));
    html.open(
        "ul",
        "role",
        "list",
        "data-sending",
        say.of("arrivals.sending"),
        "data-failed",
        say.of("arrivals.failed"),
        "data-lost",
        say.of("arrivals.lost"),
        "data-reading",
        say.of("arrivals.reading"));
    arrived.forEach(a -> a.write(html, frame));
    html.close();
    html.element("p", "", "class", "hidden", "role", "status", "data-announce", "");
    html.close();
  }

  private void teach() {
    html.open("div", "class", "empty");
    html.element("p", say.of("deposit.none"));
    html.open("ol");
    for (String key : List.of("verdict", "text", "mend", "silent")) {
      html.element("li", say.of("deposit.get." + key));
    }
    html.close().close();
  }
}
