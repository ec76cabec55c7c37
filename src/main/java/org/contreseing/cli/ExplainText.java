package org.contreseing.cli;

import java.io.IOException;
import java.util.List;
import org.contreseing.model.Finding;
import org.contreseing.model.Places;
import org.contreseing.model.Report;
import org.contreseing.model.SourceText;
import org.contreseing.report.Ansi;
import org.contreseing.report.TextLines;
import org.contreseing.report.Visible;
import org.contreseing.rules.Explanation;

/** Says why a rule reported something about an agreement, or stayed silent. */
final class ExplainText {

  private static final int FACTS_SHOWN = 8;
  private static final int QUOTE_LIMIT = 160;

  private final TextLines lines;
  private final Messages messages;

  ExplainText(TextLines lines, Messages messages) {
    this.lines = lines;
    this.messages = messages;
  }

  void write(String file, Report report, Explanation explanation) throws IOException {
    SourceText text = report.agreement().outline().source();
    Places places = new Places(text);
    String part = report.agreement().outline().part().map(n -> ", " + n).orElse("");
    lines.title(
        explanation.rule().id()
            + " · "
            + explanation.rule().title().in(messages.language())
            + " · "
            + Visible.line(file)
            + part);
    paragraph(
        messages.say("rule.looks")
            + "\u00a0: "
            + explanation.rule().looksAt().in(messages.language()));
    if (explanation.obstacle().isPresent()) {
      paragraph(messages.say("explain.obstacle", explanation.obstacle().get()));
    }
    int number = 1;
    for (Explanation.Step step : explanation.steps()) {
      step(number++, step, text, places);
    }
    lines.blank();
    outcome(explanation, places);
    lines.blank();
  }

  private void step(int number, Explanation.Step step, SourceText text, Places places)
      throws IOException {
    lines.blank();
    lines.paragraph(
        0, number + ". ", Ansi.Tone.STRONG, Visible.line(step.condition()), Ansi.Tone.STRONG);
    String key = step.absence() ? "explain.absence" : "explain.presence";
    lines.paragraph(
        3,
        messages.say(key, FactNames.of(step.fact(), messages), step.seen(), step.met().size()),
        Ansi.Tone.NORMAL);
    for (Explanation.Met met : step.met().stream().limit(FACTS_SHOWN).toList()) {
      lines.paragraph(5, "– ", Ansi.Tone.FAINT, told(met, text, places), Ansi.Tone.NORMAL);
    }
    if (step.met().size() > FACTS_SHOWN) {
      lines.paragraph(
          5, messages.say("explain.more", step.met().size() - FACTS_SHOWN), Ansi.Tone.FAINT);
    }
  }

  private String told(Explanation.Met met, SourceText text, Places places) {
    if (met.span().isEmpty() || met.span().get().isEmpty()) {
      return Visible.excerpt(met.text(), QUOTE_LIMIT);
    }
    return "«\u00a0"
        + Visible.excerpt(text.slice(met.span().get()), QUOTE_LIMIT)
        + "\u00a0» ("
        + messages.say("explain.line", places.of(met.span().get().start()).line())
        + ")";
  }

  private void outcome(Explanation explanation, Places places) throws IOException {
    List<Finding> findings = explanation.findings();
    if (findings.isEmpty()) {
      String why =
          explanation
              .broken()
              .map(s -> messages.say("explain.broken", explanation.steps().indexOf(s) + 1))
              .orElseGet(() -> messages.say("explain.taken.back"));
      paragraph(
          messages.say("explain.silent") + (explanation.obstacle().isPresent() ? "" : " " + why));
      return;
    }
    paragraph(messages.say("explain.fires", findings.size()));
    for (Finding finding : findings) {
      lines.paragraph(
          2,
          "– ",
          Ansi.Tone.of(finding.severity()),
          Visible.line(finding.message())
              + " ("
              + messages.say("explain.line", places.of(finding.span().start()).line())
              + ", "
              + finding.fingerprint()
              + ")",
          Ansi.Tone.NORMAL);
    }
  }

  private void paragraph(String text) throws IOException {
    lines.paragraph(0, text, Ansi.Tone.NORMAL);
  }
}
