package org.contreseing.results.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AsideTest {

  private final List<Integer> done = new ArrayList<>();

  @Test
  void everything_is_done_in_the_order_given() throws IOException {
    List<Integer> all = IntStream.range(0, 1_000).boxed().toList();
    try (Aside aside = new Aside()) {
      for (int number : all) {
        aside.add(() -> done.add(number));
      }
      aside.finish();

      assertThat(done).isEqualTo(all);
    }
  }

  @Test
  void what_fails_is_told_to_whoever_waits_for_the_end() throws IOException {
    try (Aside aside = new Aside()) {
      aside.add(
          () -> {
            throw new IOException("disk full");
          });

      assertThatThrownBy(aside::finish).isInstanceOf(IOException.class).hasMessage("disk full");
    }
  }

  @Test
  void a_fault_stops_whoever_goes_on_giving() throws IOException {
    try (Aside aside = new Aside()) {
      assertThatThrownBy(
              () -> {
                for (int number = 0; number < 1_000; number++) {
                  aside.add(
                      () -> {
                        throw new IllegalArgumentException("no cell");
                      });
                }
              })
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("no cell");
    }
  }
}
