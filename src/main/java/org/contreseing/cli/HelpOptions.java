package org.contreseing.cli;

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
  private String language = "fr";

  /**
   * @throws BadUsage when the language is none of ours
   */
  void check(Values values) {
    values.language(language);
  }
}
