package org.contreseing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.contreseing.model.Language;
import org.junit.jupiter.api.Test;

class AuditProgressTest {

  private final AtomicLong seconds = new AtomicLong();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private void run(boolean terminal, int perSecond, int until) {
    AuditProgress progress =
        new AuditProgress(
            Run.terminal("", new ByteArrayOutputStream(), err, terminal, Map.of()),
            new Messages(Language.FR),
            20_000,
            () -> seconds.get() * 1_000_000_000L);
    for (int done = perSecond; done <= until; done += perSecond) {
      seconds.incrementAndGet();
      progress.step(done, "dossier/convention.docx");
    }
    progress.clear();
  }

  @Test
  void where_no_person_looks_there_is_a_plain_line_every_half_minute() {
    run(false, 10, 900);
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "[300/20000] 10 par seconde, encore 33\u00a0min",
            "[600/20000] 10 par seconde, encore 32\u00a0min",
            "[900/20000] 10 par seconde, encore 32\u00a0min");
  }

  @Test
  void at_a_terminal_one_line_lives_and_leaves_no_trace() {
    run(true, 2, 200);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .doesNotContain("\n")
        .contains(
            "[200/20000] 2,0 par seconde, encore 2\u00a0h\u00a045\u00a0min"
                .replace("\u00a0min", ""))
        .endsWith("\r\u001b[K");
  }
}
