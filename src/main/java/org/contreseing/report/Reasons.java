package org.contreseing.report;

import org.contreseing.model.Language;
import org.contreseing.model.Unreadable;

/**
 * Says why a document could not be read, and what to do about it. The only place of these
 * sentences.
 */
public final class Reasons {

  private Reasons() {}

  /** One or two sentences, without the document's name. */
  public static String message(Unreadable unreadable, Language language) {
    String sentence =
        language == Language.FR ? french(unreadable.reason()) : english(unreadable.reason());
    String detail = Visible.excerpt(unreadable.detail(), 300);
    return detail.isEmpty() ? sentence : sentence + " (" + detail + ")";
  }

  private static String french(Unreadable.Reason reason) {
    return switch (reason) {
      case EMPTY ->
          "Ce document est vide. Vérifiez que l’enregistrement ou le téléchargement est allé à son terme.";
      case ENCRYPTED ->
          "Ce document est protégé par un mot de passe. Déposez-en une copie sans protection.";
      case CORRUPT ->
          "Ce document est endommagé ou incomplet. Ouvrez l’original et enregistrez-le de nouveau, ou exportez-le en PDF.";
      case UNSUPPORTED ->
          "Ce type de fichier ne se lit pas ici, ou n’en contient aucun qui se lise. Déposez un fichier DOCX, DOC, ODT, RTF, PDF,"
              + " HTML, TXT ou MD, une image PNG, JPEG ou TIFF, ou un ZIP ou EML qui en contient.";
      case TOO_LARGE ->
          "Ce document dépasse la taille admise. Déposez la convention sans ses annexes volumineuses.";
      case TIMEOUT ->
          "La lecture de ce document a pris trop de temps et a été arrêtée. Enregistrez-le dans un autre format, par"
              + " exemple en DOCX.";
      case NO_TEXT ->
          "Ce document est une image sans texte, par exemple une numérisation, ou ne contient presque rien. Déposez le fichier d’origine, ou"
              + " passez celui-ci à la reconnaissance de caractères (OCR).";
      case INTERNAL ->
          "Une erreur du programme a empêché la vérification de ce document\u00a0: il n’est ni conforme ni non"
              + " conforme. Signalez-la avec ce document si vous le pouvez.";
    };
  }

  private static String english(Unreadable.Reason reason) {
    return switch (reason) {
      case EMPTY -> "This document is empty. Make sure that it was saved or downloaded to the end.";
      case ENCRYPTED ->
          "This document is protected by a password. Submit a copy without protection.";
      case CORRUPT ->
          "This document is damaged or incomplete. Open the original and save it again, or export it to PDF.";
      case UNSUPPORTED ->
          "This kind of file is not read here, or holds none that is. Submit a DOCX, DOC, ODT, RTF, PDF, HTML, TXT or MD file,"
              + " a PNG, JPEG or TIFF image, or a ZIP or EML with such files inside.";
      case TOO_LARGE ->
          "This document is larger than allowed. Submit the agreement without its bulky annexes.";
      case TIMEOUT ->
          "Reading this document took too long and was stopped. Save it in another format, for instance DOCX.";
      case NO_TEXT ->
          "This document is an image without text, for instance a scan, or holds next to nothing. Submit the original file, or run character"
              + " recognition (OCR) on this one.";
      case INTERNAL ->
          "A fault of the program kept this document from being checked: it is neither conform nor non-conform."
              + " Please report it, with the document if you can.";
    };
  }
}
