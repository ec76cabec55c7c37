package org.contreseing.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contreseing.model.Amount;
import org.contreseing.model.Amount.Role;
import org.contreseing.model.Amount.Tax;
import org.contreseing.model.Span;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;
import org.contreseing.tables.Tables;

/**
 * What the words around a sum make of it: the part it plays ({@code amount_roles.csv}), what it is
 * the price of, and whether tax is in it where a label before it says so.
 */
final class AmountLabels {

  private static final int REACH = 60;
  private static final int ROW_REACH = 220;
  private static final Finder CELLS = Finder.of("[|\t]| {4}");
  private static final String TAX_LABEL =
      "(?:~\\(?(?:h\\.?t\\b\\.?|t\\.?t\\.?c\\b\\.?|hors taxes?|hors tva|toutes taxes comprises|nets?)\\)?)?";
  private static final Finder UNIT =
      Phrase.of(
          "^"
              + TAX_LABEL
              + "(?:~/~(?!ht\\b|ttc\\b)| par | l'| la (?=(?:journée|demi-journée|séance|nuit|nuitée|place|page|pièce|tonne)\\b)| le (?=(?:repas|mètre|m²|m2|kilomètre|km|mois|jour|kwh|litre)\\b))(?<unit>[\\p{L}][\\p{L}²³23-]{0,24})"
              + "(?:(?:~/~| et par | par )(?<more>[\\p{L}]{2,20}))?");
  // "par virement", "par la Commune", "par délibération": no unit
  private static final Finder NO_UNIT =
      Phrase.of(
          "(?:l[ae]s?|un|une|des|du|ses|son|sa|leurs?|ce|cette|chaque|virements?|chèques?|mandat\\w*|lettres?|avenants?|conventions?|délibérations?|décisions?|arrêtés?|voie|prélèvements?|rapport|application|dérogation|exemple|tranches?|acomptes?|avance|carte|tacite|courrier|titre|versements?|fractions?|tiers|moitié|parts?|apport|entreprise|société|exception|ailleurs|contre)");
  private static final Finder ADJECTIVE =
      Phrase.of(
          "(?:prix|coût|tarif|taux|montant|loyer|redevance|forfait)s? (?:[\\p{L}]{3,15} )?(?<adjective>horaire|journalière?|mensuel(?:le)?|trimestriel(?:le)?|annuel(?:le)?)\\b[^.;€]{0,50}$");
  private static final Finder BEFORE =
      Phrase.of(
          "(?:(?<excluded>\\bh\\.?t\\b|\\bhors tax(?:es?)?|\\bhors tva)|(?<included>\\bt\\.?t\\.?c\\b|\\btoutes taxes comprises))[\\s|*:()_=.-]{0,40}(?:(?:est )?(?:donc )?de |s'élève (?:donc )?à )?[|*\\s]{0,6}$");

  private final RoleTable<Role> roles;

  private final FactorReader factors;

  AmountLabels(Tables tables, NumberWords words) {
    factors = new FactorReader(words);
    roles = new RoleTable<>(tables, "amount_roles", r -> RoleTable.named(r, Role.values()));
  }

  /** The same sums with their parts, units and labels. */
  List<Amount> read(Prose prose, List<Amount> amounts) {
    List<Amount> labelled = new ArrayList<>();
    amounts.forEach(a -> labelled.add(labelled(prose, a)));
    return List.copyOf(labelled);
  }

  /** The part of what stands at these offsets of the text. */
  Role role(Prose prose, int start, int end) {
    return roles.of(inRow(prose, start, prose.around(start, end))).orElse(Role.OTHER);
  }

  // a row of a table says what stands in it; the rows above are of something else
  private static Surroundings inRow(Prose prose, int start, Surroundings around) {
    int from = Math.max(0, start - ROW_REACH);
    String reach = prose.text().substring(from, start);
    String before = reach.substring(reach.lastIndexOf('\n') + 1);
    return CELLS.matcher(before).find()
        ? new Surroundings(
            Surroundings.flat(before),
            around.after(),
            around.sentence(),
            around.heading(),
            around.kinds())
        : around;
  }

  private Amount labelled(Prose prose, Amount amount) {
    Span at = prose.local(amount.span());
    Tax tax = amount.tax() == Tax.UNSAID ? labelBefore(prose, at.start()) : amount.tax();
    Role role = role(prose, at.start(), at.end());
    return new Amount(
        amount.span(),
        amount.quote(),
        amount.value(),
        amount.inWords(),
        tax,
        role,
        unit(prose, at)
            .or(() -> role == Role.UNIT_PRICE ? counted(prose, amount) : Optional.empty()));
  }

  // "20 jours à 450 €": the price of what is counted
  private Optional<String> counted(Prose prose, Amount price) {
    return factors
        .read(prose, price)
        .map(f -> f.unit())
        .filter(u -> !u.isEmpty())
        .map(u -> u.matches(".*(?:ois|pas|ris)") ? u : u.replaceFirst("s$", ""));
  }

  private static Tax labelBefore(Prose prose, int start) {
    int from = Math.max(0, start - REACH);
    Search m = BEFORE.matcher(prose.text()).region(from, start);
    if (!m.find() || !prose.isReadable(m.start(), start)) {
      return Tax.UNSAID;
    }
    return m.group("included") == null ? Tax.EXCLUDED : Tax.INCLUDED;
  }

  private static Optional<String> unit(Prose prose, Span at) {
    int to = Math.min(prose.text().length(), at.end() + REACH);
    Search after = UNIT.matcher(prose.text()).region(at.end(), to);
    if (after.find() && !NO_UNIT.matcher(after.group("unit")).matches()) {
      String more = after.group("more");
      boolean both = more != null && !NO_UNIT.matcher(more).matches();
      return Optional.of(after.group("unit") + (both ? "/" + more : ""));
    }
    Search before = ADJECTIVE.matcher(prose.around(at.start(), at.end()).before());
    return before.find() ? Optional.of(noun(before.group("adjective"))) : Optional.empty();
  }

  private static String noun(String adjective) {
    return switch (adjective.charAt(0)) {
      case 'h' -> "heure";
      case 'j' -> "jour";
      case 'm' -> "mois";
      case 't' -> "trimestre";
      default -> "an";
    };
  }
}
