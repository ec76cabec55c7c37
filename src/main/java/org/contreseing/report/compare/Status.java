package org.contreseing.report.compare;

import org.contreseing.compare.Pairing;
import org.contreseing.model.Language;

/** What mainly became of a section, what matters most first. */
public enum Status {
  REWORDED("modifié", "reworded"),
  ADDED("ajouté", "added"),
  REMOVED("supprimé", "removed"),
  MOVED("déplacé", "moved"),
  RENUMBERED("renuméroté", "renumbered"),
  COMPLETED("complété", "completed"),
  UNCHANGED("inchangé", "unchanged");

  private final String french;
  private final String english;

  Status(String french, String english) {
    this.french = french;
    this.english = english;
  }

  /** The one that a section is counted under. */
  public static Status of(Pairing pairing) {
    if (pairing.added() || pairing.removed()) {
      return pairing.signing() ? COMPLETED : pairing.added() ? ADDED : REMOVED;
    }
    if (pairing.reworded()) {
      return REWORDED;
    }
    if (pairing.moved()) {
      return MOVED;
    }
    if (pairing.renumbered()) {
      return RENUMBERED;
    }
    return pairing.unchanged() ? UNCHANGED : COMPLETED;
  }

  /** The word in JSON. */
  public String code() {
    return english;
  }

  /** Whether the text is another for it. */
  public boolean differs() {
    return compareTo(COMPLETED) < 0;
  }

  /** A shape, so that it is told without colour. */
  public String sign() {
    return switch (this) {
      case REWORDED -> "≠";
      case ADDED -> "+";
      case REMOVED -> "−";
      case MOVED -> "↕";
      case RENUMBERED -> "#";
      case COMPLETED -> "✎";
      case UNCHANGED -> "=";
    };
  }

  /** "1 partie modifiée" without its number. */
  String counted(int number, Language language) {
    String plural = number > 1 ? "s" : "";
    return language.pick(
        "partie" + plural + " " + french + "e" + plural, "part" + plural + " " + english);
  }
}
