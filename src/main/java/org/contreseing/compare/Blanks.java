package org.contreseing.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.contreseing.model.Agreement;
import org.contreseing.model.Authority;
import org.contreseing.model.Located;
import org.contreseing.model.Span;

/** What a version left open for whoever signs, and what signing brings with it. */
final class Blanks {

  // As many words go into a blank, or around a signature, without being a clause.
  private static final int FEW = 40;

  private static final Pattern DRAWN =
      Pattern.compile("\\.{4,}|…|_{2,}|(?:\\. ){3,}|\\[\\s*+]|<\\s*+>|\\(\\s*+\\)");
  // The words of a template at the place of a signature.
  private static final Set<String> TEMPLATE =
      Set.of(
          ("signature signatures cachet tampon nom prenom noms prenoms qualite date mention lu et"
                  + " approuve manuscrite precedee precede de la le du a des ou avec signataire"
                  + " titre lieu completer remplir bon pour accord faire preceder")
              .split(" "));
  // What the State's transmission software and signature tools print on an act.
  private static final Pattern STAMP =
      Pattern.compile(
          "(?:document )?signe (?:electroniquement|numeriquement|par)\\b.*"
              + "|(?:envoye|recu|transmis|depose) (?:en|a la) (?:sous )?(?:prefecture|le)\\b.*"
              + "|(?:publie|affiche|notifie|certifie executoire) (?:le|et|compte|par|sur)\\b.*"
              + "|accuse (?:de reception|certifie)\\b.*|id \\d{2,}.*");
  private static final Pattern DRAFT =
      Pattern.compile(
          "(?:projet|draft|brouillon|version provisoire|document de travail)(?: de| d)?");
  private static final Set<String> RESERVES =
      Set.of(
          ("reserve reserves sauf condition conditions excepte exception duree an ans mois jours"
                  + " euros montant renouvelable tacite sans limite hors")
              .split(" "));
  private static final Set<String> DAY =
      Set.of(
          ("n no du le en date er janvier fevrier mars avril mai juin juillet aout septembre"
                  + " octobre novembre decembre")
              .split(" "));

  private final Version version;
  private final List<Span> fields = new ArrayList<>();
  private final List<Span> acts;

  /** The blanks of a version. */
  Blanks(Version version) {
    this.version = version;
    Agreement agreement = version.agreement();
    Stream.concat(
            agreement.placeholders().stream(),
            agreement.signature().blocks().stream().flatMap(b -> b.leftovers().stream()))
        .map(Located::span)
        .sorted()
        .forEach(fields::add);
    this.acts =
        agreement.authorities().stream()
            .filter(Authority::incomplete)
            .map(Authority::span)
            .toList();
  }

  /**
   * Whether what the newer version has here stands in a blank of this one.
   *
   * @param newBlanks what is still blank in the newer
   */
  boolean filledBy(Hunk hunk, Version newer, Blanks newBlanks) {
    if (hunk.newTo() == hunk.newFrom() || hunk.newTo() - hunk.newFrom() > FEW) {
      return false;
    }
    if (hunk.oldFrom() < hunk.oldTo()) {
      return version.tokens().subList(hunk.oldFrom(), hunk.oldTo()).stream()
          .allMatch(t -> isField(t.span()));
    }
    Span room = version.room(hunk.oldFrom(), hunk.oldTo());
    return count(room) > newBlanks.count(newer.room(hunk.newFrom(), hunk.newTo()))
        || dated(newer.keys().subList(hunk.newFrom(), hunk.newTo()))
            && acts.stream().anyMatch(a -> a.contains(room.start()) && a.contains(room.end() - 1));
  }

  /** How many blanks stand between two words. */
  private long count(Span room) {
    long known = fields.stream().filter(room::overlaps).count();
    return known > 0 ? known : DRAWN.matcher(version.slice(room)).results().count();
  }

  /** Whether these are the number and day of an act, and nothing more. */
  private static boolean dated(List<String> words) {
    return words.stream().allMatch(w -> Character.isDigit(w.charAt(0)) || DAY.contains(w));
  }

  private boolean isField(Span token) {
    return fields.stream().anyMatch(f -> f.contains(token));
  }

  /** Whether it is what signing changes: names, days, stamps; the words of a template gone. */
  boolean signing(Hunk hunk, Version newer, boolean zone) {
    List<String> gone = version.keys().subList(hunk.oldFrom(), hunk.oldTo());
    List<String> come = newer.keys().subList(hunk.newFrom(), hunk.newTo());
    String words = String.join(" ", come);
    if (gone.isEmpty() && STAMP.matcher(words).matches() && !reserved(come)) {
      return come.size() <= FEW;
    }
    boolean template =
        version.tokens().subList(hunk.oldFrom(), hunk.oldTo()).stream()
            .allMatch(t -> TEMPLATE.contains(t.key()) || isField(t.span()));
    return zone && template && come.size() <= FEW && !reserved(come);
  }

  private static boolean reserved(List<String> words) {
    return words.stream().anyMatch(RESERVES::contains);
  }

  /** Whether only the word that called it a draft is gone. */
  boolean undrafted(Hunk hunk) {
    return hunk.newFrom() == hunk.newTo()
        && DRAFT
            .matcher(String.join(" ", version.keys().subList(hunk.oldFrom(), hunk.oldTo())))
            .matches();
  }
}
