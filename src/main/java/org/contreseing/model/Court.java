package org.contreseing.model;

import java.util.List;
import java.util.Optional;

/**
 * A court that the agreement names or speaks of, where it does so first.
 *
 * @param quote as read, on one line
 * @param order of which order it is
 * @param naming whether it can be told which one is meant
 * @param place what stands behind "de"; empty when nothing does
 * @param official official name ({@code tribunal_administratif.csv}) of the administrative court
 *     that is named, or meant by a name that none bears
 * @param fit how an administrative court that is named goes with the parties
 * @param candidates official names of the administrative courts in whose resorts parties have their
 *     seats, in the order of the parties
 * @param disputes whether the words around are about disputes between the parties
 */
public record Court(
    Span span,
    String quote,
    Order order,
    Naming naming,
    String place,
    Optional<String> official,
    Fit fit,
    List<String> candidates,
    boolean disputes)
    implements Located {

  /** Orders of jurisdiction. */
  public enum Order {
    ADMINISTRATIVE,
    JUDICIAL,
    /** "Le tribunal compétent". */
    UNTOLD
  }

  /** Whether it can be told which court is meant. */
  public enum Naming {
    /** By its name. */
    KNOWN,
    /** By a name that is nearly its own, or that it had before. */
    MISNAMED,
    /** By a name that no court bears. */
    UNKNOWN,
    /** By a rule: "dans le ressort duquel…", "du lieu de…". */
    BY_RULE,
    /** Not at all. */
    UNNAMED
  }

  /** How a court goes with the parties (article R. 312-11 CJA). */
  public enum Fit {
    /** It is that of the first public party, or of the place of signature or performance. */
    LEGAL,
    /** It is that of another party only: the parties have chosen it. */
    CHOSEN,
    /** It is that of none of them. */
    STRANGE,
    /** A seat is not known, or no court is named. */
    UNTOLD
  }

  public Court {
    candidates = List.copyOf(candidates);
  }

  /** Whether it is an administrative court by a name that is not its own. */
  public boolean misnamed() {
    return naming == Naming.UNKNOWN || naming == Naming.MISNAMED;
  }

  /** Whether disputes go to an administrative court that is not the law's but the parties'. */
  public boolean unusual() {
    return disputes && (fit == Fit.STRANGE || fit == Fit.CHOSEN);
  }

  /** The case under which an unusual court is reported. */
  public String fitCode() {
    return fit == Fit.CHOSEN ? "chosen" : "";
  }

  /** The case under which a wrong name is reported. */
  public String namingCode() {
    return naming == Naming.MISNAMED ? "misnamed" : official.isEmpty() ? "unlike" : "";
  }

  /** The case under which a court that is not designated is reported. */
  public String openCode() {
    return candidates.size() > 1 ? "several" : "";
  }

  /** The courts among which to choose, for a message; nothing where no seat is known. */
  public Label which() {
    String names = String.join(" ou ", candidates);
    return candidates.isEmpty()
        ? new Label("", "")
        : new Label(" (" + names + ")", " (" + names.replace(" ou ", " or ") + ")");
  }

  /** Whether a dispute of the parties goes to a court of the judicial order, named or not. */
  public boolean judicial() {
    return order == Order.JUDICIAL && disputes;
  }

  /** Whether it is of the administrative order. */
  public boolean administrative() {
    return order == Order.ADMINISTRATIVE;
  }

  /** Whether a dispute goes to "the competent court", administrative or not. */
  public boolean open() {
    return naming == Naming.UNNAMED && order != Order.JUDICIAL && disputes;
  }

  /** Whether a dispute goes to a court that can be told, by its name or by a rule. */
  public boolean told() {
    return naming != Naming.UNNAMED;
  }
}
