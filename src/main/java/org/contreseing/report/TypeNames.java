package org.contreseing.report;

import java.util.Map;
import org.contreseing.model.Language;

/** What the agreement types of {@code agreement_types.csv} are called in a report. */
public final class TypeNames {

  private record Name(String french, String english) {}

  private static final Map<String, Name> NAMES =
      Map.ofEntries(
          Map.entry(
              "PAR",
              new Name("partenariat entre personnes publiques", "partnership of public bodies")),
          Map.entry(
              "SUB", new Name("subvention à un organisme privé", "subsidy to a private body")),
          Map.entry("SRV", new Name("prestation de services", "services")),
          Map.entry(
              "DEV", new Name("développement logiciel mutualisé", "shared software development")),
          Map.entry("LOC", new Name("mise à disposition de locaux", "use of premises")),
          Map.entry("PER", new Name("mise à disposition de personnel", "secondment of staff")),
          Map.entry("MDS", new Name("mise à disposition de services", "shared departments")),
          Map.entry("MAT", new Name("prêt de matériel", "loan of equipment")),
          Map.entry(
              "DON", new Name("échange ou mise à disposition de données", "exchange of data")),
          Map.entry("FIN", new Name("participation financière", "financial contribution")),
          Map.entry("GRP", new Name("groupement de commandes", "joint procurement")),
          Map.entry(
              "MOA",
              new Name(
                  "mandat ou transfert de maîtrise d’ouvrage", "transfer of project ownership")),
          Map.entry("NDA", new Name("accord de confidentialité", "non-disclosure agreement")),
          Map.entry("AVE", new Name("avenant", "amendment")));

  private TypeNames() {}

  /**
   * The name of a type; the code itself for a type that was added to the table and has no name
   * here.
   */
  public static String of(String code, Language language) {
    Name name = NAMES.getOrDefault(code, new Name(code, code));
    return language.pick(name.french(), name.english());
  }
}
