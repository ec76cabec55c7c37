package org.contreseing.report.compare;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.contreseing.compare.Change;
import org.contreseing.compare.Comparison;
import org.contreseing.compare.FactChange;
import org.contreseing.compare.FactKind;
import org.contreseing.compare.FindingChanges;
import org.contreseing.compare.FormKind;
import org.contreseing.compare.Pairing;
import org.contreseing.compare.Section;
import org.contreseing.model.Language;
import org.contreseing.report.Visible;

/** What a comparison is called when a person reads it. */
public final class CompareWords {

  private final Language language;

  public CompareWords(Language language) {
    this.language = language;
  }

  /** The answer to the first question: is it the same text? */
  public String sentence(Comparison comparison, boolean signed) {
    return signed ? signed(comparison) : plain(comparison);
  }

  private String signed(Comparison comparison) {
    return switch (comparison.verdict()) {
      case SAME ->
          language.pick(
              "Le texte signé est le texte approuvé, mot pour mot.",
              "The signed text is the approved text, word for word.");
      case FORM_ONLY ->
          language.pick(
              "Le texte signé est le texte approuvé\u00a0: seule la présentation diffère.",
              "The signed text is the approved text: only its presentation differs.");
      case FILLED_IN ->
          language.pick(
              "Le texte signé est le texte approuvé, ses blancs remplis.",
              "The signed text is the approved text, its blanks filled in.");
      case CHANGED ->
          language.pick(
              "Le texte signé n’est pas le texte approuvé.",
              "The signed text is not the approved text.");
    };
  }

  private String plain(Comparison comparison) {
    return switch (comparison.verdict()) {
      case SAME ->
          language.pick(
              "C’est le même texte, mot pour mot.", "It is the same text, word for word.");
      case FORM_ONLY ->
          language.pick(
              "C’est le même texte\u00a0: seule la présentation diffère.",
              "It is the same text: only its presentation differs.");
      case FILLED_IN ->
          language.pick(
              "C’est le même texte, ses blancs remplis.",
              "It is the same text, its blanks filled in.");
      case CHANGED -> language.pick("Le texte a changé.", "The text has changed.");
    };
  }

  /** "1 montant, 2 durées – 3 articles modifiés, 1 ajouté"; empty when nothing differs. */
  public String counts(Comparison comparison) {
    Map<FactKind, Integer> kinds = new EnumMap<>(FactKind.class);
    comparison.facts().forEach(f -> kinds.merge(f.kind(), 1, Integer::sum));
    String facts =
        kinds.entrySet().stream()
            .map(e -> e.getValue() + "\u00a0" + FactWords.of(e.getKey(), e.getValue(), language))
            .collect(Collectors.joining(", "));
    String parts = parts(comparison.pairings());
    return facts + (facts.isEmpty() || parts.isEmpty() ? "" : " – ") + parts;
  }

  private String parts(List<Pairing> pairings) {
    Map<Status, Integer> counts = new EnumMap<>(Status.class);
    pairings.stream()
        .map(Status::of)
        .filter(Status::differs)
        .forEach(s -> counts.merge(s, 1, Integer::sum));
    return counts.entrySet().stream()
        .map(e -> e.getValue() + "\u00a0" + e.getKey().counted(e.getValue(), language))
        .collect(Collectors.joining(", "));
  }

  /** "Article 5 – Durée", hostile parts made visible. */
  public String name(Section section) {
    String heading = Visible.excerpt(section.heading(), 90);
    String number = Visible.excerpt(section.number(), 20);
    return switch (section.kind()) {
      case TITLE -> language.pick("Titre et en-tête", "Title and head");
      case PARTIES -> language.pick("Parties", "Parties");
      case RECITALS -> language.pick("Préambule et visas", "Recitals");
      case SIGNATURE -> language.pick("Signatures", "Signatures");
      case NOTES -> language.pick("Notes", "Notes");
      case HEADING -> joined(language.pick("Intertitre", "Part title"), heading);
      case ARTICLE -> number.isEmpty() ? heading : joined("Article\u00a0" + number, heading);
      case ANNEX ->
          heading.toLowerCase(Locale.ROOT).startsWith("annexe")
              ? heading
              : joined(language.pick("Annexe", "Annex") + " " + number, heading);
    };
  }

  private static String joined(String name, String heading) {
    return (heading.isEmpty() ? name : name + " – " + heading).strip();
  }

  /** What became of a section, in a few words: "déplacé, modifié (était l’article 4)". */
  public String became(Pairing pairing) {
    if (pairing.added()) {
      return language.pick("ajouté", "added");
    }
    if (pairing.removed()) {
      return language.pick("supprimé", "removed");
    }
    String moved = pairing.moved() ? language.pick("déplacé, ", "moved, ") : "";
    String reworded = pairing.reworded() ? language.pick("modifié, ", "reworded, ") : "";
    String number = pairing.renumbered() ? language.pick("renuméroté, ", "renumbered, ") : "";
    String all = moved + reworded + number;
    String was =
        pairing.renumbered() && !pairing.older().orElseThrow().number().isEmpty()
            ? language.pick(" (était ", " (was ")
                + Visible.excerpt(pairing.older().orElseThrow().number(), 20)
                + ")"
            : "";
    return all.isEmpty() ? other(pairing) : all.substring(0, all.length() - 2) + was;
  }

  private String other(Pairing pairing) {
    boolean filled =
        pairing.changes().stream().anyMatch(c -> c.nature() == Change.Nature.FILLED_IN);
    return filled
        ? language.pick("blancs remplis", "blanks filled in")
        : pairing.unchanged()
            ? language.pick("inchangé", "unchanged")
            : language.pick("renvois mis à jour", "references updated");
  }

  /** "durée (préavis de résiliation)". */
  public String fact(FactChange change) {
    return FactWords.of(change.kind(), 1, language) + FactWords.role(change, language);
  }

  /** "ponctuation (3), majuscules (1)"; empty when there is none. */
  public String form(Map<FormKind, Integer> form) {
    return form.entrySet().stream()
        .map(e -> form(e.getKey()) + "\u00a0(" + e.getValue() + ")")
        .collect(Collectors.joining(", "));
  }

  /** The name of a difference of presentation. */
  public String form(FormKind kind) {
    return switch (kind) {
      case PUNCTUATION -> language.pick("ponctuation", "punctuation");
      case CASE -> language.pick("majuscules", "capitals");
      case ACCENTS -> language.pick("accents", "accents");
      case WORD_BREAKS -> language.pick("coupures de mots", "word breaks");
      case FURNITURE ->
          language.pick("en-têtes, sommaire et notes", "page headers, contents and notes");
      case LIST_NUMBERS ->
          language.pick("numéros de liste et appels de note", "list numbers and note marks");
      case ORDER -> language.pick("ordre des colonnes", "order of columns");
    };
  }

  /** The name of one agreement of several in a file. */
  public String part(int number) {
    return language.pick("Convention ", "Agreement ") + number;
  }

  /** The title of what is no departure from the text approved. */
  public String filledIn() {
    return language.pick("Rempli ou apposé à la signature", "Filled in or added on signing");
  }

  /** In the quotation marks of the language. */
  public String quoted(String text) {
    return language.pick("«\u00a0" + text + "\u00a0»", "“" + text + "”");
  }

  /** What to bear in mind where letters were recognised from images. */
  public String recognised() {
    return language.pick(
        "Un des textes a été reconnu d’après des images (OCR)\u00a0: une différence peut venir de la reconnaissance. Vérifiez sur l’image.",
        "One of the texts was recognised from images (OCR): a difference may come from the recognition. Check it on the image.");
  }

  /** What a difference is beside its words; empty where they say it all. */
  public String note(Change change) {
    return switch (change.nature()) {
      case MOVED -> language.pick(" (déplacé)", " (moved)");
      case RENUMBERED -> language.pick(" (numéro)", " (number)");
      case FOLLOWED ->
          language.pick(" (renvoi qui suit le nouveau numéro)", " (reference follows the number)");
      case REWORDED, FILLED_IN -> "";
    };
  }

  /** "1 nouveau, 2 résolus, 11 inchangés". */
  public String findings(FindingChanges findings) {
    return counted(findings.gained().size(), "nouveau", "nouveaux", "gained")
        + ", "
        + counted(findings.resolved().size(), "résolu", "résolus", "resolved")
        + ", "
        + counted(findings.unchanged().size(), "inchangé", "inchangés", "unchanged");
  }

  private String counted(int number, String one, String several, String english) {
    return number + "\u00a0" + language.pick(number > 1 ? several : one, english);
  }
}
