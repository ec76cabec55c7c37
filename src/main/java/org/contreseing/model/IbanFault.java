package org.contreseing.model;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is wrong with an IBAN.
 *
 * @param span the number
 * @param kind why it cannot be right
 * @param value its letters and digits
 */
public record IbanFault(Span span, Kind kind, String value) implements Located {

  /** Why an IBAN cannot be right. */
  public enum Kind {
    /** Its remainder by 97 is not 1 (ISO 13616). */
    KEY,
    LENGTH,
    /** The French account in it does not pass its own key. */
    ACCOUNT,
    /** The French account in it is not the one given beside it. */
    OTHER;

    /** The case under which a rule reports it: {@code ""} for the key. */
    public String code() {
      return this == KEY ? "" : name().toLowerCase(Locale.ROOT);
    }
  }

  private static final int FRENCH = 27;
  private static final int NEAR = 500;

  static Stream<IbanFault> of(Agreement agreement) {
    return agreement.identifiers().stream()
        .filter(i -> i.kind() == Identifier.Kind.IBAN)
        .flatMap(i -> kind(i, agreement.accounts()).stream().map(k -> of(i, k)));
  }

  private static IbanFault of(Identifier iban, Kind kind) {
    return new IbanFault(iban.span(), kind, iban.value());
  }

  private static Optional<Kind> kind(Identifier iban, List<BankAccount> accounts) {
    boolean french = iban.value().startsWith("FR") && iban.value().length() == FRENCH;
    if (iban.faulty()) {
      boolean account =
          french && remainder(iban.value()) == 1 && !passes(iban.value().substring(4));
      return Optional.of(iban.wrongLength() ? Kind.LENGTH : account ? Kind.ACCOUNT : Kind.KEY);
    }
    if (!french) {
      return Optional.empty();
    }
    String inside = iban.value().substring(4);
    if (!passes(inside)) {
      return Optional.of(Kind.ACCOUNT);
    }
    boolean given = accounts.stream().anyMatch(a -> number(a).equals(inside));
    Optional<BankAccount> beside =
        accounts.stream()
            .filter(a -> !a.span().overlaps(iban.span()) && distance(a, iban) <= NEAR)
            .min(Comparator.comparing(a -> distance(a, iban)));
    return beside.isPresent() && !given ? Optional.of(Kind.OTHER) : Optional.empty();
  }

  // ISO 7064: the first four characters go last, letters count from 10
  private static int remainder(String iban) {
    int rest = 0;
    for (char c : (iban.substring(4) + iban.substring(0, 4)).toCharArray()) {
      int digit = Character.digit(c, 36);
      rest = (digit < 10 ? 10 * rest + digit : 100 * rest + digit) % 97;
    }
    return rest;
  }

  private static int distance(BankAccount account, Identifier iban) {
    return Math.max(
        account.span().start() - iban.span().end(), iban.span().start() - account.span().end());
  }

  private static String number(BankAccount account) {
    return account.bank() + account.branch() + account.account() + account.key();
  }

  // 89·bank + 15·branch + 3·account + key is a multiple of 97, letters read as digits
  private static boolean passes(String rib) {
    StringBuilder digits = new StringBuilder();
    for (char c : rib.toCharArray()) {
      digits.append(Character.isDigit(c) ? c - '0' : digit(c));
    }
    if (!rib.substring(0, 10).chars().allMatch(Character::isDigit)
        || !rib.substring(21).chars().allMatch(Character::isDigit)) {
      return true;
    }
    long sum =
        89 * Long.parseLong(digits.substring(0, 5))
            + 15 * Long.parseLong(digits.substring(5, 10))
            + 3 * (Long.parseLong(digits.substring(10, 21)) % 97)
            + Long.parseLong(digits.substring(21));
    return sum % 97 == 0;
  }

  // A to I are 1 to 9, J to R again, S to Z 2 to 9
  private static int digit(char letter) {
    int rank = letter - 'A';
    return rank < 9 ? rank + 1 : rank < 18 ? rank - 8 : rank - 16;
  }

  /** The number in groups of four, as it is printed. */
  public String grouped() {
    return value.replaceAll("(.{4})(?=.)", "$1 ");
  }
}
