package org.contreseing.results.page;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.contreseing.model.Verdict;
import org.contreseing.report.Visible;
import org.contreseing.report.html.Html;
import org.contreseing.results.Group;
import org.contreseing.results.Row;
import org.contreseing.results.RuleCount;
import org.contreseing.results.Survey;

/** What blocks, by rule, body, kind and year; the bars are in the tables. */
final class BlockingView {

  private static final int MOST = 60;

  private final Html html;
  private final Speech speech;

  BlockingView(Html html, Speech speech) {
    this.html = html;
    this.speech = speech;
  }

  void write(Survey survey) {
    html.open("section", "id", "blocking");
    html.element("h2", speech.pick("Ce qui bloque", "What blocks"));
    rules(survey.rules().stream().filter(r -> r.errors() > 0).toList());
    groups(
        "bodies",
        speech.pick("Par organisme", "By body"),
        speech.pick("Organisme", "Body"),
        Group.of(survey.rows(), Row::known).stream()
            .filter(g -> g.errors() > 0)
            .sorted(Group.WORST_FIRST)
            .toList(),
        Function.identity());
    groups(
        "kinds",
        speech.pick("Par nature", "By kind"),
        speech.pick("Nature", "Kind"),
        Group.of(survey.rows(), r -> List.of(r.type().orElse(""))).stream()
            .sorted(Group.WORST_FIRST)
            .toList(),
        code -> code.isEmpty() ? speech.pick("non reconnue", "not told") : speech.type(code));
    groups(
        "years",
        speech.pick("Par année de signature", "By year of signature"),
        speech.pick("Année", "Year"),
        Group.of(survey.rows(), r -> List.of(r.year().map(String::valueOf).orElse(""))).stream()
            .sorted(Comparator.comparing(Group::name).reversed())
            .toList(),
        year -> year.isEmpty() ? speech.pick("sans date", "no date") : year);
    html.close();
  }

  private void rules(List<RuleCount> rules) {
    html.element("h3", speech.pick("Par règle", "By rule"), "id", "rules");
    if (rules.isEmpty()) {
      html.element("p", speech.pick("Rien ne bloque.", "Nothing blocks."), "class", "facts");
      return;
    }
    long most = rules.get(0).errors();
    new Folded(html, speech).write(first(rules), some -> rules(some, most));
    rest(rules.size());
  }

  private void rules(List<RuleCount> rules, long most) {
    Grid grid =
        new Grid(
            html,
            speech.pick("Règles", "Rules"),
            speech.labels(
                List.of("Règle", "Part", "Points bloquants", "Conventions"),
                List.of("Rule", "Share", "Blocking findings", "Agreements")));
    for (RuleCount rule : rules) {
      grid.group(rule.rule() + " " + Visible.excerpt(rule.title(), 100), rule.rule())
          .share(new long[] {rule.errors()}, new String[] {"error"}, most)
          .count(rule.errors())
          .count(rule.agreements())
          .endRow();
    }
    grid.end();
  }

  private static <T> List<T> first(List<T> all) {
    return all.subList(0, Math.min(MOST, all.size()));
  }

  private void rest(int size) {
    if (size > MOST) {
      html.element("p", speech.more(size - MOST), "class", "facts");
    }
  }

  private void groups(
      String id, String heading, String label, List<Group> groups, Function<String, String> words) {
    html.element("h3", heading, "id", id);
    if (groups.isEmpty()) {
      html.element("p", speech.pick("Rien ne bloque.", "Nothing blocks."), "class", "facts");
      return;
    }
    long most = groups.stream().mapToLong(Group::size).max().orElse(1);
    new Folded(html, speech)
        .write(
            first(groups),
            some -> {
              Grid grid = new Grid(html, heading, labels(label));
              some.forEach(g -> row(grid, g, words.apply(g.name()), most));
              grid.end();
            });
    rest(groups.size());
  }

  private List<String> labels(String label) {
    return speech.labels(
        List.of(label, "Verdicts", "Non conformes", "À relire", "Conformes", "Points bloquants"),
        List.of(label, "Verdicts", "Non-conform", "To review", "Conform", "Blocking findings"));
  }

  private static void row(Grid grid, Group group, String name, long most) {
    long review = group.of(Verdict.REVIEW) + group.of(Verdict.UNDETERMINED);
    long[] pieces = {group.of(Verdict.NON_CONFORM), review, group.of(Verdict.CONFORM)};
    grid.group(name, name)
        .share(pieces, new String[] {"error", "warning", "conform"}, most)
        .count(pieces[0])
        .count(pieces[1])
        .count(pieces[2])
        .count(group.errors())
        .endRow();
  }
}
