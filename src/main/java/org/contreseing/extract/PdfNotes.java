package org.contreseing.extract;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the notes at the foot of a page of a PDF by the raised figures that lead to them. */
final class PdfNotes {

  private static final Pattern NOTE = Pattern.compile("^(\\d{1,2}) ?\\p{Lu}");
  private static final int MOST_LINES = 20;

  private PdfNotes() {}

  /** The rank of the line with which the notes start that end the page. */
  static OptionalInt start(List<PdfLine> lines) {
    StringBuilder above = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      PdfLine line = lines.get(i);
      Matcher note = NOTE.matcher(NumberStyle.withoutNoteMarks(line.text()));
      if (lines.size() - i <= MOST_LINES
          && note.find()
          && above.indexOf(NumberStyle.noteMark(Integer.parseInt(note.group(1)))) >= 0) {
        return OptionalInt.of(i);
      }
      above.append(line.text()).append('\n');
    }
    return OptionalInt.empty();
  }
}
