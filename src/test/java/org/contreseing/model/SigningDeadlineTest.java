package org.contreseing.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SigningDeadlineTest {

  private static final LocalDate DEADLINE = LocalDate.of(2026, 7, 1);

  @ParameterizedTest
  @CsvSource({
    "2026-06-30, 2026-06-30, false, late",
    "2026-06-30, 2026-07-01, false, late",
    "2026-06-30, 2026-07-02, true, late",
    "2026-06-30, , false, ''",
    "2026-07-02, , true, ''"
  })
  void is_missed_by_a_later_signature_or_by_none_once_it_is_past(
      LocalDate on, LocalDate signed, boolean missed, String variant) {
    Setting setting = new Setting(on, Profile.PRE_SIGNATURE, Optional.ofNullable(signed));
    SigningDeadline deadline = new SigningDeadline(Span.at(0), DEADLINE);
    assertThat(deadline.missed(setting)).isEqualTo(missed);
    assertThat(deadline.missedCase(setting)).isEqualTo(variant);
  }
}
