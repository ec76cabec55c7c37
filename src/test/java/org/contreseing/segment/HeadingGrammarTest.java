package org.contreseing.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.contreseing.model.Reading;
import org.contreseing.model.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingGrammarTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Article 1 : Objet                          | ARTICLE | 1     | Objet
          ARTICLE PREMIER - OBJET                    | ARTICLE | 1     | OBJET
          Article 1er – Objet                        | ARTICLE | 1     | Objet
          Article 1 er                               | ARTICLE | 1     | ''
          Art. 3.- Conditions d'emploi               | ARTICLE | 3     | Conditions d'emploi
          Art. 1er. - L'association s'engage à tout. | ARTICLE | 1     | ''
          ARTICLE IV – DURÉE                         | ARTICLE | 4     | DURÉE
          ARTICLE l : OBJET                          | ARTICLE | 1     | OBJET
          Article unique                             | ARTICLE | 1     | ''
          Article 8 bis - Révision                   | ARTICLE | 8 bis | Révision
          Article 9 ter.                             | ARTICLE | 9 ter | ''
          Article1 : Objet                           | ARTICLE | 1     | Objet
          ARTICLE N° 2 : DURÉE                       | ARTICLE | 2     | DURÉE
          ARTICLE 1ER – OBJET                        | ARTICLE | 1     | OBJET
          ARTICLE 7-BIS - REVISION                   | ARTICLE | 7 bis | REVISION
          Article II.1 : Durée                       | DOTTED  | 2.1   | Durée
          2 - 1 Engagements de la commune            | DOTTED  | 2.1   | Engagements de la commune
          1 OBJET DE LA CONVENTION                   | ARABIC  | 1     | OBJET DE LA CONVENTION
          § 3 – Ce que fait la Régie                 | ARABIC  | 3     | Ce que fait la Régie
          B. Date d'effet                            | LETTER  | B     | Date d'effet
          ART. 10 RETRAIT ET RÉSILIATION             | ARTICLE | 10    | RETRAIT ET RÉSILIATION
          Annexe technique                           | ANNEX   | ''    | technique
          Article cinquième : Litiges                | ARTICLE | 5     | Litiges
          Article 2.1 Confidentialité                | DOTTED  | 2.1   | Confidentialité
          2.1. Confidentialité des données           | DOTTED  | 2.1   | Confidentialité des données
          6. 1. Montant                              | DOTTED  | 6.1   | Montant
          4) MODALITÉS                               | ARABIC  | 4     | MODALITÉS
          1/ Objet                                   | ARABIC  | 1     | Objet
          12. Litiges                                | ARABIC  | 12    | Litiges
          3 - Durée                                  | ARABIC  | 3     | Durée
          I.- Objet                                  | ROMAN   | 1     | Objet
          IX – RÉSILIATION                           | ROMAN   | 9     | RÉSILIATION
          TITRE II - Engagements                     | GROUP   | 2     | Engagements
          Chapitre premier : Généralités             | GROUP   | 1     | Généralités
          ANNEXE 1 – Plan                            | ANNEX   | 1     | Plan
          Annexe B                                   | ANNEX   | B     | ''
          """)
  void readsEveryWayAHeadingIsWritten(
      String line, Heading.Style style, String number, String title) {
    Heading heading = propose(line).orElseThrow();

    assertThat(heading.style()).isEqualTo(style);
    assertThat(heading.number()).isEqualTo(number);
    assertThat(heading.title()).isEqualTo(title);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Article 4 de la loi du 6 juillet 1989",
        "article 12 de la présente convention",
        "Articles 3 et 4",
        "Article 7, alinéa 2 : le prix",
        "12 000 euros par an",
        "1.5 % du montant",
        "12.06.2024 : réunion",
        "Annexe du décret susvisé, modifiée en dernier lieu par l'arrêté du 3 mai 2021.",
        "V = 5",
        "L'association",
        "2. la fourniture des repas ;"
      })
  void leavesOrdinaryLinesAlone(String line) {
    assertThat(propose(line)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Article 3 – Durée : La présente convention est conclue pour une durée de deux ans. | Durée
          Art. 7 - Le bailleur respecte les règles de l'annexe et les fait respecter par ses locataires, sans délai ni exception. | ''
          ARTICLE 7 - Confidentialité. L'agente est tenue à la discrétion professionnelle. | Confidentialité
          Article 2 : Objet.- Le présent contrat fixe les conditions de la vente des bois. | Objet
          """)
  void tellsATitleFromTheTextThatFollowsOnTheSameLine(String line, String title) {
    assertThat(propose(line).orElseThrow().title()).isEqualTo(title);
  }

  private static Optional<Heading> propose(String line) {
    SourceText text = Texts.plain(line);
    Reading reading = Readings.of(text);
    return HeadingGrammar.propose(Lines.of(text, reading).get(0));
  }
}
