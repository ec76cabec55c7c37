package org.contreseing.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.contreseing.Check;
import org.contreseing.audit.Ordered;
import org.contreseing.model.CheckResult;
import org.contreseing.model.Document;
import org.contreseing.model.Language;
import org.contreseing.model.Profile;
import org.contreseing.model.Unreadable;
import org.contreseing.model.Unreadable.Reason;
import org.contreseing.policy.Selection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(120)
class PoolTest {

  private static final Check CHECK =
      new Check(Profile.PRE_SIGNATURE, LocalDate.of(2026, 11, 22), Language.FR);
  private static final Map<String, Reason> FAULTS =
      Map.of(
          "memory", Reason.TOO_LARGE,
          "loop", Reason.TIMEOUT,
          "exit", Reason.INTERNAL,
          "halt", Reason.INTERNAL,
          "segv", Reason.INTERNAL,
          "stop", Reason.TIMEOUT,
          "noise", Reason.INTERNAL,
          "giant", Reason.INTERNAL,
          "cut", Reason.INTERNAL);

  private static final Duration REPLACED = Duration.ofSeconds(3);

  @TempDir private Path folder;
  private final List<Pool> pools = new ArrayList<>();

  private Pool pool(int workers, Duration time) {
    Launch launch = new Launch(ChaosWorker.class.getName(), 32, false, false);
    Pool pool = Pool.start(launch, equipment(time), "", workers);
    pools.add(pool);
    return pool;
  }

  private static Equipment equipment(Duration time) {
    return new Equipment(
        Optional.empty(),
        Optional.empty(),
        Selection.ALL,
        Map.of(),
        Optional.empty(),
        Optional.empty(),
        Language.FR,
        Optional.empty(),
        time);
  }

  @AfterEach
  void nothing_is_left_of_a_pool_that_is_closed() throws IOException {
    pools.forEach(Pool::close);
    assertThat(alive()).isEmpty();
    try (Stream<Path> left = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      String ours = "contreseing-worker-" + ProcessHandle.current().pid() + "-";
      assertThat(left.filter(p -> p.getFileName().toString().startsWith(ours))).isEmpty();
    }
  }

  /** What still lives; what was killed takes a moment to be gone on a busy machine. */
  private static List<ProcessHandle> alive() {
    List<ProcessHandle> alive = descendants();
    for (int i = 0; i < 100 && !alive.isEmpty(); i++) {
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
      alive = descendants();
    }
    return alive;
  }

  private static List<ProcessHandle> descendants() {
    return ProcessHandle.current().descendants().filter(ProcessHandle::isAlive).toList();
  }

  private static CheckResult ask(Pool pool, String words) {
    return pool.check(new Document("d", words.getBytes(StandardCharsets.UTF_8)), CHECK);
  }

  private static Unreadable plain(String words) {
    return new Unreadable(Reason.NO_TEXT, words);
  }

  @ParameterizedTest
  @CsvSource({
    "memory, TOO_LARGE, RAM > 32 MB",
    "loop, TIMEOUT, 2 s",
    "children, TIMEOUT, 2 s",
    "stop, TIMEOUT, 2 s",
    "exit, INTERNAL, exit 7",
    "halt, INTERNAL, exit 9",
    "noise, INTERNAL, protocol",
    "giant, INTERNAL, protocol",
    "cut, INTERNAL, exit 0"
  })
  void a_fault_is_the_result_of_its_document_and_the_next_has_a_new_worker(
      String fault, Reason reason, String detail) {
    Pool pool = pool(1, Duration.ofSeconds(2));
    assertThat(ask(pool, "before")).isEqualTo(plain("before"));
    assertThat(ask(pool, fault)).isEqualTo(new Unreadable(reason, detail));
    assertThat(ask(pool, "after")).isEqualTo(plain("after"));
  }

  @Test
  void what_libraries_print_does_not_reach_the_answers() {
    assertThat(ask(pool(1, Duration.ofSeconds(20)), "chatter")).isEqualTo(plain("chatter"));
  }

  @Test
  void a_bug_is_thrown_here_as_it_was_there_and_the_worker_goes_on() {
    Pool pool = pool(1, Duration.ofSeconds(20));
    assertThatThrownBy(() -> ask(pool, "bug"))
        .isInstanceOf(WorkerFaultException.class)
        .hasToString("java.lang.IllegalStateException: a bug of ours");
    assertThatThrownBy(() -> ask(pool, "deep")).hasToString("java.lang.StackOverflowError");
    assertThat(ask(pool, "after")).isEqualTo(plain("after"));
  }

  @Test
  void a_document_whose_worker_somebody_killed_is_given_to_another() {
    assertThat(ask(pool(1, Duration.ofSeconds(20)), "once " + folder.resolve("mark")))
        .isEqualTo(plain("once " + folder.resolve("mark")));
    assertThat(folder.resolve("mark")).exists();
  }

  @Test
  void a_worker_that_died_while_idle_is_not_asked() {
    Pool pool = pool(1, Duration.ofSeconds(20));
    assertThat(ask(pool, "before")).isEqualTo(plain("before"));
    ProcessHandle.current().children().forEach(ProcessHandle::destroyForcibly);
    assertThat(ask(pool, "after")).isEqualTo(plain("after"));
  }

  @Test
  void a_worker_ends_with_the_program_even_in_the_middle_of_its_work() throws Exception {
    Launch launch = new Launch(ChaosWorker.class.getName(), 32, false, false);
    Process process = launch.start(Sandbox.NONE, folder);
    Frame.of(Frame.Kind.EQUIP, equipment(Duration.ofSeconds(60))).write(process.getOutputStream());
    assertThat(Frame.read(process.getInputStream()).kind()).isEqualTo(Frame.Kind.READY);
    byte[] order = RecordWriter.bytes(new Order("d", CHECK, Order.Form.RESULT));
    new Frame(Frame.Kind.CHECK, order, "loop".getBytes(StandardCharsets.UTF_8))
        .write(process.getOutputStream());
    Thread.sleep(200);
    process.getOutputStream().close();
    assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void another_rule_book_is_refused() {
    Launch launch = new Launch(ChaosWorker.class.getName(), 32, false, false);
    Pool pool = Pool.start(launch, equipment(Duration.ofSeconds(2)), "another", 1);
    pools.add(pool);
    assertThatThrownBy(() -> ask(pool, "a"))
        .isInstanceOf(WorkerStartException.class)
        .hasMessageContaining("rule book");
  }

  @Test
  void a_program_that_cannot_be_started_is_told_and_not_tried_for_ever() {
    Pool pool =
        Pool.start(
            new Launch("no.such.Main", 32, false, false), equipment(Duration.ofSeconds(2)), "", 1);
    pools.add(pool);
    assertThatThrownBy(() -> ask(pool, "a")).isInstanceOf(WorkerStartException.class);
  }

  @Test
  void among_many_documents_each_fault_costs_its_own() throws IOException {
    chaos(FAULTS.size(), Duration.ofSeconds(2));
  }

  /** Hours of trouble in minutes: {@code mvn test -Dtest=PoolTest -Dcontreseing.soak=true}. */
  @Test
  @Timeout(7200)
  @EnabledIfSystemProperty(named = "contreseing.soak", matches = "true")
  void a_thousand_faults_cost_a_thousand_documents() throws IOException {
    List<Duration> waits = chaos(1000, Duration.ofSeconds(2));
    Duration most = waits.get(waits.size() * 99 / 100);
    assertThat(most)
        .as("replaced in time, slowest %s", waits.get(waits.size() - 1))
        .isLessThan(REPLACED);
  }

  /**
   * @return how long each document waited that was no fault itself, sorted
   */
  private List<Duration> chaos(int faults, Duration time) throws IOException {
    List<String> kinds = FAULTS.keySet().stream().sorted().toList();
    List<String> documents =
        IntStream.range(0, faults)
            .boxed()
            .flatMap(i -> Stream.of("a" + i, kinds.get(i % kinds.size()), "b" + i))
            .toList();
    Pool pool = pool(2, time);
    List<CheckResult> results = new ArrayList<>();
    List<Duration> waits = Collections.synchronizedList(new ArrayList<>());
    Ordered.each(
        documents.iterator(),
        2,
        words -> {
          long start = System.nanoTime();
          CheckResult result = ask(pool, words);
          if (!FAULTS.containsKey(words)) {
            waits.add(Duration.ofNanos(System.nanoTime() - start));
          }
          return result;
        },
        results::add);
    assertThat(results).hasSize(documents.size());
    assertThat(ProcessHandle.current().children().count())
        .as("no more workers than asked for, beside some that are just ending")
        .isLessThan(8);
    for (int i = 0; i < results.size(); i++) {
      String words = documents.get(i);
      if (FAULTS.containsKey(words)) {
        assertThat(((Unreadable) results.get(i)).reason()).as(words).isEqualTo(FAULTS.get(words));
      } else {
        assertThat(results.get(i)).isEqualTo(plain(words));
      }
    }
    return waits.stream().sorted().toList();
  }
}
