package org.contreseing.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.contreseing.AgreementChecker;
import org.contreseing.model.Language;
import org.contreseing.report.Visible;
import org.contreseing.rules.RuleBookException;
import org.contreseing.tables.TableException;
import org.contreseing.yaml.YamlException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The program. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    System.exit(run(arguments, Terminal.ofProcess()));
  }

  /** Runs one command and returns the exit code of the contract. */
  static int run(String[] arguments, Terminal terminal) {
    Messages messages = new Messages(language(arguments));
    Stdout out = new Stdout(terminal.out());
    Exit exit;
    try {
      exit = command(arguments, new Session(terminal, messages, out));
      out.flush();
    } catch (BadUsage e) {
      exit = say(terminal, List.of(e.getMessage()));
    } catch (RuleBookException e) {
      exit = say(terminal, e.problems());
    } catch (YamlException e) {
      exit = say(terminal, e.problems());
    } catch (TableException e) {
      exit = say(terminal, e.problems());
    } catch (IOException e) {
      terminal.say(messages.say("output.failed", Visible.line(String.valueOf(e.getMessage()))));
      exit = Exit.INTERNAL;
    } catch (Throwable fault) {
      exit = new Faults(terminal, messages).report(fault);
    }
    return exit.code();
  }

  private static Exit command(String[] arguments, Session session) throws Exception {
    if (Commands.checks(arguments)) {
      AgreementChecker.prepare();
    }
    CommandLine program = Commands.of(arguments, session);
    try {
      ParseResult parsed = program.parseArgs(arguments);
      if (help(parsed, session)) {
        return Exit.CLEAN;
      }
      CommandLine last = parsed.asCommandLineList().get(parsed.asCommandLineList().size() - 1);
      return ((Command) last.getCommand()).run();
    } catch (ParameterException e) {
      return say(session.terminal(), new Complaints(session.messages()).of(e));
    }
  }

  /**
   * Prints help or version when asked for; help alone is also what a call without a command gets,
   * as a fault.
   */
  private static boolean help(ParseResult parsed, Session session) {
    for (CommandLine command : parsed.asCommandLineList()) {
      if (command.isUsageHelpRequested()) {
        PrintWriter writer = new PrintWriter(session.out(), false, StandardCharsets.UTF_8);
        command.usage(writer, CommandLine.Help.Ansi.OFF);
        writer.flush();
        return true;
      }
      if (command.isVersionHelpRequested()) {
        PrintWriter writer = new PrintWriter(session.out(), false, StandardCharsets.UTF_8);
        writer.print("contreseing " + Version.NUMBER + "\n");
        writer.flush();
        return true;
      }
    }
    return false;
  }

  private static Exit say(Terminal terminal, List<String> lines) {
    lines.forEach(terminal::say);
    return Exit.USAGE;
  }

  /**
   * French unless {@code --lang en} stands anywhere: also a complaint about the other options must
   * be in the right language.
   */
  private static Language language(String[] arguments) {
    List<String> words = Arrays.asList(arguments);
    int at = words.indexOf("--lang");
    boolean english =
        words.contains("--lang=en")
            || at >= 0 && at + 1 < words.size() && words.get(at + 1).equals("en");
    return english ? Language.EN : Language.FR;
  }
}
