package org.contreseing.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The commands by name. Only the one that is asked for is built: reading the options of all of them
 * takes time.
 */
final class Commands {

  private static final String FOR_PROGRAMS = "relay";
  private static final Set<String> HELP = Set.of("-h", "--help", "-V", "--version");
  private static final Map<String, Function<Session, Command>> ALL = new LinkedHashMap<>();

  static {
    ALL.put("check", CheckCommand::new);
    ALL.put("annotate", AnnotateCommand::new);
    ALL.put("compare", CompareCommand::new);
    ALL.put("text", TextCommand::new);
    ALL.put("rules", RulesCommand::new);
    ALL.put("waive", WaiveCommand::new);
    ALL.put("audit", AuditCommand::new);
    ALL.put(FOR_PROGRAMS, RelayCommand::new);
    ALL.put("verify", VerifyCommand::new);
    ALL.put("evaluate", EvaluateCommand::new);
    ALL.put("serve", ServeCommand::new);
    ALL.put("gate", GateCommand::new);
    ALL.put("account", AccountCommand::new);
  }

  private Commands() {}

  /**
   * The command line that understands these arguments; the names of all commands when none of them
   * is asked for, for help and suggestions.
   */
  static CommandLine of(String[] arguments, Session session) {
    CommandLine program = new CommandLine(new Root(session));
    asked(arguments)
        .ifPresentOrElse(
            name -> program.addSubcommand(name, new CommandLine(ALL.get(name).apply(session))),
            () -> ALL.keySet().forEach(name -> program.addSubcommand(name, named(name))));
    program.setResourceBundle(session.messages().bundle());
    program.setUsageHelpWidth(80);
    program.setUsageHelpAutoWidth(false);
    program.setAbbreviatedOptionsAllowed(false);
    program.setOverwrittenOptionsAllowed(false);
    return program;
  }

  private static Optional<String> asked(String[] arguments) {
    return Arrays.stream(arguments).filter(ALL::containsKey).findFirst();
  }

  /** Whether a document will be checked, as far as one can tell before the options are read. */
  static boolean checks(String[] arguments) {
    return asked(arguments).filter("check"::equals).isPresent()
        && Arrays.stream(arguments).noneMatch(HELP::contains);
  }

  private static CommandSpec named(String name) {
    CommandSpec command = CommandSpec.create().name(name);
    command.usageMessage().hidden(name.equals(FOR_PROGRAMS));
    return command;
  }
}
