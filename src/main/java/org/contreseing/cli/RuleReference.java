package org.contreseing.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.contreseing.model.Language;
import org.contreseing.model.Span;
import org.contreseing.report.Words;
import org.contreseing.rules.Basis;
import org.contreseing.rules.Bilingual;
import org.contreseing.rules.RuleCard;
import org.contreseing.rules.RuleExample;
import org.contreseing.tables.Row;

/** The whole rule book as one Markdown page, made of nothing but the rule files. */
final class RuleReference {

  private static final int LONG = 12;

  private final Writer out;
  private final Messages messages;
  private final Language language;

  RuleReference(Writer out, Messages messages) {
    this.out = out;
    this.messages = messages;
    this.language = messages.language();
  }

  void write(List<RuleCard> cards) throws IOException {
    line("# " + messages.say("reference.title"));
    line("");
    line(messages.say("reference.head", cards.size()));
    for (Map.Entry<String, List<RuleCard>> chapter :
        RuleList.chapters(cards, messages).entrySet()) {
      line("");
      line("## " + chapter.getKey());
      for (RuleCard card : chapter.getValue()) {
        rule(card);
      }
    }
    undecided();
  }

  private void undecided() throws IOException {
    line("");
    line("## " + messages.say("reference.undecided"));
    line("");
    for (Row row : UndecidedRules.all()) {
      line(
          "- **"
              + UndecidedRules.title(row, language)
              + "**"
              + messages.say("reference.colon")
              + UndecidedRules.reason(row, language));
    }
  }

  private void rule(RuleCard card) throws IOException {
    line("");
    line("### " + card.id() + " · " + text(card.title()));
    line("");
    line("*" + Words.severity(card.severity().usual(), language) + "* · " + text(card.why()));
    line("");
    item("rule.looks", text(card.looksAt()));
    item("rule.says", text(card.message()));
    item("rule.remedy", text(card.remedy()));
    item("rule.law", law(card.basis()));
    item("rule.applies", card.applies().line(language));
    item("rule.departs", card.departs().map(this::text).orElse(""));
    item("rule.consequence", String.join(", ", card.consequenceOf()));
    for (Map.Entry<String, RuleCard.Variant> named : card.cases().entrySet()) {
      RuleCard.Variant variant = named.getValue();
      line(
          "- "
              + messages.say("rule.case", named.getKey())
              + ", "
              + Words.severity(variant.severity().usual(), language)
              + messages.say("reference.colon")
              + text(variant.message()));
    }
    quoted(messages.say("rule.wording"), card.wording().orElse(""));
    RuleExample fires =
        card.examples().stream().filter(RuleExample::fires).findFirst().orElseThrow();
    quoted(messages.say("rule.fires") + " " + fires.name(), passage(fires));
  }

  /** What an example shows; of a long one the paragraphs in which something is reported. */
  private static String passage(RuleExample example) {
    if (example.shown().lines().count() <= LONG) {
      return example.shown();
    }
    List<String> shown = new ArrayList<>();
    int from = 0;
    for (String paragraph : example.text().split("\n[ \t]*\n", -1)) {
      int start = example.text().indexOf(paragraph, from);
      from = start + paragraph.length();
      Span here = new Span(start, from);
      if (example.marked().stream().anyMatch(m -> m.overlaps(here) || here.contains(m))) {
        shown.add(paragraph.strip());
      }
    }
    return "[…]\n\n" + String.join("\n\n", shown) + "\n\n[…]";
  }

  private String law(List<Basis> basis) {
    return basis.isEmpty()
        ? messages.say("rule.practice")
        : basis.stream()
            .map(b -> b.line(language))
            .collect(Collectors.joining(language.pick("\u00a0; ", "; ")));
  }

  private void item(String key, String text) throws IOException {
    if (!text.isBlank()) {
      line("- **" + messages.say(key) + "**" + messages.say("reference.colon") + text);
    }
  }

  private void quoted(String label, String text) throws IOException {
    if (text.isBlank()) {
      return;
    }
    line("");
    line(label);
    line("");
    line("```text");
    for (String line : text.strip().split("\n")) {
      line(line.stripTrailing());
    }
    line("```");
  }

  private String text(Bilingual text) {
    return text.in(language);
  }

  private void line(String text) throws IOException {
    out.write(text);
    out.write('\n');
  }
}
