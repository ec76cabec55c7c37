package org.contreseing.facts;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.contreseing.model.BankAccount;
import org.contreseing.model.Identifier;
import org.contreseing.model.Identifier.Fault;
import org.contreseing.model.Identifier.Kind;
import org.contreseing.model.Passage;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * International account numbers (ISO 13616) and bank codes (ISO 9362), introduced by name; an IBAN
 * also without, when it is French and passes its check. Masked numbers are passed over.
 */
final class BankNumbers {

  /**
   * Lengths by country, of the neighbours of France; an IBAN of another country is not measured.
   */
  private static final Map<String, Integer> LENGTHS =
      Map.ofEntries(
          Map.entry("FR", 27),
          Map.entry("MC", 27),
          Map.entry("BE", 16),
          Map.entry("DE", 22),
          Map.entry("LU", 20),
          Map.entry("ES", 24),
          Map.entry("IT", 27),
          Map.entry("CH", 21),
          Map.entry("GB", 22),
          Map.entry("NL", 18),
          Map.entry("PT", 25),
          Map.entry("AT", 20));

  private static final int LONGEST = 34;
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  private static final String APART = "(?:[ ]?[ .-]|[ \\t]?\\n[ \\t]{0,8}(?:\\|[ ]?)?)?";
  private static final String NUMBER =
      "(?<value>[a-z]{2}" + APART + "\\d[ ]?\\d(?=" + APART + "[0-9a-z]))";
  private static final Finder NAMED =
      Phrase.of("\\biban\\b(?:[^\\d.;\\n]|\\n(?![ \\t]*\\n)){0,40}?(?<![\\p{L}\\d])" + NUMBER);
  private static final Finder FRENCH =
      Phrase.of("\\b(?<value>fr" + APART + "\\d[ ]?\\d)(?=" + APART + "\\d)");
  private static final Finder GROUP = Finder.of("\\G" + APART + "([0-9a-z]+)");
  private static final Finder BIC =
      Phrase.of(
          "\\b(?:bic|swift)\\b(?:[^\\p{L}\\d;\\n]|\\n(?![ \\t]*\\n)|swift|code|bic|adresse){0,20}?(?<![\\p{L}\\d])(?<value>[a-z]{4}[ ]?[a-z]{2}[ ]?[a-z\\d]{2}(?:[ ]?[a-z\\d]{3})?)(?![\\p{L}\\d])");
  private static final Finder BIC_FORM = Finder.of("[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?");

  private BankNumbers() {}

  /** The numbers of a passage, in order. */
  static List<Identifier> read(Passage passage) {
    List<Identifier> found = new ArrayList<>();
    String text = Phrase.lower(passage.text());
    Search introduced = NAMED.matcher(text);
    while (introduced.find()) {
      iban(passage, text, introduced).ifPresent(found::add);
    }
    TypedNumbers known = TypedNumbers.none().with(found);
    Search bare = FRENCH.matcher(text);
    while (bare.find()) {
      iban(passage, text, bare)
          .filter(i -> !i.faulty() && known.isFree(i.span()))
          .ifPresent(found::add);
    }
    Search bic = BIC.matcher(text);
    while (bic.find()) {
      bic(passage, bic).ifPresent(found::add);
    }
    found.sort(Comparator.comparing(Identifier::span));
    return List.copyOf(found);
  }

  /** Account identities as numbers, those left out that stand in an IBAN. */
  static List<Identifier> accounts(List<BankAccount> accounts, List<Identifier> ibans) {
    TypedNumbers known = TypedNumbers.none().with(ibans);
    return accounts.stream()
        .filter(a -> known.isFree(a.span()))
        .map(
            a ->
                new Identifier(
                    a.span(),
                    Kind.RIB,
                    a.bank() + a.branch() + a.account() + a.key(),
                    a.wrongKey() ? Optional.of(Fault.KEY) : Optional.empty()))
        .toList();
  }

  /** Groups are taken up until the country's length is reached or a word without digit follows. */
  private static Optional<Identifier> iban(Passage passage, String text, Search m) {
    StringBuilder value = new StringBuilder(m.group("value").replaceAll("[^0-9a-z]", ""));
    int wanted = LENGTHS.getOrDefault(value.substring(0, 2).toUpperCase(Locale.ROOT), LONGEST);
    int end = m.end("value");
    Search group = GROUP.matcher(text).region(end, text.length()).useTransparentBounds(true);
    while (value.length() < wanted && group.find() && isOfNumber(group.group(1))) {
      value.append(group.group(1));
      end = group.end();
    }
    String number = value.toString().toUpperCase(Locale.ROOT);
    return number.length() < 10 || number.contains("XXX")
        ? Optional.empty()
        : Optional.of(
            new Identifier(passage.span(m.start("value"), end), Kind.IBAN, number, fault(number)));
  }

  private static boolean isOfNumber(String group) {
    return group.length() <= LONGEST
        && (group.length() < 3 || group.chars().anyMatch(Character::isDigit));
  }

  /**
   * Why an IBAN cannot be right: its length, its remainder by 97, which must be 1, or the key of
   * the French account that it holds.
   */
  static Optional<Fault> fault(String iban) {
    Integer length = LENGTHS.get(iban.substring(0, 2));
    if (length != null && iban.length() != length || iban.length() > LONGEST) {
      return Optional.of(Fault.LENGTH);
    }
    StringBuilder digits = new StringBuilder();
    (iban.substring(4) + iban.substring(0, 4))
        .chars()
        .forEach(c -> digits.append(Character.digit(c, 36)));
    boolean right = new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue() == 1;
    if (!right) {
      return Optional.of(Fault.KEY);
    }
    return holdsWrongKey(iban) ? Optional.of(Fault.INNER_KEY) : Optional.empty();
  }

  // France and Monaco: two letters, two digits, bank, branch, account, key
  private static boolean holdsWrongKey(String iban) {
    return iban.matches("(?:FR|MC)\\d{12}[0-9A-Z]{11}\\d{2}")
        && !AccountKey.of(iban.substring(4, 9), iban.substring(9, 14), iban.substring(14, 25))
            .equals(iban.substring(25));
  }

  private static Optional<Identifier> bic(Passage passage, Search m) {
    String printed = passage.text().substring(m.start("value"), m.end("value"));
    String value = printed.replace(" ", "");
    if (!BIC_FORM.matcher(value).matches()) {
      return Optional.empty();
    }
    boolean known = COUNTRIES.contains(value.substring(4, 6));
    return Optional.of(
        new Identifier(
            passage.span(m.start("value"), m.end("value")),
            Kind.BIC,
            value,
            known ? Optional.empty() : Optional.of(Fault.KEY)));
  }
}
