package org.contreseing.archive.link;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.contreseing.archive.link.Link.Certainty;
import org.contreseing.archive.link.Link.Kind;
import org.contreseing.archive.link.Link.Passage;
import org.contreseing.model.Language;
import org.contreseing.report.Words;

/**
 * Who stands for a body in an office that another holds. It is said only when one person holds it
 * shortly before and shortly after, and the other appears in it once in the whole archive: who
 * follows somebody, or comes back after an election, has more documents than one.
 */
final class Offices {

  private static final Period NEAR = Period.ofMonths(12);

  private record Holder(LocalDate day, String person, Sheet sheet, Spot spot) {

    boolean sameAs(Holder other) {
      return People.same(person, other.person);
    }
  }

  private Offices() {}

  static List<Link> links(List<Sheet> sheets, Bodies bodies) {
    Map<String, List<Holder>> byOffice = new TreeMap<>();
    sheets.stream()
        .filter(s -> s.signed().isPresent() && !s.unsigned())
        .forEach(s -> add(s, bodies, byOffice));
    List<Link> links = new ArrayList<>();
    byOffice.forEach((office, holders) -> links.addAll(between(office, holders)));
    return links;
  }

  private static void add(Sheet sheet, Bodies bodies, Map<String, List<Holder>> byOffice) {
    for (Sheet.Partner party : sheet.parties()) {
      party
          .office()
          .ifPresent(
              o ->
                  byOffice
                      .computeIfAbsent(
                          o.quality() + "\n" + bodies.key(party), k -> new ArrayList<>())
                      .add(new Holder(sheet.signed().get(), o.person(), sheet, party.spot())));
    }
  }

  private static List<Link> between(String office, List<Holder> holders) {
    holders.sort(Comparator.comparing(Holder::day).thenComparingInt(h -> h.sheet().index()));
    String quality = office.substring(0, office.indexOf('\n'));
    List<Link> links = new ArrayList<>();
    for (int i = 1; i + 1 < holders.size(); i++) {
      Holder odd = holders.get(i);
      if (intrudes(holders.get(i - 1), odd, holders.get(i + 1)) && alone(odd, holders)) {
        links.add(link(quality, holders.get(i - 1), odd, holders.get(i + 1)));
      }
    }
    return links;
  }

  private static boolean alone(Holder odd, List<Holder> holders) {
    return holders.stream().filter(odd::sameAs).limit(2).count() == 1;
  }

  private static boolean intrudes(Holder before, Holder odd, Holder after) {
    return before.sameAs(after)
        && !before.sameAs(odd)
        && before.day().isBefore(odd.day())
        && odd.day().isBefore(after.day())
        && before.day().plus(NEAR).isAfter(odd.day())
        && odd.day().plus(NEAR).isAfter(after.day());
  }

  private static Link link(String quality, Holder before, Holder odd, Holder after) {
    return new Link(
        Kind.OFFICE,
        true,
        Certainty.POSSIBLE,
        List.of(
            Passage.of("before", before.sheet(), before.spot()),
            Passage.of("between", odd.sheet(), odd.spot()),
            Passage.of("after", after.sheet(), after.spot())),
        String.format(
            Locale.ROOT,
            "%s figure comme %s le %s, alors que %s l’est le %s et le %s.",
            odd.person(),
            quality,
            Words.day(odd.day(), Language.FR),
            before.person(),
            Words.day(before.day(), Language.FR),
            Words.day(after.day(), Language.FR)),
        String.format(
            Locale.ROOT,
            "%s stands as %s on %s, while %s does on %s and on %s.",
            odd.person(),
            quality,
            Words.day(odd.day(), Language.EN),
            before.person(),
            Words.day(before.day(), Language.EN),
            Words.day(after.day(), Language.EN)));
  }
}
