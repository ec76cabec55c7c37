package org.contreseing.cli;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** {@code contreseing} alone: says how to use it. */
@CommandLine.Command(name = "contreseing")
final class Root implements Command {

  private final Session session;
  @Mixin private HelpOptions help = new HelpOptions();

  Root(Session session) {
    this.session = session;
  }

  @Override
  public Exit run() {
    help.check(new Values(session.messages()));
    throw session.messages().refuse("command.missing");
  }
}
