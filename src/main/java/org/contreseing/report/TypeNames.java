package org.contreseing.report;

import java.util.Map;
import java.util.stream.Collectors;
import org.contreseing.model.Language;
import org.contreseing.tables.Tables;

/** What the agreement types of {@code agreement_types.csv} are called. */
public final class TypeNames {

  private static final Map<String, String> ENGLISH = Map.ofEntries(
      Map.entry("PAR", "partnership or cooperation between public bodies"),
      Map.entry("SUB", "subsidy to a private body"),
      Map.entry("SRV", "services"),
      Map.entry("DEV", "shared software development"),
      Map.entry("LOC", "use of premises"),
      Map.entry("PER", "secondment of staff"),
      Map.entry("MDS", "shared departments"),
      Map.entry("MAT", "loan of equipment"),
      Map.entry("DON", "exchange of data"),
      Map.entry("FIN", "financial contribution"),
      Map.entry("GRP", "joint procurement"),
      Map.entry("MOA", "transfer of project ownership"),
      Map.entry("NDA", "non-disclosure agreement"),
      Map.entry("AVE", "amendment"));

  private static final Map<String, String> FRENCH =
      Tables.builtIn().rows("agreement_types").stream().collect(Collectors.toMap(r -> r.get("code"), r -> r.get("label_fr")));

  private TypeNames() {}

  /** The name of a type; the code itself when the table was given a type that has no name here. */
  public static String of(String code, Language language) {
    return (language == Language.FR ? FRENCH : ENGLISH).getOrDefault(code, code);
  }
}
