package org.contreseing.report.compare;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.contreseing.compare.Change;
import org.contreseing.compare.Comparison;
import org.contreseing.compare.Fact;
import org.contreseing.compare.FindingChanges;
import org.contreseing.compare.Pairing;
import org.contreseing.model.Finding;
import org.contreseing.model.Language;
import org.contreseing.model.Unreadable;
import org.contreseing.report.Ansi;
import org.contreseing.report.Look;
import org.contreseing.report.Outcome;
import org.contreseing.report.Reasons;
import org.contreseing.report.TextLines;
import org.contreseing.report.Visible;
import org.contreseing.report.Words;

/**
 * A comparison to read on a terminal: the answer first, then what matters, then article by article.
 */
public final class CompareText {

  // The passage itself is in the documents and in the page.
  private static final int LONG = 300;
  private static final int QUOTE = 120;

  private final Writer writer;
  private final TextLines lines;
  private final Language language;
  private final CompareWords words;

  public CompareText(OutputStream out, Language language, Look look) {
    this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.lines = new TextLines(writer, look);
    this.language = language;
    this.words = new CompareWords(language);
  }

  /** Writes all of it. */
  public void write(Compared compared) throws IOException {
    lines.title(
        Visible.line(compared.older().file()) + " → " + Visible.line(compared.newer().file()));
    unread(compared.older());
    unread(compared.newer());
    for (Comparison comparison : compared.comparisons()) {
      write(comparison, compared);
    }
    writer.flush();
  }

  private void unread(Outcome outcome) throws IOException {
    if (outcome.result() instanceof Unreadable unreadable) {
      String what =
          language.pick("Rien n’a été comparé. ", "Nothing was compared. ")
              + Visible.line(outcome.file())
              + language.pick("\u00a0: ", ": ");
      lines.paragraph(
          2, "✖ ", Ansi.Tone.ERROR, what + Reasons.message(unreadable, language), Ansi.Tone.NORMAL);
    }
  }

  private void write(Comparison comparison, Compared compared) throws IOException {
    answer(comparison, compared);
    facts(comparison);
    parts(comparison);
    filledIn(comparison);
    form(comparison);
    findings(comparison.findings());
  }

  private void answer(Comparison comparison, Compared compared) throws IOException {
    Optional<Integer> part = comparison.newer().outline().part();
    if (part.isPresent()) {
      lines.paragraph(0, words.part(part.get()), Ansi.Tone.STRONG);
    }
    boolean alarm = compared.signed() && comparison.departs();
    Ansi.Tone tone = alarm ? Ansi.Tone.ERROR : Ansi.Tone.STRONG;
    String sign = alarm ? "✖ " : comparison.departs() ? "≠ " : "= ";
    lines.paragraph(0, sign, tone, words.sentence(comparison, compared.signed()), tone);
    String counts = words.counts(comparison);
    if (!counts.isEmpty()) {
      lines.paragraph(2, counts, Ansi.Tone.NORMAL);
    }
    if (compared.recognised()) {
      lines.paragraph(2, words.recognised(), Ansi.Tone.WARNING);
    }
    lines.blank();
  }

  private void facts(Comparison comparison) throws IOException {
    List<Weighed> facts = Weighed.of(comparison);
    if (facts.isEmpty()) {
      return;
    }
    lines.title(language.pick("Ce qui compte d’abord", "What matters first"));
    for (Weighed fact : facts) {
      String where = " (" + words.name(fact.pairing().section()) + ")";
      lines.paragraph(
          2,
          "≠ " + words.fact(fact.change()) + "  ",
          Ansi.Tone.WARNING,
          quote(fact.change().older()) + " → " + quote(fact.change().newer()) + where,
          Ansi.Tone.NORMAL);
    }
    lines.blank();
  }

  private String quote(Optional<Fact> fact) {
    return fact.map(f -> words.quoted(Visible.excerpt(f.quote(), QUOTE)))
        .orElse(language.pick("(rien)", "(nothing)"));
  }

  private void parts(Comparison comparison) throws IOException {
    List<Pairing> differing =
        comparison.pairings().stream().filter(p -> Status.of(p).differs()).toList();
    if (differing.isEmpty()) {
      return;
    }
    lines.title(language.pick("Partie par partie", "Part by part"));
    for (Pairing pairing : differing) {
      lines.paragraph(
          0,
          Status.of(pairing).sign() + " ",
          Ansi.Tone.STRONG,
          words.name(pairing.section()) + language.pick("\u00a0: ", ": ") + words.became(pairing),
          Ansi.Tone.STRONG);
      for (Change change : pairing.changes()) {
        if (change.nature() != Change.Nature.FILLED_IN) {
          change(change, pairing, comparison);
        }
      }
    }
    lines.blank();
  }

  private void change(Change change, Pairing pairing, Comparison comparison) throws IOException {
    Surroundings around = new Surroundings(comparison);
    String was = Visible.excerpt(change.older().quote(), LONG);
    String is = Visible.excerpt(change.newer().quote(), LONG);
    boolean moved = change.nature() == Change.Nature.MOVED;
    String sign = moved ? "↕ " : was.isEmpty() ? "+ " : is.isEmpty() ? "− " : "≠ ";
    String middle =
        moved || was.isEmpty() || is.isEmpty()
            ? "[" + sign + (is.isEmpty() ? was : is) + "]"
            : "[" + was + " → " + is + "]";
    boolean whole = pairing.added() || pairing.removed();
    String told =
        whole
            ? middle
            : around.before(change, pairing) + " " + middle + " " + around.after(change, pairing);
    lines.paragraph(2, sign, Ansi.Tone.STRONG, told.strip() + words.note(change), Ansi.Tone.NORMAL);
  }

  private void filledIn(Comparison comparison) throws IOException {
    int count = comparison.filledIn().size();
    if (count == 0) {
      return;
    }
    lines.title(words.filledIn() + " (" + count + ")");
    for (Pairing pairing : comparison.pairings()) {
      for (Change change : pairing.changes()) {
        if (change.nature() == Change.Nature.FILLED_IN) {
          change(change, pairing, comparison);
        }
      }
    }
    lines.blank();
  }

  private void form(Comparison comparison) throws IOException {
    if (!comparison.form().isEmpty()) {
      String label = language.pick("Présentation seule\u00a0: ", "Presentation alone: ");
      lines.paragraph(0, label, Ansi.Tone.FAINT, words.form(comparison.form()), Ansi.Tone.FAINT);
      lines.blank();
    }
  }

  private void findings(FindingChanges findings) throws IOException {
    lines.paragraph(
        0,
        language.pick("Constats\u00a0: ", "Findings: "),
        Ansi.Tone.STRONG,
        words.findings(findings),
        Ansi.Tone.NORMAL);
    findings("+ ", findings.gained());
    findings("− ", findings.resolved());
  }

  private void findings(String sign, List<Finding> findings) throws IOException {
    for (Finding finding : findings) {
      String severity =
          Words.sign(finding.severity()) + " " + Words.severity(finding.severity(), language);
      lines.paragraph(
          2,
          sign,
          Ansi.Tone.STRONG,
          severity + " · " + Visible.line(finding.message()) + " (" + finding.rule() + ")",
          Ansi.Tone.NORMAL);
    }
  }
}
