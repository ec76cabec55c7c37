package org.contreseing.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.contreseing.facts.OtherTexts.Target;
import org.contreseing.model.Annex;
import org.contreseing.model.AnnexReference;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * References to annexes of the agreement; annexes of decrees, codes and other agreements are none
 * of it.
 */
final class AnnexReferenceReader {

  private static final String LABEL = "(?:\\d{1,2}\\b(?![-/.]\\d)|[ivx]{1,5}\\b|[a-h]\\b(?!'))";
  private static final Finder LABELLED =
      Phrase.of(
          "\\bannexes? (?:n°s? ?|numéros? )?(?<list>"
              + LABEL
              + "(?:(?:~,~(?:et )?| et | ou | à )(?:l'annexe |annexe )?(?:n° ?)?"
              + "(?:\\d{1,2}\\b(?![-/.]\\d)|[ivx]{1,5}\\b|[a-h]\\b(?!'| ?\\p{Ll})))*+)");
  private static final Finder ONE = Phrase.of(LABEL);
  private static final Finder UNLABELLED =
      Phrase.of(
          "\\ben annexe\\b"
              + "|\\bci-annexée?s?\\b|\\bannexée?s? (?:à la|au|à ladite|aux) (?:présente?s?|convention|contrat)\\b"
              + "|\\bl'annexe (?:financière|technique|jointe|ci-jointe|budgétaire|tarifaire|pédagogique|ci-après)\\b|\\bl'annexe (?:à la|de la|au|du) (?:présente?) [\\p{L}]+");
  // articles of codes have annexes, and so has "cet article" where it is one of them
  private static final Finder OF_CODE_AFTER =
      Phrase.of(
          "^ (?:à |de |aux |des )(?:l')?(?:cet |ce même |même |ledit |dudit )?articles?(?: [lrda]\\b\\.?|\\b(?! (?:\\d|premier|[ivx]+\\b)))");
  // "en annexe de ses comptes": only what is annexed to the act itself is awaited here
  private static final Finder OF_SOMETHING_AFTER =
      Phrase.of(
          "^ (?:de |du |des |d')(?!(?:la |le |l'|ce |cet |cette )?(?:présente?s?|convention|contrat|avenant|protocole|accord|acte|bail|charte)\\b)");
  private static final Finder TITLE_BEFORE = Finder.of("[«“\"] ?([^«»“”\"]{3,80}?) ?[»”\"] $");
  private static final Finder HEADING_AFTER = Phrase.of("^~(?:[:–—.)]|-|$)|^[ \\t]*\\n");
  private static final Finder LABEL_AFTER =
      Phrase.of("^ (?:n° ?)?(?:\\d{1,2}|[ivx]{1,5}|[b-h])\\b");

  private final ArticleNumbers numbers;

  AnnexReferenceReader(ArticleNumbers numbers) {
    this.numbers = numbers;
  }

  /** References in order of place. */
  List<AnnexReference> read(Prose prose) {
    if (!prose.text().contains("annex")) {
      return List.of();
    }
    List<AnnexReference> found = new ArrayList<>();
    Map<String, List<Integer>> ranks = ranks(prose.outline().annexes());
    prose.each(LABELLED, m -> labelled(prose, m, ranks, found));
    prose.each(UNLABELLED, m -> unlabelled(prose, m, found));
    return found.stream().sorted(Comparator.comparing(AnnexReference::span)).toList();
  }

  private void labelled(
      Prose prose, Search m, Map<String, List<Integer>> ranks, List<AnnexReference> found) {
    if (isHeading(prose, m) || isOfOthers(prose, m)) {
      return;
    }
    List<AnnexReference> all = new ArrayList<>();
    Search one = ONE.matcher(prose.text()).region(m.start("list"), m.end("list"));
    while (one.find()) {
      // "en annexe à la convention" and "annexe a été" name no letter
      if (!prose.quote(one.start(), one.end()).equals("a")) {
        int start = all.isEmpty() ? m.start() : one.start();
        String label = label(one.group());
        List<Integer> meant = ranks.getOrDefault(label, ranks.getOrDefault("", List.of()));
        all.add(reference(prose, start, one.end(), label, meant));
      }
    }
    found.addAll(all);
  }

  private static AnnexReference reference(
      Prose prose, int start, int end, String label, List<Integer> meant) {
    return new AnnexReference(
        prose.span(start, end),
        label,
        prose.quote(start, end),
        !meant.isEmpty(),
        meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty());
  }

  private static void unlabelled(Prose prose, Search m, List<AnnexReference> found) {
    Surroundings around = prose.around(m.start(), m.end());
    boolean labelFollows = LABEL_AFTER.matcher(around.after()).find();
    if (!isHeading(prose, m)
        && !labelFollows
        && !isOfOthers(prose, m)
        && !isJoined(prose, around)) {
      List<Integer> all = IntStream.range(0, prose.outline().annexes().size()).boxed().toList();
      found.add(reference(prose, m.start(), m.end(), "", all));
    }
  }

  // a document "intitulé « Composition du programme »" that has a line of that title is there,
  // annex or not
  private static boolean isJoined(Prose prose, Surroundings around) {
    Search title = TITLE_BEFORE.matcher(around.before());
    return title.find()
        && Finder.of(
                "(?imU)^[ \\t]*+(?:[\\dIVX]{1,4}[°.)/ -]{1,3})?+" + Pattern.quote(title.group(1)))
            .matcher(prose.text())
            .find();
  }

  private static boolean isOfOthers(Prose prose, Search m) {
    Surroundings around = prose.around(m.start(), m.end());
    boolean unlabelled = Surroundings.flat(m.group()).equals("en annexe");
    return OtherTexts.of(around) == Target.OTHER
        || OF_CODE_AFTER.matcher(around.after()).find()
        || unlabelled && OF_SOMETHING_AFTER.matcher(around.after()).find();
  }

  // a lone annex without a label is what any label means, and then the only one without
  private Map<String, List<Integer>> ranks(List<Annex> annexes) {
    Map<String, List<Integer>> ranks = new HashMap<>();
    for (int i = 0; i < annexes.size(); i++) {
      String label = label(annexes.get(i).label());
      if (!label.isEmpty() || annexes.size() == 1) {
        ranks.computeIfAbsent(label, l -> new ArrayList<>()).add(i);
      }
    }
    return ranks;
  }

  private String label(String printed) {
    boolean letter = printed.length() == 1 && "ABCDEFGH".contains(printed.toUpperCase(Locale.ROOT));
    return letter
        ? printed.toUpperCase(Locale.ROOT)
        : numbers.normalise(printed).orElse(printed.strip());
  }

  private static boolean isHeading(Prose prose, Search m) {
    int at = prose.span(m.start(), m.end()).start();
    int lineStart = prose.text().lastIndexOf('\n', m.start()) + 1;
    boolean ofAnnex = prose.annex(m.start()).map(a -> a.headingSpan().contains(at)).orElse(false);
    boolean ofTitle = prose.outline().title().map(t -> t.contains(at)).orElse(false);
    boolean startsLine = prose.text().substring(lineStart, m.start()).isBlank();
    String after = prose.text().substring(m.end(), Math.min(prose.text().length(), m.end() + 4));
    boolean goesOn =
        lineStart > 1
            && prose.text().charAt(lineStart - 2) != '\n'
            && Character.isLowerCase(prose.quote(m.start(), m.end()).charAt(0));
    return ofAnnex || ofTitle || startsLine && !goesOn && HEADING_AFTER.matcher(after).find();
  }
}
