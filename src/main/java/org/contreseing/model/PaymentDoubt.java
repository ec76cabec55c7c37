package org.contreseing.model;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A time for payment that the law does not allow, or that is missing.
 *
 * @param span the time; where invoices are spoken of when it is missing
 * @param kind what is wrong
 * @param length the time; empty when it is missing
 * @param most what the law allows, in days
 */
public record PaymentDoubt(Span span, Kind kind, Optional<Length> length, int most)
    implements Located {

  /** What is wrong. */
  public enum Kind {
    MISSING,
    /** Longer than a public buyer may take. */
    LONG,
    /** Longer than two companies may agree. */
    PRIVATE;

    /** The case under which a rule reports it: {@code ""} for one that is missing. */
    public String code() {
      return this == MISSING ? "" : name().toLowerCase(Locale.ROOT);
    }
  }

  /** Days by R. 2192-10 and R. 2192-11 of the code of public procurement. */
  private static final int BUYER = 30;

  private static final int HOSPITAL = 50;
  private static final int PUBLIC_COMPANY = 60;

  /** Days from the invoice by L. 441-10 of the commercial code. */
  private static final int COMPANIES = 60;

  private static final String PRICE =
      "(?s).*\\b(?:factur\\w*|prix|prestations?|marche|fournisseur|titulaire|prestataire|remuneration|honoraires)\\b.*";
  private static final String NO_PRICE =
      "(?s).*\\b(?:subvention|participation|contribution|cotisation|redevance|loyer|rembours\\w*|trop-percu|caution|depot de garantie|penalite|interets|indemnite|titre de recette\\w*)\\b.*";

  /** Paying what an earlier sentence names: "La Commune les règle". */
  private static final String TAKEN_UP =
      "(?s).*\\b(?:l[ae]s?|l') ?(?:pai|pay|regl|mandat|acquitt)(?:e|ent|era|eront)\\b.*";

  private static final int NEAR = 400;

  static Stream<PaymentDoubt> of(Agreement agreement) {
    Told told = new Told(agreement);
    List<Duration> times =
        agreement.durations().stream().filter(d -> d.is(Duration.Role.PAYMENT)).toList();
    Stream<PaymentDoubt> tooLong =
        times.stream().flatMap(d -> tooLong(agreement, told, d).stream());
    return times.isEmpty() ? missing(agreement, told).stream() : tooLong;
  }

  private static Optional<PaymentDoubt> tooLong(Agreement agreement, Told told, Duration time) {
    String sentence = told.sentence(time.span());
    boolean price = price(told, time, sentence);
    int days = time.length().map(PaymentDoubt::days).orElse(0);
    Optional<List<Party>> payers = payers(agreement, sentence).filter(p -> !p.isEmpty());
    if (!price || payers.isEmpty()) {
      return Optional.empty();
    }
    boolean publicly = payers.get().stream().allMatch(Party::isPublic);
    boolean companies = agreement.parties().stream().allMatch(Party::company);
    int most =
        publicly
            ? payers.get().stream().mapToInt(PaymentDoubt::most).max().orElse(BUYER)
            : COMPANIES;
    return days > most && (publicly || companies)
        ? Optional.of(
            new PaymentDoubt(time.span(), publicly ? Kind.LONG : Kind.PRIVATE, time.length(), most))
        : Optional.empty();
  }

  private static boolean price(Told told, Duration time, String sentence) {
    String words =
        sentence.matches(TAKEN_UP) ? told.before(time.span(), NEAR) + ' ' + sentence : sentence;
    return words.matches(PRICE) && !words.matches(NO_PRICE);
  }

  // a month is thirty days when a time for payment is measured
  private static int days(Length length) {
    return (length.years() * 12 + length.months()) * 30 + length.weeks() * 7 + length.days();
  }

  // those whom the sentence names as paying, else all where all are alike, else the public one
  // that a company bills; only public bodies are billed through Chorus Pro
  private static Optional<List<Party>> payers(Agreement agreement, String sentence) {
    Set<Integer> named = Payer.of(agreement, sentence);
    List<Party> paying =
        agreement.parties().stream()
            .filter(p -> named.contains(p.ordinal()))
            .collect(Collectors.toList());
    if (!paying.isEmpty()) {
      return Optional.of(paying);
    }
    boolean alike =
        agreement.parties().stream().allMatch(Party::isPublic)
            || agreement.parties().stream().allMatch(Party::company);
    boolean accountant =
        Stream.of("mandat administratif", "comptable public", "chorus")
            .anyMatch(sentence::contains);
    return alike
        ? Optional.of(agreement.parties())
        : accountant
            ? Optional.of(agreement.parties().stream().filter(Party::isPublic).toList())
            : Optional.empty();
  }

  private static boolean isTitled(Told told, Saying said) {
    return told.article(said.span())
        .filter(a -> a.titled("factur") || a.titled("paiement"))
        .isPresent();
  }

  private static int most(Party payer) {
    String form = payer.form().map(LegalForm::name).orElse("");
    String name = Told.flat(payer.name());
    if (form.equals("établissement public de santé")
        || name.matches(
            "(?s).*\\b(?:centre hospitalier|hopital|hopitaux|hospices|chu|chru)\\b.*")) {
      return HOSPITAL;
    }
    boolean company =
        form.contains("EPIC")
            || form.contains("industriel et commercial")
            || form.startsWith("société");
    return company ? PUBLIC_COMPANY : BUYER;
  }

  private static Optional<PaymentDoubt> missing(Agreement agreement, Told told) {
    boolean buyers =
        !agreement.parties().isEmpty() && agreement.parties().stream().allMatch(Party::isPublic)
            || agreement.isA("SRV") && agreement.parties().stream().anyMatch(Party::isPublic);
    return buyers && !agreement.isA("AVE") && !agreement.says("payment-time")
        ? agreement.wordings().sayings().stream()
            .filter(s -> s.is("invoice"))
            .filter(s -> !told.sentence(s.span()).matches(NO_PRICE) && !told.inHeading(s.span()))
            .min(Comparator.comparing(s -> isTitled(told, s) ? 0 : 1))
            .map(s -> new PaymentDoubt(s.span(), Kind.MISSING, Optional.empty(), BUYER))
        : Optional.empty();
  }
}
