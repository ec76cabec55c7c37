package org.contreseing.desk;

import org.contreseing.model.Language;
import org.contreseing.model.Profile;
import org.contreseing.report.Words;
import org.contreseing.report.html.Html;

/** The page where a document is handed in, alone or under a refusal that says what to do. */
final class DepositPage {

  private DepositPage() {}

  static String page(Language language) {
    return Layout.page(
        language.pick("Vérifier une convention", "Check an agreement"),
        language,
        html -> {
          html.element("h1", language.pick("Vérifier une convention", "Check an agreement"));
          form(html, language);
          promise(html, language);
        });
  }

  /** Says why a request was not answered, and offers to try again. */
  static String refused(Refusal refusal, Language language) {
    String title = Problem.title(refusal.status(), language);
    return Layout.page(
        title,
        language,
        html -> {
          html.open("section", "class", "refusal", "role", "alert");
          html.element("h1", title);
          html.element("p", refusal.getMessage());
          html.close();
          form(html, language);
        });
  }

  private static void form(Html html, Language language) {
    html.open(
        "form",
        "class",
        "deposit",
        "method",
        "post",
        "action",
        language == Language.FR ? "/check" : "/check?lang=en",
        "enctype",
        "multipart/form-data");
    html.open("label", "class", "zone");
    html.element(
        "span",
        language.pick("Déposez ici votre document", "Drop your document here"),
        "class",
        "zone-title");
    html.element(
        "span",
        language.pick(
            "DOCX, DOC, ODT, RTF, PDF, HTML, TXT, MD, image, ZIP ou EML, 50\u00a0Mo au plus",
            "DOCX, DOC, ODT, RTF, PDF, HTML, TXT, MD, image, ZIP or EML, 50 MB at most"),
        "class",
        "zone-hint");
    html.empty(
        "input",
        "type",
        "file",
        "name",
        "document",
        "required",
        "",
        "accept",
        ".docx,.doc,.odt,.rtf,.pdf,.html,.htm,.txt,.md,.png,.jpg,.jpeg,.tif,.tiff,.zip,.eml");
    html.close();
    profiles(html, language);
    html.element(
        "button",
        language.pick("Vérifier", "Check"),
        "type",
        "submit",
        "data-busy",
        language.pick("Lecture du document…", "Reading the document…"));
    html.element("p", "", "class", "progress", "role", "status", "aria-live", "polite");
    html.close();
  }

  private static void profiles(Html html, Language language) {
    html.open("fieldset", "class", "profiles");
    html.element("legend", language.pick("Ce document est", "This document is"));
    for (Profile profile : Profile.values()) {
      String id = "profile-" + profile.code();
      String checked = profile == Profile.PRE_SIGNATURE ? "checked" : "data-choice";
      html.open("label", "for", id);
      html.empty(
          "input",
          "type",
          "radio",
          "name",
          "profile",
          "id",
          id,
          "value",
          profile.code(),
          checked,
          "");
      html.text(described(profile, language));
      html.close();
    }
    html.close();
  }

  private static String described(Profile profile, Language language) {
    return switch (profile) {
      case DRAFT -> language.pick("un projet ou un modèle", "a draft or a model");
      case PRE_SIGNATURE -> language.pick("prêt à signer", "ready to sign");
      case SIGNED -> language.pick("signé", "signed");
      case ARCHIVE -> language.pick("archivé", "archived");
    };
  }

  private static void promise(Html html, Language language) {
    html.open("section", "class", "promise");
    html.element("h2", language.pick("Ce que vous recevrez", "What you will get"));
    html.open("ol");
    html.element(
        "li",
        language.pick(
            "Une phrase qui dit si la convention peut être signée.",
            "A sentence that says whether the agreement can be signed."));
    html.element(
        "li",
        language.pick(
            "Le texte, avec chaque point à sa place, marqué d’un signe\u00a0: "
                + signs(language)
                + ".",
            "The text, with every point at its place, marked with a sign: "
                + signs(language)
                + "."));
    html.element(
        "li",
        language.pick(
            "Pour chaque point, comment le corriger et la règle de droit quand il y en a une.",
            "For every point, how to mend it, and the law where there is one."));
    html.element(
        "li",
        language.pick(
            "Ce qui n’a pas pu être vérifié, dit comme tel.",
            "What could not be checked, said as such."));
    html.close().close();
  }

  private static String signs(Language language) {
    StringBuilder signs = new StringBuilder();
    for (var severity : org.contreseing.model.Severity.values()) {
      signs
          .insert(0, (signs.isEmpty() ? "" : ", "))
          .insert(0, Words.sign(severity) + "\u00a0" + Words.severity(severity, language));
    }
    return signs.toString();
  }
}
