package org.contreseing.report.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.contreseing.model.Language;
import org.contreseing.model.Moment;
import org.contreseing.model.Moment.Reason;
import org.contreseing.model.Renewal;
import org.contreseing.model.Timeline;
import org.contreseing.report.Heading;
import org.contreseing.report.TimelineText;

/**
 * The life of an agreement as SVG: a bar for the first term, a lighter one for renewals, a sign for
 * each known day, and a hatched band where only bounds are known. Nothing is drawn when no day is
 * known.
 */
final class TimelineDrawing {

  private static final double WIDTH = 760;
  private static final double MARGIN = 12;
  private static final double ROW = 22;
  private static final double BAR = 14;

  private final Html html;
  private final Anchors anchors;
  private final Heading heading;
  private final Language language;

  TimelineDrawing(Html html, Anchors anchors, Heading heading) {
    this.html = html;
    this.anchors = anchors;
    this.heading = heading;
    this.language = heading.language();
  }

  void write(Timeline timeline) {
    List<TimelineMark> marks = TimelineMark.of(timeline);
    if (marks.isEmpty()) {
      return;
    }
    TimelineScale scale = scale(marks);
    List<TimelineLabels.Placed> labels = labels(labelled(marks, scale), scale);
    int rows = labels.stream().mapToInt(TimelineLabels.Placed::row).max().orElse(0) + 1;
    double top = rows * ROW + 14;
    html.open("div", "class", "timeline", "tabindex", "0", "role", "group");
    html.open(
        "svg",
        "viewBox",
        "0 0 " + number(WIDTH) + " " + number(top + BAR + 30),
        "role",
        "img",
        "aria-label",
        language.pick("Frise\u00a0: ", "Timeline: ") + new TimelineText(timeline, language).days());
    hatch();
    axis(scale, top + BAR);
    bars(timeline, scale, top);
    today(scale, top);
    marks.forEach(m -> mark(m, scale, top));
    labels.forEach(l -> leader(l, rows, top));
    labels.forEach(l -> text(l.x(), height(l, rows), l.text(), "label"));
    html.close().close();
  }

  /** The day of the check is shown when it is not so far that it would squeeze the rest. */
  private TimelineScale scale(List<TimelineMark> marks) {
    List<LocalDate> days = new ArrayList<>(marks.stream().flatMap(TimelineMark::days).toList());
    TimelineScale alone = TimelineScale.around(days, MARGIN, WIDTH - MARGIN);
    if (alone.shows(heading.on().plusYears(1)) || alone.shows(heading.on().minusYears(1))) {
      days.add(heading.on());
    }
    return TimelineScale.around(days, MARGIN, WIDTH - MARGIN);
  }

  /** The marks, and the day of the check among them. */
  private List<TimelineMark> labelled(List<TimelineMark> marks, TimelineScale scale) {
    Moment check = Moment.exact(heading.on(), Reason.WRITTEN, Optional.empty());
    TimelineMark today = new TimelineMark(TimelineNames.TODAY, check);
    return Stream.concat(marks.stream(), Stream.of(today).filter(t -> scale.shows(t.at())))
        .sorted(Comparator.comparing(TimelineMark::at).reversed())
        .toList();
  }

  private List<TimelineLabels.Placed> labels(List<TimelineMark> marks, TimelineScale scale) {
    TimelineLabels rows = new TimelineLabels(WIDTH);
    return marks.stream().map(m -> rows.place(m.label(language), scale.of(m.at()))).toList();
  }

  private void hatch() {
    html.open("defs").open("pattern", "id", anchors.section("hatch"), "width", "6", "height", "6");
    html.open("path", "d", "M0 6L6 0", "class", "hatch").close();
    html.close().close();
  }

  private void axis(TimelineScale scale, double y) {
    line(MARGIN, WIDTH - MARGIN, y, y, "axis");
    for (LocalDate year : scale.years()) {
      line(scale.of(year), scale.of(year), y, y + 5, "axis");
      double x = Math.min(scale.of(year) - 14, WIDTH - 32);
      text(x, y + 20, String.valueOf(year.getYear()), "year");
    }
  }

  private void bars(Timeline timeline, TimelineScale scale, double top) {
    Optional<LocalDate> begin = timeline.effect().earliest();
    Optional<LocalDate> end = timeline.term().latest().or(timeline.term()::earliest);
    begin.ifPresent(
        b -> {
          boolean open = timeline.term().reason() == Reason.OPEN_ENDED;
          end.filter(e -> !e.isBefore(b))
              .ifPresent(e -> rectangle(scale.of(b), scale.of(e), top, "term"));
          if (open) {
            rectangle(scale.of(b), WIDTH - MARGIN, top, "open");
          }
        });
    end.ifPresent(e -> renewed(timeline, scale, e, top));
  }

  private void renewed(Timeline timeline, TimelineScale scale, LocalDate from, double top) {
    boolean endless = timeline.lastEnd().reason() == Reason.RENEWED_WITHOUT_LIMIT;
    boolean tacit = timeline.renewals().stream().anyMatch(Renewal::tacit);
    Moment last = timeline.lastEnd();
    last.latest()
        .or(last::earliest)
        .filter(e -> e.isAfter(from))
        .ifPresent(e -> rectangle(scale.of(from), scale.of(e), top, "renewed"));
    if (endless && tacit) {
      rectangle(scale.of(from), WIDTH - MARGIN, top, "open");
    }
  }

  private void today(TimelineScale scale, double top) {
    if (scale.shows(heading.on())) {
      double x = scale.of(heading.on());
      line(x, x, top - 6, top + BAR + 8, "today");
    }
  }

  private void mark(TimelineMark mark, TimelineScale scale, double top) {
    double x = scale.of(mark.at());
    Optional<LocalDate> latest = mark.moment().latest();
    if (!mark.exact() && latest.isPresent() && mark.moment().earliest().isPresent()) {
      html.open(
              "rect",
              "x",
              number(x),
              "y",
              number(top - 4),
              "width",
              number(Math.max(4, scale.of(latest.get()) - x)),
              "height",
              number(BAR + 8),
              "fill",
              "url(#" + anchors.section("hatch") + ")",
              "class",
              "band")
          .close();
    }
    String kind = "day " + mark.name().code() + (mark.exact() ? "" : " unsure");
    html.open("circle", "cx", number(x), "cy", number(top + BAR / 2), "r", "5", "class", kind)
        .close();
  }

  private void leader(TimelineLabels.Placed label, int rows, double top) {
    line(label.at(), label.at(), height(label, rows) + 5, top, "leader");
  }

  private static double height(TimelineLabels.Placed label, int rows) {
    return (rows - label.row()) * ROW - 6;
  }

  private void line(double x1, double x2, double y1, double y2, String kind) {
    html.open(
            "line",
            "x1",
            number(x1),
            "x2",
            number(x2),
            "y1",
            number(y1),
            "y2",
            number(y2),
            "class",
            kind)
        .close();
  }

  private void rectangle(double from, double to, double y, String kind) {
    html.open(
            "rect",
            "x",
            number(from),
            "y",
            number(y),
            "width",
            number(Math.max(1, to - from)),
            "height",
            number(BAR),
            "class",
            "bar " + kind)
        .close();
  }

  private void text(double x, double y, String words, String kind) {
    html.element("text", words, "x", number(x), "y", number(y), "class", kind);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
