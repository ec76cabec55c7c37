package org.contreseing.report.html;

import org.contreseing.model.Duration;
import org.contreseing.model.Language;

/** What the parts that durations play are called. */
final class DurationWords {

  private DurationWords() {}

  static String of(Duration.Role role, Language language) {
    return switch (role) {
      case TERM -> language.pick("Durée", "Term");
      case RENEWAL -> language.pick("Reconduction", "Renewal");
      case TERMINATION_NOTICE -> language.pick("Préavis de résiliation", "Notice of termination");
      case NON_RENEWAL_NOTICE ->
          language.pick("Préavis de non-reconduction", "Notice of non-renewal");
      case SURVIVAL -> language.pick("Après le terme", "After the term");
      case PAYMENT -> language.pick("Paiement", "Payment");
      case DISPUTE -> language.pick("Litige", "Dispute");
      case SERVICE_LEVEL -> language.pick("Niveau de service", "Service level");
      case FREQUENCY -> language.pick("Périodicité", "Frequency");
      case DEADLINE -> language.pick("Délai", "Deadline");
      case OTHER -> language.pick("Autre durée", "Other duration");
    };
  }
}
