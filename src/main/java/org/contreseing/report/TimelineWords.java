package org.contreseing.report;

import java.util.Optional;
import org.contreseing.model.Language;
import org.contreseing.model.Moment;
import org.contreseing.model.Moment.Certainty;
import org.contreseing.model.Moment.Reason;

/** Why a day of an agreement's life is known, or not known better, in words. */
public final class TimelineWords {

  private TimelineWords() {}

  /** The sentence for a reason, with its full stop. */
  public static String why(Reason reason, Language language) {
    return switch (reason) {
      case WRITTEN -> language.pick("La date est écrite.", "The date is written.");
      case COMPUTED ->
          language.pick(
              "Elle est calculée d'après les jours et durées écrits.",
              "It is computed from the days and lengths written.");
      case LAST_SIGNATURE_DATED ->
          language.pick(
              "C'est le jour de la dernière signature datée.",
              "It is the day of the last dated signature.");
      case PARTIAL_DATE ->
          language.pick(
              "Le mois ou l'année est écrit, non le jour.",
              "A month or a year is written, but no day.");
      case EVENT_DAY_COUNTED_OR_NOT ->
          language.pick(
              "La durée court d'un événement, dont le jour peut compter ou non.",
              "The time runs from an event, whose own day may count or not.");
      case WORKING_DAYS ->
          language.pick(
              "Les jours ouvrés, ouvrables ou francs dépendent du calendrier des jours fériés.",
              "Working, open or clear days depend on the calendar of holidays.");
      case SEVERAL_WRITTEN ->
          language.pick(
              "L'acte en dit plusieurs, différents.", "The act says several that differ.");
      case CONTRADICTED ->
          language.pick(
              "Le jour écrit n'est pas celui que donnent le début et la durée.",
              "The day written is not the one that start and length give.");
      case CAP_UNCLEAR ->
          language.pick(
              "La limite peut compter la première période ou non.",
              "The limit may count the first term or not.");
      default -> unknown(reason, language);
    };
  }

  private static String unknown(Reason reason, Language language) {
    return switch (reason) {
      case AWAITS_SIGNATURE ->
          language.pick(
              "Il dépend de la signature, qui n'est pas datée.",
              "It depends on the signature, which is not dated.");
      case AWAITS_LAST_SIGNATURE ->
          language.pick(
              "Il dépend de la dernière signature\u00a0: toutes ne sont pas datées.",
              "It depends on the last signature: not all are dated.");
      case AWAITS_NOTIFICATION ->
          language.pick("Il dépend de la notification.", "It depends on the notification.");
      case AWAITS_TRANSMISSION ->
          language.pick(
              "Il dépend de la transmission ou de la publication de l'acte.",
              "It depends on the act being transmitted or published.");
      case AWAITS_ONE_PARTY ->
          language.pick(
              "Il dépend d'un acte ou d'une réception d'une seule partie.",
              "It depends on what one party alone does or receives.");
      case AWAITS_EVENT ->
          language.pick(
              "Il dépend d'un événement sans date dans l'acte.",
              "It depends on an event that the act gives no date for.");
      case ENDS_WITH_EVENT ->
          language.pick("L'acte s'achève avec un événement.", "The act ends with an event.");
      case EFFECT_UNSAID ->
          language.pick(
              "L'acte ne dit pas quand il prend effet.",
              "The act does not say when it takes effect.");
      case TERM_UNSAID ->
          language.pick(
              "L'acte ne fixe ni durée ni fin.", "The act sets neither a length nor an end.");
      case NOTICE_UNSAID ->
          language.pick(
              "Aucun préavis n'est fixé pour s'opposer à la reconduction.",
              "No notice is set for refusing the renewal.");
      case CAP_UNREAD ->
          language.pick(
              "Une limite aux reconductions est annoncée, sans valeur lisible.",
              "A limit of the renewals is announced, without a value that can be read.");
      case OPEN_ENDED ->
          language.pick("L'acte est à durée indéterminée.", "The act runs for an indefinite time.");
      case RENEWED_WITHOUT_LIMIT ->
          language.pick("Rien ne limite les reconductions.", "Nothing limits the renewals.");
      case NOT_RENEWED_TACITLY ->
          language.pick(
              "Il n'y a pas de reconduction tacite à refuser.",
              "There is no tacit renewal to refuse.");
      default -> throw new IllegalArgumentException(reason.code());
    };
  }

  /** The day or days of a moment that is bounded: "1er mai 2026", "pas avant le 1er mai 2026". */
  public static String days(Moment moment, Language language) {
    Optional<String> earliest = moment.earliest().map(d -> Words.day(d, language));
    Optional<String> latest = moment.latest().map(d -> Words.day(d, language));
    if (moment.is(Certainty.EXACT)) {
      return earliest.orElseThrow();
    }
    if (earliest.isPresent() && latest.isPresent()) {
      return earliest.get()
          + language.pick(" ou plus tard, jusqu'au ", " or later, until ")
          + latest.get();
    }
    return earliest
        .map(d -> language.pick("pas avant le ", "not before ") + d)
        .orElseGet(() -> language.pick("au plus tard le ", "at the latest ") + latest.orElse(""));
  }
}
