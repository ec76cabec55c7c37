package org.contreseing.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.contreseing.report.Format;
import picocli.CommandLine.Option;

/** In which forms and where to reports go. */
final class OutputOptions {

  @Option(names = "--format", paramLabel = "FORMAT", split = ",")
  private List<String> formats = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      descriptionKey = "output")
  private List<String> files = new ArrayList<>();

  /**
   * The reports asked for, in the order of their formats. One format goes to the one file, or to
   * standard output; several go to as many files, or into one folder.
   *
   * @throws BadUsage when formats and files do not go together; before any work is done
   */
  List<Output> outputs(Session session) {
    List<Format> asked = formats(new Values(session.messages()));
    List<Output> outputs = paired(asked, session.messages());
    if (new HashSet<>(outputs.stream().map(Output::file).toList()).size() < outputs.size()) {
      throw session.messages().refuse("output.same");
    }
    outputs.stream()
        .filter(o -> o.format().isBinary() && o.file().isEmpty())
        .findFirst()
        .ifPresent(
            o -> {
              throw session.messages().refuse("output.binary", o.format().code());
            });
    return outputs;
  }

  /**
   * The one report of a command that writes only text or JSON.
   *
   * @throws BadUsage when another or several are asked for
   */
  Output plain(Session session) {
    return oneOf(session, List.of(Format.TEXT, Format.JSON));
  }

  /**
   * The one report of a command that writes only these forms.
   *
   * @throws BadUsage when another or several are asked for
   */
  Output oneOf(Session session, List<Format> admitted) {
    List<Output> outputs = outputs(session);
    if (outputs.size() > 1) {
      throw session.messages().refuse("output.single");
    }
    Output output = outputs.get(0);
    if (!admitted.contains(output.format())) {
      String codes = String.join(", ", admitted.stream().map(Format::code).toList());
      throw session.messages().refuse("value.unknown", "--format", output.format().code(), codes);
    }
    return output;
  }

  private List<Format> formats(Values values) {
    return formats.isEmpty() ? List.of(Format.TEXT) : formats.stream().map(values::format).toList();
  }

  private List<Output> paired(List<Format> asked, Messages messages) {
    if (files.size() == 1 && (asked.size() > 1 || isFolder(files.get(0)))) {
      return asked.stream().map(f -> Output.in(files.get(0), f)).toList();
    }
    if (files.size() == asked.size()) {
      return IntStream.range(0, asked.size())
          .mapToObj(i -> Output.named(asked.get(i), files.get(i)))
          .toList();
    }
    if (files.isEmpty() && asked.size() == 1) {
      return List.of(Output.named(asked.get(0), "-"));
    }
    throw messages.refuse("output.count", asked.size(), files.size());
  }

  /** By its last sign alone, so that a folder need not exist yet. */
  private static boolean isFolder(String file) {
    return file.endsWith("/") || file.endsWith("\\");
  }
}
