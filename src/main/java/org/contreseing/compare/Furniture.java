package org.contreseing.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.contreseing.model.Block;
import org.contreseing.model.Noise;
import org.contreseing.model.Outline;
import org.contreseing.model.SourceText;
import org.contreseing.model.Span;

/**
 * What one version shows as running headers, page numbers, contents list and notes: where the other
 * has the same words in its text, only their layout differs.
 */
final class Furniture {

  // Fewer words of a contents list may be words of the text.
  private static final int LEAST = 6;
  private static final int HEADER = 25;
  private static final Set<String> ANNOUNCES = Set.of("sommaire", "table des matieres");

  private final Version version;
  private final List<Noise> pieces = new ArrayList<>();
  private final Set<List<String>> lines = new HashSet<>();
  private final List<String> contents = new ArrayList<>();
  private final Set<List<String>> repeated = new HashSet<>();
  private final List<List<String>> notes = new ArrayList<>();
  private final Tokens cutter = new Tokens();

  Furniture(Version version) {
    this.version = version;
    Outline outline = version.agreement().outline();
    for (Noise noise : outline.noise()) {
      List<String> words = words(cutter.keys(outline.reading().slice(noise.span())));
      switch (noise.kind()) {
        case RUNNING_HEADER, PAGE_NUMBER, STAMP -> {
          pieces.add(noise);
          lines.add(words);
        }
        case CONTENTS_LIST -> contents.add(" " + String.join(" ", words) + " ");
        case NOTE -> notes.add(cutter.keys(outline.reading().slice(noise.span())));
        case QUOTED_TEXT -> {}
      }
    }
    repeat(outline.source());
    lines.remove(List.<String>of());
  }

  /** What stands first or last on several pages is a running header that nobody told as one. */
  private void repeat(SourceText source) {
    Map<List<String>, Integer> pages = new HashMap<>();
    List<Block> blocks = source.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      int page = blocks.get(i).page();
      boolean first = i == 0 || blocks.get(i - 1).page() != page;
      boolean last = i + 1 == blocks.size() || blocks.get(i + 1).page() != page;
      if (page > 0 && (first || last)) {
        pages.merge(words(cutter.keys(source.slice(blocks.get(i).span()))), 1, Integer::sum);
      }
    }
    pages.forEach(
        (words, count) -> {
          if (count > 1 && words.size() <= HEADER) {
            repeated.add(words);
          }
        });
    repeated.remove(List.<String>of());
  }

  /** Whether words of this version itself are repeated at the edges of its pages. */
  boolean repeats(List<String> keys) {
    return repeated.contains(words(keys));
  }

  /**
   * Whether words that only the other version has in its text are furniture here.
   *
   * @param at where in the tokens of this version they are missing
   */
  boolean holds(List<String> keys, int at) {
    List<String> words = words(keys);
    if (words.isEmpty()) {
      return !keys.isEmpty() && stands(keys, version.room(at, at));
    }
    String line = String.join(" ", words);
    return lines.contains(words)
        || !contents.isEmpty() && ANNOUNCES.contains(line)
        || words.size() >= LEAST && contents.stream().anyMatch(c -> c.contains(" " + line + " "));
  }

  /** Whether a number stands right there, taken for that of a page. */
  private boolean stands(List<String> keys, Span room) {
    return pieces.stream()
        .filter(n -> room.contains(n.span()))
        .anyMatch(n -> cutter.keys(version.slice(n.span())).equals(keys));
  }

  /** Whether words that the other version has in its text are all notes of this one. */
  boolean holdsNotes(List<String> keys) {
    List<String> plain = new ArrayList<>();
    List<String> marked = new ArrayList<>();
    for (int i = 0; i < notes.size(); i++) {
      plain.addAll(notes.get(i));
      marked.add(Integer.toString(i + 1));
      marked.addAll(notes.get(i));
    }
    return !notes.isEmpty() && (keys.equals(plain) || keys.equals(marked));
  }

  private static List<String> words(List<String> keys) {
    return keys.stream().filter(k -> !Character.isDigit(k.charAt(0))).toList();
  }
}
