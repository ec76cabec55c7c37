package org.contreseing.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.contreseing.model.Finding;
import org.contreseing.model.Severity;
import org.junit.jupiter.api.Test;

class PointsTest {

  private static Finding finding(String fingerprint, String cause) {
    return Samples.finding(
        "R-" + fingerprint,
        Severity.INFO,
        Samples.span("canots"),
        fingerprint,
        Optional.ofNullable(cause));
  }

  @Test
  void a_consequence_of_a_consequence_hangs_under_the_first_cause() {
    Finding far = finding("c", "b");
    Finding near = finding("b", "a");
    Finding cause = finding("a", null);
    assertThat(Points.of(List.of(far, near, cause)))
        .containsExactly(new Point(cause, List.of(far, near)));
  }

  @Test
  void nothing_is_lost_when_a_cause_is_unknown_or_circular() {
    List<Finding> findings =
        List.of(finding("a", "b"), finding("b", "a"), finding("c", "c"), finding("d", "absent"));
    assertThat(Points.of(findings)).extracting(Point::finding).containsExactlyElementsOf(findings);
  }

  @Test
  void a_point_counts_as_its_worst_part() {
    Finding error =
        Samples.finding("E", Severity.ERROR, Samples.span("canots"), "e", Optional.of("a"));
    assertThat(Points.count(Points.of(List.of(finding("a", null), error)), Severity.ERROR))
        .isEqualTo(1);
  }
}
