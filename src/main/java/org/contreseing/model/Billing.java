package org.contreseing.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An act whose work a public party pays on invoice, as far as its type and its words say: neither a
 * subsidy nor a rent nor a refund of wages, to which the rules on invoices and payment times of
 * public contracts do not apply.
 *
 * @param span the heading of the article on invoices, else the first words on them
 * @param market whether a company or a named procedure makes it surely a public contract
 * @param cap how many days the payer has at the most; 30, 50 for hospitals, 60 where a public
 *     undertaking may be the payer
 */
public record Billing(Span span, boolean market, int cap) implements Located {

  // types in which money is no price, or is paid to the public party
  private static final Set<String> NO_PRICE =
      Set.of("SUB", "FIN", "LOC", "NDA", "PER", "GRP", "AVE", "MOA");
  // types in which it is one only where an article is headed so
  private static final Set<String> SELDOM_PRICE = Set.of("MAT", "MDS");
  private static final int ORDINARY = 30;
  private static final int HOSPITAL = 50;
  private static final int UNDERTAKING = 60;

  static Optional<Billing> of(Agreement agreement) {
    boolean priced =
        agreement.types().stream().limit(1).noneMatch(NO_PRICE::contains)
            && agreement.parties().stream().anyMatch(Party::isPublic)
            && !agreement.amounts().isEmpty()
            && (article(agreement).isPresent()
                || agreement.types().stream().limit(1).noneMatch(SELDOM_PRICE::contains));
    return priced
        ? agreement
            .wordings()
            .first("invoice")
            .map(
                s ->
                    new Billing(
                        article(agreement).map(Article::headingSpan).orElse(s),
                        market(agreement),
                        cap(agreement)))
        : Optional.empty();
  }

  private static boolean market(Agreement agreement) {
    List<Party> others = agreement.parties().stream().filter(p -> !p.isPublic()).toList();
    return agreement.procurement() || !others.isEmpty() && others.stream().allMatch(Billing::sells);
  }

  private static boolean sells(Party party) {
    return party.nature() == Party.Nature.PRIVATE && !party.association() && !party.foundation();
  }

  // R. 2192-11: health establishments, public undertakings
  private static int cap(Agreement agreement) {
    int cap = ORDINARY;
    for (Party party : agreement.parties()) {
      String name = Article.fold(party.name());
      if (party.isA("établissement public de santé") || name.contains("hospitalier")) {
        cap = Math.max(cap, HOSPITAL);
      } else if (party.isPublic() && party.company()
          || party.isA("établissement public industriel et commercial")
          || party.isA("office public de l'habitat")) {
        cap = Math.max(cap, UNDERTAKING);
      }
    }
    return cap;
  }

  private static Optional<Article> article(Agreement agreement) {
    return agreement.outline().articles().stream().filter(a -> a.titled("factur")).findFirst();
  }

  /** The time for payment that is longer than the law allows, when it runs from an invoice. */
  public Optional<Duration> tooLong(Agreement agreement) {
    return agreement.durations().stream()
        .filter(d -> d.is(Duration.Role.PAYMENT) && beyond(d) && ofInvoice(d, agreement))
        .findFirst();
  }

  // a day more than a month is still a month
  private boolean beyond(Duration duration) {
    return duration.length().filter(l -> l.approximateDays() > cap + 1).isPresent();
  }

  private static boolean ofInvoice(Duration duration, Agreement agreement) {
    String sentence =
        agreement
            .outline()
            .sentenceAt(duration.span().start())
            .map(agreement.outline().source()::slice)
            .map(Article::fold)
            .orElse("");
    return duration.anchor().filter(a -> a.event().equals("invoice")).isPresent()
        || sentence.contains("factur")
            && List.of("interet", "impaye", "titre", "trop-percu", "contest").stream()
                .noneMatch(sentence::contains);
  }
}
