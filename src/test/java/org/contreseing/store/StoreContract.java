package org.contreseing.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.contreseing.model.Document;
import org.contreseing.model.Language;
import org.contreseing.model.Profile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the store promises, whatever keeps the data. */
abstract class StoreContract {

  static final Duration LEASE = Duration.ofSeconds(60);
  final TestClock clock = new TestClock();
  Store store;
  OrganisationStore ours;
  OrganisationStore theirs;

  abstract StoreAddress address();

  @BeforeEach
  void open() {
    store = Store.open(address(), clock);
    ours = store.of(store.organisation("Ville").id());
    theirs = store.of(store.organisation("Département").id());
  }

  @AfterEach
  void close() {
    store.close();
  }

  static NewVersion document(String text, Optional<String> submission) {
    return new NewVersion(
        new Document("Convention été.docx", text.getBytes(StandardCharsets.UTF_8)),
        Ids.hash(text),
        submission,
        Profile.PRE_SIGNATURE,
        Language.FR,
        LocalDate.of(2026, 11, 23),
        "anne",
        true);
  }

  String submit(String text) {
    return ours.submissions().store(document(text, Optional.empty()), Optional.empty()).version();
  }

  static Finished checked(String... fingerprints) {
    List<FindingLine> lines = new ArrayList<>();
    for (String fingerprint : fingerprints) {
      lines.add(new FindingLine(fingerprint, "STR-001", "error", "Un titre", Optional.of("4")));
    }
    return new Finished(
        VersionState.CHECKED,
        Optional.empty(),
        decisions -> {
          int waived =
              (int) decisions.stream().filter(d -> d.kind() == DecisionKind.WAIVED).count();
          int errors = lines.size() - waived;
          return new Standing(
              Optional.of(errors > 0 ? "non-conform" : "conform"), new Tally(errors, 0, 0));
        },
        "f".repeat(64),
        Optional.of("Convention de prêt de matériel"),
        "Commune de Saint-Élan",
        lines,
        "{}".getBytes(StandardCharsets.UTF_8),
        new byte[] {1},
        "0.1.0");
  }

  @Test
  void a_stored_document_comes_back_as_it_was_after_reopening() {
    String version = submit("le texte");
    store.close();
    open();
    assertThat(ours.submissions().content(version))
        .hasValueSatisfying(
            b -> assertThat(b).isEqualTo("le texte".getBytes(StandardCharsets.UTF_8)));
    assertThat(ours.submissions().version(version))
        .hasValueSatisfying(
            v -> {
              assertThat(v.state()).isEqualTo(VersionState.QUEUED);
              assertThat(v.file()).isEqualTo("Convention été.docx");
              assertThat(v.created()).isEqualTo(clock.instant());
            });
  }

  @Test
  void hostile_texts_are_kept_without_what_a_database_refuses() {
    NewVersion plain = document("x", Optional.empty());
    NewVersion hostile =
        new NewVersion(
            new Document("a\u0000\uD800'; DROP TABLE x; --.docx", new byte[] {0}),
            plain.sha256(),
            Optional.empty(),
            plain.profile(),
            plain.language(),
            plain.on(),
            "anne",
            false);
    String version = ours.submissions().store(hostile, Optional.empty()).version();
    assertThat(ours.submissions().version(version).orElseThrow().file())
        .isEqualTo("a\uFFFD\uFFFD'; DROP TABLE x; --.docx");
    assertThat(ours.submissions().list(words("drop\u0000"))).isEmpty();
  }

  @Test
  void the_queue_gives_each_version_to_one_worker_in_order() {
    String first = submit("1");
    String second = submit("2");
    assertThat(store.queue().take("a", LEASE)).map(Job::version).hasValue(first);
    assertThat(store.queue().take("b", LEASE)).map(Job::version).hasValue(second);
    assertThat(store.queue().take("c", LEASE)).isEmpty();
  }

  @Test
  void a_lease_that_ended_goes_to_another_and_the_first_one_can_no_longer_answer() {
    submit("1");
    Job lost = store.queue().take("a", LEASE).orElseThrow();
    clock.pass(LEASE.plusSeconds(1));
    Job taken = store.queue().take("b", LEASE).orElseThrow();
    assertThat(taken.attempt()).isEqualTo(2);
    assertThat(store.queue().finish(lost, checked("a"))).isFalse();
    assertThat(store.queue().finish(taken, checked("b"))).isTrue();
    assertThat(ours.submissions().findings(taken.version()))
        .extracting(FindingLine::fingerprint)
        .containsExactly("b");
  }

  @Test
  void what_a_server_was_checking_when_it_ended_is_free_when_it_is_back() {
    String name = store.serve();
    submit("1");
    submit("2");
    store.queue().take(name, LEASE).orElseThrow();
    store.queue().take("another server", LEASE).orElseThrow();
    store.close();
    open();
    assertThat(store.serve()).isEqualTo(name);
    assertThat(store.queue().take(name, LEASE)).map(Job::attempt).hasValue(2);
    assertThat(store.queue().take(name, LEASE)).isEmpty();
  }

  @Test
  void one_server_at_a_time_serves_from_a_folder() {
    store.serve();
    try (Store second = Store.open(address(), clock)) {
      assertThatThrownBy(second::serve).isInstanceOf(OccupiedException.class);
    }
  }

  @Test
  void a_lease_that_is_renewed_is_kept() {
    submit("1");
    Job job = store.queue().take("a", LEASE).orElseThrow();
    clock.pass(LEASE.minusSeconds(1));
    assertThat(store.queue().renew(job, LEASE)).isTrue();
    clock.pass(LEASE.minusSeconds(1));
    assertThat(store.queue().take("b", LEASE)).isEmpty();
  }

  @Test
  void no_version_is_lost_or_taken_twice_by_many_at_once() throws Exception {
    int each = 12;
    ExecutorService people = Executors.newFixedThreadPool(8);
    List<Callable<Integer>> work = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      int who = i;
      work.add(
          () -> {
            for (int n = 0; n < each; n++) {
              submit(who + "/" + n);
            }
            return 0;
          });
      work.add(() -> take("w" + who, each * 4));
    }
    int taken = 0;
    for (Future<Integer> done : people.invokeAll(work)) {
      taken += done.get();
    }
    people.shutdown();
    taken += take("last", each * 4);
    assertThat(taken).isEqualTo(each * 4);
    assertThat(ours.submissions().list(Filter.newest(200))).hasSize(each * 4);
  }

  private int take(String owner, int most) {
    int taken = 0;
    for (int i = 0; i < most; i++) {
      Optional<Job> job = store.queue().take(owner, LEASE);
      if (job.isPresent() && store.queue().finish(job.get(), checked())) {
        taken++;
      }
    }
    return taken;
  }

  @Test
  void a_repeated_key_answers_with_the_first_version_and_another_request_is_told() {
    IdempotencyKey key = new IdempotencyKey("k", "hash");
    Submissions own = ours.submissions();
    Received first = own.store(document("x", Optional.empty()), Optional.of(key));
    Received again = own.store(document("x", Optional.empty()), Optional.of(key));
    Received other =
        own.store(document("y", Optional.empty()), Optional.of(new IdempotencyKey("k", "other")));
    Received foreign =
        theirs.submissions().store(document("x", Optional.empty()), Optional.of(key));
    assertThat(again).isEqualTo(new Received(first.version(), Received.How.AGAIN));
    assertThat(other.how()).isEqualTo(Received.How.OTHER_REQUEST);
    assertThat(foreign.how()).isEqualTo(Received.How.STORED);
    assertThat(own.list(Filter.newest(10))).hasSize(1);
  }

  @Test
  void versions_of_a_submission_are_counted_and_a_waiver_carries_over() {
    String first = submit("1");
    finish("aa", "bb");
    String submission = ours.submissions().version(first).orElseThrow().submission();
    assertThat(decide(first, "aa", DecisionKind.WAIVED)).isPresent();
    assertThat(ours.submissions().version(first).orElseThrow().tally().errors()).isEqualTo(1);
    String second =
        ours.submissions()
            .store(document("2", Optional.of(submission)), Optional.empty())
            .version();
    finish("aa");
    assertThat(ours.submissions().versions(submission))
        .extracting(Version::number, v -> v.verdict().orElse(""))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(1, "non-conform"),
            org.assertj.core.groups.Tuple.tuple(2, "conform"));
    assertThat(decide(first, "bb", DecisionKind.WAIVED)).as("not on an older version").isEmpty();
    assertThat(decide(second, "bb", DecisionKind.WAIVED)).as("a finding that went").isEmpty();
  }

  private void finish(String... fingerprints) {
    Job job = store.queue().take("w", LEASE).orElseThrow();
    assertThat(store.queue().finish(job, checked(fingerprints))).isTrue();
  }

  private Optional<Decision> decide(String version, String fingerprint, DecisionKind kind) {
    return ours.remarks()
        .decide(version, fingerprint, kind, "parce que", "luc", checked("aa", "bb").standing());
  }

  @Test
  void submissions_are_found_by_words_without_accents_and_by_what_became_of_them() {
    submit("1");
    finish("aa");
    submit("2");
    Submissions own = ours.submissions();
    assertThat(own.list(words("PRET saint-elan"))).hasSize(1);
    assertThat(own.list(words("100% absent_"))).isEmpty();
    assertThat(own.list(words("convention"))).hasSize(2);
    List<Overview> page = own.list(Filter.newest(1));
    assertThat(page).hasSize(1);
    assertThat(page.get(0).latest().state()).isEqualTo(VersionState.QUEUED);
  }

  private static Filter words(String words) {
    Filter all = Filter.newest(50);
    return new Filter(
        words,
        all.verdict(),
        all.state(),
        all.profile(),
        all.author(),
        all.since(),
        all.after(),
        50);
  }

  @Test
  void nothing_of_another_organisation_can_be_reached() {
    String version = submit("1");
    finish("aa");
    String submission = ours.submissions().version(version).orElseThrow().submission();
    ours.remarks().comment(submission, Optional.empty(), "à voir", "anne");
    Submissions other = theirs.submissions();
    assertThat(other.find(submission)).isEmpty();
    assertThat(other.version(version)).isEmpty();
    assertThat(other.versions(submission)).isEmpty();
    assertThat(other.content(version)).isEmpty();
    assertThat(other.result(version)).isEmpty();
    assertThat(other.findings(version)).isEmpty();
    assertThat(other.list(Filter.newest(10))).isEmpty();
    assertThat(theirs.remarks().comments(submission)).isEmpty();
    assertThat(theirs.remarks().decisions(submission)).isEmpty();
    assertThat(theirs.remarks().comment(submission, Optional.empty(), "x", "luc")).isEmpty();
    assertThat(
            theirs
                .remarks()
                .decide(version, "aa", DecisionKind.WAIVED, "r", "luc", checked().standing()))
        .isEmpty();
    assertThat(other.store(document("2", Optional.of(submission)), Optional.empty()).how())
        .isEqualTo(Received.How.NO_SUBMISSION);
    assertThat(theirs.purge().submission(submission, "luc")).isFalse();
    assertThat(theirs.audit().newest(Optional.empty(), 10)).isEmpty();
  }

  @Test
  void keys_and_sessions_are_good_until_they_end() {
    Set<Role> roles = EnumSet.of(Role.SUBMIT);
    NewKey key =
        ours.keys()
            .create(
                "parapheur", roles, Optional.of(clock.instant().plus(Duration.ofDays(1))), "anne");
    assertThat(store.entrance().key(key.secret())).map(ApiKey::roles).hasValue(roles);
    assertThat(theirs.keys().revoke(key.key().id(), "luc")).isFalse();
    clock.pass(Duration.ofDays(1));
    assertThat(store.entrance().key(key.secret())).isEmpty();

    Account account =
        ours.accounts()
            .create("anne", "Anne", Optional.of("h"), Optional.empty(), roles, "root")
            .orElseThrow();
    NewSession session = store.entrance().begin(account);
    Duration idle = Duration.ofMinutes(30);
    Duration longest = Duration.ofHours(1);
    clock.pass(Duration.ofMinutes(20));
    assertThat(store.entrance().session(session.token(), idle, longest)).isPresent();
    clock.pass(Duration.ofMinutes(20));
    assertThat(store.entrance().session(session.token(), idle, longest)).isPresent();
    clock.pass(Duration.ofMinutes(25));
    assertThat(store.entrance().session(session.token(), idle, longest)).isEmpty();
    assertThat(store.entrance().session("guessed", idle, longest)).isEmpty();
  }

  @Test
  void a_name_is_taken_once_in_all_organisations_and_a_disabled_account_is_out() {
    Account account =
        ours.accounts()
            .create("anne", "Anne", Optional.of("h"), Optional.empty(), Set.of(Role.REVIEW), "root")
            .orElseThrow();
    assertThat(
            theirs
                .accounts()
                .create("anne", "A.", Optional.of("h"), Optional.empty(), Set.of(), "root"))
        .isEmpty();
    NewSession session = store.entrance().begin(account);
    assertThat(theirs.accounts().change(account.id(), Set.of(), true, "luc")).isFalse();
    assertThat(ours.accounts().change(account.id(), Set.of(), true, "root")).isTrue();
    assertThat(store.entrance().session(session.token(), Duration.ofHours(1), Duration.ofHours(1)))
        .isEmpty();
    assertThat(store.entrance().hasAccounts()).isFalse();
  }

  @Test
  void failures_to_sign_in_are_counted_until_one_succeeds() {
    store.entrance().failed("anne");
    store.entrance().failed("anne");
    assertThat(store.entrance().failures("anne").count()).isEqualTo(2);
    store.entrance().succeeded("anne");
    assertThat(store.entrance().failures("anne").count()).isZero();
  }

  @Test
  void the_audit_trail_tells_who_decided_and_cannot_be_changed() {
    String version = submit("1");
    finish("aa");
    decide(version, "aa", DecisionKind.WAIVED);
    assertThat(ours.audit().newest(Optional.of(version), 10))
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.action()).isEqualTo("decision.waived");
              assertThat(e.actor()).isEqualTo("luc");
            });
    for (String attempt : List.of("DELETE FROM audit", "UPDATE audit SET actor = 'x'")) {
      assertThatThrownBy(() -> tamper(attempt)).hasStackTraceContaining("append-only");
    }
  }

  abstract void tamper(String sql);

  @Test
  void what_nobody_touched_is_purged_with_everything_and_the_trail_remains() {
    String old = submit("1");
    finish("aa");
    String submission = ours.submissions().version(old).orElseThrow().submission();
    ours.remarks().comment(submission, Optional.of("aa"), "à voir", "anne");
    decide(old, "aa", DecisionKind.DISCUSSED);
    clock.pass(Duration.ofDays(31));
    String fresh = submit("2");
    assertThat(ours.purge().untouchedSince(clock.instant().minus(Duration.ofDays(30)), "program"))
        .isEqualTo(1);
    assertThat(ours.submissions().version(old)).isEmpty();
    assertThat(ours.submissions().version(fresh)).isPresent();
    assertThat(ours.remarks().comments(submission)).isEmpty();
    assertThat(ours.audit().newest(Optional.of(submission), 1))
        .extracting(AuditEntry::action)
        .containsExactly("submission.purged");
  }

  @Test
  void a_version_purged_while_it_is_checked_stays_purged() {
    String version = submit("1");
    Job job = store.queue().take("w", LEASE).orElseThrow();
    assertThat(ours.purge().submission(job.submission(), "anne")).isTrue();
    assertThat(store.queue().finish(job, checked("aa"))).isFalse();
    assertThat(ours.submissions().result(version)).isEmpty();
  }

  @Test
  void old_keys_of_requests_and_sessions_are_forgotten() {
    IdempotencyKey key = new IdempotencyKey("k", "hash");
    ours.submissions().store(document("x", Optional.empty()), Optional.of(key));
    clock.pass(Duration.ofHours(25));
    store.forgetBefore(clock.instant().minus(Duration.ofHours(24)));
    assertThat(ours.submissions().store(document("x", Optional.empty()), Optional.of(key)).how())
        .isEqualTo(Received.How.STORED);
  }

  @Test
  void the_probe_leaves_nothing() {
    store.probe();
    assertThat(store.entrance().failures("probe").count()).isZero();
  }
}
