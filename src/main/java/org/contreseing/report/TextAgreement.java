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
import org.contreseing.model.Severity;
import org.contreseing.model.WaiverNote;

/**
 * The section of one agreement: header, verdict and what blocks, points by article, notes, what is
 * set aside and what was not checked.
 */
final class TextAgreement {

  // With more points than that the verdict has left the screen when the report ends.
  private static final int ONE_SCREEN = 4;

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

  void write(String file, Report report, List<WaiverNote> notes) throws IOException {
    header(file, report.agreement());
    List<Point> all = Points.of(report.findings());
    String verdict = VerdictSentence.of(report, heading.profile(), language);
    lines.paragraph(0, verdict, Ansi.Tone.STRONG);
    points.blocking(all);
    lines.blank();
    List<Point> weighty = all.stream().filter(p -> p.severity() != Severity.INFO).toList();
    for (Map.Entry<String, List<Point>> group : groups(weighty, report).entrySet()) {
      lines.paragraph(0, group.getKey(), Ansi.Tone.STRONG);
      for (Point point : group.getValue()) {
        points.write(point);
      }
    }
    remarks(all.stream().filter(p -> p.severity() == Severity.INFO).toList());
    new TextSetAside(lines, language).write(report, notes);
    notChecked(report.notChecked());
    if (all.size() > ONE_SCREEN) {
      lines.paragraph(0, verdict, Ansi.Tone.STRONG);
      lines.blank();
    }
  }

  private void remarks(List<Point> infos) throws IOException {
    if (infos.isEmpty()) {
      return;
    }
    lines.paragraph(0, language.pick("Remarques", "Notes"), Ansi.Tone.STRONG);
    for (Point info : infos) {
      points.brief(info);
    }
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
    SealWords seals = new SealWords(language);
    for (String seal : seals.lines(agreement)) {
      lines.paragraph(2, seals.head() + language.pick("\u00a0: ", ": ") + seal, Ansi.Tone.FAINT);
    }
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
    House house = heading.house();
    if (!house.select().isEmpty()) {
      facts.add(language.pick("règles\u00a0: ", "rules: ") + String.join(", ", house.select()));
    }
    if (!house.ignore().isEmpty()) {
      facts.add(language.pick("sans ", "without ") + String.join(", ", house.ignore()));
    }
    house
        .settings()
        .ifPresent(
            f -> facts.add(language.pick("réglages\u00a0: ", "settings: ") + Visible.line(f)));
    return facts;
  }

  /** Points under the name of the place where they stand, in the order of their first point. */
  private Map<String, List<Point>> groups(List<Point> weighty, Report report) {
    Map<String, List<Point>> groups = new LinkedHashMap<>();
    for (Point point : weighty) {
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
