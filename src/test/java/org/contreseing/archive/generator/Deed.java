package org.contreseing.archive.generator;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The text of an agreement, paragraph by paragraph. */
record Deed(List<Line> lines) {

  /** What a paragraph is. */
  enum Kind {
    TITLE,
    HEADING,
    TEXT
  }

  /** One paragraph. */
  record Line(Kind kind, String words) {}

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH);
  private static final int PAGE = 3000;
  private static final String[] SUBJECTS = {
    "le suivi du projet",
    "l'entretien des lieux",
    "la formation des bénévoles",
    "la communication",
    "l'accueil du public",
    "le transport du matériel",
    "l'évaluation des actions"
  };

  Deed {
    lines = List.copyOf(lines);
  }

  /** An agreement of about so many pages of 3,000 characters. */
  static Deed agreement(Facts facts, int pages) {
    Composition text = new Composition();
    text.title(facts.title());
    parties(facts, text);
    text.article(
        "Objet",
        "La présente convention fixe les conditions dans lesquelles "
            + partner(facts)
            + " et la collectivité conduisent ensemble leurs actions sur le territoire de "
            + facts.town()
            + ".");
    text.article("Durée", duration(facts));
    text.article(
        "Dispositions financières",
        "La collectivité verse une somme de "
            + facts.amount()
            + " euros, sur présentation d'une facture, dans un délai de trente jours.");
    while (text.length < pages * PAGE - 1500) {
      text.article("Modalités n° " + (text.articles + 1), details(text.articles, facts));
    }
    text.article(
        "Résiliation",
        "En cas de manquement, chaque partie peut résilier la convention par "
            + "lettre recommandée avec accusé de réception, avec un préavis de "
            + facts.notice()
            + " mois.");
    text.article(
        "Litiges", "À défaut d'accord amiable, les litiges relèvent du tribunal administratif.");
    signature(facts, facts.signature(), text);
    return new Deed(text.lines);
  }

  /** An amendment that makes an agreement longer; one that the archive may not hold. */
  static Deed amendment(Facts facts, LocalDate signed, int more) {
    Composition text = new Composition();
    text.title(
        "AVENANT N° 1 À "
            + facts.kind().words.toUpperCase(Locale.FRENCH)
            + " N° "
            + facts.title().replaceFirst(".* N° ", ""));
    parties(facts, text);
    text.text(
        "Vu "
            + facts.kind().words
            + " n° "
            + facts.title().replaceFirst(".* N° ", "")
            + " signée le "
            + DAY.format(facts.signature())
            + ",");
    text.article(
        "Objet",
        "Le présent avenant a pour objet de prolonger la durée de "
            + facts.kind().words
            + " signée le "
            + DAY.format(facts.signature())
            + ".");
    text.article(
        "Durée",
        "La durée prévue à l'article 2 est prolongée de "
            + more
            + " mois, jusqu'au "
            + DAY.format(facts.effect().plusMonths(facts.months() + (long) more).minusDays(1))
            + ".");
    text.article("Autres dispositions", "Les autres articles demeurent inchangés.");
    signature(facts, signed, text);
    return new Deed(text.lines);
  }

  private static void parties(Facts facts, Composition text) {
    text.text("Entre les soussignés :");
    text.text(
        "La "
            + facts.body()
            + ", représentée par son maire, "
            + facts.mayor()
            + ", dûment habilité par délibération du conseil municipal du "
            + DAY.format(facts.signature().minusDays(30))
            + ", ci-après dénommée « la Collectivité »,");
    text.text("d'une part,");
    text.text("et");
    text.text(
        "L'association "
            + facts.partner()
            + ", association régie par la loi du 1er juillet 1901, "
            + "dont le siège est à "
            + facts.town()
            + ", représentée par "
            + facts.president()
            + ", en qualité de président, ci-après dénommée « l'Association »,");
    text.text("d'autre part,");
    text.text("Il a été convenu ce qui suit :");
  }

  private static String partner(Facts facts) {
    return "l'association " + facts.partner();
  }

  private static String duration(Facts facts) {
    String plain =
        "La présente convention est conclue pour une durée de "
            + facts.months()
            + " mois à compter du "
            + DAY.format(facts.effect())
            + ".";
    return facts.renewal()
        ? plain
            + " Elle est renouvelée par tacite reconduction par périodes de douze mois, sauf "
            + "dénonciation par l'une des parties au moins "
            + facts.notice()
            + " mois avant son terme."
        : plain + " Elle ne peut être renouvelée que par un accord exprès.";
  }

  private static String details(int article, Facts facts) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      String subject = SUBJECTS[(article + i + facts.number()) % SUBJECTS.length];
      text.append("Pour ")
          .append(subject)
          .append(", l'Association remet à la Collectivité un état n° ")
          .append(article * 10 + i)
          .append(" dans un délai de ")
          .append(5 + (article + i) % 25)
          .append(" jours. Les parties se réunissent au moins ")
          .append(2 + i % 3)
          .append(" fois par an et dressent un compte rendu qui est joint au dossier. ");
    }
    return text.toString().strip();
  }

  private static void signature(Facts facts, LocalDate day, Composition text) {
    if (facts.signed()) {
      text.text(
          "Fait à "
              + facts.town()
              + ", le "
              + DAY.format(day)
              + ", en deux exemplaires originaux.");
    } else {
      text.text("Fait à " + facts.town() + ", le ____________, en deux exemplaires originaux.");
    }
    text.text("Pour la Collectivité");
    text.text("Le maire, " + facts.mayor());
    text.text("Pour l'Association");
    text.text("Le président, " + facts.president());
  }

  /** Lines while they are written. */
  private static final class Composition {
    private final List<Line> lines = new ArrayList<>();
    private int articles;
    private int length;

    private void title(String words) {
      add(Kind.TITLE, words);
    }

    private void text(String words) {
      add(Kind.TEXT, words);
    }

    private void article(String heading, String words) {
      articles++;
      add(Kind.HEADING, "Article " + articles + " – " + heading);
      add(Kind.TEXT, words);
    }

    private void add(Kind kind, String words) {
      lines.add(new Line(kind, words));
      length += words.length();
    }
  }
}
