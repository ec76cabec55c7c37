package org.contreseing.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.contreseing.model.AnnexReference;
import org.contreseing.model.ArticleReference;
import org.contreseing.model.InternalReference;
import org.contreseing.model.Reference;
import org.contreseing.model.RepealedCitation;
import org.contreseing.tables.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceReadersTest {

  private static final String ACT =
      "# Convention de partenariat\n\nArticle 1 : Objet\n%s\n\nArticle 2 : Moyens\n2.1 Locaux\nUne salle.\n\n2.2 Personnel\nUn agent.\n\nArticle 3 : Prix\nGratuit.\n\nArticle 4 : Durée\nUn an.\n\nArticle 5 : Litiges\nTribunal.";

  private final NumberReader reader = new NumberReader(Tables.builtIn());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dans les conditions de l'article 4. | 4 ok",
        "Voir articles 3 et 5. | 3 ok, 5 ok",
        "Les articles 1, 2 et 14 s'appliquent. | 1 ok, 2 ok, 14 missing",
        "Les obligations des articles 2 à 7 demeurent. | 2 ok, 7 missing",
        "Prévu à l'article 2.1. | 2.1 ok",
        "Prévu à l'article 2.9. | 2.9 missing",
        "Prévu à l'article 3.1. | 3.1 ok",
        "(cf. Article V) | 5 ok",
        "Au sens de l'article cinquième. | 5 ok",
        "Selon l'art. 7. | 7 missing",
        "Selon l'article 8 bis. | 8 bis missing",
        "À l'article 4 du présent contrat. | 4 ok",
        "Prévu à l'article 14 ci-dessous. | 14 missing",
        "Les conditions de l'article 14, au plus tard le 30 juin. | 14 missing",
        "La résiliation prévue à l'article 9 de plein droit. | 9 missing",
        "Les articles 1er et 4. | 1 ok, 4 ok",
        "Conformément à la loi n° 78-17 et à l'article 5. | 5 ok",
        "L'article 3 de la convention fixe le prix. | 3 ok"
      })
  void finds_references_to_its_own_articles(String sentence, String expected) {
    assertThat(articles(act(sentence))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Au titre de l'article 38 du RGPD.",
        "Vu l'article L. 2122-21 du code général des collectivités territoriales.",
        "Vu l'article L2122-21 du CGCT.",
        "L'article 226-13 du Code pénal.",
        "En application de l'article 10 de la loi du 12 avril 2000.",
        "Les articles 12, 13 et 14 de la loi.",
        "L'article 6, alinéa 2, du décret.",
        "Selon l'article 9 des statuts.",
        "L'article 11 du CCAG.",
        "L'article 12 du cahier des charges.",
        "L'article 8 de la convention de délégation.",
        "L'article 7 de la convention initiale.",
        "L'article 9 du même code.",
        "L'article 16 dudit code.",
        "L'article 12 de cette loi n'est pas visé ; voir la loi du 3 mars 2020, article 16.",
        "Le décret n° 2001-495 (article 11).",
        "La loi n° 2000-321 du 12 avril 2000, notamment son article 10.",
        "L'article 278 sexies-0 A.",
        "L'article 881 K est appliqué.",
        "L'article 1134 du code civil.",
        "L'article 700 est rappelé."
      })
  void leaves_the_articles_of_other_texts_alone(String sentence) {
    assertThat(articles(act(sentence))).isEmpty();
  }

  @Test
  void leaves_headings_and_quoted_text_alone() {
    assertThat(articles(act("> Article 12 : il est ajouté l'article 13."))).isEmpty();
  }

  @Test
  void takes_the_articles_that_an_amendment_names_for_those_of_the_act_it_amends() {
    String text =
        "# Avenant n° 1\n\nArticle 1 : Objet\nL'article 9 est remplacé.\n\nArticle 2 : Effet\nVoir l'article 1 du présent avenant et l'article 7 du présent avenant.";
    assertThat(articles(text)).isEqualTo("1 ok, 7 missing");
  }

  @Test
  void looks_for_an_article_of_an_annex_in_the_annex_first() {
    String text =
        act("Objet.")
            + "\n\nAnnexe 1 : Règlement\nArticle 1 : Accès\nVoir l'article 2.\n\nArticle 12 : Sortie\nVoir l'article 12 et l'article 13.";
    assertThat(articles(text)).isEqualTo("2 ok, 12 ok, 13 missing");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "La liste figure en annexe 1. | 1 ok",
        "La liste figure à l'annexe A. | A missing",
        "Voir les annexes I et II. | 1 ok, 2 ok",
        "Voir l'annexe 3. | 3 missing",
        "Elle suit la charte jointe en annexe 3. | 3 missing",
        "Voir l'annexe n° 2 puis l'annexe 2. | 2 ok, 2 ok",
        "Le plan est joint en annexe. | - ok",
        "Le plan ci-annexé. | - ok",
        "Le plan annexé à la présente convention. | - ok",
        "L'annexe 4 de la présente convention. | 4 missing"
      })
  void finds_references_to_annexes(String sentence, String expected) {
    String text = act(sentence) + "\n\nAnnexe 1 : Liste\nUne liste.\n\nAnnexe II : Plan\nUn plan.";
    assertThat(annexes(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "L'annexe 1 du décret.",
        "Les pièces de la charte figurant en annexe 3 du règlement.",
        "La liste prévue par l'annexe 1 à l'article R. 123-4.",
        "L'annexe 3 au code de la commande publique.",
        "Le budget annexe est tenu.",
        "L'annexe du bâtiment est ouverte.",
        "Le CCAG annexe ses pièces.",
        "Annexe 7 : Devis"
      })
  void leaves_other_annexes_alone(String sentence) {
    assertThat(annexes(act(sentence))).isEmpty();
  }

  @Test
  void calls_an_annex_missing_when_there_is_none() {
    assertThat(annexes(act("Un tableau fourni en annexe à la présente convention.")))
        .isEqualTo("- missing");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Conclue en application de l'article 18 de l'ordonnance n° 2015-899. | REP-002 false",
        "Le code des marchés¶publics s'applique. | REP-001 false",
        "L'article 1134 du Code civil s'applique. | REP-039 false",
        "La comptabilité suit la nomenclature M14. | REP-032 false",
        "L'ancien code des marchés publics, abrogé, n'est plus cité. | REP-001 true",
        "Le marché public conclu en application du code des marchés publics s'achève. | REP-001 true",
        "Le mandat est régi par la loi n° 85-704 et par les articles L. 2422-5 et suivants du code de la commande publique. | REP-006 false",
        "La loi n° 83-634, codifiée au code général de la fonction publique. | REP-012 true",
        "L'ordonnance n° 2015-899 puis le code de la commande publique. | REP-002 true",
        "Le code de la commande publique s'applique. | ",
        "La loi n° 2020-105 s'applique. | ",
        "La voie M 15 est fermée. | "
      })
  void finds_citations_of_repealed_texts(String sentence, String expected) {
    List<RepealedCitation> found =
        reader.read(Outlines.of(act(sentence.replace('¶', '\n')))).repealedCitations();
    assertThat(
            String.join(
                ", ", found.stream().map(c -> c.text().id() + " " + c.historical()).toList()))
        .isEqualTo(expected == null ? "" : expected);
  }

  private <R extends Reference> Stream<R> some(Class<R> family, String text) {
    return reader.read(Outlines.of(text)).references().stream()
        .filter(family::isInstance)
        .map(family::cast);
  }

  private static String act(String sentence) {
    return String.format(Locale.ROOT, ACT, sentence);
  }

  private String articles(String text) {
    return String.join(
        ", ",
        some(InternalReference.class, text)
            .flatMap(r -> r.numbers().stream())
            .map(ReferenceReadersTest::said)
            .toList());
  }

  private static String said(ArticleReference reference) {
    return reference.number() + (reference.resolved() ? " ok" : " missing");
  }

  private String annexes(String text) {
    return String.join(
        ", ",
        some(AnnexReference.class, text)
            .map(
                (AnnexReference r) ->
                    (r.label().isEmpty() ? "-" : r.label()) + (r.resolved() ? " ok" : " missing"))
            .toList());
  }
}
