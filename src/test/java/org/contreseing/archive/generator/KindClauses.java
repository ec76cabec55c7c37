package org.contreseing.archive.generator;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Articles that make an agreement what it is; the first says what it is about. */
final class KindClauses {

  private static final Clause PAYMENT =
      Clause.of(
          "Modalités de versement|Modalités de paiement",
          """
          La somme est versée en une fois, dans un délai de trente jours à compter de la réception
          de la demande de paiement, sur le compte IBAN {iban}, BIC CMCIFR2A.""",
          """
          Le versement intervient dans les trente jours qui suivent la réception de la demande, au
          crédit du compte de {partner} : IBAN {iban}, BIC CMCIFR2A.""");

  private static final Map<Kind, List<Clause>> ALL = new EnumMap<>(Kind.class);

  static {
    ALL.put(Kind.PARTENARIAT, partnership());
    ALL.put(Kind.SUBVENTION, grant());
    ALL.put(Kind.PRESTATION, service());
    ALL.put(Kind.LOCAUX, premises());
    ALL.put(Kind.PRET, loan());
  }

  private KindClauses() {}

  static List<Clause> of(Kind kind) {
    return ALL.get(kind);
  }

  private static List<Clause> partnership() {
    return List.of(
        Clause.of(
            "Objet|Objet de la convention",
            """
            {This} a pour objet de définir les conditions dans lesquelles la Commune et {partner}
            conduisent ensemble {subject}.""",
            """
            La Commune et {partner} s'associent pour {subject}. {This} a pour objet de fixer la part
            que chacune y prend."""),
        Clause.of(
            "Engagements des parties|Répartition des rôles",
            """
            La Commune s'engage à prêter les lieux, à informer les habitants par le bulletin
            municipal et à désigner un agent référent.

            {Partner} s'engage à réunir les bénévoles, à tenir le calendrier arrêté en commun et à
            assurer l'accueil du public.""",
            """
            La Commune s'engage à mettre ses moyens techniques à la disposition du projet et à en
            assurer l'annonce. {Partner} s'engage à recruter les intervenants, à conduire les
            séances et à tenir un registre des activités."""),
        Clause.of(
            "Dispositions financières|Participation financière",
            """
            La Commune verse à {partner} une participation de {amount} pour la durée {of}. Les
            autres dépenses restent à la charge de la partie qui les engage.""",
            """
            Le projet reçoit de la Commune une participation totale de {amount}. Chaque partie
            garde à sa charge ses frais de personnel et de déplacement."""),
        PAYMENT,
        Clause.of(
            "Confidentialité|Discrétion",
            """
            Les documents marqués « confidentiel » ne sont pas communiqués à des tiers pendant la
            durée {of} et deux ans après son terme, sous réserve du droit d'accès aux documents
            administratifs.""",
            """
            Chaque partie garde secrètes les informations que l'autre lui signale par écrit comme
            confidentielles, jusqu'à un an après le terme {of}. Le droit d'accès aux documents
            administratifs est réservé."""),
        Clause.of(
            "Propriété intellectuelle",
            """
            Les documents produits en commun appartiennent aux deux parties, qui peuvent les
            reproduire et les diffuser sans but lucratif, en France, pendant dix ans. Les auteurs
            sont cités."""));
  }

  private static List<Clause> grant() {
    return List.of(
        Clause.of(
            "Objet|Objet de la subvention",
            """
            {This} a pour objet de fixer le montant, les conditions d'utilisation et le contrôle de
            la subvention accordée par la Commune pour {subject}, dont {partner} a
            l'initiative.""",
            """
            La Commune soutient {subject}. {This} a pour objet d'arrêter le montant de la subvention
            et les conditions de son emploi."""),
        Clause.of(
            "Engagements de l'Association",
            """
            {Partner} s'engage à réaliser son programme, dont elle garde l'initiative et la
            responsabilité, et à n'employer la subvention qu'à cet objet. Elle ne peut en reverser
            aucune part à un tiers.""",
            """
            {Partner} s'engage à conduire les actions présentées dans sa demande et à affecter la
            subvention à ces seules actions, sans la reverser à un autre organisme."""),
        Clause.of(
            "Montant de la subvention",
            "La Commune s'engage à verser à {partner} une subvention de {amount}.",
            "Le montant de la subvention est fixé à {amount} pour toute la durée {of}."),
        PAYMENT,
        Clause.of(
            "Compte rendu financier et contrôle|Contrôle de l'emploi des fonds",
            """
            Dans les six mois qui suivent la clôture de l'exercice, {partner} remet un compte rendu
            financier signé de son représentant. La Commune peut vérifier, sur pièces et sur place,
            l'emploi des sommes versées."""),
        Clause.of(
            "Reversement",
            """
            Toute somme non employée, ou employée à un autre objet, est reversée à la Commune dans
            les deux mois qui suivent la réception du titre de recettes.""",
            """
            {Partner} restitue la part inutilisée de la subvention, constatée au vu du compte rendu
            financier, dans un délai de soixante jours à compter de la réception du titre de
            recettes."""),
        Clause.of(
            "Engagement républicain|Principes républicains",
            "{Partner} respecte {pledge} et en informe ses membres.",
            "{Partner} déclare souscrire à {pledge}, dont un exemplaire est affiché dans ses locaux."),
        Clause.of(
            "Publicité",
            """
            La Commune publie les données essentielles {of} sur son site internet dans les trois
            mois qui suivent la signature."""));
  }

  private static List<Clause> service() {
    return List.of(
        Clause.of(
            "Objet|Objet du contrat",
            """
            {This} a pour objet de fixer les conditions techniques et financières dans lesquelles
            {partner} assure pour la Commune {subject}.""",
            """
            La Commune confie à {partner}, qui l'accepte, {subject}. {This} a pour objet d'en régler
            l'exécution et le prix."""),
        Clause.of(
            "Engagements de la Société|Obligations de la Société",
            """
            {Partner} s'engage à intervenir selon le calendrier remis à la Commune, à employer du
            personnel qualifié et à signaler toute anomalie dans un délai de deux jours à compter
            de sa découverte.""",
            """
            {Partner} s'engage à exécuter les prestations avec ses propres moyens et à tenir un
            cahier des interventions, que la Commune consulte à tout moment."""),
        Clause.of(
            "Engagements de la Commune|Obligations de la Commune",
            """
            La Commune s'engage à donner accès aux lieux, à remettre les plans utiles et à désigner
            un agent chargé de vérifier le service fait.""",
            """
            La Commune s'engage à fournir l'eau et l'électricité nécessaires et à payer le prix dans
            les conditions convenues."""),
        Clause.of(
            "Prix",
            "Le prix ferme des prestations est de {amount} hors taxes, auquel s'ajoute la TVA à 20 %.",
            "Les prestations sont payées {amount} HT, prix ferme. La TVA est facturée au taux de 20 %."),
        Clause.of(
            "Facturation et paiement|Modalités de facturation",
            """
            {Partner} dépose ses factures sur le portail Chorus Pro après service fait. La Commune
            paie chaque facture dans un délai de trente jours à compter de sa réception, sur le
            compte IBAN {iban}, BIC CMCIFR2A. Tout retard ouvre droit à des intérêts moratoires, comme le
            prévoit {procurement}.""",
            """
            Les factures sont transmises par le portail Chorus Pro et réglées trente jours au plus
            après leur réception, au compte IBAN {iban}, BIC CMCIFR2A. Les intérêts moratoires
            courent de plein droit au-delà."""),
        Clause.of(
            "Discrétion",
            """
            Le personnel de {partner} garde le secret sur les documents marqués « confidentiel » que
            la Commune lui remet, pendant la durée {of} et deux ans après son terme, sous réserve du
            droit d'accès aux documents administratifs."""));
  }

  private static List<Clause> premises() {
    return List.of(
        Clause.of(
            "Objet|Objet de la mise à disposition",
            """
            {This} a pour objet d'autoriser, à titre précaire et révocable, {subject} par {partner}.
            Les lieux appartiennent au domaine public communal.""",
            """
            {This} a pour objet {subject}, dépendance du domaine public communal, que {partner}
            exerce à titre précaire et révocable, sans droit réel ni droit au maintien dans les
            lieux."""),
        Clause.of(
            "Désignation et état des lieux|Désignation des locaux",
            """
            Les locaux comprennent une salle de 62 m² et une réserve de 9 m², au 14 quai des
            Tanneurs. Un état des lieux contradictoire est dressé à l'entrée et à la sortie.""",
            """
            La Commune met à disposition un local de 48 m² et ses sanitaires, au 6 rue des Écoles.
            Les parties dressent ensemble un état des lieux et un inventaire du mobilier le jour de
            la remise des clés, puis le jour de leur restitution."""),
        Clause.of(
            "Engagements des parties|Obligations des parties",
            """
            La Commune s'engage à délivrer des locaux en bon état et à prendre en charge les grosses
            réparations. {Partner} s'engage à en user paisiblement, à les nettoyer après chaque
            séance et à n'y faire aucuns travaux sans accord écrit.""",
            """
            {Partner} s'engage à tenir les lieux propres, à respecter leur capacité et à n'y exercer
            que ses activités statutaires. La Commune s'engage à les chauffer et à faire vérifier
            les installations électriques une fois par an."""),
        Clause.of(
            "Redevance",
            """
            L'occupation donne lieu à une redevance totale de {amount}, payable dans un délai de trente
            jours à compter de la réception du titre de recettes.""",
            """
            En contrepartie, {partner} acquitte une redevance totale de {amount}, trente jours après
            la réception du titre de recettes émis par la Commune."""),
        Clause.of(
            "Restitution des locaux|Restitution des lieux",
            """
            Au terme {of}, {partner} rend les locaux vides de ses biens et remet les clés le jour de
            l'état des lieux de sortie."""));
  }

  private static List<Clause> loan() {
    return List.of(
        Clause.of(
            "Objet|Objet du contrat",
            "{This} a pour objet {subject} par la Commune à {partner}, pour ses manifestations.",
            """
            {This} a pour objet de régler {subject}, que la Commune consent à {partner} en vue de ses
            fêtes et réunions."""),
        Clause.of(
            "Matériel prêté|Inventaire",
            """
            La liste du matériel et l'état de chaque pièce sont constatés par un inventaire signé à
            l'enlèvement et au retour.""",
            """
            Le matériel est celui que la Commune conserve au dépôt municipal. Un inventaire
            contradictoire est signé à chaque remise et à chaque retour."""),
        Clause.of(
            "Engagements des parties|Obligations des parties",
            """
            La Commune s'engage à remettre un matériel vérifié et en état de marche. {Partner}
            s'engage à le transporter à l'abri, à ne pas le prêter à un tiers et à signaler toute
            panne dans un délai de deux jours.""",
            """
            {Partner} s'engage à réserver le matériel quinze jours avant son emploi et à le faire
            monter par des personnes instruites de son maniement. La Commune s'engage à fournir les
            notices et à entretenir le matériel."""),
        Clause.of(
            "Gratuité et valeur du matériel|Conditions financières",
            """
            Le prêt est consenti à titre gratuit. Le matériel perdu ou détruit est remplacé aux
            frais de {partner}, dans la limite de {amount}.""",
            """
            Aucun loyer n'est dû. {Partner} rembourse les pièces manquantes, sur titre de recettes,
            jusqu'à la valeur totale du matériel, soit {amount}."""),
        Clause.of(
            "Restitution du matériel",
            """
            Le matériel est restitué propre et complet au dépôt municipal, au plus tard le dernier
            jour {of}."""));
  }
}
