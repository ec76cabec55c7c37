package org.contreseing.report;

import java.io.IOException;
import java.util.List;
import org.contreseing.model.Finding;
import org.contreseing.model.Language;
import org.contreseing.model.Report;
import org.contreseing.model.SetAside;
import org.contreseing.model.Waiver;
import org.contreseing.model.WaiverNote;

/** Findings that no longer count, with who decided so, and waivers that do nothing any more. */
final class TextSetAside {

  private final TextLines lines;
  private final Language language;
  private final SetAsideWords words;

  TextSetAside(TextLines lines, Language language) {
    this.lines = lines;
    this.language = language;
    this.words = new SetAsideWords(language);
  }

  void write(Report report, List<WaiverNote> notes) throws IOException {
    if (!report.waived().isEmpty() || !notes.isEmpty()) {
      lines.paragraph(0, language.pick("Dispenses", "Waivers"), Ansi.Tone.STRONG);
      for (SetAside waived : report.waived()) {
        waived(waived.finding(), waived.waiver().orElseThrow());
      }
      for (WaiverNote note : notes) {
        note(note);
      }
      lines.blank();
    }
    if (report.known() > 0) {
      lines.paragraph(
          0,
          language.pick(
                  "Déjà connus, d’après la référence\u00a0: ", "Known already, by the baseline: ")
              + Words.count((int) report.known(), language.pick("point", "point"))
              + ".",
          Ansi.Tone.NORMAL);
      lines.blank();
    }
  }

  private void waived(Finding finding, Waiver waiver) throws IOException {
    lines.paragraph(
        2,
        Words.sign(finding.severity()) + " ",
        Ansi.Tone.FAINT,
        Visible.line(finding.title()) + " · " + finding.rule() + " — " + words.decided(waiver),
        Ansi.Tone.NORMAL);
  }

  private void note(WaiverNote note) throws IOException {
    lines.paragraph(2, "! ", Ansi.Tone.WARNING, words.note(note), Ansi.Tone.NORMAL);
  }
}
