package org.contreseing.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.contreseing.model.Agreement;
import org.contreseing.model.Article;
import org.contreseing.model.Finding;
import org.contreseing.model.Language;
import org.contreseing.model.NotChecked;
import org.contreseing.model.Places;
import org.contreseing.model.Report;

/**
 * The section of one agreement: header, points by article, what was not checked, and the verdict in
 * words.
 */
final class TextAgreement {

  private final TextLines lines;
  private final Heading heading;
  private final Language language;
  private final TextPoint points;

  TextAgreement(TextLines lines, Heading heading, Places places) {
    this.lines = lines;
    this.heading = heading;
    this.language = heading.language();
    this.points = new TextPoint(lines, language, places);
  }

  void write(String file, Report report) throws IOException {
    header(file, report.agreement());
    for (Map.Entry<String, List<Point>> group : groups(report).entrySet()) {
      lines.paragraph(0, group.getKey(), Ansi.Tone.STRONG);
      for (Point point : group.getValue()) {
        points.write(point);
      }
    }
    notChecked(report.notChecked());
    lines.paragraph(0, VerdictSentence.of(report, heading.profile(), language), Ansi.Tone.STRONG);
    lines.blank();
  }

  private void header(String file, Agreement agreement) throws IOException {
    String part =
        agreement
            .outline()
            .part()
            .map(n -> language.pick(", convention ", ", agreement ") + n)
            .orElse("");
    lines.title(Visible.line(file) + part);
    if (!agreement.title().isEmpty()) {
      lines.paragraph(2, Visible.excerpt(agreement.title(), 240), Ansi.Tone.NORMAL);
    }
    lines.paragraph(2, String.join(" · ", facts(agreement)), Ansi.Tone.FAINT);
    TimelineText timeline = new TimelineText(agreement.timeline(), language);
    lines.paragraph(2, timeline.days(), Ansi.Tone.FAINT);
    lines.paragraph(2, timeline.doubts(), Ansi.Tone.FAINT);
    lines.blank();
  }

  private List<String> facts(Agreement agreement) {
    List<String> facts = new ArrayList<>();
    agreement.types().stream()
        .findFirst()
        .ifPresent(type -> facts.add(TypeNames.of(type, language)));
    facts.add(Words.count(agreement.outline().articles().size(), "article"));
    agreement.outline().source().pages().ifPresent(pages -> facts.add(Words.count(pages, "page")));
    facts.add(language.pick("profil ", "profile ") + Words.profile(heading.profile(), language));
    facts.add(language.pick("au ", "as of ") + Words.day(heading.on(), language));
    return facts;
  }

  /** Points under the name of the place where they stand, in the order of their first point. */
  private Map<String, List<Point>> groups(Report report) {
    Map<String, List<Point>> groups = new LinkedHashMap<>();
    for (Point point : Points.of(report.findings())) {
      groups
          .computeIfAbsent(place(point.finding(), report.agreement()), name -> new ArrayList<>())
          .add(point);
    }
    return groups;
  }

  private String place(Finding finding, Agreement agreement) {
    if (finding.span().isEmpty() && finding.span().equals(agreement.placeOfMissing())) {
      return language.pick("Ce qui manque", "What is missing");
    }
    if (finding.article().isPresent()) {
      return agreement
          .outline()
          .articleAt(finding.span().start())
          .map(this::name)
          .orElseGet(() -> "Article " + Visible.line(finding.article().get()));
    }
    boolean before = finding.span().start() < agreement.placeOfMissing().start();
    return before
        ? language.pick("Titre et parties", "Title and parties")
        : language.pick("Fin de l’acte", "End of the act");
  }

  private String name(Article article) {
    String text = Visible.excerpt(article.heading(), 120);
    if (article.number().isEmpty()) {
      return text;
    }
    String number = "Article " + Visible.line(article.number());
    return text.isEmpty() ? number : number + " – " + text;
  }

  private void notChecked(List<NotChecked> rules) throws IOException {
    if (rules.isEmpty()) {
      return;
    }
    lines.paragraph(
        0, language.pick("Ce qui n’a pas été vérifié", "What was not checked"), Ansi.Tone.STRONG);
    for (Map.Entry<String, String> group : Unchecked.byReason(rules).entrySet()) {
      lines.paragraph(
          2, Visible.line(group.getKey()) + " (" + group.getValue() + ")", Ansi.Tone.NORMAL);
    }
    lines.blank();
  }
}
