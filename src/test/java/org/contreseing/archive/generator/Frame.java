package org.contreseing.archive.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.contreseing.archive.generator.Deed.Line;
import org.contreseing.archive.generator.Deed.LineKind;

/** What stands around the articles: title, parties and visas before, signatures after. */
final class Frame {

  private static final String[] STREETS = {
    "5 rue des Écoles", "18 rue du Moulin", "3 impasse du Puits", "27 avenue de la Gare"
  };

  private Frame() {}

  static List<Line> before(Facts facts, Wording wording) {
    List<Line> lines = new ArrayList<>();
    lines.add(new Line(LineKind.TITLE, facts.title()));
    lines.addAll(parties(facts, facts.vote(), facts.signature()));
    for (String visa : visas(facts.kind())) {
      text(lines, wording.of("Vu " + visa + " ;"));
    }
    text(
        lines,
        "Vu la délibération n° "
            + facts.voteNumber(facts.vote())
            + " du conseil municipal en date du "
            + Numbers.day(facts.vote())
            + " ;");
    text(lines, wording.of(wording.one(RECITALS)));
    text(lines, "Il a été convenu ce qui suit :");
    return lines;
  }

  private static final List<String> RECITALS =
      List.of(
          "Considérant l'intérêt que présente {subject} pour les habitants de {town} ;",
          "Considérant que {subject} répond à un besoin constaté à {town} ;",
          "Considérant la demande de {partner}, qui porte sur {subject} ;");

  private static List<String> visas(Kind kind) {
    String code =
        "le code général des collectivités territoriales, notamment son article L. 2121-29";
    return switch (kind) {
      case PARTENARIAT, PRET -> List.of(code);
      case SUBVENTION ->
          List.of(code, "la loi n° 2000-321 du 12 avril 2000, notamment son article 10");
      case PRESTATION -> List.of(code, "{procurement}");
      case LOCAUX ->
          List.of(
              code,
              "le code général de la propriété des personnes publiques, notamment ses articles"
                  + " L. 2122-2 et L. 2125-1");
    };
  }

  static List<Line> parties(Facts facts, LocalDate vote, LocalDate signature) {
    List<Line> lines = new ArrayList<>();
    text(lines, "Entre les soussignés :");
    Town.Person mayor = facts.town().mayor(signature);
    text(
        lines,
        "La "
            + facts.body()
            + ", dont le siège est "
            + facts.town().seat()
            + ", SIRET "
            + facts.town().siret()
            + ", représentée par son maire, "
            + mayor.titled()
            + ", dûment "
            + (mayor.woman() ? "habilitée" : "habilité")
            + " par la délibération n° "
            + facts.voteNumber(vote)
            + " du conseil municipal en date du "
            + Numbers.day(vote)
            + ", ci-après dénommée « la Commune »,");
    text(lines, "d'une part,");
    text(lines, "et");
    text(
        lines, partner(facts, signature) + ", ci-après dénommée « " + facts.kind().partner + " »,");
    text(lines, "d'autre part,");
    return lines;
  }

  private static String partner(Facts facts, LocalDate signature) {
    int number = facts.partnerNumber();
    String seat =
        ", dont le siège est "
            + STREETS[number % STREETS.length]
            + ", "
            + facts.town().postcode()
            + " "
            + facts.town().name()
            + ", SIRET "
            + Numbers.siret(Numbers.keyed("4" + (8_100_000 - number)));
    Town.Person head = facts.president();
    if (facts.kind().company()) {
      return "La société "
          + facts.partner()
          + ", société à responsabilité limitée"
          + seat
          + ", représentée par "
          + (head.woman() ? "sa gérante, " : "son gérant, ")
          + head.titled();
    }
    return "L'association "
        + facts.partner()
        + ", régie par la loi du 1er juillet 1901, inscrite au répertoire national des associations"
        + " sous le n° W"
        + facts.town().department()
        + (1_000_000 + number)
        + seat
        + ", représentée par "
        + (head.woman() ? "sa présidente, " : "son président, ")
        + head.titled()
        + (head.woman() ? ", habilitée" : ", habilité")
        + " par le conseil d'administration du "
        + Numbers.day(signature.minusDays(8L + number % 60));
  }

  static List<Line> after(Facts facts, LocalDate day) {
    List<Line> lines = new ArrayList<>();
    text(
        lines,
        "Fait à "
            + facts.town().name()
            + ", le "
            + (facts.signed() ? Numbers.day(day) : "____________")
            + ", en deux exemplaires originaux.");
    text(lines, "Pour la Commune");
    text(lines, "Le maire, " + facts.town().mayor(day).name());
    text(lines, "Pour " + facts.kind().partner);
    String head = facts.kind().company() ? "gérant" : "président";
    text(
        lines,
        (facts.president().woman() ? "La " + head + "e, " : "Le " + head + ", ")
            + facts.president().name());
    return lines;
  }

  private static void text(List<Line> lines, String words) {
    lines.add(new Line(LineKind.TEXT, words));
  }
}
