package org.contreseing.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.contreseing.model.Document;
import org.contreseing.report.Heading;
import org.contreseing.report.Outcome;
import org.junit.jupiter.api.Test;

/** A desk that warms its workers with a sample while documents may come. */
class WarmUpTest {

  private static final Document SAMPLE =
      new Document("sample", "sample".getBytes(StandardCharsets.UTF_8));

  private final ConcurrentLinkedQueue<String> begun = new ConcurrentLinkedQueue<>();
  private final CountDownLatch go = new CountDownLatch(1);
  private final AtomicInteger samples = new AtomicInteger();

  private List<Outcome> check(Document document, Heading heading) {
    begun.add(document.name());
    if (document.name().equals(SAMPLE.name())) {
      samples.incrementAndGet();
      await();
    }
    List<Outcome> outcomes = HandChecks.check(document, heading);
    begun.add("end of " + document.name());
    return outcomes;
  }

  private void await() {
    try {
      assertThat(go.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static void until(BooleanSupplier condition) throws Exception {
    for (int i = 0; i < 400 && !condition.getAsBoolean(); i++) {
      Thread.sleep(25);
    }
    assertThat(condition.getAsBoolean()).isTrue();
  }

  private static int ready(ApiClient client) throws Exception {
    return client.get("/health/ready").statusCode();
  }

  @Test
  void the_desk_is_ready_as_soon_as_one_check_went_through() throws Exception {
    try (DeskFixture desk = DeskFixture.single(this::check)) {
      ApiClient client = new ApiClient(desk.port(), Optional.empty());
      assertThat(ready(client)).isEqualTo(200);
      desk.reviews.warmUp(SAMPLE, 2, 3);
      until(() -> samples.get() == 2);
      assertThat(ready(client)).isEqualTo(503);
      assertThat(client.get("/health/live").statusCode()).isEqualTo(200);
      go.countDown();
      until(desk.reviews::isReady);
      assertThat(ready(client)).isEqualTo(200);
      // Three of each thread, and one to be told in the other language.
      until(() -> samples.get() == 7);
      assertThat(ApiClient.tree(client.get("/v1/submissions")).path("submissions")).isEmpty();
    }
  }

  @Test
  void no_sample_is_begun_while_a_document_is_being_checked() throws Exception {
    go.countDown();
    try (DeskFixture desk = DeskFixture.single(this::check)) {
      ApiClient client = new ApiClient(desk.port(), Optional.empty());
      desk.reviews.warmUp(SAMPLE, 1, 100_000);
      until(() -> samples.get() > 3);
      client.document("/v1/checks", "real.txt", "slow");
      List<String> seen = List.copyOf(begun);
      int from = seen.indexOf("real.txt");
      int to = seen.indexOf("end of real.txt");
      // One may have been under way when the document came.
      assertThat(seen.subList(from, to).stream().filter(SAMPLE.name()::equals).count())
          .isLessThanOrEqualTo(1);
      int after = samples.get();
      until(() -> samples.get() > after);
    }
  }

  @Test
  void a_file_is_read_in_the_other_language_without_another_check() throws Exception {
    go.countDown();
    try (DeskFixture desk = DeskFixture.single(this::check)) {
      Reader reader = new Reader(desk.port());
      String file = Reader.path(reader.handIn("/files", "real.txt", "x"));
      assertThat(reader.get(file + "?lang=en").statusCode()).isEqualTo(200);
      assertThat(reader.get(file + "?lang=en").body()).contains("lang=\"en\"");
      assertThat(begun.stream().filter("real.txt"::equals).count()).isEqualTo(1);
    }
  }
}
