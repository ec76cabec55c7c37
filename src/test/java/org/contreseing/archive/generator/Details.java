package org.contreseing.archive.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Articles that settle how things are done day by day: they make an agreement long. */
final class Details {

  private static final int SENTENCES = 6;
  private static final List<String> MATTERS =
      List.of(
          "l'accueil du public",
          "l'entretien des lieux",
          "le transport du matériel",
          "la formation des bénévoles",
          "le prêt des clés",
          "le tri des déchets",
          "l'affichage",
          "le stationnement",
          "la surveillance des accès",
          "le nettoyage",
          "l'éclairage",
          "le rangement des réserves",
          "la tenue des registres",
          "l'inscription des participants",
          "la distribution des documents",
          "la préparation des réunions",
          "la consommation d'eau",
          "le chauffage",
          "la vérification des extincteurs",
          "l'ouverture des portes");
  private static final List<String> ASPECTS =
      List.of("organisation", "calendrier", "personnes chargées", "documents remis", "dépenses");
  private static final List<String> SENTENCES_OF_ALL =
      List.of(
          "Pour %s, {partner} désigne deux personnes et en donne les noms à la Commune avant le %d"
              + " janvier.",
          "Une fiche en %2$d points, tenue à jour par {partner}, décrit pas à pas %1$s.",
          "Le maire est averti de tout changement touchant %s, %d jours au moins avant qu'il ne soit"
              + " appliqué.",
          "Les observations des habitants sur %s reçoivent une réponse écrite en %d jours.",
          "La Commune consacre à %s un crédit de %d heures de ses services par trimestre.",
          "Un exemplaire des consignes sur %s reste affiché à l'entrée, avec un plan au 1/%d00.",
          "Quand %s demande un achat de plus de %d0 euros, les deux parties en conviennent par"
              + " courriel.",
          "Le cahier, ouvert le %2$d du mois, garde la trace de ce qui a été fait pour %1$s.",
          "{Partner} forme chaque année %2$d volontaires à ce que demande %1$s.",
          "L'agent référent visite les lieux, relève ce qui concerne %s et coche les %d points de la"
              + " liste.",
          "Les travaux qui touchent %s se tiennent en semaine, de 9 heures à 18 heures, dans la salle"
              + " n° %d.",
          "Il est tenu compte, pour %s, de l'avis d'un groupe de %d usagers.",
          "Si %s souffre d'un retard, {partner} propose un autre jour dans un délai de %d jours.",
          "Le dossier, qui compte %2$d feuillets, indique ce qui sert pour %1$s.");

  private Details() {}

  /** So many characters of articles, to the nearest article; none if there is no room. */
  static List<Draft.Article> of(int room, int number, Wording wording) {
    List<Draft.Article> articles = new ArrayList<>();
    int left = room;
    while (left > 400) {
      Draft.Article article = article(articles.size(), number, wording);
      articles.add(article);
      left -= article.length();
    }
    return articles;
  }

  private static Draft.Article article(int rank, int number, Wording wording) {
    int place = rank + number;
    String matter = MATTERS.get(place % MATTERS.size());
    int turn = rank / MATTERS.size();
    String heading = matter.replaceFirst("^(l'|la |le )", "");
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < SENTENCES; i++) {
      String sentence = SENTENCES_OF_ALL.get((place * 5 + turn + i) % SENTENCES_OF_ALL.size());
      int figure = 5 + (number + rank * 7 + i * 5) % 23;
      words.append(i == 0 ? "" : " ").append(String.format(Locale.ROOT, sentence, matter, figure));
    }
    return new Draft.Article(
        heading.substring(0, 1).toUpperCase(Locale.FRENCH)
            + heading.substring(1)
            + (turn == 0 ? "" : " : " + aspect(turn)),
        List.of(wording.of(words.toString())),
        false);
  }

  private static String aspect(int turn) {
    int cycle = (turn - 1) / ASPECTS.size();
    String aspect = ASPECTS.get((turn - 1) % ASPECTS.size());
    return cycle == 0 ? aspect : aspect + " (suite " + cycle + ")";
  }
}
