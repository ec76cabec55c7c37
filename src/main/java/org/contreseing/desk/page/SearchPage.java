package org.contreseing.desk.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.contreseing.report.html.Html;
import org.contreseing.store.Decision;
import org.contreseing.store.Filter;
import org.contreseing.store.Overview;
import org.contreseing.store.VersionState;

/** All submissions, to be searched and filtered. */
public final class SearchPage {

  private static final List<String> VERDICTS =
      List.of("non-conform", "review", "undetermined", "conform");
  private static final List<String> PROFILES =
      List.of("draft", "pre-signature", "signed", "archive");

  private final Html html;
  private final Frame frame;
  private final Say say;

  private SearchPage(Html html, Frame frame) {
    this.html = html;
    this.frame = frame;
    this.say = frame.say();
  }

  /**
   * @param since the day of {@code filter.since()} as it was asked for
   * @param next the address of what follows; empty at the end
   */
  public static String page(
      Frame frame,
      Filter filter,
      String since,
      List<Overview> found,
      Map<String, Decision> decided,
      Optional<String> next) {
    return Shell.page(
        frame,
        frame.say().of("search.title"),
        html -> new SearchPage(html, frame).write(filter, since, found, decided, next));
  }

  private void write(
      Filter filter,
      String since,
      List<Overview> found,
      Map<String, Decision> decided,
      Optional<String> next) {
    html.element("h1", say.of("search.title"));
    form(filter, since);
    if (found.isEmpty()) {
      html.open("div", "class", "empty")
          .element("p", say.of(isOpen(filter) ? "search.none" : "search.nothing"));
      html.element(
              "a",
              say.of(isOpen(filter) ? "search.deposit" : "search.all"),
              "href",
              frame.to(isOpen(filter) ? "/" : "/files"))
          .close();
      return;
    }
    new FileTable(html, frame).write(found, decided);
    next.ifPresent(
        n -> html.open("p").element("a", say.of("search.next"), "href", n, "rel", "next").close());
  }

  private static boolean isOpen(Filter filter) {
    return filter.words().isBlank()
        && filter.verdict().isEmpty()
        && filter.state().isEmpty()
        && filter.profile().isEmpty()
        && filter.author().isEmpty()
        && filter.since().isEmpty()
        && filter.after().isEmpty();
  }

  private void form(Filter filter, String since) {
    html.open("form", "class", "search", "method", "get", "action", "/files", "role", "search");
    if (!frame.language().code().equals("fr")) {
      html.empty("input", "type", "hidden", "name", "lang", "value", frame.language().code());
    }
    html.open("p", "class", "words");
    html.element("label", say.of("search.words"), "for", "q");
    html.empty("input", "type", "search", "id", "q", "name", "q", "value", filter.words());
    html.close();
    choice("verdict", VERDICTS, filter.verdict(), "state");
    choice("state", states(), filter.state().map(VersionState::code), "state");
    choice("profile", PROFILES, filter.profile(), "profile");
    field("author", "text", filter.author().orElse(""));
    field("since", "date", since);
    html.element("button", say.of("search.go"), "type", "submit", "class", "quiet").close();
  }

  private static List<String> states() {
    return List.of("queued", "checking", "checked", "unreadable", "failed");
  }

  private void choice(String name, List<String> codes, Optional<String> chosen, String family) {
    html.open("p").element("label", say.of("search." + name), "for", "f-" + name);
    html.open("select", "id", "f-" + name, "name", name);
    html.element("option", say.of("search.any"), "value", "");
    for (String code : codes) {
      String mark = chosen.filter(code::equals).isPresent() ? "selected" : "data-choice";
      html.element("option", say.name(family, code), "value", code, mark, "");
    }
    html.close().close();
  }

  private void field(String name, String type, String value) {
    html.open("p").element("label", say.of("search." + name), "for", "f-" + name);
    html.empty("input", "type", type, "id", "f-" + name, "name", name, "value", value).close();
  }
}
