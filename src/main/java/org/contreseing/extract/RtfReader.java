package org.contreseing.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.contreseing.extract.TextAssembler.Shape;
import org.contreseing.model.SourceText;

/**
 * RTF. Our own reader rather than Tika's, which drops the automatic numbers that the file spells
 * out, tells no cells and loses notes. Headers come first, then the body, its notes, and the
 * footers.
 */
final class RtfReader implements FormatReader {

  @Override
  public SourceText read(byte[] bytes, Limits limits) {
    TextAssembler text = new TextAssembler(limits.maxCharacters());
    RtfStory story = new RtfStory(new RtfTokens(bytes));
    story.read();
    writeMargins(story.headers(), text);
    story.body().write(text, new HashMap<>());
    story.notes().forEach(note -> note.write(text, new HashMap<>()));
    writeMargins(story.footers(), text);
    story.file().traces().forEach(t -> text.trace(t.kind(), text.position(), t.detail()));
    return text.finish();
  }

  /** First, left and right pages often repeat one header: once is enough. */
  private static void writeMargins(List<RtfFlow> margins, TextAssembler text) {
    Set<String> seen = new HashSet<>();
    for (RtfFlow margin : margins) {
      TextAssembler own = text.fresh();
      margin.write(own, new HashMap<>());
      SourceText read = own.finish();
      Shape shape = margin.margin().orElse(Shape.PARAGRAPH);
      if (seen.add(read.content() + read.traces().size())) {
        text.write(shape, read);
      }
    }
  }
}
