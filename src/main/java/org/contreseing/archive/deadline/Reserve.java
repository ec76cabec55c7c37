package org.contreseing.archive.deadline;

import org.contreseing.model.Language;

/** What a computed day leaves open; {@link #code()} is its word in the outputs. */
public enum Reserve {
  /** No words on the first day: an act takes effect when it is concluded. */
  EFFECT_TAKEN_AS_SIGNATURE(
      "La prise d’effet n’est pas dite\u00a0: le jour de la signature est retenu.",
      "The first day is not said: the day of signature is taken."),
  TERM_BEFORE_EFFECT(
      "Le dernier jour écrit précède le premier.", "The last day written comes before the first."),
  PERIOD_UNKNOWN(
      "La durée d’une reconduction n’est pas dite.", "The length of a renewal is not said."),
  CAP_UNREAD(
      "Une limite aux reconductions est annoncée, sans valeur lisible.",
      "A limit of the renewals is announced, without a value that can be read."),
  CAP_CUTS_PERIOD(
      "La limite tombe au milieu d’une période\u00a0: celle-ci est écourtée, ou n’a pas lieu.",
      "The limit falls within a period: it is cut short, or does not take place."),
  REFUSAL_UNSEEN(
      "L’archive ne montre pas si la reconduction a été refusée.",
      "The archive does not show whether the renewal was refused."),
  EXPRESS_RENEWAL_UNSEEN(
      "Une reconduction expresse est prévue\u00a0; l’archive n’en montre pas.",
      "An express renewal is provided for; the archive shows none."),
  AMENDED("Le terme est celui d’un avenant.", "The term is that of an amendment."),
  AMENDMENT_LENGTH_UNCLEAR(
      "Un avenant donne une durée, qui peut courir de l’origine, du terme ou de l’avenant.",
      "An amendment gives a length, which may run from the start, from the term or from itself."),
  AMENDMENT_UNSIGNED(
      "Un avenant non signé est laissé de côté.", "An unsigned amendment is left aside."),
  AMENDMENTS_UNORDERED(
      "Plusieurs avenants donnent un terme, sans que l’on sache lequel est le dernier.",
      "Several amendments give a term, and which is the last is not known."),
  AMENDMENT_AMBIGUOUS(
      "Un avenant peut viser cette convention ou une autre.",
      "An amendment may be to this agreement or to another."),
  TERMINATED_UNDATED(
      "Un avenant de résiliation ne donne pas de dernier jour.",
      "An amendment that terminates it gives no last day."),
  AGREEMENT_ABSENT(
      "La convention que cet avenant modifie n’est pas dans l’archive\u00a0: seuls ses propres mots sont comptés.",
      "The agreement that it amends is not in the archive: only its own words count.");

  private final String french;
  private final String english;

  Reserve(String french, String english) {
    this.french = french;
    this.english = english;
  }

  public String code() {
    return State.code(this);
  }

  /** A sentence with its full stop. */
  public String worded(Language language) {
    return language.pick(french, english);
  }
}
