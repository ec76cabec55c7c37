package org.contreseing.facts;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.contreseing.model.Passage;
import org.contreseing.model.Span;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * The words of an agreement by spelling, with what tells proper nouns from ordinary words. Web and
 * mail addresses are not words.
 */
final class Lexicon {

  /**
   * One spelling: its first place, how often it stands, and how often where a capital is no matter
   * of position.
   */
  static final class Entry {

    private final String word;
    private final Span first;
    private int count;
    private int inside;

    private Entry(String word, Span first) {
      this.word = word;
      this.first = first;
    }

    String word() {
      return word;
    }

    Span first() {
      return first;
    }

    int count() {
      return count;
    }

    /** Occurrences in a line that is not all capitals, not at the head of a sentence. */
    int inside() {
      return inside;
    }
  }

  /** A name joined by hyphens goes on behind an elided particle: "Saint-Marcelin-d'Aubeyre". */
  static final Finder WORD =
      Finder.of("\\p{L}[\\p{L}\\p{N}]*+(?:-(?:[dlDL]['’](?=\\p{L}))?[\\p{L}\\p{N}]++)*+");

  private static final Finder ADDRESS =
      Finder.of("@|://|www\\.|\\w\\.(?:fr|com|org|net|eu|gouv|io)\\b");

  /** Longer runs of letters are no words. */
  private static final int LONGEST = 40;

  private static final Finder HEAD =
      Finder.of("(?:\\A|[.!?:;•»\"]|\\n\\s*(?:[-–—*•▪]|\\d+[.)])?)\\s*[«\"(]?\\s*$");

  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Set<String> lower = new HashSet<>();

  Lexicon(Passage text) {
    String read = text.text();
    List<Span> addresses = Proof.tokens(read, ADDRESS);
    Lines lines = new Lines(read);
    int next = 0;
    Search word = WORD.matcher(read);
    while (word.find()) {
      while (next < addresses.size() && addresses.get(next).end() <= word.start()) {
        next++;
      }
      if (next == addresses.size() || addresses.get(next).start() >= word.end()) {
        add(text, read, word, lines);
      }
    }
  }

  private void add(Passage text, String read, Search match, Lines lines) {
    String word = match.group();
    if (word.length() > LONGEST) {
      return;
    }
    Entry entry = entries.computeIfAbsent(word, w -> new Entry(w, text.span(match)));
    entry.count++;
    boolean head =
        mayBeHead(read, match.start())
            && !lines.goesOn(match.start())
            && HEAD.matcher(read.substring(Math.max(0, match.start() - 12), match.start())).find();
    entry.inside += head || lines.capitals(match.start()) ? 0 : 1;
    if (entry.count == 1 && isLower(word)) {
      lower.add(Spelling.fold(word));
    }
  }

  private static boolean isLower(String word) {
    if (!Character.isLowerCase(word.charAt(0))) {
      return false;
    }
    for (int i = 1; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Not behind "word " or "l'", as most words stand: the pattern need not be asked there. */
  private static boolean mayBeHead(String read, int at) {
    int before = at - 1;
    while (before >= 0 && read.charAt(before) == ' ') {
      before--;
    }
    return before < 0 || at - before > 3 || !isInside(read.charAt(before));
  }

  private static boolean isInside(char c) {
    return Character.isLetterOrDigit(c) || c == '\'' || c == '’' || c == ',';
  }

  /** All spellings in order of their first place. */
  List<Entry> entries() {
    return List.copyOf(entries.values());
  }

  /**
   * Whether a word also stands in lower case, or its plain singular or plural does: then it is an
   * ordinary word.
   */
  boolean ordinary(String word) {
    String folded = Spelling.fold(word);
    return lower.contains(folded)
        || lower.contains(folded + "s")
        || lower.contains(folded + "e")
        || folded.length() > 2
            && (folded.endsWith("s") || folded.endsWith("x"))
            && lower.contains(folded.substring(0, folded.length() - 1));
  }

  /** Which lines are all capitals, worked out once a line. */
  private static final class Lines {

    private static final int FULL_LINE = 45;

    private final String text;
    private int from = -1;
    private int to = -1;
    private boolean capitals;

    private Lines(String text) {
      this.text = text;
    }

    /** Whether a word opens a line only because the full line above it had no room for it. */
    boolean goesOn(int at) {
      int start = at == 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
      int above = start < 2 ? 0 : text.lastIndexOf('\n', start - 2) + 1;
      return start - above > FULL_LINE
          && text.substring(start, at).isBlank()
          && Character.isLowerCase(text.charAt(start - 2));
    }

    boolean capitals(int at) {
      if (at < from || at >= to) {
        from = at == 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
        int end = text.indexOf('\n', at);
        to = end < 0 ? text.length() : end;
        capitals = mostlyUpper();
      }
      return capitals;
    }

    private boolean mostlyUpper() {
      long upper = 0;
      long letters = 0;
      for (int i = from; i < to; i++) {
        upper += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
        letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
      }
      return letters > 0 && upper * 10 >= letters * 7;
    }
  }
}
