package org.contreseing.results.page;

import java.util.List;
import org.contreseing.model.Verdict;
import org.contreseing.report.html.Html;
import org.contreseing.results.Due;
import org.contreseing.results.Group;
import org.contreseing.results.Row;
import org.contreseing.results.Survey;

/** What an auditor asks first, each answer a number that leads to its list. */
final class Answers {

  static final int SOON = 90;

  private final Html html;
  private final Speech speech;

  Answers(Html html, Speech speech) {
    this.html = html;
    this.speech = speech;
  }

  void write(Survey survey) {
    html.open("ul", "class", "answers");
    List<Row> rows = survey.rows();
    answer(
        rows.stream().filter(r -> Due.within(r.due().ends(), speech.on(), SOON)).count(),
        "prennent fin dans les quatre-vingt-dix jours",
        "end within ninety days",
        "#deadlines",
        "warning");
    answer(
        rows.stream().filter(r -> Due.within(r.due().speakBy(), speech.on(), SOON)).count(),
        "se renouvellent si personne ne refuse dans les quatre-vingt-dix jours",
        "renew themselves unless somebody refuses within ninety days",
        "#renewals",
        "warning");
    answer(
        rows.stream().filter(r -> r.signing() == Row.Signing.UNSIGNED).count(),
        "n’ont jamais été signées",
        "were never signed",
        "#unsigned",
        "error");
    answer(
        survey.count(Verdict.NON_CONFORM),
        "ont un point qui bloque",
        "have a finding that blocks",
        "#blocking",
        "error");
    answer(
        survey.unread().size(),
        "documents n’ont pas pu être lus",
        "documents could not be read",
        "#unread",
        "unread");
    html.close();
    worst(Group.of(rows, Row::known));
  }

  private void answer(long number, String french, String english, String href, String tone) {
    html.open("li", "class", number == 0 ? "none" : tone).open("a", "href", href);
    html.element("strong", speech.number(number)).text(" " + speech.pick(french, english));
    html.close().close();
  }

  private void worst(List<Group> bodies) {
    bodies.stream()
        .min(Group.WORST_FIRST)
        .filter(b -> b.errors() > 0)
        .ifPresent(
            b -> {
              html.open("p", "class", "lead");
              html.text(
                  speech.pick(
                      "L’organisme dont les conventions comptent le plus de points bloquants\u00a0: ",
                      "The body whose agreements have most blocking findings: "));
              html.element("a", b.name(), "href", "#bodies");
              html.text(
                  " ("
                      + speech.number(b.errors())
                      + speech.pick(" dans ", " in ")
                      + speech.count(b.size(), "convention", "agreement")
                      + ").");
              html.close();
            });
  }
}
