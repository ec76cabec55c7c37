package org.contreseing.report.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.contreseing.model.Finding;
import org.contreseing.model.Language;
import org.contreseing.model.Severity;
import org.contreseing.model.SourceText;
import org.contreseing.model.Span;
import org.contreseing.report.Point;
import org.contreseing.report.Words;

/**
 * Writes text with the passages of findings marked. Passages may overlap, which elements may not:
 * the text is cut at every boundary, and each piece carries the worst severity that covers it.
 */
public final class Marks {

  private final Html html;
  private final Anchors anchors;
  private final Language language;
  // Marks of Markdown that a reader of the document would not see: set back, not removed, for the
  // text is the file.
  private static final Pattern MARKDOWN =
      Pattern.compile("\\*{2,3}|^#{1,6}(?= )|\\\\(?=[_*.#-])", Pattern.MULTILINE);

  private final String content;
  private final boolean markup;
  private final List<Finding> findings;
  private final Set<Finding> anchored = Collections.newSetFromMap(new IdentityHashMap<>());
  private int next;

  Marks(Html html, Anchors anchors, Language language, SourceText source, List<Point> points) {
    this.html = html;
    this.anchors = anchors;
    this.language = language;
    this.content = source.content();
    this.markup = source.markup();
    this.findings =
        points.stream()
            .flatMap(p -> Stream.concat(Stream.of(p.finding()), p.consequences().stream()))
            .sorted(Comparator.comparing(Finding::span))
            .toList();
  }

  /** The sign of a severity, in the colour of what it stands in. */
  public static void sign(Html html, Severity severity) {
    sign(html, severity, "");
  }

  /** The sign of a severity in its own colour, whatever it stands in. */
  public static void sign(Html html, Severity severity, String tone) {
    String kind = ("sign " + tone).strip();
    html.element("span", Words.sign(severity) + "\u00a0", "class", kind, "aria-hidden", "true");
  }

  /** Writes a stretch of text; stretches must come in the order of the text. */
  void write(Span stretch) {
    pass(stretch.start());
    List<Finding> touching = touching(stretch);
    TreeSet<Integer> cuts = new TreeSet<>(List.of(stretch.start(), stretch.end()));
    touching.forEach(
        f ->
            Stream.of(f.span().start(), f.span().end())
                .filter(stretch::contains)
                .forEach(cuts::add));
    List<Integer> bounds = new ArrayList<>(cuts);
    for (int i = 0; i < bounds.size(); i++) {
      int at = bounds.get(i);
      touching.stream()
          .filter(f -> f.span().isEmpty() && f.span().start() == at)
          .forEach(this::place);
      if (i + 1 < bounds.size()) {
        piece(touching, new Span(at, bounds.get(i + 1)));
      }
    }
  }

  /**
   * Leaves what is behind: a finding that touched no stretch, in the white space between two, gets
   * its place here.
   */
  private void pass(int start) {
    while (next < findings.size() && findings.get(next).span().end() < start) {
      place(findings.get(next++));
    }
  }

  /** Marks the places of findings after the last stretch. */
  void end() {
    findings.subList(next, findings.size()).forEach(this::place);
  }

  private List<Finding> touching(Span stretch) {
    List<Finding> touching = new ArrayList<>();
    for (int i = next;
        i < findings.size() && findings.get(i).span().start() <= stretch.end();
        i++) {
      Span span = findings.get(i).span();
      if (span.overlaps(stretch) || span.isEmpty() && span.start() >= stretch.start()) {
        touching.add(findings.get(i));
      }
    }
    return touching;
  }

  private void place(Finding finding) {
    if (anchored.add(finding)) {
      html.element(
          "a",
          "⌃",
          "class",
          "gap " + finding.severity().code(),
          "id",
          anchors.passage(finding),
          "href",
          "#" + anchors.note(finding),
          "data-of",
          anchors.note(finding),
          "aria-label",
          language.pick("À cet endroit\u00a0: ", "At this place: ") + finding.title());
    }
  }

  private void piece(List<Finding> touching, Span piece) {
    List<Finding> covering =
        touching.stream().filter(f -> !f.span().isEmpty() && f.span().contains(piece)).toList();
    String text = content.substring(piece.start(), piece.end());
    if (covering.isEmpty()) {
      plain(text);
      return;
    }
    Severity worst =
        covering.stream().map(Finding::severity).max(Severity::compareTo).orElseThrow();
    List<Finding> first = covering.stream().filter(anchored::add).toList();
    first.forEach(f -> html.open("span", "id", anchors.passage(f)));
    link(covering, worst);
    html.open("mark", "class", worst.code());
    plain(text);
    html.close().close();
    first.forEach(f -> html.close());
  }

  /** From the passage to the gravest note on it; it goes out of sight with the last of them. */
  private void link(List<Finding> covering, Severity worst) {
    Finding gravest =
        covering.stream().filter(f -> f.severity() == worst).findFirst().orElseThrow();
    html.open(
        "a",
        "class",
        "to-note",
        "href",
        "#" + anchors.note(gravest),
        "data-of",
        String.join(" ", covering.stream().map(anchors::note).toList()));
  }

  private void plain(String text) {
    int at = 0;
    for (Matcher mark = MARKDOWN.matcher(text); markup && mark.find(); at = mark.end()) {
      html.text(text.substring(at, mark.start()));
      html.element("span", mark.group(), "class", "markup");
    }
    html.text(text.substring(at));
  }
}
