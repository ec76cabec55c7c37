package org.contreseing.archive.generator;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** An invented town and what stays the same of it from one agreement to the next. */
record Town(int number) {

  private static final List<String> FIRST =
      List.of("Val", "Mont", "Roche", "Font", "Castel", "Pont", "Bel", "Clair", "Haut", "Sainte-");
  private static final List<String> SECOND =
      List.of(
          "brunelle", "ombreuse", "gelin", "mirande", "saule", "varenne", "luzy", "aubier", "orme");
  private static final List<String> PEOPLE =
      List.of(
          "Ferrier", "Aubanel", "Lestrade", "Morvan", "Sabatier", "Quillan", "Delorme", "Vasseur");
  private static final List<String> NAMES =
      List.of("Jeanne", "Paul", "Claire", "Hugo", "Nadia", "Marc", "Inès", "Louis");
  private static final List<String> SEATS =
      List.of(
          "1 place de la Mairie",
          "hôtel de ville, 4 place du Marché",
          "12 rue de la République",
          "mairie, 2 rue du Lavoir",
          "7 place de l'Église");

  /** Departments and the courts they depend on (article R. 221-3 of the code of these courts). */
  private static final List<String> DEPARTMENTS =
      List.of(
          "18 d'Orléans",
          "71 de Dijon",
          "46 de Toulouse",
          "35 de Rennes",
          "87 de Limoges",
          "51 de Châlons-en-Champagne",
          "24 de Bordeaux");

  static Town any(Random random) {
    return new Town(random.nextInt(FIRST.size() * SECOND.size()));
  }

  String name() {
    String first = FIRST.get(number / SECOND.size());
    String second = SECOND.get(number % SECOND.size());
    return first.endsWith("-")
        ? first + second.substring(0, 1).toUpperCase(Locale.FRENCH) + second.substring(1)
        : first + second;
  }

  private String place() {
    return DEPARTMENTS.get(number % DEPARTMENTS.size());
  }

  String department() {
    return place().substring(0, 2);
  }

  String court() {
    return "tribunal administratif " + place().substring(3);
  }

  String postcode() {
    return String.format(Locale.ROOT, "%s%02d0", department(), 10 + number % 80);
  }

  String seat() {
    return SEATS.get(number % SEATS.size()) + ", " + postcode() + " " + name();
  }

  String siret() {
    String digits = String.format(Locale.ROOT, "21%s0%03d", department(), 100 + number);
    return Numbers.siret(Numbers.keyed(digits));
  }

  /** Whether its agreements are written with little care. */
  boolean careless() {
    return number % 8 == 3;
  }

  /** Who was mayor then: elected in March 2014, June 2020 and March 2026. */
  Person mayor(LocalDate day) {
    int term =
        day.isBefore(LocalDate.of(2020, 6, 1))
            ? 1
            : day.isBefore(LocalDate.of(2026, 3, 23)) ? 2 : 3;
    return person(new Random(number * 31L + term));
  }

  static Person person(Random random) {
    int name = random.nextInt(NAMES.size());
    return new Person(
        NAMES.get(name) + " " + PEOPLE.get(random.nextInt(PEOPLE.size())), name % 2 == 0);
  }

  /** Somebody who signs. */
  record Person(String name, boolean woman) {

    /** With the title before. */
    String titled() {
      return (woman ? "Mme " : "M. ") + name;
    }
  }
}
