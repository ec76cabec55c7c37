package org.contreseing.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.contreseing.model.Article;
import org.contreseing.model.LabelledLine;
import org.contreseing.model.LineLabel;
import org.contreseing.model.Noise;
import org.contreseing.model.Outline;
import org.contreseing.tables.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnusualLayoutsTest {

  private static final String BODY =
      "\n\nLes parties s'engagent à tenir ce qui est dit ici, sans délai.\n\n";
  private static final String END = "Fait à Vaux, le 3 mai 2026\n\nLe maire\n\nLa présidente\n\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ARTlCLE 3 - OBJET | ARTICLE 3 - OBJET",
        "Artlcle lO - Litiges | Article 10 - Litiges",
        "ARTICLE B - ASSURANCE | ARTICLE 8 - ASSURANCE",
        "ARTICLE II - ASSURANCE | ARTICLE II - ASSURANCE",
        "Article 4 de la loi | Article 4 de la loi",
        "Articles du code | Articles du code",
      })
  void repairsTheHeadOfAScannedHeading(String seen, String meant) {
    assertThat(Recognised.repaired(seen)).isEqualTo(meant).hasSameSizeAs(seen);
  }

  @Test
  void aLetterIsADigitOnlyWhereOneIsDue() {
    String lettered =
        "ARTICLE 1 - OBJET" + BODY + "ARTICLE B - AUTRES" + BODY + "ARTICLE 2 - DURÉE" + BODY;

    assertThat(Texts.articles(Texts.outline(lettered))).containsExactly("1 OBJET", "2 DURÉE");
  }

  @Test
  void subdivisionsByLetterAreArticlesOfTheSecondLevel() {
    String text =
        "I. OBJET\n\nA. Prêt" + BODY + "B. Retour" + BODY + "II. DURÉE" + BODY + "III. FIN" + BODY;

    assertThat(Texts.outline(text).articles())
        .extracting(Article::label, Article::level)
        .contains(tuple("A", 2), tuple("B", 2));
  }

  @Test
  void anArticleThatIsPutInWithoutGuillemetsIsQuoted() {
    String text =
        "AVENANT N° 1\n\nARTICLE 1 - DURÉE\n\nL'article 11 est remplacé par les dispositions suivantes :\n\nArticle 11 : Durée"
            + BODY
            + "ARTICLE 2 - EFFET"
            + BODY
            + "ARTICLE 3 - RESTE"
            + BODY
            + END;
    Outline outline = Texts.outline(text);

    assertThat(Texts.articles(outline)).containsExactly("1 DURÉE", "2 EFFET", "3 RESTE");
    assertThat(outline.noise())
        .filteredOn(n -> n.kind() == Noise.Kind.QUOTED_TEXT)
        .hasSize(1)
        .allSatisfy(n -> assertThat(outline.source().slice(n.span())).startsWith("Article 11"));
  }

  @Test
  void anArticleOfTheCodeSetOutInTheRecitalsIsQuoted() {
    String cited =
        "Article L. 2121-29 : « Le conseil municipal règle par ses délibérations les affaires de la commune. »";
    Outline outline =
        Texts.outline(
            "CONVENTION\n\nEntre\n\nla commune de Vaux, représentée par son maire,\n\net l'association Lire,\n\nRappel des textes\n\n"
                + cited
                + "\n\nArticle 1 : Objet"
                + BODY
                + "Article 2 : Durée"
                + BODY);

    assertThat(Texts.articles(outline)).containsExactly("1 Objet", "2 Durée");
    assertThat(outline.noise())
        .filteredOn(n -> n.kind() == Noise.Kind.QUOTED_TEXT)
        .extracting(n -> outline.source().slice(n.span()))
        .containsExactly(cited);
  }

  @Test
  void whatFollowsTheSignaturesIsANote() {
    Outline outline =
        Texts.outline(
            "Article 1 : Objet"
                + BODY
                + "Article 2 : Durée"
                + BODY
                + END
                + "Notifié le 12 mai 2026\n\nAmpliation au comptable");

    assertThat(outline.source().slice(outline.signature())).contains("La présidente");
    assertThat(outline.noise())
        .filteredOn(n -> n.kind() == Noise.Kind.NOTE)
        .extracting(n -> outline.source().slice(n.span()).strip())
        .containsExactly("Notifié le 12 mai 2026\n\nAmpliation au comptable");
  }

  @Test
  void anAnnexMayStandBeforeTheSignatures() {
    Outline outline =
        Texts.outline(
            "Article 1 : Objet"
                + BODY
                + "Article 2 : Durée"
                + BODY
                + "ANNEXE FINANCIÈRE\n\nAchats : 100 €\n\nLivres : 200 €\n\nTables : 300 €\n\nTotal : 600 €\n\n"
                + END);

    assertThat(outline.annexes()).hasSize(1);
    assertThat(outline.source().slice(outline.annexes().get(0).span()))
        .contains("Total : 600 €")
        .doesNotContain("Fait à Vaux");
    assertThat(outline.source().slice(outline.signature())).startsWith("Fait à Vaux");
  }

  @Test
  void everyLineWithTextHasALabel() {
    String text = "CONVENTION\n\nArticle 1 : Objet" + BODY + "Article 2 : Durée" + BODY + END;

    assertThat(Segmenter.grammarAlone(Tables.builtIn()).label(Texts.plain(text)))
        .extracting(LabelledLine::label)
        .containsExactly(
            LineLabel.TITLE,
            LineLabel.HEADING,
            LineLabel.BODY,
            LineLabel.HEADING,
            LineLabel.BODY,
            LineLabel.SIGNATURE,
            LineLabel.SIGNATURE,
            LineLabel.SIGNATURE);
  }
}
