package org.contreseing.archive.link;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Words of titles and names that tell nothing of which agreement or which body it is. */
final class Vocabulary {

  /** Words between others. */
  static final Set<String> LINKING =
      words(
          "a au aux avec ce ces cet cette conclu conclue dans date de dit dite des d du en entre et"
              + " l la le les leur leurs n no numero ou par portant pour que qui relatif relative"
              + " relatifs relatives s sa se ses sise son sous sur signe signee notifie notifiee"
              + " passe passee un une vers");

  /** Words that many agreements of a kind share. */
  static final Set<String> COMMON =
      words(
          "accord acte adhesion agent agents agricole annee annees annexe annuel annuelle article"
              + " association attributif attributive attribution avenant bail bien biens cadre"
              + " charte collaboration commande commandes commun commune communes communaute"
              + " communal communale communaux conditions confidentialite constitutif constitutive"
              + " constitution contrat convention conventions cooperation cofinancement concours"
              + " creation delegation departement departemental departementale developpement"
              + " dispositif disposition domaine donnees echange engagement equipement equipements"
              + " execution exercice financement financier financiere fonctionnaire fonctionnement"
              + " fonds fourniture gestion groupement individuel individuelle initial initiale"
              + " lettre local locaux maitrise mandat materiel mise mission modele modification"
              + " moyens municipal municipale mutualisation non objectif objectifs objet occupation"
              + " organisation ouvrage partenariat participation partielle periode personnel"
              + " personnels pluriannuel pluriannuelle precaire prestation prestations pret projet"
              + " protocole public publics publique reference region resiliation realisation"
              + " restauration salle scolaire service services societe stage subvention"
              + " temporaire territorial territoriale tripartite type utilisation versement ville"
              + " janvier fevrier mars avril mai juin juillet aout septembre octobre novembre"
              + " decembre");

  /** Words of a body's kind; a name of nothing else names nobody. */
  static final Set<String> FORMS =
      words(
          "association beneficiaire centre commune communaute communes bailleur client collectivite"
              + " contractant departement direction directeur directrice entreprise etablissement"
              + " etat exploitant fournisseur gestionnaire groupement hopital locataire lycee maire"
              + " mairie maitre ministere ministre monsieur madame occupant ouvrage organisme"
              + " partenaire partie parties preneur prestataire president prefet prefecture"
              + " proprietaire region representant sa sarl sas societe soussigne structure syndicat"
              + " titulaire universite utilisateur ville college ecole president intercommunal"
              + " intercommunale departemental departementale regional regionale conseil general"
              + " municipal agglomeration metropole public publique national nationale sci eurl"
              + " college personne organisme accueil emprunteur preteur employeur m mme");

  private Vocabulary() {}

  private static Set<String> words(String list) {
    return Set.copyOf(new TreeSet<>(List.of(list.split(" "))));
  }
}
