package org.contreseing.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contreseing.model.OpenChoice;
import org.contreseing.model.Passage;
import org.contreseing.model.Span;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * Finds choices that the text leaves open. Boxes are a choice when at least two stand together, and
 * it is made when one of them is ticked; a box before each item of a list that ends in semicolons
 * is only its bullet.
 */
final class ChoiceReader {

  private static final Finder TOLD =
      Wording.of(
          "\\b(?:rayer|biffer|barrer|supprimer)\\s+(?:la|les|le)\\s+(?:mentions?|alternatives?|cas|options?)\\s+(?:inutiles?|non\\s+retenues?)|\\b(?:rayer|biffer|barrer)\\s+(?:la|les)\\s+(?:mentions?|alternatives?)\\b|\\boui\\s*/\\s*non\\b|\\(\\s*(?:au\\s+choix|choisir|à\\s+choisir)\\s*\\)");
  private static final Finder BOX = Finder.of("[☐□☒☑🗹✓✔✘⊠■]|\\[ \\]|\\[[xX]\\]");
  private static final Finder TICKED = Finder.of("[☒☑🗹✓✔✘⊠■]|\\[[xX]\\]");
  private static final int NEAR = 250;
  private static final int LONGEST = 90;

  private ChoiceReader() {}

  static Optional<OpenChoice> read(Canvas canvas) {
    Passage act = canvas.act();
    List<Span> open = new ArrayList<>();
    Search told = TOLD.matcher(act.text());
    while (told.find()) {
      open.add(act.span(told));
    }
    boxes(act, open);
    return open.stream()
        .sorted()
        .findFirst()
        .map(
            s ->
                new OpenChoice(
                    s, Surroundings.flat(canvas.reading().slice(s)).strip(), open.size()));
  }

  private static void boxes(Passage act, List<Span> open) {
    String text = act.text();
    List<int[]> group = new ArrayList<>();
    Search box = BOX.matcher(text);
    while (box.find()) {
      boolean near = group.isEmpty() || box.start() - group.get(group.size() - 1)[1] <= NEAR;
      if (!near) {
        group(act, text, group, open);
        group = new ArrayList<>();
      }
      group.add(new int[] {box.start(), box.end()});
    }
    group(act, text, group, open);
  }

  private static void group(Passage act, String text, List<int[]> group, List<Span> open) {
    boolean ticked =
        group.stream().anyMatch(b -> TICKED.matcher(text.substring(b[0], b[1])).matches());
    if (group.size() < 2 || ticked || bullets(text, group)) {
      return;
    }
    int end = text.indexOf('\n', group.get(group.size() - 1)[0]);
    int from = group.get(0)[0];
    int to = Math.min(end < 0 ? text.length() : end, from + LONGEST);
    int first = text.indexOf('\n', from);
    open.add(Canvas.trim(act.sub(from, first < 0 ? to : Math.min(first, to))).span());
  }

  private static boolean bullets(String text, List<int[]> group) {
    return group.stream()
            .filter(b -> text.startsWith("□", b[0]))
            .allMatch(b -> endsAsItem(text, b[0]))
        && group.stream().allMatch(b -> text.startsWith("□", b[0]));
  }

  private static boolean endsAsItem(String text, int at) {
    int end = text.indexOf('\n', at);
    String line = text.substring(at, end < 0 ? text.length() : end).strip();
    return line.endsWith(";") || line.endsWith(".") || line.length() > LONGEST;
  }
}
