package org.contreseing.facts;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.contreseing.model.Identifier;
import org.contreseing.model.Identifier.Fault;
import org.contreseing.model.Identifier.Kind;
import org.contreseing.model.Passage;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * Registration numbers introduced as such, and their checks. What was left to fill in ("SIRET
 * XXXXX") is not a number.
 */
final class Identifiers {

  private static final int SIREN = 9;
  private static final int SIRET = 14;
  private static final String LA_POSTE = "356000000";

  // a hard-wrapped line may end between two digits
  private static final String APART = "(?:[ ]?[ .-]|[ \\t]?\\n[ \\t]{0,8})?";
  private static final String DIGITS = "(?<value>\\d(?:" + APART + "\\d){6,16})(?![\\w])";
  private static final String LINK = "(?<link>[^\\d.;_…]{0,40}?)(?<![\\p{L}\\d])";
  // a field left to fill in, or another paragraph, between name and number
  private static final Finder BROKEN = Phrase.of("xx|\\n[ \\t]*\\n");
  private static final Finder NAMED =
      Phrase.of("\\b(?<name>siren ?/ ?siret|siret ?/ ?siren|siret|sirene?)\\b" + LINK + DIGITS);
  private static final Finder REGISTERED =
      Phrase.of(
          "(?:\\b(?:immatriculée?|enregistrée?|inscrite?|identifiée?)\\b[^\\d.;]{0,80}?(?:n°|numéro|identifiant)|\\br\\.?c\\.?s\\b\\.?[^\\d.;]{0,40}?"
              + "|(?:n°|numéro) d'(?:identification|immatriculation)(?: unique)?)~:?~"
              + DIGITS);
  private static final Finder BEFORE_REGISTER =
      Phrase.of("\\b(?<value>\\d{3}[ .]?\\d{3}[ .]?\\d{3}) r\\.?c\\.?s\\b");
  private static final Finder ASSOCIATION =
      Phrase.of(
          "\\b(?<value>w[ ]?(?:\\d[ab]|[0-9ab]?)[ .]?(?:\\d" + APART + "){5,10}\\d)(?![\\w])");
  private static final String VAT_NUMBER =
      "(?<value>fr[ ]?[0-9a-z][ ]?[0-9a-z][ ]?(?:\\d" + APART + "){8}\\d)(?![\\w])";
  private static final Finder VAT =
      Phrase.of(
          "\\b(?:tva|intra-?communautaire)\\b(?:[^\\n;]|\\n(?![ \\t]*\\n)){0,50}?\\b" + VAT_NUMBER);
  // without a word for it only a number that passes both its checks is one
  private static final Finder BARE_VAT = Phrase.of("\\b" + VAT_NUMBER);

  private Identifiers() {}

  /** The numbers that a passage introduces by name, in order. */
  static List<Identifier> read(Passage passage) {
    List<Identifier> found = new ArrayList<>();
    String text = Phrase.lower(passage.text());
    if (text.contains("sire")) {
      all(passage, text, NAMED, found);
    }
    all(passage, text, REGISTERED, found);
    all(passage, text, BEFORE_REGISTER, found);
    all(passage, text, ASSOCIATION, found);
    all(passage, text, VAT, found);
    all(passage, text, BARE_VAT, found);
    found.sort((a, b) -> a.span().compareTo(b.span()));
    return List.copyOf(found);
  }

  /** Why a SIREN cannot be right; it is nine digits whose Luhn sum is a multiple of ten. */
  static Optional<Fault> sirenFault(String digits) {
    return digits.length() != SIREN ? Optional.of(Fault.LENGTH) : key(isLuhn(digits));
  }

  /**
   * Why a SIRET cannot be right; those of La Poste are right as well when their digits sum to a
   * multiple of five.
   */
  static Optional<Fault> siretFault(String digits) {
    if (digits.length() != SIRET) {
      return Optional.of(Fault.LENGTH);
    }
    boolean ofLaPoste =
        digits.startsWith(LA_POSTE) && digits.chars().map(c -> c - '0').sum() % 5 == 0;
    return key(ofLaPoste || isLuhn(digits) && isLuhn(digits.substring(0, SIREN)));
  }

  private static Optional<Fault> key(boolean right) {
    return right ? Optional.empty() : Optional.of(Fault.KEY);
  }

  private static boolean isLuhn(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int weighted = i % 2 == 0 ? digit : 2 * digit;
      sum += weighted > 9 ? weighted - 9 : weighted;
    }
    return sum % 10 == 0;
  }

  private static void all(Passage passage, String text, Finder pattern, List<Identifier> found) {
    Search m = pattern.matcher(text);
    while (m.find()) {
      identifier(passage, m, pattern)
          .filter(i -> found.stream().noneMatch(f -> f.span().overlaps(i.span())))
          .ifPresent(found::add);
    }
  }

  /** Digits of the next line are of something else where the number is whole before it. */
  private static int endOfAssociation(Search m) {
    String value = m.group("value");
    int line = value.indexOf('\n');
    boolean whole = line > 0 && value.substring(0, line).replaceAll("\\W", "").length() == 10;
    return whole
        ? m.start("value") + value.substring(0, line).stripTrailing().length()
        : m.end("value");
  }

  private static Optional<Identifier> identifier(Passage passage, Search m, Finder pattern) {
    if (pattern == ASSOCIATION) {
      return Optional.of(identifier(passage, m, endOfAssociation(m), Kind.RNA));
    }
    if (pattern == BEFORE_REGISTER) {
      return Optional.of(identifier(passage, m, m.end("value"), Kind.SIREN));
    }
    if (pattern == VAT || pattern == BARE_VAT) {
      return Optional.of(identifier(passage, m, m.end("value"), Kind.VAT))
          .filter(
              i ->
                  pattern == VAT
                      || !i.faulty() && i.siren().filter(Identifiers::isLuhn).isPresent());
    }
    return pattern == REGISTERED
        ? registered(passage, m)
        : Optional.of(m)
            .filter(n -> !BROKEN.matcher(n.group("link")).find())
            .map(n -> named(passage, n));
  }

  private static Identifier named(Passage passage, Search m) {
    String name = m.group("name");
    boolean either = name.contains("/") || name.equals("sirene");
    Kind kind =
        name.equals("siren") || either && digits(m).length() == SIREN ? Kind.SIREN : Kind.SIRET;
    return identifier(passage, m, end(m, kind == Kind.SIREN ? SIREN : SIRET), kind);
  }

  // other registers have numbers of other lengths
  private static Optional<Identifier> registered(Passage passage, Search m) {
    String value = m.group("value");
    int line = value.indexOf('\n');
    Optional<Kind> onLine = line < 0 ? Optional.empty() : kind(value.substring(0, line));
    return onLine
        .map(k -> identifier(passage, m, m.start("value") + line, k))
        .or(() -> kind(value).map(k -> identifier(passage, m, m.end("value"), k)));
  }

  private static Optional<Kind> kind(String number) {
    return switch (number.replaceAll("\\D", "").length()) {
      case SIREN -> Optional.of(Kind.SIREN);
      case SIRET -> Optional.of(Kind.SIRET);
      default -> Optional.empty();
    };
  }

  // digits after the wanted number belong to it only when nothing separates them
  private static int end(Search m, int wanted) {
    String value = m.group("value");
    int count = 0;
    for (int i = 0; i < value.length(); i++) {
      boolean separator = !Character.isDigit(value.charAt(i));
      if (separator && count == wanted) {
        return m.start("value") + i;
      }
      count += separator ? 0 : 1;
    }
    return m.end("value");
  }

  private static Identifier identifier(Passage passage, Search m, int end, Kind kind) {
    String value =
        passage
            .text()
            .substring(m.start("value"), end)
            .replaceAll("[\\s.-]", "")
            .toUpperCase(Locale.ROOT);
    return new Identifier(passage.span(m.start("value"), end), kind, value, fault(kind, value));
  }

  private static Optional<Fault> fault(Kind kind, String value) {
    return switch (kind) {
      case SIREN -> sirenFault(value);
      case SIRET -> siretFault(value);
      case RNA -> value.length() == 10 ? Optional.empty() : Optional.of(Fault.LENGTH);
      case VAT -> vatFault(value);
      case RIB, IBAN, BIC -> throw new IllegalArgumentException(kind + " is read elsewhere");
    };
  }

  // the two characters after FR are 12 + 3·SIREN mod 97 when both are digits; other keys are not
  // published
  private static Optional<Fault> vatFault(String value) {
    String siren = value.substring(4);
    String key = value.substring(2, 4);
    boolean checkable = key.chars().allMatch(Character::isDigit);
    int wanted = new BigInteger(siren).mod(BigInteger.valueOf(97)).intValue() * 3 + 12;
    return !checkable ? sirenFault(siren) : key(wanted % 97 == Integer.parseInt(key));
  }

  private static String digits(Search m) {
    return m.group("value").replaceAll("\\D", "");
  }
}
