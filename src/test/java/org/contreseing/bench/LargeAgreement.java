package org.contreseing.bench;

/** Agreements of any size, written by formula: no two articles say the same. */
final class LargeAgreement {

  /** Characters of an ordinary page. */
  static final int PAGE = 3000;

  private static final String[] SUBJECTS = {
    "le suivi du chantier",
    "l'entretien des locaux",
    "la formation des agents",
    "la communication",
    "l'accueil du public",
    "le transport des œuvres",
    "la restauration"
  };

  private LargeAgreement() {}

  /** About so many pages of 3,000 characters. */
  static String ofPages(int pages) {
    StringBuilder text = new StringBuilder(head());
    for (int article = 4; text.length() < pages * PAGE; article++) {
      text.append(article(article, 8));
    }
    return text.append(signature()).toString();
  }

  /** So many articles of one paragraph. */
  static String ofArticles(int articles) {
    StringBuilder text = new StringBuilder(head());
    for (int article = 4; article <= articles; article++) {
      text.append(article(article, 1));
    }
    return text.append(signature()).toString();
  }

  private static String head() {
    return """
        CONVENTION DE PARTENARIAT

        Entre

        La commune de Valcombe, représentée par son maire, Madame Jeanne Ferrier, dûment habilitée \
        par délibération du 12 mars 2024, ci-après dénommée « la Commune »,

        et

        L'association Les Ateliers du Lavoir, association régie par la loi du 1er juillet 1901, \
        représentée par son président, Monsieur Paul Aubanel, ci-après dénommée « l'Association »,

        Il est convenu ce qui suit :

        Article 1 – Objet

        La présente convention a pour objet de définir les conditions du partenariat.

        Article 2 – Durée

        La convention est conclue pour une durée de trois ans à compter du 1er septembre 2024.

        Article 3 – Résiliation

        Chaque partie peut résilier la convention par lettre recommandée avec un préavis de trois mois.

        """;
  }

  private static String article(int number, int paragraphs) {
    String subject = SUBJECTS[number % SUBJECTS.length];
    StringBuilder text = new StringBuilder();
    text.append("Article ").append(number).append(" – Modalités n° ").append(number).append("\n\n");
    for (int i = 1; i <= paragraphs; i++) {
      text.append("Pour ")
          .append(subject)
          .append(", l'Association remet à la Commune un état n° ")
          .append(number * 10 + i)
          .append(" dans un délai de ")
          .append(5 + (number + i) % 25)
          .append(" jours. La Commune verse ")
          .append(100 + number * 7 + i)
          .append(" € après le ")
          .append(1 + (number + i) % 28)
          .append(" mai 2025, comme il est dit à l'article ")
          .append(1 + number % 3)
          .append(". Les parties se réunissent au moins ")
          .append(2 + i % 3)
          .append(" fois par an et dressent un compte rendu.\n\n");
    }
    return text.toString();
  }

  private static String signature() {
    return "Fait à Valcombe, le 2 juin 2024, en deux exemplaires originaux.\n\n"
        + "Pour la Commune\nJeanne Ferrier, maire\n\n"
        + "Pour l'Association\nPaul Aubanel, président\n";
  }
}
