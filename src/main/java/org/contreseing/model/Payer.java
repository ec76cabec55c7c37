package org.contreseing.model;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who pays by an agreement, as far as its sentences say so with a party as their subject. */
final class Payer {

  private static final String PAYS =
      "(?:verse(?:nt|ra|ront)?|paie(?:nt|ra|ront)?|paye(?:nt|ra|ront)?|regle(?:nt|ra|ront)?|attribue(?:ra)?|alloue(?:ra)?|octroie(?:ra)?|rembourse(?:nt|ra|ront)?|s'acquitte(?:ra)?|acquitte(?:ra)?|mandate(?:ra)?|finance(?:ra)?|contribue(?:ra)?|participe(?:ra)? (?:financierement|a hauteur)|s'engage a (?:verser|payer|regler|rembourser|attribuer|s'acquitter)|procede(?:ra)? au (?:paiement|versement|reglement|mandatement)|est redevable)";
  private static final int REACH = 70;

  private Payer() {}

  /** Ordinals of the parties that words say to pay. */
  static Set<Integer> of(Agreement agreement, String words) {
    Set<Integer> payers = new TreeSet<>();
    for (Party party : agreement.parties()) {
      if (Told.aliases(party).anyMatch(a -> pays(words, a))) {
        payers.add(party.ordinal());
      }
    }
    return payers;
  }

  private static boolean pays(String words, String alias) {
    if (!words.contains(alias)) {
      return false;
    }
    Matcher subject =
        Pattern.compile(
                "(?<![\\p{L}])"
                    + Pattern.quote(alias)
                    + "(?![\\p{L}])(?<between>[^.;:]{0,"
                    + REACH
                    + "}?) "
                    + PAYS
                    + "\\b")
            .matcher(words);
    while (subject.find()) {
      int before = subject.start();
      boolean object =
          words
              .substring(Math.max(0, before - 12), before)
              .matches(".*\\b(?:au|aux|du|des|(?:a|de|par|pour|avec) (?:l[ea]s? |l')?|d') ?$");
      if (!object) {
        return true;
      }
    }
    return false;
  }
}
