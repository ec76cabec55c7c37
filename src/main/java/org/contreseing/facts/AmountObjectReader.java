package org.contreseing.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.contreseing.model.Amount;
import org.contreseing.model.Amount.Role;
import org.contreseing.model.AmountObject;
import org.contreseing.model.Article;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * The noun that a sum is the sum of, where a verb or "de" ties them in one of the articles. A
 * sentence that speaks of a year, a change or a part is passed over: there one thing may have
 * several sums.
 */
final class AmountObjectReader {

  private static final int REACH = 130;
  private static final Finder TIED =
      Phrase.of(
          "\\b(?:la|une|cette|sa|le|un|ce|son|ladite|ledit) (?<noun>(?:subvention|participation|contribution|redevance|loyer|cotisation|rémunération|forfait|dépôt de garantie|caution|indemnité|dotation|fonds de concours|gratification|prix|enveloppe|budget|aide|abonnement)"
              + "(?: (?!est\\b|sera\\b|sont\\b|de~(?:\\d|la somme)|d'un montant)[\\p{L}'-]{1,20}){0,6}?)"
              + ",?(?: (?:est|sera|est donc)(?: (?:fixée?|arrêtée?|établie?|évaluée?))? (?:à|de)| s'élève(?:ra)? à| s'établit à| d'un montant(?: (?:total|global|forfaitaire|maximal))? de| fixée? à| correspond à| de|~:)"
              + "(?: la somme de)?(?:(?: [\\p{L}-]{2,12}){0,8} euros~\\()?~$");
  private static final Finder SEVERAL =
      Phrase.of(
          "(?:19|20)\\d\\d|\\bannée|\\bexercice|\\bportée?s?\\b|\\bramenée?|\\baugment|\\bmajor|\\bcomplément|\\bsupplément|\\binitial|\\bacompte|\\bsolde|\\bavance|\\bplafon|\\bmaxim|\\bminim|\\bpar (?:jour|mois|élève|habitant|personne|repas|séance)|\\bchacune?\\b|\\bchaque\\b|\\bou\\b|\\btranche|\\blot\\b|\\bpremi(?:er|ère)|\\bsecond|\\bdeuxième|\\btroisième|\\bsoit\\b|\\bdont\\b|\\bexemple|\\bautre");
  private static final Finder MARK =
      Phrase.of(
          "\\b(?:total|global|annuel|mensuel|trimestriel|prévisionnel|estimé|évalué|provision|forfaitaire|variable|fixe|net|brut|hors taxes|par an)");

  private AmountObjectReader() {}

  /** Sums with their nouns, in order of place. */
  static List<AmountObject> read(Prose prose, List<Amount> amounts) {
    List<AmountObject> found = new ArrayList<>();
    for (Amount amount : amounts) {
      if (amount.is(Role.TOTAL) || amount.is(Role.DEPOSIT)) {
        object(prose, amount).ifPresent(found::add);
      }
    }
    return List.copyOf(found);
  }

  private static Optional<AmountObject> object(Prose prose, Amount amount) {
    int start = prose.local(amount.span()).start();
    Search m = TIED.matcher(prose.text()).region(Math.max(0, start - REACH), start);
    Optional<Article> article = prose.rootArticle(start);
    String sentence = prose.sentenceText(start);
    return article.isPresent()
            && m.find()
            && m.start() >= prose.sentence(start).start()
            && !SEVERAL.matcher(sentence).find()
        ? Optional.of(
            new AmountObject(
                prose.span(m.start("noun"), start).cover(amount.span()),
                amount,
                Surroundings.flat(m.group("noun")),
                sentence,
                marks(sentence),
                article.map(Article::ordinal)))
        : Optional.empty();
  }

  private static Set<String> marks(String sentence) {
    Set<String> marks = new TreeSet<>();
    Search m = MARK.matcher(sentence);
    while (m.find()) {
      marks.add(m.group());
    }
    return marks;
  }
}
