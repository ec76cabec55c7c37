package org.contreseing.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.contreseing.model.Language;
import org.contreseing.policy.Selection;
import org.contreseing.policy.Settings;
import org.contreseing.policy.Waivers;
import org.contreseing.report.House;
import org.contreseing.report.Outcome;
import org.contreseing.report.Visible;
import org.contreseing.worker.Equipment;
import org.contreseing.yaml.Nearest;

/** Settings and options together, as they hold for one run. */
record Arrangement(
    Settings settings,
    Selection selection,
    Optional<Path> rules,
    Optional<Path> tables,
    Optional<Path> waivers,
    Optional<Path> baseline,
    Optional<Path> trust) {

  /** The program as it is. */
  static final Arrangement NONE =
      new Arrangement(
          Settings.NONE,
          Selection.ALL,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** What checkers need of it, here and in other processes. */
  Equipment equipment(Session session, Isolation isolation) {
    return new Equipment(
        rules,
        tables,
        selection,
        settings.severity(),
        waivers,
        baseline,
        session.messages().language(),
        trust,
        isolation.time());
  }

  Waivers readWaivers(Language language) {
    return waivers.map(f -> Waivers.read(f, language)).orElse(Waivers.NONE);
  }

  /** What reports say of it. */
  House house() {
    return new House(
        settings.file().map(Arrangement::shown), selection.select(), selection.ignore(), digest());
  }

  /** From the working folder when it lies below, so that reports are the same on every machine. */
  private static String shown(Path file) {
    Path here = Path.of("").toAbsolutePath();
    Path there = file.toAbsolutePath().normalize();
    return (there.startsWith(here) ? here.relativize(there) : there).toString().replace('\\', '/');
  }

  private String digest() {
    List<Path> files =
        Stream.of(settings.file(), waivers, baseline, trust).flatMap(Optional::stream).toList();
    if (files.isEmpty() && selection.everything()) {
      return "";
    }
    StringBuilder all = new StringBuilder(selection.toString());
    for (Path file : files) {
      try {
        all.append('\n').append(Outcome.sha256(Files.readAllBytes(file)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return Outcome.sha256(all.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Whether it names rules at all, and so must be held against the book. */
  boolean namesRules() {
    return !selection.everything() || !settings.severity().isEmpty();
  }

  /**
   * Refuses names of rules that the book does not have.
   *
   * @param book ids of all its rules
   * @throws BadUsage naming the first, with what may have been meant
   */
  void check(Collection<String> book, Messages messages) {
    Stream.concat(
            selection.unknown(book).stream(),
            settings.severity().keySet().stream().filter(r -> !book.contains(r)))
        .findFirst()
        .ifPresent(
            name -> {
              throw unknown(name, book, messages);
            });
  }

  static BadUsage unknown(String name, Collection<String> book, Messages messages) {
    String sentence = messages.say("rule.unknown", Visible.line(name));
    List<String> near = Nearest.to(name, book);
    return new BadUsage(
        near.isEmpty()
            ? sentence
            : sentence + " " + messages.say("suggestion", String.join(", ", near)));
  }
}
