package org.contreseing.cli;

import org.contreseing.model.Language;
import org.contreseing.policy.Settings;
import picocli.CommandLine.Option;

/** What every command can tell about itself, and in which language. */
final class HelpOptions {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true)
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true)
  private boolean version;

  // Read before the command line is parsed, see Main; here it is checked and shown in the help.
  @Option(names = "--lang", paramLabel = "fr|en")
  private String language;

  /**
   * @throws BadUsage when the language is none of ours
   */
  void check(Values values) {
    if (language != null) {
      values.language(language);
    }
  }

  /** The session in the language of the settings, where the command line says none. */
  Session speak(Session session, Settings settings) {
    if (language != null || settings.language().isEmpty()) {
      return session;
    }
    Language other = new Values(session.messages()).language(settings.language().get());
    return new Session(session.terminal(), new Messages(other), session.out());
  }
}
