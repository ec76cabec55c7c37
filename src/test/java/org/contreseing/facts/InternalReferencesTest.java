package org.contreseing.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.contreseing.model.InternalReference;
import org.contreseing.model.OtherActReference;
import org.contreseing.model.Reference;
import org.contreseing.tables.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InternalReferencesTest {

  // ranks: 0 Objet, 1 Moyens, 2 Locaux, 3 Personnel, 4 Prix, 5 Durée, 6 Litiges
  private static final String ACT =
      "# Convention de partenariat\n\nArticle 1 : Objet\nRien.\n\nArticle 2 : Moyens\n2.1 Locaux\nUne salle.\n\n2.2 Personnel\nUn agent.\n\nArticle 3 : Prix\n%s\n\nArticle 4 : Durée\nUn an.\n\nArticle 5 : Litiges\nTribunal.";

  private final NumberReader reader = new NumberReader(Tables.builtIn());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Voir l'article 4. | article 4 [5]",
        "Voir l'article V. | article V [6]",
        "Voir l'article cinquième. | article cinquième [6]",
        "Voir les articles 1er à 4. | articles 1er à 4 [0, 1, 4, 5]",
        "Voir les articles 3, 4 et 5. | articles 3, 4 et 5 [4, 5, 6]",
        "Voir l'article 2.2. | article 2.2 [3]",
        "Voir l'article 4 alinéa 2. | article 4 alinéa 2 [5] part alinéa 2",
        "Voir le deuxième alinéa de l'article 4. | article 4 [5] part deuxième alinéa",
        "Voir l'article 4 ci-dessous. | article 4 ci-dessous [5] BELOW",
        "Voir l'article 1 ci-dessus. | article 1 ci-dessus [0] ABOVE",
        "Voir l'article 4 ci-dessus. | article 4 ci-dessus [5] ABOVE misdirected",
        "Voir l'article 1 ci-après. | article 1 ci-après [0] BELOW misdirected",
        "Voir l'article précédent. | article précédent [1]",
        "Voir l'article suivant. | article suivant [5]",
        "Le présent article est essentiel. | présent article [4]",
        "Voir l'article « Durée ». | article « Durée » [5]",
        "Voir le paragraphe 2.1 ci-dessus. | paragraphe 2.1 ci-dessus [2] ABOVE",
        "Voir le point 2.2. | point 2.2 [3]",
        "Voir l'article 9. | article 9 [] unresolved"
      })
  void leadToTheirArticles(String sentence, String expected) {
    assertThat(told(act(sentence))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "L'article 8 de la convention initiale. | 8 of convention initiale",
        "L'article 8 du règlement intérieur de ses écoles. | 8 of règlement intérieur",
        "L'article 2 de l'annexe est lu. | 2 of annexe",
        "Les articles 3 et 4 du marché de travaux. | 3 4 of marché de travaux",
        "L'article 12 des statuts. | 12 of statuts"
      })
  void ofOtherActsAreNeverInternal(String sentence, String expected) {
    assertThat(others(act(sentence))).isEqualTo(expected);
    assertThat(told(act(sentence))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le paragraphe 7.9 manque.",
        "L'article « Pêche » manque.",
        "Le point 3 du décret.",
        "L'article L. 2121-29 du code général des collectivités territoriales."
      })
  void areNotMadeUp(String sentence) {
    assertThat(told(act(sentence))).isEmpty();
  }

  @Test
  void areAmbiguousWhereTwoArticlesBearTheNumber() {
    String text = act("Voir l'article 4.") + "\n\nArticle 4 : Assurance\nOui.";
    assertThat(some(InternalReference.class, text).toList())
        .singleElement()
        .satisfies(r -> assertThat(r.ambiguous()).isTrue())
        .satisfies(r -> assertThat(r.targets()).containsExactly(5, 7));
  }

  @Test
  void ofAnAnnexLeadIntoTheAnnex() {
    String text =
        act("Rien.")
            + "\n\nAnnexe 1 : Règlement\nArticle 1 : Accès\nVoir l'article 2.\n\nArticle 2 : Sortie\nLibre.";
    assertThat(some(InternalReference.class, text).toList())
        .singleElement()
        .satisfies(r -> assertThat(r.annex()).contains(0))
        .satisfies(r -> assertThat(r.targets()).containsExactly(1));
  }

  @Test
  void endInLinearTimeOnAHostileText() {
    String text = act("article 1 à 999, article « a », article précédent, ".repeat(5_000));
    assertThat(some(InternalReference.class, text)).hasSizeGreaterThan(5_000);
  }

  private static String act(String sentence) {
    return String.format(Locale.ROOT, ACT, sentence);
  }

  private <R extends Reference> Stream<R> some(Class<R> family, String text) {
    return reader.read(Outlines.of(text)).references().stream()
        .filter(family::isInstance)
        .map(family::cast);
  }

  private String told(String text) {
    List<String> all =
        some(InternalReference.class, text)
            .map(
                r ->
                    r.quote()
                        + " "
                        + r.targets()
                        + (r.part().isEmpty() ? "" : " part " + r.part())
                        + r.said().map(s -> " " + s).orElse("")
                        + (r.misdirected() ? " misdirected" : "")
                        + (r.resolved() ? "" : " unresolved"))
            .toList();
    return String.join(", ", all);
  }

  private String others(String text) {
    return String.join(
        ", ",
        some(OtherActReference.class, text)
            .map(r -> String.join(" ", r.articles()) + " of " + r.act())
            .toList());
  }
}
