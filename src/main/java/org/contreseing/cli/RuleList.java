package org.contreseing.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
          "TYP", "DOC");

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

  /** The rules by the title of their chapter, chapters in the order of the book. */
  static Map<String, List<RuleCard>> chapters(List<RuleCard> cards, Messages messages) {
    Map<String, List<RuleCard>> chapters = new LinkedHashMap<>();
    CHAPTERS.forEach(
        c ->
            chapters.put(
                messages.say("chapter." + c),
                cards.stream().filter(r -> chapter(r).equals(c)).toList()));
    chapters.put(
        messages.say("chapter.house"),
        cards.stream().filter(r -> !CHAPTERS.contains(chapter(r))).toList());
    chapters.values().removeIf(List::isEmpty);
    return chapters;
  }

  void write(List<RuleCard> cards) throws IOException {
    for (Map.Entry<String, List<RuleCard>> chapter : chapters(cards, messages).entrySet()) {
      chapter(chapter.getKey(), chapter.getValue());
    }
  }

  private void chapter(String title, List<RuleCard> cards) throws IOException {
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
