package org.contreseing.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.contreseing.model.TypeConfidence;
import org.contreseing.model.TypeConfidence.Witness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeReaderTest {

  private static List<String> types(String title, String object) {
    return new Zones().title(title).article("Objet", object, "objet").read().types();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Convention de partenariat | La présente convention a pour objet l'organisation d'une fête nautique. | PAR",
        "CONVENTION DE COOPÉRATION PUBLIQUE | La convention a pour objet d'organiser l'accueil des internes. | PAR",
        "CONVENTION-CADRE DE COOPÉRATION | La convention a pour objet d'observer les haies. | PAR",
        "PROTOCOLE NATIONAL D'ACCORD | Le protocole a pour objet un plan des rues. | PAR",
        "Protocole d'accord | Le protocole a pour objet de préparer la fusion des deux écoles. | PAR",
        "Charte partenariale pour l'emploi | La charte a pour but de rapprocher les acteurs. | PAR",
        "Convention attributive de subvention | La convention a pour objet d'aider le festival d'été. | SUB",
        "Convention pluriannuelle d'objectifs et de moyens | La convention a pour objet de soutenir le projet associatif. | SUB",
        "CONVENTION DE SUBVENTIONNEMENT 2027 | La convention a pour objet de fixer l'aide au théâtre. | SUB",
        "Contrat de déneigement de la voirie | Le contrat a pour objet les chemins du hameau. | SRV",
        "Lettre-convention de fauchage des accotements | La lettre a pour objet trois passages par an. | SRV",
        "C0NVENTION DE MISE A DISPOSITION DE PERS0NNEL | La convention a pour objet l'appui d'une adjointe. | PER",
        "Contrat de prestation de services | Le contrat a pour objet l'hébergement d'un site. | SRV",
        "Contrat d'assistance et de maintenance | Le contrat a pour objet l'entretien du standard. | SRV",
        "Convention d'adhésion à l'offre de services numériques | La convention a pour objet de fixer l'accès au bouquet. | SRV",
        "Convention d'accompagnement à la transition numérique | La convention a pour objet de former les élus. | SRV",
        "Convention de mise à disposition d'une plateforme de parapheur | La convention a pour objet l'accès au parapheur. | SRV",
        "Conditions générales de vente | Les présentes conditions ont pour objet de régir les commandes. | SRV",
        "Convention de formation professionnelle | La convention a pour objet de former dix agents. | SRV",
        "Convention de développement d'une application mobile | La convention a pour objet d'en écrire le code source. | DEV",
        "Convention de codéveloppement d'un logiciel de paie | La convention a pour objet de partager le code. | DEV",
        "Contrat de développement d'un module informatique libre | Le contrat a pour objet un module de paie. | DEV",
        "Convention de mise à disposition de locaux | La convention a pour objet l'usage de la salle A. | LOC",
        "Convention d'occupation temporaire du domaine public | La convention a pour objet l'installation d'un kiosque. | LOC",
        "CONVENTION D'UTILISATION DU GYMNASE MUNICIPAL | La convention a pour objet les entraînements du club. | LOC",
        "Contrat de location d'un bureau | Le contrat a pour objet un bureau au premier étage. | LOC",
        "Bail administratif | Le bail a pour objet un ancien presbytère. | LOC",
        "Convention de mise à disposition d'un agent | La convention a pour objet d'affecter un jardinier. | PER",
        "CONVENTION DE MISE À DISPOSITION DE PERSONNEL | La convention a pour objet l'appui d'une secrétaire. | PER",
        "Convention de mise à disposition individuelle de M. Durand | La convention a pour objet de fixer sa quotité. | PER",
        "Convention de mise à disposition du service voirie | La convention a pour objet l'entretien des chemins. | MDS",
        "Convention de création d'un service commun | La convention a pour objet l'instruction des permis. | MDS",
        "Convention de service commun « Ressources humaines » | La convention a pour objet la paie. | MDS",
        "CONVENTION-CADRE DE COOPÉRATION | La convention a pour objet la recherche sur les sols. | PAR",
        "Convention de mutualisation des services techniques | La convention a pour objet l'entretien des routes. | MDS",
        "Convention de mise à disposition descendante de services | La convention a pour objet l'état civil. | MDS",
        "Convention de prêt de matériel | La convention a pour objet le prêt de tables et de bancs. | MAT",
        "CONTRAT DE PRÊT D'UNE EXPOSITION ITINÉRANTE | Le contrat a pour objet douze panneaux. | MAT",
        "Convention de mise à disposition d'un minibus | La convention a pour objet les sorties du club. | MAT",
        "Contrat de prêt à usage | Le contrat a pour objet un tracteur. | MAT",
        "Convention d'échange de données | La convention a pour objet la position des bornes. | DON",
        "Convention relative à la mise à disposition de données géographiques | La convention a pour objet le plan cadastral. | DON",
        "Licence et convention de réutilisation de fichiers publics | La convention a pour objet le fichier des écoles. | DON",
        "Convention de partage d'un jeu de données | La convention a pour objet les horaires de bus. | DON",
        "Convention d'attribution d'un fonds de concours | La convention a pour objet la halle. | FIN",
        "Convention de cofinancement de la voie verte | La convention a pour objet de répartir la dépense. | FIN",
        "Convention financière | La convention a pour objet la participation financière des communes. | FIN",
        "Convention constitutive d'un groupement de commandes | La convention a pour objet l'achat de papier. | GRP",
        "Convention de groupement d'achats d'énergie | La convention a pour objet de désigner un coordonnateur. | GRP",
        "Convention de transfert de maîtrise d'ouvrage | La convention a pour objet les travaux de la rue Haute. | MOA",
        "Convention de mandat de travaux | La convention a pour objet de construire une école. | MOA",
        "Convention de co-maîtrise d'ouvrage | La convention a pour objet le giratoire. | MOA",
        "Accord de confidentialité | L'accord a pour objet de protéger les plans. | NDA",
        "ENGAGEMENT DE NON-DIVULGATION | L'engagement a pour objet le secret des essais. | NDA",
        "Accord réciproque de confidentialité | L'accord a pour objet les échanges préparatoires. | NDA",
        "Avenant n° 2 à la convention de partenariat | Le présent avenant a pour objet de prolonger la convention. | AVE",
        "Convention d'occupation du domaine public – Avenant n° 1 | L'avenant a pour objet d'étendre la terrasse. | AVE",
        "AVENANT À LA CONVENTION DE SUBVENTION | L'avenant a pour objet de porter la subvention à 5 000 €. | AVE",
      })
  void titleAndObjectTellTheMainType(String title, String object, String type) {
    assertThat(types(title, object)).startsWith(type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Convention de partenariat et de mise à disposition de locaux | La convention a pour objet une école de musique. | PAR,LOC",
        "Convention de partenariat pour le développement d'une application | La convention a pour objet d'en publier le code source. | PAR,DEV",
        "Convention de mise à disposition de personnel et de matériel | La convention a pour objet le concours de deux agents. | PER",
        "Convention d'objectifs et de mise à disposition d'une salle | La convention a pour objet le soutien au club. | SUB,LOC",
        "Convention de partenariat | La convention a pour objet l'échange de données sur l'eau. Les données sont échangées chaque mois. | PAR,DON",
      })
  void aMixedActHasAllItsTypesInTheOrderOfItsTitle(String title, String object, String types) {
    assertThat(types(title, object)).startsWith(types.split(","));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Contrat de mariage | Le contrat a pour objet le régime des biens.",
        "Convention relative à l'équipement du centre | La convention a pour objet de fixer le programme.",
        "Convention de développement économique | La convention a pour objet l'attractivité du bassin.",
        "Convention de stage | La convention a pour objet l'accueil d'une étudiante.",
      })
  void wordsThatSayATypeOnlyBesideOthersSayNoneAlone(String title, String object) {
    assertThat(types(title, object)).isEmpty();
  }

  @Test
  void anAmendmentIsNothingElse() {
    assertThat(
            types(
                "Avenant n° 1 à la convention de subvention",
                "L'avenant a pour objet de porter la subvention à 5 000 €."))
        .containsExactly("AVE");
  }

  @Test
  void aBodySaysThatItAmendsWhereNoTitleDoes() {
    assertThat(types("Logements du quai", "Le présent avenant a pour objet d'en changer le loyer."))
        .containsExactly("AVE");
    assertThat(
            new Zones()
                .title("Logements du quai")
                .article("Objet de l’avenant", "La convention est prolongée de neuf ans.")
                .read()
                .types())
        .containsExactly("AVE");
  }

  @Test
  void headingsAndBodyDecideWhereTitleAndObjectSayNothing() {
    assertThat(
            new Zones()
                .title("Annexe 4")
                .article("Mise à disposition de locaux", "L'armateur ouvre des locaux au casino.")
                .article("Configuration", "L'occupation des locaux dure une saison.")
                .article("Horaires", "Le casino ferme à deux heures.")
                .read()
                .types())
        .containsExactly("LOC");
  }

  @Test
  void everyTypeSaysHowMuchSpeaksForItAndWhat() {
    List<TypeConfidence> found =
        new Zones()
            .title("Convention de partenariat et de mise à disposition de locaux")
            .article("Objet", "La convention a pour objet une école de musique.", "objet")
            .article("Occupation des locaux", "L'occupation des locaux dure un an.")
            .read()
            .typeConfidence();

    assertThat(found).extracting(TypeConfidence::type).startsWith("PAR", "LOC");
    assertThat(found.get(0).witnesses()).contains(Witness.TITLE);
    assertThat(found.get(1).witnesses()).contains(Witness.TITLE, Witness.HEADINGS);
    assertThat(found).allSatisfy(c -> assertThat(c.confidence()).isBetween(0.0, 1.0));
  }

  @Test
  void aFurtherWitnessNeverLowersTheConfidence() {
    TypeWitnesses witnesses = new TypeWitnesses("LOC");
    witnesses.title(false, false);
    double before = witnesses.confidence().confidence();
    witnesses.object(false);
    assertThat(witnesses.confidence().confidence()).isGreaterThan(before);
    before = witnesses.confidence().confidence();
    witnesses.headings(2);
    assertThat(witnesses.confidence().confidence()).isGreaterThan(before);
    before = witnesses.confidence().confidence();
    witnesses.clauses(1);
    assertThat(witnesses.confidence().confidence()).isGreaterThan(before);
  }

  @Test
  void aLetterSaysWhatItIsInItsSubject() {
    assertThat(
            new Zones()
                .recitals("Mairie de Brévan\n\nObjet : lettre-convention de balayage de la voirie")
                .article("Prix", "Le prix est payé chaque mois.")
                .read()
                .types())
        .containsExactly("SRV");
  }
}
