package org.contreseing.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contreseing.facts.ArticleTargets.Scope;
import org.contreseing.facts.OtherTexts.Target;
import org.contreseing.model.ArticleReference;
import org.contreseing.model.InternalReference;
import org.contreseing.model.InternalReference.Side;
import org.contreseing.model.OtherActReference;
import org.contreseing.model.Reference;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * References to articles by their numbers: those of the agreement itself, and those of other acts
 * that are no law.
 */
final class ArticleReferenceReader {

  // "L. 2122-21", "226-13", "1er-1" are numbers of codes
  private static final String END =
      "(?![-/]\\d)(?!\\.\\d)(?!\\p{L})(?! (?:[a-z]{2,9}(?:xies|cies|ties|vies|nies)|decies)\\b)";
  private static final Finder REFERENCE =
      Phrase.of(
          Phrase.fill(
              "(?<!\\p{L})(?:articles?|art\\.|art) (?:n° ?)?(?<list>%s|%s|%s)",
              list(ArticleNumbers.FIGURES),
              list(ArticleNumbers.LETTERS),
              list(ArticleNumbers.WORDS)));
  private static final Finder ONE =
      Phrase.of(
          String.join("|", ArticleNumbers.FIGURES, ArticleNumbers.LETTERS, ArticleNumbers.WORDS));
  // codes letter their articles: 881 K, 278 sexies-0 A
  private static final Finder LETTERED = Finder.of("^[ ]?(?![IVX])[A-Z]{1,2}\\b(?!')");
  private static final Finder OF_AMENDMENT =
      Phrase.of("^.{0,20}\\b(?:du|au) présent avenant|^ ci-");
  private static final Finder HEADING_AFTER = Phrase.of("^~(?:[:–.)]|- |-$)|^[ \\t]*\\n");

  private static final Finder TAIL =
      Phrase.of(
          "(?<part>"
              + OtherTexts.DETAIL
              + ")(?<side>,? (?:ci-(?:dessus|dessous|après|avant)|qui suit|qui précède)\\b)?");
  private static final Finder PART_BEFORE =
      Phrase.of(
          "((?:(?:premier|deuxième|second|troisième|quatrième|dernier|\\d{1,2}(?:er|e|ème)) alinéa|alinéas? \\d{1,2}|paragraphes? \\d{1,2}|points? \\d{1,2}|§~\\d{1,2}|\\d{1,2}°)) (?:de |du |à |des )?(?:l'|les )$");
  private static final Finder ACT =
      Phrase.of(
          OtherTexts.DETAIL
              + ",?~\\(?(?:du |de la |de l'|des |d'une? |de ce |de cette |dudit |de ladite |à la |au |aux |annexée? (?:à la |au |aux ))"
              + "(?<act>[\\p{L}-]{3,}(?: (?:initiale?|d'origine|de base|collective|constitutive|pluriannuelle|type|susvisée?|précitée?|financière|principale?|intérieur|n°~[\\w/.-]{1,20}|(?:de |d'|des |du )(?!ses\\b|sa\\b|son\\b|leurs?\\b|la\\b|les\\b|cet)[\\p{L}-]{3,}|du \\d{1,2}(?:er)? [\\p{L}]{3,9} \\d{4})){0,2})");
  private static final Finder COMMA = Finder.of("^[,\\s]+");
  private static final Finder OF_TITLE =
      Phrase.of(
          OtherTexts.DETAIL
              + " du (?<title>(?:titre|chapitre) (?:[ivxl]{1,6}|\\d{1,2}|premier))\\b");
  private static final Finder RANGE = Phrase.of("(?:^|[^\\p{L}])(?:à|-)(?:[^\\p{L}]|$)");

  private record Number(int start, int end, String value) {}

  private final ArticleNumbers numbers;

  ArticleReferenceReader(ArticleNumbers numbers) {
    this.numbers = numbers;
  }

  /** References in order, but those that touch a place already taken. */
  List<Reference> read(Prose prose, ArticleTargets targets, TypedNumbers taken) {
    List<Reference> found = new ArrayList<>();
    boolean amends = prose.amends();
    prose.each(
        REFERENCE,
        m -> {
          if (taken.isFree(prose.span(m)) && !isHeading(prose, m)) {
            reference(prose, m, targets, amends).ifPresent(found::add);
          }
        });
    return found;
  }

  private Optional<Reference> reference(
      Prose prose, Search m, ArticleTargets targets, boolean amends) {
    Surroundings around = prose.around(m.start(), m.end());
    if (LETTERED
        .matcher(prose.quote(m.end(), Math.min(prose.text().length(), m.end() + 4)))
        .find()) {
      return Optional.empty();
    }
    Target target = OtherTexts.of(around);
    List<Number> named = numbers(prose, m);
    boolean ofAmended = amends && !OF_AMENDMENT.matcher(around.after()).find();
    Optional<Reference> within = within(prose, m, named, targets);
    if (within.isPresent()) {
      return within;
    }
    if (named.isEmpty() || target == Target.OTHER || ofAmended) {
      return other(prose, m, named);
    }
    boolean sure =
        target == Target.OWN && (OtherTexts.isSaidOwn(around) || !OtherTexts.namesLaw(around));
    Optional<Reference> own = internal(prose, m, named, targets, sure);
    return own.isPresent() || target == Target.OWN ? own : other(prose, m, named);
  }

  // "l'article 2 du titre I", where the act has such a title
  private static Optional<Reference> within(
      Prose prose, Search m, List<Number> named, ArticleTargets targets) {
    Search title = OF_TITLE.matcher(prose.text()).region(m.end(), prose.text().length());
    if (named.size() != 1 || !title.lookingAt()) {
      return Optional.empty();
    }
    Number one = named.get(0);
    Scope scope = targets.around(m.start());
    List<Integer> meant =
        scope.within(prose.quote(title.start("title"), title.end("title")), one.value());
    ArticleReference number =
        new ArticleReference(prose.span(one.start(), one.end()), one.value(), meant);
    return meant.isEmpty()
        ? Optional.empty()
        : Optional.of(whole(prose, m, scope, List.of(number), meant));
  }

  private static Optional<Reference> other(Prose prose, Search m, List<Number> named) {
    Search act = ACT.matcher(prose.text()).region(m.end(), prose.text().length());
    boolean said = act.lookingAt() && prose.isReadable(m.start(), act.end());
    int end = said ? act.end() : m.end();
    return named.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new OtherActReference(
                prose.span(m.start(), end),
                prose.quote(m.start(), end),
                named.stream().map(Number::value).toList(),
                said ? prose.quote(act.start("act"), act.end("act")) : ""));
  }

  private Optional<Reference> internal(
      Prose prose, Search m, List<Number> named, ArticleTargets targets, boolean sure) {
    Scope scope = targets.scope(named.stream().map(Number::value).toList(), m.start());
    List<ArticleReference> kept = new ArrayList<>();
    List<Integer> meant = new ArrayList<>();
    for (int i = 0; i < named.size(); i++) {
      Number number = named.get(i);
      List<Integer> bearers = scope.of(number.value(), m.start());
      if (i > 0 && isRange(prose, named.get(i - 1), number)) {
        meant.addAll(targets.between(scope, named.get(i - 1).value(), number.value(), m.start()));
      }
      meant.addAll(bearers);
      if (!bearers.isEmpty() || sure && targets.isInReach(number.value())) {
        kept.add(
            new ArticleReference(
                prose.span(number.start(), number.end()), number.value(), bearers));
      }
    }
    return kept.isEmpty()
        ? Optional.empty()
        : Optional.of(whole(prose, m, scope, kept, meant.stream().distinct().toList()));
  }

  private static InternalReference whole(
      Prose prose, Search m, Scope scope, List<ArticleReference> named, List<Integer> meant) {
    Search tail = TAIL.matcher(prose.text()).region(m.end(), prose.text().length());
    boolean tailed = tail.lookingAt() && prose.isReadable(m.start(), tail.end());
    int end = tailed ? tail.end() : m.end();
    Search before = PART_BEFORE.matcher(prose.around(m.start(), m.end()).before());
    String part =
        before.find()
            ? before.group(1)
            : tailed ? prose.quote(tail.start("part"), tail.end("part")) : "";
    return new InternalReference(
        prose.span(m.start(), end),
        prose.quote(m.start(), end),
        named,
        scope.annex(),
        meant,
        COMMA.matcher(part).replaceFirst(""),
        tailed ? said(tail.group("side")) : Optional.empty(),
        scope.side(meant, m.start()));
  }

  private static Optional<Side> said(String words) {
    return Optional.ofNullable(words)
        .map(w -> w.matches("(?s).*(?:dessus|avant|précède)") ? Side.ABOVE : Side.BELOW);
  }

  private static boolean isRange(Prose prose, Number first, Number last) {
    return RANGE.matcher(prose.text()).region(first.end(), last.start()).find();
  }

  // numbers of one style, joined
  private static String list(String number) {
    String link = "(?:~,~(?:et |ou )?| et | ou | à | et/ou |~-~)(?:(?:à |de )?l'article )?";
    return number + END + "(?:" + link + number + END + "(?!~(?:€|euros?|%|jours?|mois|ans?|°)))*+";
  }

  private List<Number> numbers(Prose prose, Search m) {
    List<Number> found = new ArrayList<>();
    Search one = ONE.matcher(prose.text()).region(m.start("list"), m.end("list"));
    while (one.find()) {
      int start = found.isEmpty() ? m.start() : one.start();
      numbers.normalise(one.group()).ifPresent(n -> found.add(new Number(start, one.end(), n)));
    }
    return found;
  }

  private static boolean isHeading(Prose prose, Search m) {
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
}
