package org.contreseing.policy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.contreseing.model.Severity;

/**
 * What a settings file says; empty where it says nothing. Paths are already relative to the folder
 * of the file.
 *
 * @param file where it was read
 * @param severity what a rule's findings weigh instead, by rule id; empty leaves the rule out
 */
public record Settings(
    Optional<Path> file,
    Optional<String> profile,
    Optional<String> language,
    Optional<String> failOn,
    Selection selection,
    Map<String, Severity> severity,
    Optional<Path> tables,
    Optional<Path> rules,
    Optional<Path> waivers,
    Optional<Path> baseline) {

  /** Nothing said. */
  public static final Settings NONE =
      new Settings(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Selection.ALL,
          Map.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  public Settings {
    severity = Map.copyOf(severity);
  }

  /** The same with what the command line says of rules instead, where it says anything. */
  public Selection selection(List<String> select, List<String> ignore) {
    return new Selection(
        select.isEmpty() ? selection.select() : select,
        ignore.isEmpty() ? selection.ignore() : ignore);
  }

  /** Where the settings file of a folder is looked for. */
  public static final List<String> NAMES = List.of("contreseing.yaml", ".contreseing.yaml");
}
