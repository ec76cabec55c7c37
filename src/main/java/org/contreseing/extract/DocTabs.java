package org.contreseing.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.TextPiece;
import org.apache.poi.poifs.filesystem.DirectoryNode;

/**
 * Keeps the tabs of old Word files, which part the columns above signatures: Tika makes a line end
 * of each. They are put into its hands as another character.
 */
final class DocTabs {

  // Letters of one byte in every character set of these files, of which some stands in no text.
  private static final String SIGNS = "\u00AC\u00A6\u00B8\u00A8\u00AF\u00A4\u00BE";

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String STREAM = "WordDocument";

  private DocTabs() {}

  /**
   * Changes the opened file in memory; one of Word 6 or 95 is left as it is.
   *
   * @return what stands for a tab from now on; empty when nothing was changed
   */
  static Optional<Character> mark(DirectoryNode root) throws IOException {
    try (InputStream in = root.createDocumentInputStream(STREAM)) {
      // Not to be closed: that would close the whole file.
      HWPFDocument document = new HWPFDocument(root);
      byte[] bytes = in.readAllBytes();
      Optional<Character> sign = sign(document).filter(s -> mark(document, bytes, s));
      if (sign.isPresent()) {
        root.createOrUpdateDocument(STREAM, new ByteArrayInputStream(bytes));
      }
      return sign;
    } catch (OldFileFormatException older) {
      return Optional.empty();
    }
  }

  private static Optional<Character> sign(HWPFDocument document) {
    StringBuilder text = document.getText();
    return SIGNS
        .chars()
        .filter(sign -> text.indexOf(Character.toString(sign)) < 0)
        .mapToObj(sign -> (char) sign)
        .findFirst();
  }

  private static boolean mark(HWPFDocument document, byte[] bytes, char sign) {
    int base = document.getFileInformationBlock().getFibBase().getFcMin();
    boolean found = false;
    for (TextPiece piece : document.getTextTable().getTextPieces()) {
      int from = base + piece.getPieceDescriptor().getFilePosition();
      found |= isAt(piece, bytes, from) && mark(bytes, from, piece, sign);
    }
    return found;
  }

  // Nothing is changed but what is surely text.
  private static boolean isAt(TextPiece piece, byte[] bytes, int from) {
    if (from < 0 || from > bytes.length - piece.bytesLength()) {
      return false;
    }
    Charset charset = piece.isUnicode() ? StandardCharsets.UTF_16LE : WINDOWS;
    String there = new String(bytes, from, piece.bytesLength(), charset);
    return there.contentEquals(piece.getStringBuilder());
  }

  private static boolean mark(byte[] bytes, int from, TextPiece piece, char sign) {
    int step = piece.isUnicode() ? 2 : 1;
    boolean found = false;
    for (int at = from; at < from + piece.bytesLength(); at += step) {
      if (bytes[at] == '\t' && (step == 1 || bytes[at + 1] == 0)) {
        bytes[at] = (byte) sign;
        found = true;
      }
    }
    return found;
  }
}
