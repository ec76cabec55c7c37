package org.contreseing.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.contreseing.model.Noise;
import org.contreseing.model.Outline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SegmenterTest {

  private static final String BODY =
      "\n\nLes parties s'engagent à tenir ce qui est dit ici, sans délai.\n\n";

  @Test
  void findsZonesInOrder() {
    String text =
        "CONVENTION DE PRÊT\n\nEntre\n\nLa commune de Vaux, représentée par son maire,\n\net\n\nL'association Lire,\n\nPRÉAMBULE\n\nLa commune a des livres.\n\n"
            + "Article 1 : Objet"
            + BODY
            + "Article 2 : Durée"
            + BODY
            + "Fait à Vaux, le 3 mai 2026\n\nLe maire\n\nANNEXE 1 – Liste\n\nDes livres.";
    Outline outline = Texts.outline(text);

    assertThat(outline.title().map(outline.source()::slice)).contains("CONVENTION DE PRÊT");
    assertThat(outline.source().slice(outline.parties()))
        .startsWith("Entre")
        .contains("L'association Lire");
    assertThat(outline.source().slice(outline.recitals()))
        .startsWith("PRÉAMBULE")
        .contains("livres");
    assertThat(Texts.articles(outline)).containsExactly("1 Objet", "2 Durée");
    assertThat(outline.source().slice(outline.signature()))
        .startsWith("Fait à Vaux")
        .contains("Le maire");
    assertThat(outline.annexes())
        .extracting(a -> a.label() + " " + a.heading())
        .containsExactly("1 ANNEXE 1 – Liste");
  }

  @Test
  void doesNotTakeAContentsListForArticles() {
    String text =
        "1) OBJET\t2\n2) DURÉE\t3\n3) LITIGES\t4\n\n1) OBJET"
            + BODY
            + "2) DURÉE"
            + BODY
            + "3) LITIGES"
            + BODY;
    Outline outline = Texts.outline(text);

    assertThat(Texts.articles(outline)).containsExactly("1 OBJET", "2 DURÉE", "3 LITIGES");
    assertThat(outline.noise()).extracting(Noise::kind).containsExactly(Noise.Kind.CONTENTS_LIST);
  }

  @Test
  void doesNotTakeAListInsideAnArticleForArticles() {
    String text =
        "Article 1 : Objet\n\nLe partenaire :\n\n1. Fournit les livres\n\n2. Range les livres\n\nArticle 2 : Durée"
            + BODY;

    assertThat(Texts.articles(Texts.outline(text))).containsExactly("1 Objet", "2 Durée");
  }

  @Test
  void keepsBothArticlesOfOneNumber() {
    String text =
        "Article 3 : Prix"
            + BODY
            + "Article 4 : Entretien"
            + BODY
            + "Article 4 : Durée"
            + BODY
            + "Article 5 : Litiges"
            + BODY;

    assertThat(Texts.articles(Texts.outline(text)))
        .containsExactly("3 Prix", "4 Entretien", "4 Durée", "5 Litiges");
  }

  @Test
  void placesSubdivisionsUnderTheirArticle() {
    String text =
        "1. Objet"
            + BODY
            + "2. Prix"
            + BODY
            + "2.1 Montant"
            + BODY
            + "2.2. Le prix est versé à terme échu."
            + BODY
            + "3. Litiges"
            + BODY;
    Outline outline = Texts.outline(text);

    assertThat(outline.articles())
        .extracting(a -> a.number() + "/" + a.level() + "/" + a.heading())
        .containsExactly("1/1/Objet", "2/1/Prix", "2.1/2/Montant", "2.2/2/", "3/1/Litiges");
    assertThat(outline.articles().get(3).parent()).contains(1);
    assertThat(outline.articles().get(3).previous()).contains(2);
  }

  @Test
  void readsATitleOnTheLineUnderItsNumber() {
    String text =
        "Article 1er\n\nObjet de la convention"
            + BODY
            + "Article 2\n\nLes parties versent chacune la moitié du prix convenu."
            + BODY;

    assertThat(Texts.articles(Texts.outline(text)))
        .containsExactly("1 Objet de la convention", "2");
  }

  @Test
  void joinsATitleCutOverTwoLines() {
    String text =
        "ARTICLE 1 – OBJET"
            + BODY
            + "ARTICLE 2 – CONDITIONS FINANCIÈRES ET MODALITÉS DE\nVERSEMENT"
            + BODY;

    assertThat(Texts.articles(Texts.outline(text)))
        .containsExactly("1 OBJET", "2 CONDITIONS FINANCIÈRES ET MODALITÉS DE VERSEMENT");
  }

  @Test
  void leavesArticlesQuotedFromAnotherTextOut() {
    String text =
        "AVENANT N° 1\n\nArticle 1 : Objet\n\nL'article 5 est ainsi rédigé :\n\n« Article 5 : Durée\n\nLa convention dure deux ans. »\n\nArticle 2 : Effet"
            + BODY;
    Outline outline = Texts.outline(text);

    assertThat(Texts.articles(outline)).containsExactly("1 Objet", "2 Effet");
    assertThat(outline.noise()).extracting(Noise::kind).containsExactly(Noise.Kind.QUOTED_TEXT);
  }

  @Test
  void givesAnAnnexItsOwnArticles() {
    String text =
        "Article 1 : Objet"
            + BODY
            + "Article 2 : Durée"
            + BODY
            + "Fait à Vaux, le 3 mai 2026\n\nANNEXE – Règlement\n\nArticle 1 : Accès"
            + BODY
            + "Article 2 : Horaires"
            + BODY;
    Outline outline = Texts.outline(text);

    assertThat(Texts.articles(outline)).containsExactly("1 Objet", "2 Durée");
    assertThat(outline.annexes().get(0).articles())
        .extracting(a -> a.heading())
        .containsExactly("Accès", "Horaires");
  }

  @Test
  void knowsNumberingThatStartsAgainUnderATitle() {
    String text =
        "TITRE I – LES LIEUX\n\nArticle 1 : Accès"
            + BODY
            + "Article 2 : Clés"
            + BODY
            + "TITRE II – LE PRIX\n\nArticle 1 : Loyer"
            + BODY
            + "Article 2 : Charges"
            + BODY;
    Outline outline = Texts.outline(text);

    assertThat(outline.articles())
        .extracting(a -> a.scope())
        .containsExactly("", "", "TITRE II – LE PRIX", "TITRE II – LE PRIX");
    assertThat(outline.articles().get(2).previous()).isEmpty();
  }

  @Test
  void liftsStampsAndPageNumbersOutOfTheText() {
    String text =
        "Entre\n\nLa commune de Vaux,\nAccusé de réception en préfecture\n073-217300128-20260512-DEL2026_31-DE\nDate de réception préfecture : 13/05/2026\nreprésentée par son maire,\n\n"
            + "Article 1 : Objet"
            + BODY
            + "Page 1 sur 2\n\nArticle 2 : Durée"
            + BODY;
    Outline outline = Texts.outline(text);

    assertThat(outline.noise())
        .extracting(Noise::kind)
        .containsExactly(
            Noise.Kind.STAMP, Noise.Kind.STAMP, Noise.Kind.STAMP, Noise.Kind.PAGE_NUMBER);
    assertThat(outline.articles().get(0).body()).doesNotContain("Page 1");
  }

  @Test
  void readsHeadingsWithoutNumbersWhenNothingIsNumbered() {
    String text = "Objet" + BODY + "Durée" + BODY + "Résiliation" + BODY;

    assertThat(Texts.articles(Texts.outline(text)))
        .containsExactly("Objet", "Durée", "Résiliation");
  }

  @Test
  void cutsAFileThatHoldsTwoAgreements() {
    String one =
        "CONVENTION DE PRÊT\n\nEntre\n\nLa commune de Vaux\n\nArticle 1 : Objet"
            + BODY
            + "Article 2 : Durée"
            + BODY
            + "Fait à Vaux, le 3 mai 2026\n\nLe maire\n\n";
    List<Outline> outlines = Texts.outlines(Texts.plain(one + one.replace("PRÊT", "BAIL")));

    assertThat(outlines)
        .extracting(Texts::articles)
        .containsExactly(List.of("1 Objet", "2 Durée"), List.of("1 Objet", "2 Durée"));
    assertThat(outlines).extracting(o -> o.part().orElse(0)).containsExactly(1, 2);
    assertThat(outlines.get(1).title().map(outlines.get(1).source()::slice))
        .contains("CONVENTION DE BAIL");
  }

  @Test
  void findsNoArticleInALetter() {
    assertThat(
            Texts.outline(
                    "Monsieur le Maire,\n\nJe vous remercie de votre accueil.\n\nBien à vous,\n\nJeanne")
                .articles())
        .isEmpty();
  }

  @Test
  void keepsAnArticleThatStandsOutOfOrder() {
    String text =
        "1. Objet"
            + BODY
            + "2. Prix"
            + BODY
            + "3. Durée"
            + BODY
            + "5. Litiges"
            + BODY
            + "4. Comité de suivi"
            + BODY
            + "6. Avenant"
            + BODY;

    assertThat(Texts.articles(Texts.outline(text)))
        .containsExactly(
            "1 Objet", "2 Prix", "3 Durée", "5 Litiges", "4 Comité de suivi", "6 Avenant");
  }

  @Test
  void readsThreeLevelsWhoseFirstHasNoTextOfItsOwn() {
    String text =
        "1. DISPOSITIONS GÉNÉRALES\n\n1.1 Objet\n\n1.1.1 Le contrat fixe les conditions du service."
            + BODY
            + "2. PRIX\n\n2.1 Montant"
            + BODY;

    assertThat(Texts.articles(Texts.outline(text)))
        .containsExactly("1 DISPOSITIONS GÉNÉRALES", "1.1 Objet", "1.1.1", "2 PRIX", "2.1 Montant");
  }

  @Test
  void beginsTheTitleUnderTheLetterhead() {
    String text =
        "VILLE DE VAUX\nDirection des sports\n\nCONVENTION DE PRÊT\n\nEntre\n\nLa ville de Vaux\n\nArticle 1 : Objet"
            + BODY
            + "Article 2 : Prix"
            + BODY;
    Outline outline = Texts.outline(text);

    assertThat(outline.title().map(outline.source()::slice)).contains("CONVENTION DE PRÊT");
  }

  @Test
  void countsTheParagraphsOfAnActWithoutTitles() {
    String text = "PROTOCOLE\n\n";
    for (int i = 1; i <= 5; i++) {
      text += i + ". La bénévole participe aux maraudes du mardi soir avec l'équipe.\n\n";
    }

    assertThat(Texts.articles(Texts.outline(text))).containsExactly("1", "2", "3", "4", "5");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".",
        "_",
        "(",
        "1.",
        "I",
        "\t",
        "Article ",
        "« ",
        "a b ",
        "…",
        "\n1. A",
        "| ",
        "#",
        "*",
        "ANNEXE "
      })
  void survivesHostileRepetition(String unit) {
    Outline outline = Texts.outlines(Texts.markdown(unit.repeat(100_000 / unit.length()))).get(0);

    assertThat(outline.whole().length()).isGreaterThan(90_000);
  }
}
