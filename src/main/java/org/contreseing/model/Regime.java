package org.contreseing.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * A set of rules of public law under which an act surely falls. Where the act leaves that in doubt
 * there is none.
 *
 * @param name its name, that of its mentions in {@code mandatory_mentions.csv} where it asks for
 *     any
 */
public record Regime(String name) {

  /** Whether it is this one. */
  public boolean is(String wanted) {
    return name.equals(wanted);
  }

  /** Whether it is one of the two on staff made available. */
  public boolean staff() {
    return name.endsWith("staff");
  }

  /** Whether it is one of the two on works done by another public body or an agent. */
  public boolean works() {
    return name.startsWith("works-");
  }

  static List<Regime> of(Agreement agreement) {
    if (agreement.types().isEmpty() || !agreement.recognised() || publicParties(agreement) == 0) {
      return List.of();
    }
    return names(agreement).map(Regime::new).toList();
  }

  private static Stream<String> names(Agreement agreement) {
    return switch (agreement.types().get(0)) {
      case "PER" ->
          agreement.says("private-employee") || agreement.isA("MDS")
              ? Stream.of()
              : Stream.of(assemblies(agreement) ? "local-staff" : "staff");
      case "MDS" -> localParties(agreement) > 1 ? Stream.of("shared-service") : Stream.of();
      case "GRP" ->
          agreement.says("central-purchasing") || !agreement.says("joint-procurement")
              ? Stream.of()
              : Stream.of("joint-procurement");
      case "MOA" -> works(agreement);
      default -> Stream.of();
    };
  }

  /** A transfer makes its taker the client of the works; a mandate leaves that to the giver. */
  private static Stream<String> works(Agreement agreement) {
    String title = Article.fold(agreement.title());
    boolean transfer = agreement.says("works-transfer") && !title.contains("mandat");
    if (transfer) {
      return title.contains("assistance") ? Stream.of() : Stream.of("works-transfer");
    }
    return agreement.says("works-mandate") && !title.contains("assistance")
        ? Stream.of("works-mandate")
        : Stream.of();
  }

  /** Whether every public party has an assembly that must hear of it. */
  private static boolean assemblies(Agreement agreement) {
    return agreement.parties().stream()
        .filter(Party::isPublic)
        .allMatch(p -> p.local() || p.isA("centre communal d'action sociale"));
  }

  private static long publicParties(Agreement agreement) {
    return agreement.parties().stream().filter(Party::isPublic).count();
  }

  private static long localParties(Agreement agreement) {
    return agreement.parties().stream().filter(Party::local).count();
  }
}
