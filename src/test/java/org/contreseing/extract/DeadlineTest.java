package org.contreseing.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class DeadlineTest {

  private static final Duration SHORT = Duration.ofMillis(300);

  @Test
  void recognition_puts_off_the_deadline_of_everything_around_it() throws Exception {
    List<Duration> told = new CopyOnWriteArrayList<>();
    String done =
        Deadline.run(
            SHORT,
            told::add,
            () ->
                Deadline.run(
                    SHORT,
                    () -> {
                      Deadline.putOff(Duration.ofSeconds(60));
                      Thread.sleep(700);
                      return "done";
                    }));
    assertThat(done).isEqualTo("done");
    assertThat(told).containsExactly(SHORT.plusSeconds(60));
  }

  @Test
  void the_outer_deadline_ends_the_inner_work() {
    long start = System.nanoTime();
    assertThatThrownBy(
            () ->
                Deadline.run(
                    Duration.ofSeconds(1),
                    time -> {},
                    () ->
                        Deadline.run(
                            Duration.ofSeconds(60),
                            () -> {
                              Thread.sleep(60_000);
                              return "never";
                            })))
        .isInstanceOf(TimeoutException.class)
        .hasMessage("1 s");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
  }

  @Test
  void what_the_work_throws_is_thrown() {
    assertThatThrownBy(
            () ->
                Deadline.run(
                    SHORT.multipliedBy(100),
                    time -> {},
                    () -> {
                      throw new StackOverflowError("deep");
                    }))
        .isInstanceOf(StackOverflowError.class);
  }
}
