package org.contreseing.audit;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How an audit is to go about it.
 *
 * @param workers how many files at a time
 * @param byName whether what becomes of a document depends on its name beside its content, because
 *     the house has waivers or a baseline
 * @param fresh whether to forget what earlier runs found
 * @param since the folder of an earlier audit to compare with
 */
public record Wishes(int workers, boolean byName, boolean fresh, Optional<Path> since) {

  /** An ordinary audit. */
  public static Wishes of(int workers) {
    return new Wishes(workers, false, false, Optional.empty());
  }
}
