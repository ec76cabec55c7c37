package org.contreseing.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contreseing.model.Amount;
import org.contreseing.model.Amount.Role;
import org.contreseing.model.Breakdown;
import org.contreseing.model.Span;

/** Sums in running text that are added up: "…, soit un total de", "répartis comme suit". */
final class PhraseSums {

  private static final int BEFORE = 90;
  private static final int LEAD = 400;
  private static final Pattern TOTAL =
      Phrase.of(
          "\\b(?:soit|pour|représentant|faisant) (?:un |une |au |pour un )?(?:montant |coût |prix |budget |somme |dépense |participation |contribution |subvention )?(?:total\\w*|globale?)\\b[^.;€\\d]{0,40}$|\\btotal~(?::|=)~$");
  private static final Pattern ANNOUNCED =
      Phrase.of(
          "\\b(?:répart\\w+|ventil\\w+|décompos\\w+|échelonn\\w+|comme suit|de la (?:façon|manière) suivante|(?:échéancier|calendrier|modalités|rythme) suivante?s?|en (?:deux|trois|quatre|cinq|six|\\d{1,2}) (?:fois|versements?|acomptes|échéances|mensualités|annuités|tranches|fractions))\\b");
  private static final Pattern TIMES =
      Phrase.of(
          "\\b(?<n>deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|\\d{1,2}) (?:acomptes?|versements?|échéances?|mensualités?|annuités?|trimestrialités?|tranches?|fractions?|parts?|paiements?)(?: [\\p{L}]{3,14}){0,2} (?:de |d'un montant de |à |chacune? de )(?:la somme de )?$");
  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("deux", 2),
          Map.entry("trois", 3),
          Map.entry("quatre", 4),
          Map.entry("cinq", 5),
          Map.entry("six", 6),
          Map.entry("sept", 7),
          Map.entry("huit", 8),
          Map.entry("neuf", 9),
          Map.entry("dix", 10),
          Map.entry("onze", 11),
          Map.entry("douze", 12));
  // sums that are not simply added
  private static final Pattern OTHERWISE =
      Phrase.of(
          "\\b(?:chacune?|chaque|dont|options?|optionnel\\w*|fois|suivantes|suivants|par (?!an\\b)\\p{L}+|x \\d|\\d x|×|années|maxim\\w+|minim\\w+|plafon\\w+|environ|(?:le|un) (?:reste|solde|reliquat|surplus|complément)(?![^.;€]{0,60}€)|réduction|remise|déduction|déduire|moins|tva|taxe)\\b");
  private static final Set<Role> ADDED = Set.of(Role.TOTAL, Role.INSTALMENT, Role.OTHER);

  private final Prose prose;
  private final List<Amount> amounts;

  private PhraseSums(Prose prose, List<Amount> amounts) {
    this.prose = prose;
    this.amounts = amounts;
  }

  static List<Breakdown> read(Prose prose, List<Amount> amounts) {
    PhraseSums sums = new PhraseSums(prose, amounts);
    List<Breakdown> found = new ArrayList<>();
    for (int i = 0; i < amounts.size(); i++) {
      sums.totalAfter(i).ifPresent(found::add);
      sums.totalBefore(i).ifPresent(found::add);
    }
    return found;
  }

  // "4 000 € pour l'un et 3 000 € pour l'autre, soit un total de 7 000 €"
  private Optional<Breakdown> totalAfter(int at) {
    Amount total = amounts.get(at);
    int start = local(total).start();
    if (!TOTAL.matcher(prose.text()).region(Math.max(0, start - BEFORE), start).find()) {
      return Optional.empty();
    }
    Span sentence = prose.sentence(start);
    List<Amount> parts = new ArrayList<>();
    for (int i = at - 1; i >= 0 && local(amounts.get(i)).start() >= sentence.start(); i--) {
      parts.add(0, amounts.get(i));
    }
    boolean alike = parts.stream().allMatch(p -> alike(p, total));
    return parts.size() > 1 && alike && plain(local(parts.get(0)).start(), start)
        ? known(parts, total)
        : Optional.empty();
  }

  // "une subvention de 20 000 €, répartie comme suit : …"
  private Optional<Breakdown> totalBefore(int at) {
    Amount total = amounts.get(at);
    int end = local(total).end();
    if (at + 1 >= amounts.size() || !total.is(Role.TOTAL)) {
      return Optional.empty();
    }
    int first = local(amounts.get(at + 1)).start();
    Matcher announced = ANNOUNCED.matcher(prose.text()).region(end, Math.max(first, end));
    if (first - end > LEAD || !announced.find() || !sameArticle(end, first)) {
      return Optional.empty();
    }
    return ListStretch.after(prose, announced.end(), first)
        .flatMap(stretch -> parts(at, stretch, total));
  }

  private Optional<Breakdown> parts(int at, Span stretch, Amount total) {
    List<Amount> parts = new ArrayList<>();
    for (int i = at + 1; i < amounts.size() && local(amounts.get(i)).start() < stretch.end(); i++) {
      Amount part = amounts.get(i);
      int times = times(part);
      for (int n = 0; n < times; n++) {
        parts.add(part);
      }
    }
    boolean alike = parts.stream().allMatch(p -> alike(p, total));
    return parts.size() > 1 && alike && plain(stretch.start(), stretch.end())
        ? known(parts, total)
        : Optional.empty();
  }

  private Optional<Breakdown> known(List<Amount> parts, Amount total) {
    BigDecimal whole = total.value();
    Breakdown breakdown = TableSums.breakdown(parts, total);
    // the total said once more, or one of them the sum of the others
    boolean repeated =
        parts.stream()
            .anyMatch(
                p ->
                    p.value().compareTo(whole) >= 0
                        || breakdown.sum().compareTo(p.value().add(p.value())) == 0);
    return breakdown.wrong() && repeated ? Optional.empty() : Optional.of(breakdown);
  }

  private int times(Amount part) {
    int start = local(part).start();
    Matcher m = TIMES.matcher(prose.text()).region(Math.max(0, start - BEFORE), start);
    if (!m.find()) {
      return 1;
    }
    String n = m.group("n");
    return NUMBERS.containsKey(n) ? NUMBERS.get(n) : Math.min(Integer.parseInt(n), 60);
  }

  private boolean plain(int from, int to) {
    String words = prose.text().substring(from, Math.max(from, to));
    return !OTHERWISE.matcher(TIMES_SAID.matcher(words).replaceAll(" ")).find();
  }

  // "trois acomptes de 77 000 € chacun" is counted
  private static final Pattern TIMES_SAID = Phrase.of("(?<=€|euros?) chacune?\\b");

  private static boolean alike(Amount part, Amount total) {
    return ADDED.contains(part.role())
        && part.unit().isEmpty()
        && (part.tax() == total.tax()
            || part.tax() == Amount.Tax.UNSAID
            || total.tax() == Amount.Tax.UNSAID);
  }

  private boolean sameArticle(int one, int other) {
    return prose.article(one).equals(prose.article(other));
  }

  private Span local(Amount amount) {
    return prose.local(amount.span());
  }
}
