package org.contreseing.report;

import java.util.List;
import org.contreseing.model.Language;
import org.contreseing.model.Profile;
import org.contreseing.model.Report;
import org.contreseing.model.Severity;
import org.contreseing.model.Verdict;

/**
 * The verdict in words: "Trois points empêchent la signature, sept sont à relire." A cause and its
 * consequences are one point.
 */
public final class VerdictSentence {

  private VerdictSentence() {}

  public static String of(Report report, Profile profile, Language language) {
    List<Point> points = Points.of(report.findings());
    long errors = Points.count(points, Severity.ERROR);
    long warnings = Points.count(points, Severity.WARNING);
    long infos = Points.count(points, Severity.INFO);
    if (report.verdict() == Verdict.UNDETERMINED) {
      return undetermined(language)
          + remarks(warnings + infos, language)
          + unchecked(report, language);
    }
    String sentence =
        language == Language.FR
            ? french(errors, warnings, profile)
            : english(errors, warnings, profile);
    return sentence
        + remarks(infos, language)
        + unchecked(report, language)
        + setAside(report, language);
  }

  private static String undetermined(Language language) {
    return language.pick(
        "Ce texte n’a pas la forme d’une convention\u00a0: aucun article n’y a été reconnu, et l’on ne peut dire ni s’il est"
            + " conforme, ni ce qui lui manque.",
        "This text does not read like an agreement: no article was recognised in it, so it can be called neither conform nor"
            + " incomplete.");
  }

  private static String french(long errors, long warnings, Profile profile) {
    boolean one = errors == 1;
    String points =
        Numerals.capital(Numerals.words(errors, Language.FR)) + (one ? " point " : " points ");
    String blocking =
        switch (profile) {
          case DRAFT ->
              errors == 0
                  ? "Rien ne bloque ce projet"
                  : points + (one ? "est" : "sont") + " à corriger avant la signature";
          case PRE_SIGNATURE ->
              errors == 0
                  ? "Rien n’empêche la signature"
                  : points + (one ? "empêche" : "empêchent") + " la signature";
          case SIGNED, ARCHIVE ->
              errors == 0
                  ? "Rien de non conforme"
                  : points + (one ? "n’est pas conforme" : "ne sont pas conformes");
        };
    if (warnings == 0) {
      return blocking + ".";
    }
    String noun = errors > 0 ? "" : warnings == 1 ? " point" : " points";
    return blocking
        + ", "
        + Numerals.words(warnings, Language.FR)
        + noun
        + (warnings == 1 ? " est" : " sont")
        + " à relire.";
  }

  private static String english(long errors, long warnings, Profile profile) {
    boolean one = errors == 1;
    String points =
        Numerals.capital(Numerals.words(errors, Language.EN)) + (one ? " point " : " points ");
    String blocking =
        switch (profile) {
          case DRAFT ->
              errors == 0
                  ? "Nothing blocks this draft"
                  : points + (one ? "is" : "are") + " to be mended before signature";
          case PRE_SIGNATURE ->
              errors == 0
                  ? "Nothing prevents signature"
                  : points + (one ? "prevents" : "prevent") + " signature";
          case SIGNED, ARCHIVE ->
              errors == 0
                  ? "Nothing is out of order"
                  : points + (one ? "is" : "are") + " out of order";
        };
    if (warnings == 0) {
      return blocking + ".";
    }
    String noun = errors > 0 ? "" : warnings == 1 ? " point" : " points";
    return blocking
        + ", "
        + Numerals.words(warnings, Language.EN)
        + noun
        + (warnings == 1 ? " needs" : " need")
        + " review.";
  }

  private static String remarks(long infos, Language language) {
    if (infos == 0) {
      return "";
    }
    String counted =
        Numerals.capital(Numerals.feminine(infos, language.pick("remarque", "note"), language));
    return " "
        + counted
        + language.pick(
            infos == 1 ? " s’y ajoute." : " s’y ajoutent.", infos == 1 ? " besides." : " besides.");
  }

  /** What does not count is never passed over in silence. */
  private static String setAside(Report report, Language language) {
    String waived =
        report.waived().isEmpty()
            ? ""
            : " "
                + Words.count(report.waived().size(), language.pick("dispense", "waiver"))
                + language.pick("\u00a0: voir plus bas.", ": see below.");
    String known =
        report.known() == 0
            ? ""
            : " "
                + Words.count(report.known(), "point")
                + language.pick(
                    " de la référence ne compt" + (report.known() == 1 ? "e" : "ent") + " pas.",
                    " of the baseline not counted.");
    return waived + known;
  }

  private static String unchecked(Report report, Language language) {
    int rules = report.notChecked().size();
    if (rules == 0) {
      return "";
    }
    String counted =
        Numerals.capital(Numerals.feminine(rules, language.pick("règle", "rule"), language));
    return " "
        + counted
        + language.pick(
            rules == 1 ? " n’a pas pu être vérifiée." : " n’ont pas pu être vérifiées.",
            " could not be checked.");
  }
}
