package org.contreseing.archive.generator;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.contreseing.archive.generator.Town.Person;

/**
 * What an invented agreement is about: a function of the archive's seed and the agreement's number
 * alone, so that an amendment knows the agreement it amends without anything being kept.
 *
 * @param body the public body, as this agreement writes it
 * @param partner the name of the other party
 * @param months how long it runs from its effect
 * @param renewal whether it renews itself tacitly
 * @param signed whether somebody signed it
 * @param amount in euros
 * @param chance decides its wording and its flaws
 */
record Facts(
    int number,
    Kind kind,
    String body,
    Town town,
    String partner,
    Person president,
    LocalDate vote,
    LocalDate signature,
    LocalDate effect,
    int months,
    boolean renewal,
    int notice,
    boolean signed,
    int amount,
    long chance) {

  private static final List<String> SOCIETIES =
      List.of("Les Ateliers", "Le Foyer", "La Compagnie", "Le Cercle", "Les Amis");
  private static final List<String> CAUSES =
      List.of(
          "du Lavoir", "de la Source", "des Remparts", "du Théâtre bleu", "de la Rive", "du Vélo");

  static Facts of(long seed, int number, LocalDate on) {
    Random random = new Random(seed * 1_000_003L + number);
    Town town = Town.any(random);
    int months = 6 * (1 + random.nextInt(10));
    boolean near = random.nextInt(10) < 4;
    LocalDate effect =
        near
            ? on.plusDays(random.nextInt(241) - 120).minusMonths(months)
            : on.minusDays(random.nextInt(3650));
    LocalDate signature = effect.minusDays(5L + random.nextInt(40));
    return new Facts(
        number,
        Kind.values()[random.nextInt(Kind.values().length)],
        body(town.name(), random),
        town,
        pick(SOCIETIES, random) + " " + pick(CAUSES, random),
        Town.person(random),
        signature.minusDays(12L + random.nextInt(60)),
        signature,
        effect,
        months,
        random.nextInt(4) == 0,
        1 + random.nextInt(6),
        random.nextInt(12) != 0,
        500 * (1 + random.nextInt(90)),
        random.nextLong());
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

  private static String pick(List<String> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  /** A number that one partner of one town keeps for good. */
  int partnerNumber() {
    return Math.floorMod(partner.hashCode() * 31 + town.number() * 7919, 900_000);
  }

  /** The last day of its first term. */
  LocalDate end() {
    return effect.plusMonths(months).minusDays(1);
  }

  /** Its own number. */
  String reference() {
    return effect.getYear() + "-" + String.format(Locale.ROOT, "%05d", number);
  }

  /** How its title is written. */
  String title() {
    return kind.title + " N° " + reference();
  }

  /** The number that the council gave its vote of that day. */
  String voteNumber(LocalDate day) {
    return (number % 3 == 0 ? "DEL-" : "") + day.getYear() + "-" + (10 + number % 140);
  }
}
