package org.contreseing.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.contreseing.report.Visible;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line, one sentence a problem, and where help is. */
final class Complaints {

  private final Messages messages;

  Complaints(Messages messages) {
    this.messages = messages;
  }

  List<String> of(ParameterException fault) {
    String help =
        messages.say("help.hint", fault.getCommandLine().getCommandSpec().qualifiedName());
    return List.of(sentence(fault), help);
  }

  private String sentence(ParameterException fault) {
    if (fault instanceof UnmatchedArgumentException unknown) {
      return unknown(unknown);
    }
    if (fault instanceof MissingParameterException missing) {
      return messages.say(
          "argument.missing",
          missing.getMissing().stream().map(Complaints::name).collect(Collectors.joining(", ")));
    }
    if (fault instanceof OverwrittenOptionException twice) {
      return messages.say("option.twice", name(twice.getOverwritten()));
    }
    if (fault instanceof MaxValuesExceededException) {
      return messages.say("argument.many");
    }
    // What remains comes from our own converters, which already speak the user's language.
    return Visible.line(fault.getMessage());
  }

  private String unknown(UnmatchedArgumentException fault) {
    String word = fault.getUnmatched().get(0);
    String key = fault.isUnknownOption() ? "option.unknown" : "argument.unknown";
    String near = fault.getSuggestions().stream().limit(3).collect(Collectors.joining(", "));
    String sentence = messages.say(key, Visible.line(word));
    return near.isEmpty() ? sentence : sentence + " " + messages.say("suggestion", near);
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
