package org.contreseing.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.contreseing.model.Language;
import org.contreseing.model.Length;
import org.contreseing.model.Moment;
import org.contreseing.model.Moment.Reason;
import org.contreseing.model.Renewal;
import org.contreseing.model.Span;
import org.contreseing.model.Timeline;
import org.contreseing.report.Samples;
import org.junit.jupiter.api.Test;

class TimelineDrawingTest {

  private static final Moment UNSAID = Moment.unsaid(Reason.NOTICE_UNSAID, Optional.empty());

  private static Moment day(int year, int month, int day) {
    return Moment.exact(LocalDate.of(year, month, day), Reason.WRITTEN, Optional.empty());
  }

  private static String drawn(Timeline timeline) {
    Html html = new Html();
    new TimelineDrawing(html, new Anchors("c1-", List.of()), Samples.heading(Language.FR))
        .write(timeline);
    return html.fragment();
  }

  private static Renewal tacit() {
    return new Renewal(
        new Span(0, 1),
        true,
        Optional.of(new Length(1, 0, 0, 0, 0)),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void a_term_is_a_bar_from_its_first_to_its_last_day() {
    String svg =
        drawn(
            new Timeline(
                day(2026, 12, 1),
                day(2027, 1, 1),
                day(2029, 12, 31),
                List.of(),
                day(2029, 12, 31),
                UNSAID));
    assertThat(svg)
        .containsOnlyOnce("class=\"bar term\"")
        .doesNotContain("class=\"bar open\"", "class=\"band\"")
        .contains("prise d’effet · 01/01/2027", "terme · 31/12/2029", "vérification · 22/11/2026");
  }

  @Test
  void renewals_without_a_limit_are_open_to_the_right() {
    Moment never = Moment.none(Reason.RENEWED_WITHOUT_LIMIT, Optional.empty());
    Timeline life =
        new Timeline(
            UNSAID, day(2027, 1, 1), day(2027, 12, 31), List.of(tacit()), never, day(2027, 9, 30));
    assertThat(drawn(life))
        .containsOnlyOnce("class=\"bar open\"")
        .contains("refus au plus tard · 30/09/2027", "class=\"day notice\"");
  }

  @Test
  void a_day_between_two_is_a_hatched_band() {
    Moment term =
        Moment.between(
            LocalDate.of(2028, 1, 1),
            LocalDate.of(2028, 3, 1),
            Reason.EVENT_DAY_COUNTED_OR_NOT,
            Optional.empty());
    Timeline life = new Timeline(UNSAID, day(2027, 1, 1), term, List.of(), term, UNSAID);
    assertThat(drawn(life))
        .containsOnlyOnce("class=\"band\"")
        .contains("terme · 01/01/2028 à 01/03/2028", "day term unsure");
  }

  @Test
  void nothing_is_drawn_when_no_day_is_known() {
    assertThat(drawn(new Timeline(UNSAID, UNSAID, UNSAID, List.of(), UNSAID, UNSAID))).isEmpty();
  }

  @Test
  void a_far_day_of_the_check_is_left_out() {
    Timeline life =
        new Timeline(
            UNSAID, day(1990, 1, 1), day(1990, 12, 31), List.of(), day(1990, 12, 31), UNSAID);
    assertThat(drawn(life)).doesNotContain("vérification ·", "class=\"today\"");
  }

  @Test
  void labels_never_overlap() {
    TimelineLabels labels = new TimelineLabels(760);
    List<TimelineLabels.Placed> placed =
        List.of(
            labels.place("terme · 31/12/2029", 740),
            labels.place("vérification · 22/11/2026", 60),
            labels.place("prise d’effet · 01/09/2026", 40),
            labels.place("signature · 12/06/2026", 20));
    assertThat(placed.stream().map(TimelineLabels.Placed::row)).containsExactly(0, 0, 1, 2);
  }
}
