package org.contreseing.report;

import java.io.IOException;
import java.io.Writer;

/** Lines of a text report, wrapped and indented. */
public final class TextLines {

  private final Writer writer;
  private final Look look;

  public TextLines(Writer writer, Look look) {
    this.writer = writer;
    this.look = look;
  }

  public void blank() throws IOException {
    writer.write('\n');
  }

  /** A wrapped title, underlined. */
  public void title(String text) throws IOException {
    paragraph(0, text, Ansi.Tone.STRONG);
    line(look.ansi().paint(Ansi.Tone.FAINT, "─".repeat(look.width())));
  }

  /** A wrapped paragraph without a label. */
  public void paragraph(int indent, String text, Ansi.Tone tone) throws IOException {
    paragraph(indent, "", Ansi.Tone.NORMAL, text, tone);
  }

  /**
   * A wrapped paragraph.
   *
   * @param indent columns before every line
   * @param label starts the first line; the following lines stand under the text, not under the
   *     label
   */
  public void paragraph(int indent, String label, Ansi.Tone labelTone, String text, Ansi.Tone tone)
      throws IOException {
    int hang = Wrap.columns(label);
    String before = " ".repeat(indent) + look.ansi().paint(labelTone, label);
    for (String line : Wrap.lines(text, look.width() - indent - hang)) {
      line(before + look.ansi().paint(tone, line));
      before = " ".repeat(indent + hang);
    }
  }

  private void line(String text) throws IOException {
    writer.write(text);
    writer.write('\n');
  }
}
