package org.contreseing.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.contreseing.model.Document;
import org.contreseing.model.Language;
import org.contreseing.model.Profile;
import org.contreseing.store.Filter;
import org.contreseing.store.NewVersion;
import org.contreseing.store.OrganisationStore;
import org.contreseing.store.Store;
import org.contreseing.store.StoreAddress;
import org.contreseing.store.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetentionTest {

  @TempDir private Path folder;
  private final TestClock clock = new TestClock();

  @Test
  void each_organisation_keeps_for_as_long_as_it_says() {
    try (Store store = Store.open(StoreAddress.of(folder), clock)) {
      OrganisationStore brief = store.of(store.organisation("Brève").id());
      OrganisationStore usual = store.of(store.organisation("Autre").id());
      store.retain(brief.organisation(), Optional.of(10));
      submit(brief);
      submit(usual);
      Retention retention = new Retention(store, clock, Optional.of(30));
      clock.pass(Duration.ofDays(9));
      assertThat(retention.look()).isZero();
      clock.pass(Duration.ofDays(2));
      assertThat(retention.look()).isEqualTo(1);
      assertThat(brief.submissions().list(Filter.newest(1))).isEmpty();
      assertThat(usual.submissions().list(Filter.newest(1))).hasSize(1);
      clock.pass(Duration.ofDays(20));
      assertThat(retention.look()).isEqualTo(1);
    }
  }

  private static void submit(OrganisationStore store) {
    store
        .submissions()
        .store(
            new NewVersion(
                new Document("a.txt", new byte[] {1}),
                "0".repeat(64),
                Optional.empty(),
                Profile.DRAFT,
                Language.FR,
                LocalDate.of(2026, 11, 23),
                "anne",
                false),
            Optional.empty());
  }
}
