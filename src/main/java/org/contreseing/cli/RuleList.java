package org.contreseing.cli;

import java.io.IOException;
import java.util.List;
import org.contreseing.model.Language;
import org.contreseing.model.Severity;
import org.contreseing.report.Ansi;
import org.contreseing.report.TextLines;
import org.contreseing.report.Words;
import org.contreseing.rules.RuleCard;

/** The rule book by chapters, one line a rule. */
final class RuleList {

  private static final List<String> CHAPTERS =
      List.of(
          "PAR", "AUT", "STR", "REF", "DEF", "DUR", "FIN", "SIG", "CLA", "LEX", "PUB", "LIT", "RGP",
          "TYP");

  private final TextLines lines;
  private final Messages messages;

  RuleList(TextLines lines, Messages messages) {
    this.lines = lines;
    this.messages = messages;
  }

  static String chapter(RuleCard card) {
    int dash = card.id().indexOf('-');
    return dash < 0 ? card.id() : card.id().substring(0, dash);
  }

  void write(List<RuleCard> cards) throws IOException {
    for (String chapter : CHAPTERS) {
      chapter(
          messages.say("chapter." + chapter),
          cards.stream().filter(c -> chapter(c).equals(chapter)).toList());
    }
    chapter(
        messages.say("chapter.house"),
        cards.stream().filter(c -> !CHAPTERS.contains(chapter(c))).toList());
  }

  private void chapter(String title, List<RuleCard> cards) throws IOException {
    if (cards.isEmpty()) {
      return;
    }
    lines.paragraph(0, title, Ansi.Tone.STRONG);
    for (RuleCard card : cards) {
      Severity severity = card.severity().usual();
      Language language = messages.language();
      String label = Words.sign(severity) + " " + card.id() + "  ";
      lines.paragraph(
          2, label, Ansi.Tone.of(severity), card.title().in(language), Ansi.Tone.NORMAL);
    }
    lines.blank();
  }
}
