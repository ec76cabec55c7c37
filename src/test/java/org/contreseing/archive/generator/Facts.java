package org.contreseing.archive.generator;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * What an invented agreement is about: a function of the archive's seed and the agreement's number
 * alone, so that an amendment knows the agreement it amends without anything being kept.
 *
 * @param body the public body, as this agreement writes it
 * @param months how long it runs from its effect
 * @param renewal whether it renews itself tacitly
 * @param signed whether somebody signed it
 */
record Facts(
    int number,
    Kind kind,
    String body,
    String town,
    String mayor,
    String partner,
    String president,
    LocalDate signature,
    LocalDate effect,
    int months,
    boolean renewal,
    int notice,
    boolean signed,
    int amount) {

  /** What kind of agreement. */
  enum Kind {
    PARTENARIAT("CONVENTION DE PARTENARIAT", "la convention de partenariat"),
    SUBVENTION("CONVENTION DE SUBVENTION", "la convention de subvention"),
    PRESTATION("CONTRAT DE PRESTATION DE SERVICES", "le contrat de prestation de services"),
    LOCAUX("CONVENTION DE MISE À DISPOSITION DE LOCAUX", "la convention de mise à disposition"),
    PRET("CONTRAT DE PRÊT DE MATÉRIEL", "le contrat de prêt de matériel");

    final String title;
    final String words;

    Kind(String title, String words) {
      this.title = title;
      this.words = words;
    }
  }

  private static final List<String> FIRST =
      List.of("Val", "Mont", "Roche", "Font", "Castel", "Pont", "Bel", "Clair", "Haut", "Sainte-");
  private static final List<String> SECOND =
      List.of(
          "brune", "ombreuse", "gelin", "mirande", "saule", "varenne", "luzy", "aubier", "orme");
  private static final List<String> PEOPLE =
      List.of(
          "Ferrier", "Aubanel", "Lestrade", "Morvan", "Sabatier", "Quillan", "Delorme", "Vasseur");
  private static final List<String> NAMES =
      List.of("Jeanne", "Paul", "Claire", "Hugo", "Nadia", "Marc", "Inès", "Louis");
  private static final List<String> SOCIETIES =
      List.of("Les Ateliers", "Le Foyer", "La Compagnie", "Le Cercle", "Les Amis");
  private static final List<String> CAUSES =
      List.of(
          "du Lavoir", "de la Source", "des Remparts", "du Théâtre bleu", "de la Rive", "du Vélo");

  static Facts of(long seed, int number, LocalDate on) {
    Random random = new Random(seed * 1_000_003L + number);
    String town = pick(FIRST, random) + pick(SECOND, random);
    int months = 6 * (1 + random.nextInt(10));
    boolean near = random.nextInt(10) < 4;
    LocalDate effect =
        near
            ? on.plusDays(random.nextInt(241) - 120).minusMonths(months)
            : on.minusDays(random.nextInt(3650));
    return new Facts(
        number,
        Kind.values()[random.nextInt(Kind.values().length)],
        body(town, random),
        town,
        person(random),
        pick(SOCIETIES, random) + " " + pick(CAUSES, random),
        person(random),
        effect.minusDays(5 + random.nextInt(40)),
        effect,
        months,
        random.nextInt(4) == 0,
        1 + random.nextInt(6),
        random.nextInt(12) != 0,
        500 * (1 + random.nextInt(90)));
  }

  /** The same body is not always written the same way. */
  private static String body(String town, Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> "Ville de " + town;
      case 1 -> "Commune de " + town.toUpperCase(Locale.FRENCH);
      case 2 -> "commune de " + town.replace("-", " ");
      default -> "Commune de " + town;
    };
  }

  private static String person(Random random) {
    return pick(NAMES, random) + " " + pick(PEOPLE, random);
  }

  private static String pick(List<String> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  /** How its title is written, with its own number. */
  String title() {
    return kind.title
        + " N° "
        + effect.getYear()
        + "-"
        + String.format(Locale.ROOT, "%05d", number);
  }
}
