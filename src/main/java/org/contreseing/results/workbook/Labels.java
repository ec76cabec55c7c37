package org.contreseing.results.workbook;

import java.util.List;
import org.contreseing.model.Language;

/**
 * The columns of a sheet in both languages.
 *
 * @param widths in letters
 */
record Labels(
    String frenchName,
    String englishName,
    List<String> french,
    List<String> english,
    List<Integer> widths) {

  static final Labels OVERVIEW =
      new Labels(
          "Vue d’ensemble",
          "Overview",
          List.of("Question", "Réponse", "Combien"),
          List.of("Question", "Answer", "How many"),
          List.of(44, 70, 12));

  static final Labels DOCUMENTS =
      new Labels(
          "Documents",
          "Documents",
          List.of(
              "Document",
              "Convention",
              "Constats",
              "Titre",
              "Nature",
              "Verdict",
              "Bloquants",
              "À relire",
              "Remarques",
              "Non vérifiées",
              "Parties",
              "Signée le",
              "Signature",
              "Fin",
              "État",
              "Pages",
              "Pourquoi non lu",
              "SHA-256",
              "Ligne"),
          List.of(
              "Document",
              "Agreement",
              "Findings",
              "Title",
              "Kind",
              "Verdict",
              "Blocking",
              "To review",
              "Notes",
              "Not checked",
              "Parties",
              "Signed on",
              "Signature",
              "End",
              "State",
              "Pages",
              "Why not read",
              "SHA-256",
              "Line"),
          List.of(36, 12, 11, 44, 24, 16, 12, 11, 12, 15, 40, 12, 22, 12, 28, 9, 40, 67, 9));

  static final Labels FINDINGS =
      new Labels(
          "Constats",
          "Findings",
          List.of(
              "Document",
              "Convention",
              "Constats",
              "Gravité",
              "Règle",
              "Point",
              "Constat",
              "Article",
              "Page",
              "Ligne",
              "Passage",
              "Empreinte"),
          List.of(
              "Document",
              "Agreement",
              "Findings",
              "Severity",
              "Rule",
              "Point",
              "Finding",
              "Article",
              "Page",
              "Line",
              "Passage",
              "Fingerprint"),
          List.of(34, 12, 11, 14, 10, 30, 60, 12, 9, 9, 44, 19));

  static final Labels PARTIES =
      new Labels(
          "Parties",
          "Parties",
          List.of(
              "Document",
              "Convention",
              "Constats",
              "Partie",
              "Appelée",
              "Représentée par",
              "Qualité",
              "Siège",
              "SIREN",
              "SIRET",
              "RNA"),
          List.of(
              "Document",
              "Agreement",
              "Findings",
              "Party",
              "Called",
              "Represented by",
              "Quality",
              "Seat",
              "SIREN",
              "SIRET",
              "RNA"),
          List.of(34, 11, 11, 44, 24, 28, 28, 44, 12, 17, 13));

  static final Labels DEADLINES =
      new Labels(
          "Échéances",
          "Deadlines",
          List.of(
              "Document",
              "Convention",
              "Constats",
              "Titre",
              "État",
              "Fin",
              "Dernier jour pour refuser",
              "Tacite reconduction",
              "Certitude",
              "Pourquoi",
              "Signature",
              "Prise d’effet",
              "Terme",
              "Fin des reconductions"),
          List.of(
              "Document",
              "Agreement",
              "Findings",
              "Title",
              "State",
              "End",
              "Last day to refuse",
              "Tacit renewal",
              "Certainty",
              "Why",
              "Signature",
              "Effect",
              "Term",
              "End of renewals"),
          List.of(34, 11, 11, 44, 24, 12, 14, 13, 8, 70, 12, 12, 12, 14));

  static final Labels LINKS =
      new Labels(
          "Liens",
          "Links",
          List.of(
              "Lien",
              "Quoi",
              "Certitude",
              "En bref",
              "Rôle",
              "Document",
              "Convention",
              "Constats",
              "Titre",
              "Article",
              "Page",
              "Passage"),
          List.of(
              "Link",
              "What",
              "Certainty",
              "In short",
              "Part",
              "Document",
              "Agreement",
              "Findings",
              "Title",
              "Article",
              "Page",
              "Passage"),
          List.of(8, 30, 12, 70, 16, 40, 12, 11, 44, 12, 9, 44));

  String name(Language language) {
    return language.pick(frenchName, englishName);
  }

  List<String> of(Language language) {
    return language == Language.FR ? french : english;
  }
}
