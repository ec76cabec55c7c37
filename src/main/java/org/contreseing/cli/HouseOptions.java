package org.contreseing.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.contreseing.extract.seal.TrustAnchors;
import org.contreseing.policy.Settings;
import org.contreseing.policy.SettingsReader;
import org.contreseing.report.Visible;
import picocli.CommandLine.Option;

/** What an organisation brings of its own: settings, rules, tables, waivers, a baseline. */
final class HouseOptions {

  /** The file of waivers that counts without being named. */
  static final String WAIVERS = "contreseing.waivers.yaml";

  @Option(names = "--settings", paramLabel = "FILE")
  private String settings;

  @Option(names = "--no-settings")
  private boolean withoutSettings;

  @Option(names = "--rules", paramLabel = "DIR")
  private String rules;

  @Option(names = "--tables", paramLabel = "DIR")
  private String tables;

  @Option(names = "--select", paramLabel = "ID,…", split = ",")
  private List<String> select = List.of();

  @Option(names = "--ignore", paramLabel = "ID,…", split = ",")
  private List<String> ignore = List.of();

  @Option(names = "--waivers", paramLabel = "FILE")
  private String waivers;

  @Option(names = "--baseline", paramLabel = "FILE")
  private String baseline;

  @Option(names = "--trust", paramLabel = "FILE")
  private String trust;

  /**
   * The settings that hold for documents of these paths: the file that the user named, else the one
   * that lies beside the documents.
   *
   * @throws BadUsage when paths have different settings files, or the one named is not there
   */
  Settings settings(Session session, List<String> paths) {
    Values values = new Values(session.messages());
    if (settings != null) {
      Path file = existing(values, session, settings, "settings.missing");
      return SettingsReader.read(file, values.language(), true);
    }
    Set<Path> found = new LinkedHashSet<>();
    if (!withoutSettings) {
      paths.stream()
          .map(values::path)
          .filter(p -> !p.equals(Inputs.STANDARD_INPUT))
          .map(p -> Files.isDirectory(p) ? p : p.toAbsolutePath().getParent())
          .forEach(p -> SettingsReader.find(p).ifPresent(found::add));
    }
    if (found.size() > 1) {
      throw session
          .messages()
          .refuse(
              "settings.several",
              String.join(", ", found.stream().map(Path::toString).map(Visible::line).toList()));
    }
    return found.stream()
        .findFirst()
        .map(f -> SettingsReader.read(f, values.language(), false))
        .orElse(Settings.NONE);
  }

  /**
   * What the settings and the options say together; options win. A file of waivers in the folder of
   * the settings, or of the documents, counts without being named.
   */
  Arrangement arrange(Session session, Settings settings, List<String> paths) {
    Values values = new Values(session.messages());
    return new Arrangement(
        settings,
        settings.selection(words(select), words(ignore)),
        folder(values, session, rules, "rules.folder").or(settings::rules),
        folder(values, session, tables, "tables.folder").or(settings::tables),
        file(values, session, waivers, "waivers.missing")
            .or(settings::waivers)
            .or(() -> beside(values, settings, paths)),
        file(values, session, baseline, "baseline.missing").or(settings::baseline),
        trusted(values, session));
  }

  private Optional<Path> trusted(Values values, Session session) {
    Optional<Path> file = file(values, session, trust, "trust.missing");
    try {
      TrustAnchors.of(file);
      return file;
    } catch (IllegalArgumentException none) {
      throw session.messages().refuse("trust.none", Visible.line(trust));
    }
  }

  private Optional<Path> beside(Values values, Settings settings, List<String> paths) {
    if (withoutSettings) {
      return Optional.empty();
    }
    return Stream.concat(
            settings.file().map(Path::getParent).stream(),
            paths.stream()
                .map(values::path)
                .filter(p -> !p.equals(Inputs.STANDARD_INPUT))
                .map(p -> Files.isDirectory(p) ? p : p.toAbsolutePath().getParent()))
        .map(folder -> folder.resolve(WAIVERS))
        .filter(Files::isRegularFile)
        .findFirst();
  }

  private static List<String> words(List<String> given) {
    return given.stream()
        .flatMap(g -> Arrays.stream(g.split("[,\\s]+")))
        .filter(w -> !w.isEmpty())
        .toList();
  }

  private static Optional<Path> folder(Values values, Session session, String name, String key) {
    Optional<Path> folder = Optional.ofNullable(name).map(values::path);
    if (folder.isPresent() && !Files.isDirectory(folder.get())) {
      throw session.messages().refuse(key, Visible.line(name));
    }
    return folder;
  }

  private static Optional<Path> file(Values values, Session session, String name, String key) {
    return Optional.ofNullable(name).map(n -> existing(values, session, n, key));
  }

  private static Path existing(Values values, Session session, String name, String key) {
    Path file = values.path(name);
    if (!Files.isRegularFile(file)) {
      throw session.messages().refuse(key, Visible.line(name));
    }
    return file;
  }
}
