package org.contreseing.report.html;

import java.util.Optional;
import org.contreseing.model.Language;
import org.contreseing.model.Moment;
import org.contreseing.model.Moment.Certainty;
import org.contreseing.model.Renewal;
import org.contreseing.model.Span;
import org.contreseing.model.Timeline;
import org.contreseing.report.Heading;
import org.contreseing.report.TimelineWords;

/** The life of an agreement, drawn and said in full: what is uncertain, and why. */
final class TimelineView {

  private final Html html;
  private final Anchors anchors;
  private final Passages passages;
  private final Heading heading;
  private final Language language;

  TimelineView(Html html, Anchors anchors, Passages passages, Heading heading) {
    this.html = html;
    this.anchors = anchors;
    this.passages = passages;
    this.heading = heading;
    this.language = heading.language();
  }

  void write(Timeline timeline) {
    html.element("h2", language.pick("Calendrier", "Calendar"));
    new TimelineDrawing(html, anchors, heading).write(timeline);
    html.open("dl", "class", "days");
    day(TimelineNames.SIGNATURE, timeline.signature());
    day(TimelineNames.EFFECT, timeline.effect());
    day(TimelineNames.TERM, timeline.term());
    timeline.renewals().forEach(this::renewal);
    if (!timeline.renewals().isEmpty()) {
      day(TimelineNames.LAST_END, timeline.lastEnd());
      day(TimelineNames.NOTICE, timeline.notice());
    }
    html.close();
  }

  private void day(TimelineNames name, Moment moment) {
    String what =
        moment.bounded() ? TimelineWords.days(moment, language) : unbounded(moment.certainty());
    row(name.in(language), what, moment.span());
    if (!moment.is(Certainty.EXACT)) {
      html.element(
          "span", " " + TimelineWords.why(moment.reason(), language), "class", "where wrap");
    }
    html.close();
  }

  private String unbounded(Certainty certainty) {
    return switch (certainty) {
      case UNSAID -> language.pick("non dit", "not said");
      case NONE -> language.pick("aucun", "none");
      default -> language.pick("pas encore connu", "not known yet");
    };
  }

  private void renewal(Renewal renewal) {
    StringBuilder what = new StringBuilder();
    what.append(
        renewal.tacit()
            ? language.pick("tacite", "tacit")
            : language.pick("sur accord exprès", "if agreed expressly"));
    renewal
        .period()
        .ifPresent(p -> what.append(language.pick(", par ", ", by ")).append(p.worded(language)));
    renewal
        .times()
        .ifPresent(
            n ->
                what.append(", ")
                    .append(n)
                    .append(language.pick(" fois au plus", " times at most")));
    row(TimelineNames.RENEWAL.in(language), what.toString(), Optional.of(renewal.span()));
    html.close();
  }

  private void row(String name, String what, Optional<Span> place) {
    html.element("dt", name).open("dd");
    passages.link(what, place);
  }
}
