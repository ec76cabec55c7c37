package org.contreseing.model;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Money that a public body gives to a private one for what the latter does of its own accord.
 *
 * @param span its amount; where the act says that it is given when no amount is read
 * @param grantor the public body
 * @param beneficiary the private one
 * @param amount the largest sum that is called the grant; empty when none is
 * @param yearly whether that sum is given within one year
 * @param signs what makes it look like a price paid for a service
 */
public record Grant(
    Span span,
    Party grantor,
    Party beneficiary,
    Optional<Amount> amount,
    boolean yearly,
    List<Label> signs)
    implements Located {

  /** From this sum on, in euros, exclusive, the law asks for an agreement (décret 2001-495). */
  private static final BigDecimal AGREEMENT = BigDecimal.valueOf(23_000);

  /**
   * From this sum on, in euros, exclusive, accounts are certified and published (D. 612-5 code de
   * commerce).
   */
  private static final BigDecimal ACCOUNTS = BigDecimal.valueOf(153_000);

  private static final Pattern CALLED =
      Pattern.compile(
          "(?s).*\\b(?:subventions?|contributions?|contribue\\w*|aides?|concours|soutien|dotations?)\\b"
              + "(?!.*\\b(?:budgets?|couts?|depenses?|charges|valeurs?|valorise\\w*|valorisation"
              + "|locative|loyers?|adhesions?|cotisations?|produits|recettes|financement"
              + "|investissement total|egales? a|capital|seuil|superieure?s?|inferieure?s?)\\b).*");
  private static final Pattern SEVERAL_YEARS =
      Pattern.compile(
          "(?:sur|pour) (?:la duree|l'ensemble|la periode|les|toute|\\p{L}+ ans\\b|\\d ans)"
              + "|pluriannue|\\bau total\\b|\\bglobale?\\b|\\b(?:deux|trois|quatre|cinq) (?:ans|annees|exercices)");
  private static final double YEAR = 366;

  private static final Map<String, Label> SIGNS =
      Map.of(
          "service-order",
          new Label("une commande", "an order"),
          "service-invoice",
          new Label("une facturation ou la TVA", "invoices or VAT"),
          "service-penalty",
          new Label("des pénalités", "penalties"),
          "service-unit-price",
          new Label("un prix par prestation", "a price per service"),
          "own-need",
          new Label("les besoins propres du financeur", "the funder's own needs"));

  public Grant {
    signs = List.copyOf(signs);
  }

  /** Whether it surely exceeds what may be given without an agreement. */
  public boolean needsAgreement() {
    return exceeds(AGREEMENT);
  }

  /** Whether it alone, in one year, obliges the beneficiary to have its accounts certified. */
  public boolean needsCertifiedAccounts() {
    return yearly && exceeds(ACCOUNTS);
  }

  private boolean exceeds(BigDecimal threshold) {
    return amount.filter(a -> a.value().compareTo(threshold) > 0).isPresent();
  }

  /** Whether more than one sign of a public contract is there. */
  public boolean looksLikeContract() {
    return signs.size() > 1;
  }

  /** The amount as read; empty when there is none. */
  public String quote() {
    return amount.map(Amount::quote).orElse("");
  }

  static Optional<Grant> of(Agreement agreement) {
    Optional<Party> grantor = agreement.parties().stream().filter(Party::isPublic).findFirst();
    Optional<Party> other = agreement.parties().stream().filter(Grant::mayReceive).findFirst();
    boolean said = agreement.isA("SUB") || agreement.says("grant");
    return !agreement.isA("AVE") && said && grantor.isPresent() && other.isPresent()
        ? Optional.of(read(agreement, grantor.get(), other.get()))
        : Optional.empty();
  }

  private static boolean mayReceive(Party party) {
    return party.nature() == Party.Nature.PRIVATE;
  }

  private static Grant read(Agreement agreement, Party grantor, Party beneficiary) {
    Optional<Amount> amount =
        agreement.amounts().stream()
            .filter(a -> a.is(Amount.Role.TOTAL) || a.is(Amount.Role.CAP))
            .filter(a -> CALLED.matcher(before(agreement, a)).matches())
            .max(Comparator.comparing(Amount::value));
    Span place =
        amount
            .map(Amount::span)
            .or(() -> first(agreement, "grant"))
            .orElse(agreement.placeOfMissing());
    boolean yearly = amount.filter(a -> withinYear(agreement, a)).isPresent();
    return new Grant(place, grantor, beneficiary, amount, yearly, signs(agreement));
  }

  private static Optional<Span> first(Agreement agreement, String what) {
    return agreement.wordings().sayings().stream()
        .filter(s -> s.is(what))
        .map(Saying::span)
        .findFirst();
  }

  private static String before(Agreement agreement, Amount amount) {
    return sentence(agreement, amount)
        .map(s -> text(agreement, new Span(s.start(), amount.span().start())))
        .orElse("");
  }

  private static Optional<Span> sentence(Agreement agreement, Amount amount) {
    return agreement.outline().sentenceAt(amount.span().start());
  }

  private static String text(Agreement agreement, Span span) {
    return Article.fold(agreement.outline().reading().slice(span)).replaceAll("\\s+", " ");
  }

  private static boolean withinYear(Agreement agreement, Amount amount) {
    String said = sentence(agreement, amount).map(s -> text(agreement, s)).orElse("");
    boolean brief =
        agreement.durations().stream()
            .filter(d -> d.is(Duration.Role.TERM))
            .flatMap(d -> d.length().stream())
            .allMatch(l -> l.approximateDays() <= YEAR);
    return !SEVERAL_YEARS.matcher(said).find()
        && (brief || said.contains("annuel") || said.contains("par an"));
  }

  private static List<Label> signs(Agreement agreement) {
    return agreement.says("general-interest-service")
        ? List.of()
        : Stream.of(
                "service-order",
                "service-invoice",
                "service-penalty",
                "service-unit-price",
                "own-need")
            .filter(agreement::says)
            .map(SIGNS::get)
            .toList();
  }
}
