package org.contreseing.desk.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.contreseing.model.Profile;
import org.contreseing.model.Severity;
import org.contreseing.report.Handbook;
import org.contreseing.report.RuleNote;
import org.contreseing.report.Words;
import org.contreseing.report.html.Html;
import org.contreseing.report.html.Marks;

/** The rule book to browse: a list by chapter, and a page for each rule. */
public final class RulesPage {

  private final Html html;
  private final Frame frame;
  private final Say say;

  private RulesPage(Html html, Frame frame) {
    this.html = html;
    this.frame = frame;
    this.say = frame.say();
  }

  /**
   * @param words only rules whose id, title or law has them; all when blank
   */
  public static String list(Frame frame, Handbook handbook, String words, String ruleBook) {
    return Shell.page(
        frame,
        frame.say().of("rules.title"),
        html -> new RulesPage(html, frame).writeList(handbook, words, ruleBook));
  }

  /**
   * @param severities what it weighs under each profile
   */
  public static String rule(
      Frame frame, Handbook handbook, RuleNote rule, Map<Profile, Severity> severities) {
    return Shell.page(
        frame,
        rule.id() + " – " + rule.title(),
        html -> new RulesPage(html, frame).writeRule(handbook, rule, severities));
  }

  private void writeList(Handbook handbook, String words, String ruleBook) {
    html.element("h1", say.of("rules.title"));
    List<RuleNote> found = handbook.rules().stream().filter(r -> has(r, words)).toList();
    html.element("p", say.of("rules.how", handbook.rules().size()), "class", "lead");
    search(words);
    if (found.isEmpty()) {
      html.element("p", say.of("rules.none"), "class", "empty");
    }
    Map<String, List<RuleNote>> chapters = new LinkedHashMap<>();
    for (RuleNote rule : found) {
      chapters.computeIfAbsent(Handbook.chapterOf(rule.id()), c -> new ArrayList<>()).add(rule);
    }
    contents(handbook, chapters);
    chapters.forEach((code, rules) -> chapter(handbook.chapter(code), code, rules));
    html.element("p", say.of("rules.book", ruleBook), "class", "where wrap");
  }

  private static boolean has(RuleNote rule, String words) {
    String all =
        (rule.id() + " " + rule.title() + " " + String.join(" ", rule.basis()))
            .toLowerCase(Locale.ROOT);
    return List.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+", 20)).stream()
        .allMatch(all::contains);
  }

  private void search(String words) {
    html.open("form", "class", "search", "method", "get", "action", "/rules", "role", "search");
    if (!frame.language().code().equals("fr")) {
      html.empty("input", "type", "hidden", "name", "lang", "value", frame.language().code());
    }
    html.open("p", "class", "words").element("label", say.of("rules.search"), "for", "q");
    html.empty("input", "type", "search", "id", "q", "name", "q", "value", words).close();
    html.element("button", say.of("search.go"), "type", "submit", "class", "quiet").close();
  }

  private void contents(Handbook handbook, Map<String, List<RuleNote>> chapters) {
    if (chapters.size() < 2) {
      return;
    }
    html.open("nav", "class", "chapters-of", "aria-label", say.of("rules.chapters")).open("ul");
    chapters
        .keySet()
        .forEach(
            c ->
                html.open("li").element("a", handbook.chapter(c), "href", "#chapter-" + c).close());
    html.close().close();
  }

  private void chapter(String name, String code, List<RuleNote> rules) {
    html.open("section", "class", "chapter", "id", "chapter-" + code);
    html.element("h2", name);
    html.open("ul", "class", "rules");
    for (RuleNote rule : rules) {
      html.open("li");
      Marks.sign(html, rule.severity(), rule.severity().code());
      html.element("span", Words.severity(rule.severity(), frame.language()), "class", "hidden");
      html.element("span", rule.id() + " ", "class", "id");
      html.element("a", rule.title(), "href", frame.to("/rules/" + rule.id())).close();
    }
    html.close().close();
  }

  private void writeRule(Handbook handbook, RuleNote rule, Map<Profile, Severity> severities) {
    html.open("article", "class", "rule-page");
    html.open("p", "class", "crumbs");
    html.element("a", say.of("rules.title"), "href", frame.to("/rules"));
    html.text(" › ");
    String code = Handbook.chapterOf(rule.id());
    html.element("a", handbook.chapter(code), "href", frame.to("/rules#chapter-" + code)).close();
    html.element("p", rule.id(), "class", "id").element("h1", rule.title());
    weights(severities);
    part("rule.why", Optional.of(rule.why()));
    part("rule.mend", Optional.of(rule.remedy()));
    rule.wording().ifPresent(w -> Wording.write(html, say, w));
    html.element("h2", say.of("rule.law"));
    if (rule.basis().isEmpty()) {
      html.element("p", say.of("rule.practice"));
    } else {
      html.open("ul", "class", "basis");
      rule.basis().forEach(b -> html.element("li", b));
      html.close();
    }
    html.close();
  }

  private void weights(Map<Profile, Severity> severities) {
    html.open("dl", "class", "weights");
    severities.forEach(
        (profile, severity) -> {
          html.open("div").element("dt", Words.profile(profile, frame.language())).open("dd");
          Marks.sign(html, severity, severity.code());
          html.text(Words.severity(severity, frame.language())).close().close();
        });
    html.close();
  }

  private void part(String key, Optional<String> text) {
    text.filter(t -> !t.isBlank())
        .ifPresent(
            t -> {
              html.element("h2", say.of(key));
              t.lines().filter(l -> !l.isBlank()).forEach(l -> html.element("p", l));
            });
  }
}
