package org.contreseing.extract;

import java.util.Optional;
import org.contreseing.model.Block.Kind;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Mends what Tika makes of the control characters of old Word files on the way to the blocks: the
 * mark of a note becomes a line end in the middle of a sentence, and a replacement character in
 * front of the note. Bullets of symbol fonts become plain ones.
 */
final class DocRuns extends DefaultHandler {

  private static final char REPLACED = '\uFFFD';

  private final XhtmlBlocks blocks;
  private final Optional<Character> tab;
  private boolean held;
  private boolean first;

  /**
   * @param tab what stands for a tab, see {@link DocTabs}
   */
  DocRuns(XhtmlBlocks blocks, Optional<Character> tab) {
    this.blocks = blocks;
    this.tab = tab;
  }

  @Override
  public void startElement(String uri, String localName, String qName, Attributes attributes) {
    if (isLine(localName)) {
      held = false;
      first = true;
    }
    blocks.startElement(uri, localName, qName, attributes);
  }

  @Override
  public void endElement(String uri, String localName, String qName) {
    blocks.endElement(uri, localName, qName);
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    String seen = new String(characters, start, length);
    String run = tab.map(sign -> seen.replace(sign, '\t')).orElse(seen);
    if (run.equals("\n")) {
      held = true;
      return;
    }
    if (!run.isEmpty() && run.charAt(0) == REPLACED) {
      blocks.announce(Kind.NOTE);
      run = run.substring(1);
    }
    if (first && run.length() == 2 && run.charAt(1) == ' ') {
      run = NumberStyle.bullet(run.substring(0, 1)) + " ";
    }
    first = false;
    write(run);
  }

  /** A line end that was a whole run is a mark if what follows cannot start a line. */
  private void write(String run) {
    boolean startsLine =
        !run.isEmpty()
            && (Character.isLetterOrDigit(run.charAt(0)) || "-–—•(«\"".indexOf(run.charAt(0)) >= 0);
    String shown = held && startsLine ? "\n" + run : run;
    held = held && run.isEmpty();
    blocks.characters(shown.toCharArray(), 0, shown.length());
  }

  private static boolean isLine(String element) {
    return element.equals("p")
        || element.equals("td")
        || element.length() == 2 && element.charAt(0) == 'h';
  }
}
