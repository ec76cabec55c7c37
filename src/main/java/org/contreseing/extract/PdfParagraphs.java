package org.contreseing.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Mends the paragraphs of a PDF by the lengths of its lines, in characters. A line that ended
 * although the next word would have fitted was ended on purpose: a heading above its paragraph. A
 * full line without an end of sentence whose successor goes on in lower case was only wrapped, also
 * when the lines lie so far apart that they were taken for paragraphs.
 */
final class PdfParagraphs {

  /** Letters differ in width: only a line this much shorter than a full one is surely short. */
  private static final double SHORT = 0.75;

  /** Among a document's lines sorted by length, the place of one that is surely full. */
  private static final double FULL_LINE = 0.9;

  /** Letters by which a measured line may be wrong. */
  private static final int TOLERANCE = 3;

  private final int fullLine;

  private PdfParagraphs(int fullLine) {
    this.fullLine = fullLine;
  }

  /** Measures a document. */
  static PdfParagraphs of(List<List<String>> pages) {
    int[] lengths =
        pages.stream()
            .flatMap(List::stream)
            .flatMap(String::lines)
            .mapToInt(line -> line.strip().length())
            .filter(length -> length > 0)
            .sorted()
            .toArray();
    return new PdfParagraphs(lengths.length == 0 ? 0 : lengths[(int) (lengths.length * FULL_LINE)]);
  }

  /** The paragraphs of one page, their lines kept. */
  List<String> mend(List<String> page, PageLayout layout) {
    List<List<String>> mended = new ArrayList<>();
    for (String paragraph : page) {
      if (layout.columns().containsKey(paragraph)) {
        mended.add(List.of(paragraph));
        continue;
      }
      List<String> lines =
          paragraph
              .lines()
              .map(PdfParagraphs::unjustified)
              .filter(line -> !line.isEmpty())
              .toList();
      boolean first = true;
      for (String line : lines) {
        List<String> last = mended.isEmpty() ? List.of() : mended.get(mended.size() - 1);
        String before = last.isEmpty() ? "" : last.get(last.size() - 1);
        boolean continues =
            !last.isEmpty()
                && !layout.columns().containsKey(before)
                && (first
                    ? isTorn(before, line, isFull(before, line, layout))
                    : !isShort(before, line, layout));
        if (continues) {
          last.add(line);
        } else {
          mended.add(new ArrayList<>(List.of(line)));
        }
        first = false;
      }
    }
    return mended.stream().map(lines -> String.join("\n", lines)).toList();
  }

  // Spaces that were stretched to fill a line are one.
  private static String unjustified(String line) {
    return line.strip().replaceAll("(?<=\\S) {2,}(?=\\S)", " ");
  }

  private boolean isShort(String line, String next, PageLayout layout) {
    OptionalInt room = layout.room(line);
    if (room.isPresent()) {
      return firstWord(next) + 1 + TOLERANCE < room.getAsInt();
    }
    return line.length() + 1 + firstWord(next) < fullLine * SHORT;
  }

  // By the places of the words where they are known: letters differ in width.
  private boolean isFull(String line, String next, PageLayout layout) {
    OptionalInt room = layout.room(line);
    return room.isPresent()
        ? firstWord(next) + 1 + TOLERANCE >= room.getAsInt()
        : line.length() >= fullLine * SHORT;
  }

  private static int firstWord(String next) {
    int space = next.indexOf(' ');
    return space < 0 ? next.length() : space;
  }

  /**
   * French enumerations end their paragraphs with commas ("…, d'une part,"), so a comma ends one as
   * a full stop does.
   */
  private static boolean isTorn(String line, String next, boolean full) {
    return full
        && ".,;:!?".indexOf(line.charAt(line.length() - 1)) < 0
        && Character.isLowerCase(next.charAt(0))
        && !isEnumerator(next);
  }

  /** Such as "a) " or "b. ", which open an item though they are lower case. */
  private static boolean isEnumerator(String line) {
    return line.length() > 1
        && !Character.isLetter(line.charAt(1))
        && ").°-".indexOf(line.charAt(1)) >= 0;
  }
}
