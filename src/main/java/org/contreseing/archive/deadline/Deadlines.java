package org.contreseing.archive.deadline;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.contreseing.archive.Change;
import org.contreseing.archive.Holding;
import org.contreseing.archive.Holdings;
import org.contreseing.archive.Key;
import org.contreseing.archive.link.Survey;

/** Where every agreement of an archive stands on a day. */
public final class Deadlines {

  private final Map<Key, List<Change>> changes;
  private final Map<Key, List<Key>> agreements;
  private final Reckoner reckoner;

  /**
   * @param survey of the same results
   */
  public Deadlines(Survey survey, LocalDate on) {
    this.changes = survey.changes();
    this.agreements = survey.agreements();
    this.reckoner = new Reckoner(on);
  }

  /**
   * Hands over one deadline for each agreement that was read, in the order of the results.
   *
   * @throws IOException when the results cannot be read
   */
  public void each(Path results, Consumer<Deadline> consumer) throws IOException {
    Holdings.each(results, holding -> holding.act().ifPresent(act -> consumer.accept(of(holding))));
  }

  private Deadline of(Holding holding) {
    return reckoner.of(
        holding,
        holding.act().orElseThrow(),
        changes.getOrDefault(holding.key(), List.of()),
        agreements.getOrDefault(holding.key(), List.of()));
  }
}
