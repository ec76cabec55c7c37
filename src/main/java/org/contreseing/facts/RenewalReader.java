package org.contreseing.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.contreseing.model.Article;
import org.contreseing.model.Duration;
import org.contreseing.model.Duration.Role;
import org.contreseing.model.Length;
import org.contreseing.model.Renewal;
import org.contreseing.model.RenewalCap;
import org.contreseing.model.Span;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/** How the agreement goes on after its term: one fact for all that an article says of it. */
final class RenewalReader {

  private static final String RENEW =
      "(?:reconduc\\w*|recondui\\w*|renouvel\\w*|prorog\\w*|prolong\\w*)";
  private static final Finder MENTION =
      Phrase.of(
          "\\b(?:"
              + RENEW
              + "(?:,? (?:par|de manière|de façon) (?:voie de )?(?:tacite|expresse)(?: reconduction)?| tacitement| expressément)?|tacite(?:ment)? "
              + RENEW
              + ")");
  private static final Finder TACIT =
      Phrase.of(
          "\\btacite|tacitement|\\bautomatiquement\\b|de plein droit|d'année en année|sauf (?:dénonciation|opposition|avis contraire|décision contraire)");
  private static final Finder TACIT_WORDS =
      Phrase.of(
          "\\b(?:tacite(?:ment)?(?: reconduction)?|automatiquement|de plein droit|d'année en année)\\b");
  private static final int TACIT_REACH = 90;
  // "par périodes triennales", "pour la même durée"
  private static final Finder PERIODS =
      Phrase.of(
          "^,? (?:et )?(?:par|pour) (?:(?:des|une|de|la) )?(?:(?:nouvelles? |autres? )?(?:périodes?|durées?)(?: successives?)?"
              + " (?:annuelles?|biennales?|triennales?|quadriennales?|quinquennales?|semestrielles?|trimestrielles?|mensuelles?|identiques?|équivalentes?|égales?)"
              + "|même (?:période|durée))\\b");
  private static final int PERIOD_REACH = 60;
  private static final Finder TO_PERIOD =
      Phrase.of("^(?:,? (?:et )?(?:par|pour|de)\\b[\\p{L}' ]{0,40})?~$");
  private static final Finder NOT_TACIT =
      Phrase.of(
          "(?:\\bpas\\b|\\bnon\\b|\\bsans\\b|\\bni\\b|\\baucune?\\b|exclu\\w*|impossib\\w*|interdit\\w*|\\bjamais\\b|\\bne (?:peut|pourra|saurait|sera)\\b)[^.;]{0,60}(?:tacite|automatiquement)"
              + "|tacite\\w*[^.;]{0,50}(?:exclu|interdit|impossible|n'est pas|écartée)");
  private static final Finder EXPRESS =
      Phrase.of("\\b(?:expresse?|expressément|avenant|décision|délibération|accord|fois)\\b");
  private static final Finder NOT_AT_ALL =
      Phrase.of(
          "(?:\\bn'est pas|\\bne sera pas|\\bne peut (?:pas )?être|\\bne pourra (?:pas )?être|\\bsans|\\bnon|\\bni) (?:pas )?(?:tacitement )?"
              + RENEW
              + "(?! qu)");
  private static final Finder OF_AGREEMENT =
      Phrase.of(
          "\\b(?:convention|contrat|accord|protocole|partenariat|bail|adhésion|mise à disposition|elle|celle-ci|celui-ci|tacite\\w*|autorisation|durée|période|fois"
              + "|ans?|mois|années?)\\b");
  private static final Finder OF_OTHERS =
      Phrase.of(
          "(?:contrat|bail) de (?:location|prêt|travail)|\\blocataires?\\b|renouvelables? (?:énergie|source)|énergies? renouvelables?|"
              + RENEW
              + " (?:d(?:es|u|e la|e l'|e|u)~)?(?:matériels?|équipements?|licences?|mandats?|membres?|stocks?|marchés?|parc|certificats?|mot|délai|congés?|demande|personnel|agents?|bureau|comité)");
  private static final Finder CAP =
      Phrase.of(
          "dans la limite d|excéder|dépasser|durée (?:totale|maximale|maximum|globale)|\\bau maximum\\b|maximum d|\\bau plus(?! tard)|date butoir|au-delà d|\\b(?:"
              + RENEW
              + ")[^.;]{0,60}\\bjusqu'(?:au|à)|\\bune seule fois");

  private static final Finder TOTAL_BEFORE =
      Phrase.of(
          "(?:excéder|dépasser|dans la limite d|au-delà d|maximum d|durée (?:totale|maximale|maximum|globale)[^.;]{0,40})[^.;]{0,20}$");
  private static final Finder TOTAL_AFTER = Phrase.of("^ (?:au total|au maximum|maximum)\\b");

  // the first term counts: "durée totale", "au total", "reconductions comprises"
  private static final Finder WHOLE =
      Phrase.of(
          "durée (?:totale|globale|cumulée)|au total|total(?:e)? de|compris|de la convention (?:n')?(?:excèd|puisse|ne puisse)");

  private RenewalReader() {}

  /**
   * One renewal for each article that speaks of it. A bare exclusion ("pas de tacite reconduction")
   * is no renewal.
   */
  static List<Renewal> read(Prose prose, List<Duration> durations, RenewalCounts counts) {
    Map<Span, List<MatchResult>> byPlace = new LinkedHashMap<>();
    prose.each(MENTION, m -> mention(prose, m.toMatchResult(), byPlace));
    List<Renewal> renewals = new ArrayList<>();
    Optional<Length> onlyTerm = onlyTerm(durations);
    byPlace.forEach(
        (place, mentions) ->
            renewal(prose, place, mentions, durations, onlyTerm, counts).ifPresent(renewals::add));
    return List.copyOf(renewals);
  }

  // a place is the outermost article, or the sentence where there is none
  private static void mention(Prose prose, MatchResult m, Map<Span, List<MatchResult>> byPlace) {
    String sentence = sentence(prose, m);
    if (!prose.isHeading(m.start())
        && prose.annex(m.start()).isEmpty()
        && OF_AGREEMENT.matcher(sentence).find()
        && !OF_OTHERS.matcher(sentence).find()) {
      Span place =
          prose
              .rootArticle(m.start())
              .map(a -> prose.local(a.span()))
              .orElse(prose.sentence(m.start()));
      byPlace.computeIfAbsent(place, p -> new ArrayList<>()).add(m);
    }
  }

  private static Optional<Renewal> renewal(
      Prose prose,
      Span place,
      List<MatchResult> mentions,
      List<Duration> durations,
      Optional<Length> onlyTerm,
      RenewalCounts counts) {
    List<MatchResult> saying =
        mentions.stream().filter(m -> !isExcluded(sentence(prose, m))).toList();
    if (saying.isEmpty()) {
      return Optional.empty();
    }
    Optional<MatchResult> tacit =
        saying.stream()
            .filter(
                m ->
                    TACIT.matcher(sentence(prose, m)).find()
                        && !NOT_TACIT.matcher(sentence(prose, m)).find())
            .findFirst();
    MatchResult words = tacit.orElse(saying.get(0));
    String all =
        (String.join(" ", saying.stream().map(m -> sentence(prose, m)).distinct().toList()));
    String article = Surroundings.flat(prose.text().substring(place.start(), place.end()));
    Optional<Integer> times = counts.times(all);
    List<Duration> here = InOrder.within(durations, prose.span(place.start(), place.end()));
    return Optional.of(
        new Renewal(
            prose.span(words.start(), endOfPeriod(prose, endOfTacit(prose, words), here)),
            tacit.isPresent(),
            period(prose, here).or(() -> onlyTerm),
            times,
            times.isPresent()
                || CAP.matcher(article).find()
                || here.stream().anyMatch(d -> d.is(Role.RENEWAL) && d.until().isPresent()),
            cap(prose, here),
            here.stream().filter(d -> d.is(Role.NON_RENEWAL_NOTICE)).findFirst(),
            prose.article(words.start()).map(Article::ordinal)));
  }

  // "se renouvelle ensuite par tacite reconduction": to the word that makes it tacit
  private static int endOfTacit(Prose prose, MatchResult words) {
    Span sentence = prose.sentence(words.start());
    int end = Math.min(Math.max(sentence.end(), words.end()), words.end() + TACIT_REACH);
    Search tacit = TACIT_WORDS.matcher(prose.text()).region(words.end(), end);
    int last = words.end();
    while (tacit.find() && prose.isReadable(words.start(), tacit.end())) {
      last = tacit.end();
    }
    return last;
  }

  // "par périodes d'un an" belongs to what is said of the renewal
  private static int endOfPeriod(Prose prose, int end, List<Duration> here) {
    Search periods =
        PERIODS
            .matcher(prose.text())
            .region(end, Math.min(prose.sentence(end).end(), end + PERIOD_REACH));
    if (periods.lookingAt()) {
      return periods.end();
    }
    return here.stream()
        .filter(d -> d.is(Role.RENEWAL))
        .map(d -> prose.local(d.span()))
        .filter(s -> s.start() >= end && s.start() - end <= PERIOD_REACH)
        .filter(s -> TO_PERIOD.matcher(prose.text().substring(end, s.start())).find())
        .mapToInt(Span::end)
        .findFirst()
        .orElse(end);
  }

  private static boolean isExcluded(String sentence) {
    boolean tacitOnly = NOT_TACIT.matcher(sentence).find() && !EXPRESS.matcher(sentence).find();
    return tacitOnly || NOT_AT_ALL.matcher(sentence).find();
  }

  private static String sentence(Prose prose, MatchResult m) {
    return prose.sentenceText(m.start());
  }

  private static Optional<Length> period(Prose prose, List<Duration> here) {
    return here.stream()
        .filter(d -> d.is(Role.RENEWAL) && d.length().isPresent() && !isTotal(prose, d))
        .findFirst()
        .or(() -> here.stream().filter(d -> d.is(Role.TERM) && d.length().isPresent()).findFirst())
        .flatMap(Duration::length);
  }

  private static Optional<RenewalCap> cap(Prose prose, List<Duration> here) {
    return here.stream()
        .filter(d -> d.is(Role.RENEWAL))
        .filter(d -> d.until().isPresent() || d.length().isPresent() && isTotal(prose, d))
        .findFirst()
        .map(d -> new RenewalCap(d.span(), lengthOf(d), d.until(), isWhole(prose, d)));
  }

  private static Optional<Length> lengthOf(Duration cap) {
    return cap.until().isPresent() ? Optional.empty() : cap.length();
  }

  private static boolean isWhole(Prose prose, Duration cap) {
    Span at = prose.local(cap.span());
    Surroundings around = prose.around(at.start(), at.end());
    return WHOLE.matcher(around.before() + " | " + around.after()).find();
  }

  private static boolean isTotal(Prose prose, Duration duration) {
    Span at = prose.local(duration.span());
    Surroundings around = prose.around(at.start(), at.end());
    return TOTAL_BEFORE.matcher(around.before()).find()
        || TOTAL_AFTER.matcher(around.after()).find();
  }

  private static Optional<Length> onlyTerm(List<Duration> durations) {
    List<Length> terms =
        durations.stream()
            .filter(d -> d.is(Role.TERM))
            .flatMap(d -> d.length().stream())
            .distinct()
            .toList();
    return terms.size() == 1 ? Optional.of(terms.get(0)) : Optional.empty();
  }
}
