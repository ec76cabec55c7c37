package org.contreseing.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.contreseing.model.LawReference;
import org.contreseing.tables.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LawReferenceReaderTest {

  private final NumberReader reader = new NumberReader(Tables.builtIn());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "L'article L. 2121-29 du code général des collectivités territoriales. | CGCT L2121-29 known",
        "Les articles L. 5211-1 et suivants du CGCT. | CGCT L5211-1… known",
        "L'article R. 421-1 du code de justice administrative. | CJA R421-1 known",
        "L'article L.2125-1 du CG3P. | CGPPP L2125-1 known",
        "L'article L. 2125-1 du CGPPP. | CGPPP L2125-1 known",
        "Au sens de l'article L2511-6 du CCP. | CCP L2511-6 known",
        "L'article L. 2511-66 du CCP. | CCP L2511-66 unknown",
        "L'article R. 9999-1 du code de la santé publique. | CSP R9999-1 untold",
        "L'article 1218 du code¶civil. | C.CIV 1218 known",
        "L'article 1134 du code civil. | C.CIV 1134 repealed",
        "Les articles L. 2113-6 à L. 2113-8 du code de la commande publique. | CCP L2113-6 L2113-8… known",
        "Les articles L. 2194-1, R. 2194-1 et de l'article R. 2194-2 du CCP. | CCP L2194-1 R2194-1 R2194-2 known",
        "L'article L. 5214-16 V du code général des collectivités territoriales. | CGCT L5214-16 known",
        "L'article R. 2122-8 (1° et 2°) du code de la commande publique. | CCP R2122-8 known",
        "L'article LO 1112-1 du CGCT. | CGCT LO1112-1 known",
        "Vu le code général des collectivités territoriales, notamment ses articles L. 2122-21 et L. 2122-22 ; | CGCT L2122-21 L2122-22 known",
        "Vu le code de l'éducation (articles L. 124-1 et L. 124-9) ; | C.EDUC L124-1 L124-9 known",
        "Le code du patrimoine s'applique. | C.PATR known",
        "La convention suit l'article L. 353-4. | ? L353-4 untold",
        "L'article L. 2122-1 du code général de la propriété des personnes publiques et l'article R. 2122-6 du même code. | CGPPP L2122-1 known, CGPPP R2122-6 known",
        "L'article L. 1 du code du sport ; l'article L. 113-2 dudit code ; l'article R. 113-1 du code précité. | C.SPORT L1 unknown, C.SPORT L113-2 known, C.SPORT R113-1 known"
      })
  void findsArticlesOfCodes(String sentence, String expected) {
    assertThat(said(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "La loi n° 2000-321 du 12 avril 2000. | loi 2000-321 2000-04-12 known",
        "L'article 10 de la loi n° 2000-321 du 12 avril 2000. | loi 2000-321 2000-04-12 10 known",
        "La loi n° 2000-321 du 12 avril 2001. | loi 2000-321 2001-04-12 misdated",
        "Le décret n° 2000-321 du 12 avril 2000. | decret 2000-321 2000-04-12 misdated",
        "La loi n° 84-53 du 26 janvier 1984. | loi 84-53 1984-01-26 repealed",
        "La loi n° 2021-1717 du 21 décembre 2021. | loi 2021-1717 2021-12-21 untold",
        "Association régie par la loi du 1er juillet 1901. | loi 1901-07-01 known",
        "Une association loi 1901. | loi 1901-07-01 known",
        "La loi n° 78-17 du 6 janvier 1978 modifiée, notamment son article 48. | loi 78-17 1978-01-06 48 known",
        "Le décret n° 2001-495 (article 1er). | decret 2001-495 1 known",
        "La loi n° 2000-321 du 12 avril 2000 s'applique, et l'article 9-1 de la même loi. | loi 2000-321 2000-04-12 known, loi 2000-321 2000-04-12 9-1 known",
        "La loi n° 2000-321 du 12 avril 2000 ; l'article 10 de la loi du 12 avril 2000 précitée. | loi 2000-321 2000-04-12 known, loi 2000-321 2000-04-12 10 known",
        "L'ordonnance n° 2018-1074 du 26 novembre 2018. | ordonnance 2018-1074 2018-11-26 known",
        "Le règlement (UE) 2016/679. | reglement 2016/679 known",
        "Le règlement (UE) n° 2016/679 du 27 avril 2016. | reglement 2016/679 2016-04-27 known",
        "L'article 28 du RGPD. | reglement 2016/679 2016-04-27 28 known",
        "La directive 2014/24/UE du 26 février 2014. | directive 2014/24 2014-02-26 untold",
        "La circulaire du Premier ministre du 29 septembre 2015. | circulaire 2015-09-29 untold",
        "La circulaire n° 5811/SG du 29 septembre 2015. | circulaire 5811/SG 2015-09-29 untold",
        "L'arrêté préfectoral du 3 mai 2024. | arrete 2024-05-03 untold",
        "L'arrêté n° 2016-131 du 3 mai 2024. | arrete 2016-131 2024-05-03 untold"
      })
  void findsLawsDecreesAndActsOfAuthorities(String sentence, String expected) {
    assertThat(said(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le règlement du 3 mai 2024 reste dû.",
        "L'arrêté des comptes a lieu chaque année.",
        "Le code source est publié ; le code banque est 30001.",
        "La csp des agents est connue.",
        "Conformément à l'article 2 et au règlement intérieur.",
        "Ledit règlement est affiché.",
        "Le rapport L-3 est remis.",
        "La directive donnée par le maire est suivie."
      })
  void leavesAloneWhatOnlyLooksLikeLaw(String sentence) {
    assertThat(said(sentence)).isEmpty();
  }

  @Test
  void tellsTheSuccessorOfARepealedText() {
    LawReference law =
        laws("L'ordonnance n° 2015-899 du 23 juillet 2015.").findFirst().orElseThrow();
    assertThat(law.repealed().orElseThrow().replacement())
        .isEqualTo("code de la commande publique");
    assertThat(law.name()).isEqualTo("marchés publics");
  }

  @Test
  void endsInLinearTimeOnAHostileList() {
    String hostile =
        "articles L. 1-1, ".repeat(20_000) + "du code " + "article 1 et ".repeat(20_000);
    assertThat(laws(hostile)).isNotEmpty();
  }

  private Stream<LawReference> laws(String sentence) {
    String text =
        "# Convention\n\nArticle 1 : Objet\n"
            + sentence.replace('¶', '\n')
            + "\n\nArticle 2 : Prix\nRien.";
    return reader.read(Outlines.of(text)).references().stream()
        .filter(LawReference.class::isInstance)
        .map(LawReference.class::cast);
  }

  private String said(String sentence) {
    return String.join(", ", laws(sentence).map(LawReferenceReaderTest::told).toList());
  }

  private static String told(LawReference law) {
    boolean code = law.kind() == LawReference.Kind.CODE;
    return String.join(
        " ",
        Stream.of(
                Stream.of(code ? law.code().orElse("?") : law.kind().code()),
                law.number().stream(),
                law.date().stream().map(Object::toString),
                Stream.of(String.join(" ", law.articles()) + (law.more() ? "…" : "")),
                Stream.of(law.standing().code()))
            .flatMap(s -> s)
            .filter(s -> !s.isEmpty())
            .toList());
  }
}
