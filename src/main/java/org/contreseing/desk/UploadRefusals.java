package org.contreseing.desk;

import org.contreseing.model.Language;
import org.contreseing.report.Visible;
import org.contreseing.store.Quota;

/** What is said of documents that are not taken. */
final class UploadRefusals {

  private static final long MEGA = 1_000_000;
  private static final int SHOWN = 80;

  private UploadRefusals() {}

  static Refusal unexpected(String name, Language language) {
    String kinds = String.join(", ", FileKind.extensions());
    return new Refusal(
        415,
        "extension",
        language.pick(
            "«\u00a0"
                + Visible.excerpt(name, SHOWN)
                + "\u00a0» a une extension qui n’est pas acceptée. Extensions admises\u00a0: "
                + kinds
                + ".",
            "“"
                + Visible.excerpt(name, SHOWN)
                + "” has an extension that is not taken. Extensions that are: "
                + kinds
                + "."));
  }

  static Refusal disguised(String name, Language language) {
    return new Refusal(
        415,
        "extension-mismatch",
        language.pick(
            "Le contenu de «\u00a0"
                + Visible.excerpt(name, SHOWN)
                + "\u00a0» n’est pas ce que son extension annonce. Rendez-lui son extension,"
                + " ou enregistrez-le de nouveau dans le format annoncé.",
            "The content of “"
                + Visible.excerpt(name, SHOWN)
                + "” is not what its extension says. Give it its own extension, or save"
                + " it again in the format it names."));
  }

  static Refusal overQuota(Quota quota, Language language) {
    return new Refusal(
        507,
        "quota",
        language.pick(
            "Votre organisation conserve déjà tout ce qu’elle peut"
                + limit(quota, "\u00a0fichiers", "\u00a0Mo", language)
                + "\u00a0: le document n’a pas été enregistré. Un administrateur peut effacer des dossiers,"
                + " ou l’exploitant relever la limite.",
            "Your organisation keeps as much as it may already"
                + limit(quota, " files", " MB", language)
                + ": the document was not stored. An administrator can remove submissions, or the"
                + " operator raise the limit."));
  }

  private static String limit(Quota quota, String files, String megabytes, Language language) {
    StringBuilder limit = new StringBuilder();
    if (quota.files() != Quota.NONE.files()) {
      limit.append(quota.files()).append(files);
    }
    if (quota.bytes() != Quota.NONE.bytes()) {
      limit.append(limit.isEmpty() ? "" : language.pick(" ou ", " or "));
      limit.append((quota.bytes() + MEGA - 1) / MEGA).append(megabytes);
    }
    return limit.isEmpty() ? "" : " (" + limit + ")";
  }

  static Refusal infected(Language language) {
    return new Refusal(
        422,
        "infected",
        language.pick(
            "L’antivirus a trouvé un logiciel malveillant dans ce fichier\u00a0: il n’a pas été"
                + " enregistré. Ne l’ouvrez pas, et prévenez votre service informatique.",
            "The antivirus found malware in this file: it was not stored. Do not open it, and tell your"
                + " IT department."));
  }

  static Refusal unscanned(Language language) {
    return new Refusal(
        503,
        "antivirus-unavailable",
        language.pick(
            "L’antivirus ne répond pas\u00a0: rien n’a été enregistré. Réessayez dans un instant.",
            "The antivirus does not answer: nothing was stored. Try again in a moment."),
        30);
  }
}
