package org.contreseing.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.contreseing.extract.Documents;
import org.contreseing.extract.Extractor;
import org.contreseing.extract.Limits;
import org.contreseing.model.Extracted;
import org.contreseing.model.Extraction;
import org.contreseing.model.Unreadable;
import org.contreseing.report.Reasons;
import org.contreseing.report.Visible;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code text FILE}: prints the text that every span counts in. */
@CommandLine.Command(name = "text")
final class TextCommand implements Command {

  private final Session session;
  private final Members members;
  @Mixin private HelpOptions help = new HelpOptions();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      descriptionKey = "output")
  private String file;

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  private String path;

  TextCommand(Session session) {
    this.session = session;
    this.members = new Members(new Values(session.messages()));
  }

  @Override
  public Exit run() throws IOException {
    help.check(new Values(session.messages()));
    String container = container();
    Inputs inputs = new Inputs(session).of(List.of(container));
    if (inputs.files().size() != 1 || !inputs.files().get(0).toString().equals(container)) {
      throw session.messages().refuse("text.folder", Visible.line(path));
    }
    try (Target target = Target.of(Optional.ofNullable(file), inputs.files(), session)) {
      Extraction extraction = extract(named(open(container)));
      if (extraction instanceof Unreadable unreadable) {
        session
            .terminal()
            .say(
                Visible.line(path)
                    + "\u00a0: "
                    + Reasons.message(unreadable, session.messages().language()));
        return unreadable.reason() == Unreadable.Reason.INTERNAL ? Exit.INTERNAL : Exit.UNREADABLE;
      }
      target.stream()
          .write(shown(((Extracted) extraction).text().content()).getBytes(StandardCharsets.UTF_8));
      target.commit();
    }
    return Exit.CLEAN;
  }

  /** The file that the argument leads to or into. */
  private String container() {
    return Files.exists(new Values(session.messages()).path(path))
        ? path
        : members.file(path).orElse(path);
  }

  private Documents.Opened open(String file) throws IOException {
    Documents documents = new Documents(Limits.standard());
    try {
      return file.equals("-")
          ? documents.read("-", session.terminal().in())
          : documents.open(new Values(session.messages()).path(file));
    } catch (IOException e) {
      throw session.messages().refuse(Inputs.key(e), Visible.line(path));
    }
  }

  /**
   * @throws BadUsage when no document is named, or none of this name is there
   */
  private Documents.Opened named(Documents.Opened file) {
    List<Documents.Opened> all = members.in(file);
    return all.stream()
        .filter(opened -> Members.name(opened).equals(path))
        .findFirst()
        .orElseThrow(
            () -> {
              all.forEach(o -> session.terminal().say(Visible.line(Members.name(o))));
              return session.messages().refuse("text.container", Visible.line(path));
            });
  }

  private static Extraction extract(Documents.Opened opened) {
    return opened instanceof Documents.Loaded loaded
        ? Extractor.standard().extract(loaded.document())
        : ((Documents.Refused) opened).unreadable();
  }

  /** Exactly the text for programs; on a terminal, nothing that could steer it. */
  private String shown(String content) {
    return session.terminal().outIsTerminal() && file == null ? Visible.text(content) : content;
  }
}
