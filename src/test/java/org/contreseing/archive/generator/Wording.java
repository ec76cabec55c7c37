package org.contreseing.archive.generator;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the facts of one agreement into sentences. A name in braces stands for a fact, with a
 * capital for one that begins a sentence: "{Doc} est conclu{e} avec {partner}." Law that was not in
 * force when the agreement was signed does not appear.
 */
final class Wording {

  private static final Pattern NAME = Pattern.compile("\\{(\\p{L}+)\\}");
  private static final LocalDate DATA_REGULATION = LocalDate.of(2018, 5, 25);
  private static final LocalDate PROCUREMENT_CODE = LocalDate.of(2019, 4, 1);
  private static final LocalDate PLEDGE = LocalDate.of(2022, 1, 2);

  private final Map<String, String> words = new HashMap<>();
  private final Random random;

  Wording(Facts facts, Random random) {
    this.random = random;
    boolean contract = facts.kind().contract();
    words.put("doc", contract ? "le contrat" : "la convention");
    words.put("this", contract ? "le présent contrat" : "la présente convention");
    words.put("of", contract ? "du contrat" : "de la convention");
    words.put("object", contract ? "le" : "la");
    words.put("e", contract ? "" : "e");
    words.put("it", contract ? "il" : "elle");
    words.put("partner", facts.kind().partner);
    words.put("town", facts.town().name());
    words.put("court", facts.town().court());
    words.put("amount", Numbers.euros(facts.amount()));
    words.put("iban", Numbers.iban(facts.partnerNumber()));
    words.put("subject", one(facts.kind().subjects));
    words.put("effect", Numbers.day(facts.effect()));
    words.put("end", Numbers.day(facts.end()));
    words.put("months", Numbers.words(facts.months()) + " (" + facts.months() + ") mois");
    words.put("notice", Numbers.words(facts.notice()) + " mois");
    law(facts);
  }

  private void law(Facts facts) {
    LocalDate day = facts.signature();
    words.put(
        "data",
        day.isBefore(DATA_REGULATION)
            ? "la loi n° 78-17 du 6 janvier 1978"
            : "le règlement (UE) 2016/679 du 27 avril 2016");
    words.put(
        "procurement",
        day.isBefore(PROCUREMENT_CODE)
            ? "le décret n° 2013-269 du 29 mars 2013"
            : "le code de la commande publique, notamment son article L. 2192-10");
    words.put(
        "pledge",
        day.isBefore(PLEDGE)
            ? "les principes de liberté, d'égalité et de fraternité"
            : "le contrat d'engagement républicain prévu à l'article 10-1 de la loi n° 2000-321 du"
                + " 12 avril 2000");
  }

  /** One of several, by the agreement's chance. */
  <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** A sentence with the facts in it. */
  String of(String sentence) {
    Matcher names = NAME.matcher(sentence);
    return names.replaceAll(m -> Matcher.quoteReplacement(word(m.group(1))));
  }

  private String word(String name) {
    String lower = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    String word = words.get(lower);
    if (word == null) {
      throw new IllegalArgumentException("no fact is called " + name);
    }
    return lower.equals(name)
        ? word
        : word.substring(0, 1).toUpperCase(Locale.FRENCH) + word.substring(1);
  }
}
