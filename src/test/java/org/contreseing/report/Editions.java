package org.contreseing.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.contreseing.model.Checked;
import org.contreseing.model.Finding;
import org.contreseing.model.Language;
import org.contreseing.model.NotChecked;
import org.contreseing.model.Report;
import org.contreseing.model.SetAside;
import org.contreseing.model.Severity;
import org.contreseing.model.Span;
import org.contreseing.model.Unreadable;
import org.contreseing.model.Waiver;
import org.contreseing.report.formats.Writers;

/** Reports of the samples in every format. */
public final class Editions {

  /** Everything that somebody may try: markup, formulas, escapes, turned letters, quotes. */
  public static final String HOSTILE =
      "=HYPERLINK(\"http://x\")<script>alert(1)</script>\"'><img src=x onerror=alert(2)>&amp;]]>\u202Egpj.exe\u0000\u0007\u001b[31m\ud800\r\n\t;,@+-|cmd";

  private Editions() {}

  public static Edition edition(Language language) {
    return new Edition(
        Samples.heading(language), handbook(), Optional.of(Severity.ERROR), Look.PLAIN);
  }

  private static Handbook handbook() {
    return new Handbook(
        List.of(
            note("CLA-010"), note("DUR-009"), note("DUR-014"), note("PAR-002"), note("SIG-011")),
        Map.of("DUR", "DUR – Durée, dates et reconduction"));
  }

  private static RuleNote note(String id) {
    return new RuleNote(
        id,
        "Titre de " + id,
        "Pourquoi " + id + " compte.",
        "Que faire de " + id + ".",
        Optional.of("Article X : Modèle de " + id + "\nSecond alinéa."),
        List.of("article 1163 du code civil"),
        Severity.WARNING);
  }

  /** What a writer of this format makes of these documents. */
  public static byte[] bytes(Format format, Edition edition, Outcome... outcomes)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReportWriter writer = Writers.of(format, out, edition);
    writer.begin();
    for (Outcome outcome : outcomes) {
      writer.document(outcome);
    }
    writer.end();
    return out.toByteArray();
  }

  /** The sample with one finding waived and one in the baseline. */
  public static Outcome withSetAside(String file) {
    Report report = Samples.report();
    Waiver waiver =
        new Waiver(
            file,
            "000000000000000e",
            "PAR-002",
            "accord du service juridique",
            "Anne Doré",
            Optional.of(LocalDate.of(2027, 6, 30)));
    Finding waived =
        Samples.finding(
            "PAR-002",
            Severity.ERROR,
            Samples.span("son président"),
            "000000000000000e",
            Optional.empty());
    Finding known =
        Samples.finding(
            "DUR-009",
            Severity.WARNING,
            Samples.span("Brévan"),
            "000000000000000f",
            Optional.empty());
    List<SetAside> setAside =
        List.of(new SetAside(waived, Optional.of(waiver)), new SetAside(known, Optional.empty()));
    return outcome(
        file, new Report(report.agreement(), report.findings(), report.notChecked(), setAside));
  }

  /** A document, its findings and its waivers, all by somebody who means harm. */
  public static Outcome hostile() {
    Report report = Samples.report();
    Span span = Samples.span("XXXXX");
    Finding finding =
        new Finding(
            "CLA-010",
            Severity.ERROR,
            HOSTILE,
            HOSTILE,
            HOSTILE,
            List.of(HOSTILE),
            Optional.of(HOSTILE),
            span,
            HOSTILE,
            "00000000000000aa",
            Optional.empty());
    Waiver waiver =
        new Waiver(HOSTILE, "00000000000000aa", "CLA-010", HOSTILE, HOSTILE, Optional.empty());
    return outcome(
        HOSTILE,
        new Report(
            report.agreement(),
            List.of(finding),
            List.of(new NotChecked("SIG-011", HOSTILE)),
            List.of(new SetAside(finding, Optional.of(waiver)))));
  }

  public static Outcome unread(String file) {
    return Outcome.refused(file, new Unreadable(Unreadable.Reason.ENCRYPTED, ""));
  }

  private static Outcome outcome(String file, Report report) {
    Checked checked = new Checked(report.agreement().outline().source(), List.of(report));
    return new Outcome(file, Optional.of("0".repeat(64)), checked);
  }
}
