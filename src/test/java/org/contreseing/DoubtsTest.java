package org.contreseing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contreseing.facts.FactReader;
import org.contreseing.model.Agreement;
import org.contreseing.model.Finding;
import org.contreseing.model.Language;
import org.contreseing.model.NotChecked;
import org.contreseing.model.Recognition;
import org.contreseing.model.Report;
import org.contreseing.model.Severity;
import org.contreseing.model.SourceText;
import org.contreseing.model.Span;
import org.contreseing.model.Trace;
import org.contreseing.segment.Segmenter;
import org.contreseing.tables.Tables;
import org.junit.jupiter.api.Test;

class DoubtsTest {

  private static final String TEXT =
      "Article 1 - Objet\n\nMonsieur Paul Lyss signe pour la commune.\n";
  private static final Span NAME = new Span(TEXT.indexOf("Paul"), TEXT.indexOf(" signe"));
  private static final Span LINE = new Span(TEXT.indexOf("Monsieur"), TEXT.length() - 1);
  private static final Span HEADING = new Span(0, 17);

  private static SourceText recognised(Span... doubtful) {
    return new SourceText(
        TEXT,
        List.of(),
        List.of(),
        Optional.of(1),
        SourceText.Origin.OCR,
        false,
        Optional.of(new Recognition(80, List.of(doubtful))));
  }

  private static Finding finding(String rule, Span span, String fingerprint, String cause) {
    return new Finding(
        rule,
        Severity.ERROR,
        "titre",
        "message",
        "remède",
        List.of(),
        Optional.empty(),
        span,
        TEXT.substring(span.start(), span.end()),
        fingerprint,
        Optional.of(cause).filter(c -> !c.isEmpty()));
  }

  private static Report weighed(SourceText text, Finding... findings) {
    Agreement agreement =
        new FactReader(Tables.builtIn()).read(new Segmenter(Tables.builtIn()).segment(text).get(0));
    List<NotChecked> before = new ArrayList<>(List.of(new NotChecked("SIG-001", "autre raison")));
    return Doubts.weigh(new Report(agreement, List.of(findings), before), Language.FR);
  }

  @Test
  void a_spelling_on_a_doubtful_line_is_not_held_against_the_text_but_listed() {
    Report report = weighed(recognised(LINE), finding("DEF-006", NAME, "a", ""));
    assertThat(report.findings()).isEmpty();
    assertThat(report.notChecked())
        .containsExactly(
            new NotChecked("DEF-006", "texte reconnu avec doute (OCR), page 1"),
            new NotChecked("SIG-001", "autre raison"));
  }

  @Test
  void what_follows_from_it_goes_with_it() {
    Report report =
        weighed(
            recognised(LINE),
            finding("SIG-004", HEADING, "b", "a"),
            finding("DEF-006", NAME, "a", ""));
    assertThat(report.findings()).isEmpty();
    assertThat(report.notChecked())
        .extracting(NotChecked::rule)
        .containsExactly("DEF-006", "SIG-001", "SIG-004");
  }

  @Test
  void other_rules_and_clear_lines_are_left_alone() {
    Finding clear = finding("DEF-006", NAME, "a", "");
    Finding other = finding("DUR-001", NAME, "b", "");
    assertThat(weighed(recognised(HEADING), clear).findings()).containsExactly(clear);
    assertThat(weighed(recognised(LINE), other).findings()).containsExactly(other);
  }

  @Test
  void what_is_missing_may_stand_on_a_page_that_was_not_read() {
    SourceText text =
        new SourceText(
            TEXT,
            List.of(),
            List.of(new Trace(Trace.Kind.UNREAD_PAGE, Span.at(TEXT.length()), "page 2")),
            Optional.of(2),
            SourceText.Origin.TEXT,
            false);
    Finding missing = finding("SIG-002", Span.at(3), "a", "");
    Finding present = finding("DUR-001", NAME, "b", "");
    Report report = weighed(text, missing, present);
    assertThat(report.findings()).containsExactly(missing, present);
    assertThat(report.notChecked())
        .contains(
            new NotChecked(
                "SIG-002",
                "ce qui manque peut se trouver sur une image qui n’a pas été lue (page 2)"));
  }

  @Test
  void nothing_is_missing_from_a_text_of_which_more_than_half_was_not_read() {
    SourceText text =
        new SourceText(
            TEXT,
            List.of(),
            List.of(
                new Trace(Trace.Kind.UNREAD_PAGE, Span.at(TEXT.length()), "page 2"),
                new Trace(Trace.Kind.UNREAD_PAGE, Span.at(TEXT.length()), "page 3")),
            Optional.of(3),
            SourceText.Origin.TEXT,
            false);
    Finding missing = finding("CLA-006", Span.at(3), "a", "");
    Finding follows = finding("CLA-021", NAME, "b", "a");
    Finding residue = finding("DOC-010", Span.at(0), "c", "");
    Report report = weighed(text, missing, follows, residue);
    assertThat(report.findings()).containsExactly(residue);
    assertThat(report.notChecked()).extracting(NotChecked::rule).contains("CLA-006");
  }
}
