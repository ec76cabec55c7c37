package org.contreseing.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.contreseing.model.Clause;
import org.contreseing.model.SourceText;
import org.contreseing.segment.Segmenter;
import org.contreseing.tables.Tables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseWordingTest {

  private static final Segmenter SEGMENTER = new Segmenter(Tables.builtIn());
  private static final ClauseReader READER = new ClauseReader(Tables.builtIn());

  private static List<Clause> clauses(String heading, String body) {
    String text =
        "CONVENTION DE PARTENARIAT\n\nArticle 1 – Préambule\nLa ville aime la fête.\n\nArticle 2 – "
            + heading
            + "\n"
            + body
            + "\n";
    return SEGMENTER
        .segment(
            new SourceText(
                text, List.of(), List.of(), Optional.empty(), SourceText.Origin.TEXT, false))
        .stream()
        .flatMap(o -> READER.read(Canvas.of(o), List.of()).stream())
        .toList();
  }

  private static List<String> kinds(String heading, String body) {
    return clauses(heading, body).stream().map(Clause::kind).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Objet de la convention | Organiser une fête. | objet",
        "Cadre et objet | Organiser une fête. | objet",
        "Engagements de la Commune | Prêter la salle. | engagements",
        "Obligations réciproques | Prêter la salle. | engagements",
        "Entrée en vigueur | Au 1er janvier 2030. | entree_en_vigueur",
        "Prise d'effet et durée | Un an au 1er janvier 2030. | entree_en_vigueur",
        "Durée | Un an. | duree",
        "Terme | Le 31 décembre 2030. | duree",
        "Dispositions financières | Chacun ses frais. | financier",
        "Résiliation | Par lettre recommandée. | resiliation",
        "Dénonciation | Par lettre recommandée. | resiliation",
        "Retrait d'un membre | Par lettre recommandée. | resiliation",
        "Modifications et avenants | Par écrit. | modification",
        "Règlement des litiges | À l'amiable. | litiges",
        "Résolution des litiges | À l'amiable. | litiges",
        "Responsabilité et assurances | Chacun la sienne. | responsabilite",
        "Responsabilité et assurances | Chacun la sienne. | assurance",
        "Secret professionnel | Il s'impose à tous. | confidentialite",
      })
  void aHeadingNamesItsKinds(String heading, String body, String kind) {
    assertThat(clauses(heading, body))
        .anySatisfy(
            c -> {
              assertThat(c.kind()).isEqualTo(kind);
              assertThat(c.titled()).isTrue();
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "La présente convention a pour objet de préparer une fête. | objet",
        "Le présent contrat définit les droits de chacun. | objet",
        "Fait l'objet du présent contrat la formation de dix agents. | objet",
        "La Commune s'engage à prêter la salle. | engagements",
        "La convention prend effet à sa signature. | entree_en_vigueur",
        "Elle entrera en vigueur le 1er janvier 2030. | entree_en_vigueur",
        "La convention est conclue pour une durée d'un an. | duree",
        "Le contrat expire le 31 décembre 2030. | duree",
        "La mise à disposition est consentie à titre gratuit. | financier",
        "Chaque partie supporte ses propres frais. | financier",
        "La convention peut être résiliée par lettre recommandée. | resiliation",
        "Chaque partie peut mettre fin à la convention. | resiliation",
        "La Commune peut le résilier à tout moment. | resiliation",
        "Chaque partie peut, à tout moment, y mettre fin. | resiliation",
        "Toute modification fait l'objet d'un avenant. | modification",
        "Tout changement apporté à ses articles prend la forme d'un avenant. | modification",
        "La Bénévole peut le résilier à tout moment. | resiliation",
        "La convention peut être révisée d'un commun accord. | modification",
        "Le tribunal administratif de Lyon est compétent. | litiges",
        "Tout différend est réglé à l'amiable. | litiges",
        "La Commune est seule responsable de ses agents. | responsabilite",
        "Chacun répond des dommages qu'il cause. | responsabilite",
        "L'Association souscrit une police d'assurance. | assurance",
        "L'Emprunteur assure le matériel contre le vol. | assurance",
        "Les stagiaires doivent être assurés en responsabilité civile. | assurance",
        "Les agents sont tenus à la confidentialité. | confidentialite",
        "Il veille au respect du secret professionnel. | confidentialite",
        "Les parties ne divulguent aucun résultat. | confidentialite",
      })
  void wordsOfABodyShowAKind(String body, String kind) {
    assertThat(kinds("Vie de l'acte", body)).contains(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Travaux | Sans préjudice de la résiliation du marché de travaux, la Commune les achève. | resiliation",
        "Baux | La résiliation du contrat de location revient au propriétaire. | resiliation",
        "Reconduction | La convention se renouvelle sauf si elle est dénoncée deux mois avant. | resiliation",
        "Résolution amiable des conflits | Les parties se rencontrent. | resiliation",
        "Retrait du matériel | Il a lieu le vendredi. | resiliation",
        "Pièces | L'avenant n° 2 au contrat d'assurance est joint. | modification",
        "Révision des prix | L'indice est celui de mars. | modification",
        "Définition des termes | « Noyau » désigne le cœur. | duree",
        "Recours à la sous-traitance | Il est admis. | litiges",
        "Greffe | La société est immatriculée au greffe du tribunal de commerce. | litiges",
        "Missions | Le service assure la gestion du contentieux. | litiges",
        "Suivi | Le responsable du projet réunit le comité. | responsabilite",
        "Données | La Commune est responsable du traitement. | objet",
        "Formation | La formation est assurée par deux moniteurs. | assurance",
        "Copie | Une copie est remise à la caisse d'assurance maladie. | assurance",
        "Buts | L'association a pour objet la pratique de l'aviron. | objet",
        "Finalité des traitements | Les listes servent à l'accueil. | objet",
        "Tarif préférentiel | Les adhérents en bénéficient. | financier",
        "Fin | La résiliation prend effet un mois après. | entree_en_vigueur",
      })
  void wordsOfAnotherMatterShowNothing(String heading, String body, String kind) {
    assertThat(kinds(heading, body)).doesNotContain(kind);
  }
}
