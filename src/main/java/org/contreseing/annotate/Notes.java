package org.contreseing.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.contreseing.model.Block;
import org.contreseing.model.Checked;
import org.contreseing.model.Finding;
import org.contreseing.model.Language;
import org.contreseing.model.Report;
import org.contreseing.model.SetAside;
import org.contreseing.model.Severity;
import org.contreseing.model.Span;

/** Puts findings into the words of notes. */
final class Notes {

  private static final int QUOTE = 160;

  private final Language language;

  Notes(Language language) {
    this.language = language;
  }

  /**
   * All the notes of a document in the order of its text; what is waived is listed in the last.
   *
   * @param inserted whether proposed clauses are put into the text, and so not into the notes
   */
  List<Note> of(Checked checked, boolean inserted) {
    List<Note> notes = new ArrayList<>();
    for (Report report : checked.reports()) {
      report.findings().forEach(finding -> notes.add(note(finding, inserted)));
    }
    notes.sort(Comparator.comparing(Note::span));
    List<SetAside> waived = checked.reports().stream().flatMap(r -> r.waived().stream()).toList();
    if (!waived.isEmpty()) {
      notes.add(waived(waived, checked));
    }
    return notes;
  }

  private Note note(Finding finding, boolean inserted) {
    List<String> lines = new ArrayList<>();
    lines.add(finding.message());
    if (!finding.remedy().isBlank()) {
      lines.add(language.pick("À faire\u00a0: ", "To do: ") + finding.remedy());
    }
    if (!finding.basis().isEmpty()) {
      String law = String.join(language.pick("\u00a0; ", "; "), finding.basis());
      lines.add(language.pick("Droit\u00a0: ", "Law: ") + law);
    }
    lines.addAll(proposed(finding, inserted));
    return new Note(finding.span(), finding.severity(), head(finding), lines);
  }

  private List<String> proposed(Finding finding, boolean inserted) {
    if (finding.proposal().isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    if (inserted && finding.span().isEmpty()) {
      lines.add(
          language.pick(
              "La clause proposée est insérée à la suite, en suivi des modifications.",
              "The proposed clause is inserted below, as a tracked change."));
    } else {
      lines.add(language.pick("Clause proposée\u00a0:", "Proposed clause:"));
      lines.addAll(finding.proposal().get().text().lines().toList());
    }
    return lines;
  }

  private String head(Finding finding) {
    return finding.rule() + " · " + severity(finding.severity()) + " · " + finding.title();
  }

  private String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> language.pick("Erreur", "Error");
      case WARNING -> language.pick("Avertissement", "Warning");
      case INFO -> language.pick("Information", "Information");
    };
  }

  private Note waived(List<SetAside> waived, Checked checked) {
    List<String> lines =
        waived.stream()
            .map(
                one ->
                    one.finding().rule()
                        + " · "
                        + one.finding().title()
                        + language.pick("\u00a0: ", ": ")
                        + one.waiver().orElseThrow().reason()
                        + " ("
                        + one.waiver().orElseThrow().author()
                        + ")")
            .toList();
    Span end = Span.at(checked.text().content().length());
    return new Note(end, Severity.INFO, language.pick("Dispenses", "Waivers"), lines);
  }

  /** The note of a passage at which no note can stand: it says where that is. */
  Note elsewhere(Note note, Block.Kind where, String quote) {
    String place =
        switch (where) {
          case PAGE_HEADER -> language.pick("en-tête de page", "page header");
          case PAGE_FOOTER -> language.pick("pied de page", "page footer");
          case NOTE -> language.pick("note de bas de page", "footnote");
          default -> language.pick("zone de texte", "text box");
        };
    String words = quote.strip().replaceAll("\\s++", " ");
    String shown = words.length() > QUOTE ? words.substring(0, QUOTE) + "…" : words;
    return note.saying(
        shown.isEmpty()
            ? language.pick("Dans\u00a0: ", "In: ") + place + "."
            : language.pick(
                "Passage («\u00a0" + shown + "\u00a0», " + place + ").",
                "Passage (“" + shown + "”, " + place + ")."));
  }

  String unsigned() {
    return language.pick(
        "L’original porte une signature électronique\u00a0; cette copie annotée n’est plus signée.",
        "The original carries an electronic signature; this annotated copy is no longer signed.");
  }

  String scanned() {
    return language.pick(
        "Texte reconnu sur une image\u00a0: la note est portée à la page.",
        "Text recognised from an image: the note stands on the page.");
  }
}
