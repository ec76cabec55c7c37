package org.contreseing.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contreseing.facts.OtherTexts.Target;
import org.contreseing.model.Article;
import org.contreseing.model.ArticleReference;

/**
 * References to articles of the agreement itself; those to laws, codes and other agreements are
 * none of it.
 */
final class ArticleReferenceReader {

  // "L. 2122-21", "226-13", "1er-1" are numbers of codes
  private static final String END =
      "(?![-/]\\d)(?!\\.\\d)(?!\\p{L})(?! (?:[a-z]{2,9}(?:xies|cies|ties|vies|nies)|decies)\\b)";
  private static final Pattern REFERENCE =
      Phrase.of(
          Phrase.fill(
              "(?<!\\p{L})(?:articles?|art\\.|art) (?:n° ?)?(?<list>%s|%s|%s)",
              list(ArticleNumbers.FIGURES),
              list(ArticleNumbers.LETTERS),
              list(ArticleNumbers.WORDS)));
  private static final Pattern ONE =
      Phrase.of(
          String.join("|", ArticleNumbers.FIGURES, ArticleNumbers.LETTERS, ArticleNumbers.WORDS));
  // codes letter their articles: 881 K, 278 sexies-0 A
  private static final Pattern LETTERED = Pattern.compile("^[ ]?(?![IVX])[A-Z]{1,2}\\b(?!')");
  private static final Pattern OF_AMENDMENT =
      Phrase.of("^.{0,20}\\b(?:du|au) présent avenant|^ ci-");
  private static final Pattern HEADING_AFTER = Phrase.of("^~(?:[:–.)]|- |-$)|^[ \\t]*\\n");

  private final ArticleNumbers numbers;

  ArticleReferenceReader(NumberWords words) {
    numbers = new ArticleNumbers(words);
  }

  /**
   * References in order; none when no article was recognised, for then nothing can be called
   * missing.
   */
  List<ArticleReference> read(Prose prose) {
    List<ArticleReference> found = new ArrayList<>();
    if (!prose.outline().articles().isEmpty()) {
      Known known = new Known(prose);
      prose.each(REFERENCE, m -> found.addAll(references(prose, m, known)));
    }
    return List.copyOf(found);
  }

  private List<ArticleReference> references(Prose prose, Matcher m, Known known) {
    if (isHeading(prose, m)) {
      return List.of();
    }
    Surroundings around = prose.around(m.start(), m.end());
    Target target =
        LETTERED.matcher(prose.quote(m.end(), Math.min(prose.text().length(), m.end() + 4))).find()
            ? Target.OTHER
            : OtherTexts.of(around);
    boolean ofAmended = known.amends && !OF_AMENDMENT.matcher(around.after()).find();
    List<ArticleReference> all =
        target == Target.OTHER || ofAmended ? List.of() : all(prose, m, known);
    boolean sure =
        target == Target.OWN && (OtherTexts.isSaidOwn(around) || !OtherTexts.namesLaw(around));
    return all.stream().filter(r -> r.resolved() || sure && known.isInReach(r.number())).toList();
  }

  // numbers of one style, joined
  private static String list(String number) {
    String link = "(?:~,~(?:et |ou )?| et | ou | à | et/ou |~-~)(?:(?:à |de )?l'article )?";
    return number + END + "(?:" + link + number + END + "(?!~(?:€|euros?|%|jours?|mois|ans?)))*+";
  }

  private List<ArticleReference> all(Prose prose, Matcher m, Known known) {
    List<ArticleReference> found = new ArrayList<>();
    Matcher one = ONE.matcher(prose.text()).region(m.start("list"), m.end("list"));
    while (one.find()) {
      int start = found.isEmpty() ? m.start() : one.start();
      Optional<String> number = numbers.normalise(one.group());
      number.ifPresent(
          n ->
              found.add(
                  new ArticleReference(
                      prose.span(start, one.end()), n, known.has(n, prose, start))));
    }
    return found;
  }

  private static boolean isHeading(Prose prose, Matcher m) {
    int at = prose.span(m.start(), m.end()).start();
    boolean ofArticle =
        prose.article(m.start()).map(a -> a.headingSpan().contains(at)).orElse(false);
    boolean ofAnnex =
        prose.annex(m.start()).stream()
            .flatMap(a -> a.articles().stream())
            .anyMatch(a -> a.headingSpan().contains(at));
    int lineStart = prose.text().lastIndexOf('\n', m.start()) + 1;
    boolean startsLine = prose.text().substring(lineStart, m.start()).isBlank();
    String after = prose.text().substring(m.end(), Math.min(prose.text().length(), m.end() + 3));
    return ofArticle || ofAnnex || startsLine && HEADING_AFTER.matcher(after).find();
  }

  /** The numbers that articles bear, alone and behind their parents' numbers. */
  private final class Known {

    private static final int FAR = 10;

    private final NavigableSet<String> own;
    private final Map<Integer, NavigableSet<String>> ofAnnexes = new HashMap<>();
    private final boolean amends;

    Known(Prose prose) {
      own = numbers(prose.outline().articles());
      prose
          .outline()
          .annexes()
          .forEach(a -> ofAnnexes.put(a.span().start(), numbers(a.articles())));
      amends = prose.amends();
    }

    boolean has(String number, Prose prose, int at) {
      return has(own, number)
          || prose.annex(at).map(a -> has(ofAnnexes.get(a.span().start()), number)).orElse(false);
    }

    // an act of twelve articles is not miscounted by thirty: such a number is one of a code
    boolean isInReach(String number) {
      int whole = Integer.parseInt(number.replaceFirst("\\D.*$", ""));
      return whole <= 2 * own.size() + FAR;
    }

    // "2.1" may be a paragraph that is not numbered as an article where article 2 has none
    private boolean has(NavigableSet<String> all, String number) {
      int point = number.lastIndexOf('.');
      return all.contains(number)
          || point > 0
              && has(all, number.substring(0, point))
              && !hasParts(all, number.substring(0, point + 1));
    }

    private static boolean hasParts(NavigableSet<String> all, String prefix) {
      String first = all.ceiling(prefix);
      return first != null && first.startsWith(prefix);
    }

    private NavigableSet<String> numbers(List<Article> articles) {
      NavigableSet<String> all = new TreeSet<>();
      for (Article article : articles) {
        numbers.normalise(article.number()).ifPresent(all::add);
        article
            .parent()
            .filter(p -> p < articles.size())
            .map(articles::get)
            .map(p -> p.number() + "." + article.number())
            .ifPresent(all::add);
      }
      return all;
    }
  }
}
