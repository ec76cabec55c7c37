package org.contreseing.cli;

import java.util.List;
import java.util.Optional;
import org.contreseing.attest.Circuit;
import picocli.CommandLine.Option;

/**
 * The signature circuits and what they let pass: {@code NAME=PROFILE} or {@code
 * NAME=PROFILE+review}.
 */
final class CircuitOptions {

  private static final String LENIENT = "+review";

  @Option(names = "--circuit", paramLabel = "NAME=PROFILE")
  private List<String> circuits = List.of();

  /**
   * @throws BadUsage when one of them has no meaning
   */
  List<Circuit> all(Values values) {
    return circuits.stream().map(c -> circuit(c, values)).toList();
  }

  private static Circuit circuit(String given, Values values) {
    String[] parts = given.split("=", 2);
    String profile = parts[parts.length - 1];
    boolean lenient = profile.endsWith(LENIENT);
    String code = lenient ? profile.substring(0, profile.length() - LENIENT.length()) : profile;
    return new Circuit(parts.length == 2 ? parts[0] : code, values.profile(code), lenient);
  }

  /** The only one, for a command that asks for one document. */
  Optional<Circuit> first(Values values) {
    return all(values).stream().findFirst();
  }
}
