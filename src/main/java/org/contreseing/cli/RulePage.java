package org.contreseing.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contreseing.model.Language;
import org.contreseing.model.Severity;
import org.contreseing.report.Ansi;
import org.contreseing.report.TextLines;
import org.contreseing.report.Visible;
import org.contreseing.report.Words;
import org.contreseing.rules.Basis;
import org.contreseing.rules.RuleCard;
import org.contreseing.rules.RuleExample;
import org.contreseing.rules.Severities;

/** Everything there is to tell about one rule. */
final class RulePage {

  private static final int EXAMPLE_LIMIT = 400;

  private final TextLines lines;
  private final Messages messages;
  private final Language language;

  RulePage(TextLines lines, Messages messages) {
    this.lines = lines;
    this.messages = messages;
    this.language = messages.language();
  }

  void write(RuleCard card) throws IOException {
    lines.title(card.id() + " · " + card.title().in(language));
    section("rule.severity", severities(card.severity()));
    section("rule.why", card.why().in(language));
    section("rule.looks", card.looksAt().in(language));
    section("rule.says", card.message().in(language));
    section("rule.remedy", card.remedy().in(language));
    wording(card);
    law(card.basis());
    section("rule.applies", card.applies().line(language));
    section("rule.departs", card.departs().map(d -> d.in(language)).orElse(""));
    section("rule.consequence", String.join(", ", card.consequenceOf()));
    cases(card.cases());
    examples(card.examples());
    section("rule.file", card.file());
  }

  private void wording(RuleCard card) throws IOException {
    if (card.wording().isPresent()) {
      lines.blank();
      lines.paragraph(0, messages.say("rule.wording"), Ansi.Tone.STRONG);
      for (String line : card.wording().get().split("\n")) {
        lines.paragraph(2, "│ ", Ansi.Tone.FAINT, Visible.line(line), Ansi.Tone.NORMAL);
      }
    }
  }

  private String severities(Severities severities) {
    return Stream.concat(
            Stream.of(word(severities.usual())),
            severities.byProfile().entrySet().stream()
                .map(
                    e ->
                        messages.say(
                            "rule.profile",
                            word(e.getValue()),
                            Words.profile(e.getKey(), language))))
        .collect(Collectors.joining(", "));
  }

  private String word(Severity severity) {
    return Words.sign(severity) + "\u00a0" + Words.severity(severity, language);
  }

  private void law(List<Basis> basis) throws IOException {
    section(
        "rule.law", basis.isEmpty() ? messages.say("rule.practice") : basis.get(0).line(language));
    for (Basis more : basis.stream().skip(1).toList()) {
      lines.paragraph(2, Visible.line(more.line(language)), Ansi.Tone.NORMAL);
    }
  }

  private void cases(Map<String, RuleCard.Variant> cases) throws IOException {
    for (Map.Entry<String, RuleCard.Variant> named : cases.entrySet()) {
      RuleCard.Variant variant = named.getValue();
      lines.blank();
      lines.paragraph(
          0,
          messages.say("rule.case", named.getKey()) + ", " + severities(variant.severity()),
          Ansi.Tone.STRONG);
      lines.paragraph(2, variant.message().in(language), Ansi.Tone.NORMAL);
      lines.paragraph(2, variant.remedy().in(language), Ansi.Tone.NORMAL);
    }
  }

  private void examples(List<RuleExample> examples) throws IOException {
    for (RuleExample example : examples) {
      String key =
          example.fires() ? "rule.fires" : example.nearMiss() ? "rule.near" : "rule.silent";
      lines.blank();
      lines.paragraph(0, messages.say(key) + " " + Visible.line(example.name()), Ansi.Tone.STRONG);
      for (String line : example.shown().strip().split("\n")) {
        lines.paragraph(
            2, "│ ", Ansi.Tone.FAINT, Visible.excerpt(line, EXAMPLE_LIMIT), Ansi.Tone.NORMAL);
      }
    }
  }

  private void section(String key, String text) throws IOException {
    if (!text.isBlank()) {
      lines.blank();
      lines.paragraph(0, messages.say(key), Ansi.Tone.STRONG);
      lines.paragraph(2, Visible.line(text), Ansi.Tone.NORMAL);
    }
  }
}
