package org.contreseing.archive.generator;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers as agreements write them: with their keys, in words, as days. */
final class Numbers {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH);
  private static final BigInteger MODULUS = BigInteger.valueOf(97);
  private static final String[] UNITS = {
    "zéro",
    "un",
    "deux",
    "trois",
    "quatre",
    "cinq",
    "six",
    "sept",
    "huit",
    "neuf",
    "dix",
    "onze",
    "douze",
    "treize",
    "quatorze",
    "quinze",
    "seize",
    "dix-sept",
    "dix-huit",
    "dix-neuf"
  };
  private static final String[] TENS = {"", "", "vingt", "trente", "quarante", "cinquante"};

  private Numbers() {}

  static String day(LocalDate day) {
    String words = DAY.format(day);
    return day.getDayOfMonth() == 1 ? words.replaceFirst("^1 ", "1er ") : words;
  }

  /** From zero to sixty. */
  static String words(int number) {
    if (number < UNITS.length) {
      return UNITS[number];
    }
    if (number == 60) {
      return "soixante";
    }
    int unit = number % 10;
    String tens = TENS[number / 10];
    return unit == 0 ? tens : unit == 1 ? tens + " et un" : tens + "-" + UNITS[unit];
  }

  /** Multiples of five hundred euros below sixty thousand, in words and figures. */
  static String euros(int amount) {
    int thousands = amount / 1000;
    String words = thousands == 0 ? "" : thousands == 1 ? "mille" : words(thousands) + " mille";
    String rest = amount % 1000 == 0 ? "" : "cinq cents";
    return (words + " " + rest).strip() + " euros (" + figures(amount) + "\u00a0€)";
  }

  private static String figures(int amount) {
    return amount < 1000
        ? String.valueOf(amount)
        : amount / 1000 + "\u00a0" + String.format(Locale.ROOT, "%03d", amount % 1000);
  }

  /** Eight digits and their key, or thirteen: the whole passes the Luhn test. */
  static String keyed(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int twice = i % 2 == 0 ? 2 * digit : digit;
      sum += twice > 9 ? twice - 9 : twice;
    }
    return digits + (10 - sum % 10) % 10;
  }

  /** The head office of a body. */
  static String siret(String siren) {
    return spaced(keyed(siren + "0001"), 3, 3, 3, 5);
  }

  /** A French account number with both its keys, from any number. */
  static String iban(int number) {
    String bank = "10278";
    String branch = String.format(Locale.ROOT, "%05d", 6000 + number % 90);
    String account = String.format(Locale.ROOT, "%011d", 20_400_000L + number);
    BigInteger sum =
        new BigInteger(bank)
            .multiply(BigInteger.valueOf(89))
            .add(new BigInteger(branch).multiply(BigInteger.valueOf(15)))
            .add(new BigInteger(account).multiply(BigInteger.valueOf(3)));
    String rib = bank + branch + account + two(97 - sum.mod(MODULUS).intValue());
    int rest = new BigInteger(rib + "152700").mod(MODULUS).intValue();
    return spaced("FR" + two(98 - rest) + rib, 4, 4, 4, 4, 4, 4, 3);
  }

  private static String two(int number) {
    return String.format(Locale.ROOT, "%02d", number);
  }

  private static String spaced(String digits, int... groups) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (int group : groups) {
      out.append(out.length() == 0 ? "" : "\u00a0").append(digits, from, from + group);
      from += group;
    }
    return out.toString();
  }
}
