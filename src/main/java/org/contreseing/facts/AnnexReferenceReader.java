package org.contreseing.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contreseing.facts.OtherTexts.Target;
import org.contreseing.model.Annex;
import org.contreseing.model.AnnexReference;

/**
 * References to annexes of the agreement, the first for each label; annexes of decrees, codes and
 * other agreements are none of it.
 */
final class AnnexReferenceReader {

  private static final String LABEL = "(?:\\d{1,2}\\b(?![-/.]\\d)|[ivx]{1,5}\\b|[a-h]\\b(?!'))";
  private static final Pattern LABELLED =
      Phrase.of(
          "\\bannexes? (?:n°s? ?|numéros? )?(?<list>"
              + LABEL
              + "(?:(?:~,~(?:et )?| et | ou | à )(?:l'annexe |annexe )?(?:n° ?)?"
              + LABEL
              + "(?! ?\\p{Ll}))*+)");
  private static final Pattern ONE = Phrase.of(LABEL);
  private static final Pattern UNLABELLED =
      Phrase.of(
          "\\b(?:(?:joint|jointe|joints|jointes|fourni|fournie|fournis|fournies|figurant|placée?s?|reproduite?s?|présentée?s?|listée?s?|détaillée?s?|précisée?s?|définie?s?) )?en annexe\\b"
              + "|\\bci-annexée?s?\\b|\\bannexée?s? (?:à la|au|à ladite|aux) (?:présente?s?|convention|contrat)\\b"
              + "|\\bl'annexe (?:financière|technique|jointe|ci-jointe|budgétaire|tarifaire|pédagogique|ci-après)\\b|\\bl'annexe (?:à la|de la|au|du) (?:présente?) [\\p{L}]+");
  private static final Pattern HEADING_AFTER = Phrase.of("^~(?:[:–—.)]|-|$)|^[ \\t]*\\n");
  private static final Pattern LONE_LETTER = Phrase.of("^[aà]$");

  private final ArticleNumbers numbers;

  AnnexReferenceReader(NumberWords words) {
    numbers = new ArticleNumbers(words);
  }

  /** References in order of place, one for a label. */
  List<AnnexReference> read(Prose prose) {
    Map<String, AnnexReference> first = new LinkedHashMap<>();
    prose.each(LABELLED, m -> labelled(prose, m, first));
    prose.each(UNLABELLED, m -> unlabelled(prose, m, first));
    return first.values().stream().sorted((a, b) -> a.span().compareTo(b.span())).toList();
  }

  private void labelled(Prose prose, Matcher m, Map<String, AnnexReference> first) {
    if (isHeading(prose, m) || OtherTexts.of(prose.around(m.start(), m.end())) == Target.OTHER) {
      return;
    }
    List<AnnexReference> all = new ArrayList<>();
    Matcher one = ONE.matcher(prose.text()).region(m.start("list"), m.end("list"));
    while (one.find()) {
      // "en annexe à la convention" and "annexe a été" name no letter
      if (!LONE_LETTER.matcher(one.group()).matches() || one.group().equals("A")) {
        int start = all.isEmpty() ? m.start() : one.start();
        String label = label(one.group());
        String quote = Surroundings.flat(prose.text().substring(start, one.end()));
        all.add(
            new AnnexReference(prose.span(start, one.end()), label, quote, resolved(prose, label)));
      }
    }
    all.forEach(r -> first.putIfAbsent(r.label(), r));
  }

  private void unlabelled(Prose prose, Matcher m, Map<String, AnnexReference> first) {
    Surroundings around = prose.around(m.start(), m.end());
    boolean labelFollows =
        around.after().matches("(?iu)^ (?:n° ?)?(?:\\d{1,2}|[ivx]{1,5}|[A-H])\\b.*");
    if (!isHeading(prose, m) && !labelFollows && OtherTexts.of(around) != Target.OTHER) {
      String quote = Surroundings.flat(m.group());
      first.putIfAbsent(
          "", new AnnexReference(prose.span(m), "", quote, !prose.outline().annexes().isEmpty()));
    }
  }

  // a lone annex without a label is what any label means
  private boolean resolved(Prose prose, String label) {
    List<Annex> annexes = prose.outline().annexes();
    boolean lone = annexes.size() == 1 && annexes.get(0).label().isEmpty();
    return lone || annexes.stream().anyMatch(a -> label(a.label()).equals(label));
  }

  private String label(String printed) {
    boolean letter = printed.length() == 1 && "ABCDEFGH".contains(printed.toUpperCase(Locale.ROOT));
    return letter
        ? printed.toUpperCase(Locale.ROOT)
        : numbers.normalise(printed).orElse(printed.strip());
  }

  private static boolean isHeading(Prose prose, Matcher m) {
    int at = prose.span(m.start(), m.end()).start();
    int lineStart = prose.text().lastIndexOf('\n', m.start()) + 1;
    boolean ofAnnex = prose.annex(m.start()).map(a -> a.headingSpan().contains(at)).orElse(false);
    boolean ofTitle = prose.outline().title().map(t -> t.contains(at)).orElse(false);
    boolean startsLine = prose.text().substring(lineStart, m.start()).isBlank();
    String after = prose.text().substring(m.end(), Math.min(prose.text().length(), m.end() + 4));
    return ofAnnex || ofTitle || startsLine && HEADING_AFTER.matcher(after).find();
  }
}
