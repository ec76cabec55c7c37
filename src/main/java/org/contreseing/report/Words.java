package org.contreseing.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.contreseing.model.Language;
import org.contreseing.model.Profile;
import org.contreseing.model.Severity;
import org.contreseing.model.SignatureBlock;
import org.contreseing.model.Verdict;

/** What codes are called when a person reads them. */
public final class Words {

  private static final DateTimeFormatter FRENCH_DAY =
      DateTimeFormatter.ofPattern("d\u00a0MMMM\u00a0uuuu", Locale.FRENCH);
  private static final DateTimeFormatter ENGLISH_DAY =
      DateTimeFormatter.ofPattern("d\u00a0MMMM\u00a0uuuu", Locale.UK);

  private Words() {}

  public static String severity(Severity severity, Language language) {
    return switch (severity) {
      case ERROR -> language.pick("erreur", "error");
      case WARNING -> language.pick("à relire", "review");
      case INFO -> language.pick("remarque", "note");
    };
  }

  /** "1 erreur", "3 erreurs", "3 à relire". */
  public static String counted(long number, Severity severity, Language language) {
    String word = severity(severity, language);
    boolean adverb = severity == Severity.WARNING;
    return adverb ? number + "\u00a0" + language.pick(word, "to review") : count(number, word);
  }

  /** A shape, so that severities differ without colour. */
  public static String sign(Severity severity) {
    return switch (severity) {
      case ERROR -> "✖";
      case WARNING -> "▲";
      case INFO -> "●";
    };
  }

  public static String verdict(Verdict verdict, Language language) {
    return switch (verdict) {
      case CONFORM -> language.pick("conforme", "conform");
      case REVIEW -> language.pick("à relire", "to review");
      case NON_CONFORM -> language.pick("non conforme", "non-conform");
      case UNDETERMINED -> language.pick("indéterminé", "undetermined");
    };
  }

  /** A verdict on several agreements: "conformes". */
  public static String verdicts(long number, Verdict verdict, Language language) {
    String one = verdict(verdict, language);
    boolean agrees = language == Language.FR && number > 1 && verdict != Verdict.REVIEW;
    return agrees ? one + "s" : one;
  }

  public static String profile(Profile profile, Language language) {
    return switch (profile) {
      case DRAFT -> language.pick("projet", "draft");
      case PRE_SIGNATURE -> language.pick("avant signature", "before signature");
      case SIGNED -> language.pick("signé", "signed");
      case ARCHIVE -> language.pick("archive", "archive");
    };
  }

  public static String state(SignatureBlock.State state, Language language) {
    return switch (state) {
      case SIGNED -> language.pick("signé", "signed");
      case UNSIGNED -> language.pick("non signé", "unsigned");
      case UNVERIFIABLE ->
          language.pick("invérifiable sur le texte", "cannot be told from the text");
    };
  }

  /** "1er janvier 2026", "1 January 2026", with no-break spaces. */
  public static String day(LocalDate day, Language language) {
    if (language == Language.EN) {
      return ENGLISH_DAY.format(day);
    }
    String written = FRENCH_DAY.format(day);
    return day.getDayOfMonth() == 1 ? "1er" + written.substring(1) : written;
  }

  /**
   * A noun with its number, "1 article", "12 articles"; for nouns whose plural takes an s in both
   * languages.
   */
  public static String count(long number, String noun) {
    return number + "\u00a0" + noun + (number > 1 ? "s" : "");
  }
}
