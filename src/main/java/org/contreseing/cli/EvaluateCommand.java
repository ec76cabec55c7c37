package org.contreseing.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.contreseing.Check;
import org.contreseing.evaluate.Essence;
import org.contreseing.evaluate.FormEquality;
import org.contreseing.evaluate.FormatJson;
import org.contreseing.evaluate.FormatTable;
import org.contreseing.evaluate.FormatTrial;
import org.contreseing.extract.Documents;
import org.contreseing.model.CheckResult;
import org.contreseing.model.Document;
import org.contreseing.model.Profile;
import org.contreseing.report.Format;
import org.contreseing.report.Visible;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code evaluate DIR}: measures the program on agreements whose reading is known. */
@CommandLine.Command(name = "evaluate")
final class EvaluateCommand implements Command {

  private final Session session;
  private final Values values;
  @Mixin private HelpOptions help = new HelpOptions();
  @Mixin private OutputOptions output = new OutputOptions();

  @Option(names = "--formats", descriptionKey = "evaluate.formats")
  private boolean formats;

  @Option(names = "--forms", paramLabel = "DIR", descriptionKey = "evaluate.forms")
  private String forms;

  @Option(names = "--folds", paramLabel = "N", descriptionKey = "evaluate.folds")
  private int folds = 10;

  @Option(names = "--into", paramLabel = "FILE", descriptionKey = "evaluate.into")
  private String into;

  @Option(
      names = {"-v", "--verbose"},
      descriptionKey = "evaluate.verbose")
  private boolean verbose;

  @Option(names = "--on", paramLabel = "DATE")
  private String on;

  @Parameters(paramLabel = "DIR", descriptionKey = "evaluate.folder")
  private String folder;

  EvaluateCommand(Session session) {
    this.session = session;
    this.values = new Values(session.messages());
  }

  @Override
  public Exit run() throws IOException {
    help.check(values);
    Output asked = output.plain(session);
    LocalDate day = on == null ? CheckOptions.today() : values.day(on);
    Path agreements = values.path(folder);
    if (!Files.isDirectory(agreements)) {
      throw session.messages().refuse("evaluate.not.folder", Visible.line(folder));
    }
    if (!formats) {
      return new Scoring(session, values, asked, folds, into, verbose).run(agreements);
    }
    return formats(agreements, new Check(Profile.PRE_SIGNATURE, day, values.language()), asked);
  }

  private Exit formats(Path agreements, Check check, Output asked) throws IOException {
    Engine engine = Engine.start(session);
    try (Target target = Target.of(asked.file(), List.of(), session)) {
      List<FormEquality> rows =
          new FormatTrial(agreements, forms(agreements), source -> essence(source, engine, check))
              .run();
      String written =
          asked.format() == Format.JSON
              ? FormatJson.of(rows, check.language())
              : FormatTable.of(rows, check.language(), verbose);
      target.stream().write(written.getBytes(StandardCharsets.UTF_8));
      target.commit();
      return rows.stream().allMatch(FormEquality::holds) ? Exit.CLEAN : Exit.FINDINGS;
    }
  }

  /**
   * Where the same agreements stand in other formats: beside them, or where this project has them.
   */
  private Path forms(Path agreements) {
    if (forms != null) {
      return values.path(forms);
    }
    Path beside = agreements.resolve("formats");
    return Files.isDirectory(beside)
        ? beside
        : agreements.toAbsolutePath().resolveSibling(Path.of("src", "test", "formats"));
  }

  /** What a reader sees in a file; of a mail, in what it carries. */
  private Essence essence(FormatTrial.Source source, Engine engine, Check check) {
    Documents.Opened file = new Documents.Loaded(new Document(source.name(), source.bytes()));
    List<CheckResult> results =
        new Members(values)
            .in(file).stream()
                .filter(Documents.Loaded.class::isInstance)
                .map(d -> engine.checker().check(((Documents.Loaded) d).document(), check))
                .toList();
    return Essence.of(results);
  }
}
