package org.contreseing.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.TextPiece;
import org.apache.poi.poifs.filesystem.DirectoryNode;

/**
 * Keeps the tabs of old Word files, which part the columns above signatures: Tika makes a line end
 * of each. They are put into its hands as another character.
 */
final class DocTabs {

  /** Stands for a tab on the way through Tika; no text has it. */
  static final char MARK = '\u007F';

  private static final String STREAM = "WordDocument";

  private DocTabs() {}

  /** Changes the opened file in memory; one of Word 6 or 95 is left as it is. */
  static void mark(DirectoryNode root) throws IOException {
    try (InputStream in = root.createDocumentInputStream(STREAM)) {
      // Not to be closed: that would close the whole file.
      HWPFDocument document = new HWPFDocument(root);
      byte[] bytes = in.readAllBytes();
      boolean found = false;
      for (TextPiece piece : document.getTextTable().getTextPieces()) {
        int from = piece.getPieceDescriptor().getFilePosition();
        found |= mark(bytes, from, piece.bytesLength(), piece.isUnicode() ? 2 : 1);
      }
      if (found) {
        root.createOrUpdateDocument(STREAM, new ByteArrayInputStream(bytes));
      }
    } catch (OldFileFormatException older) {
      return;
    }
  }

  private static boolean mark(byte[] bytes, int from, int length, int step) {
    boolean found = false;
    int end = (int) Math.min(bytes.length - step + 1L, (long) from + length);
    for (int at = Math.max(0, from); at < end; at += step) {
      if (bytes[at] == '\t' && (step == 1 || bytes[at + 1] == 0)) {
        bytes[at] = (byte) MARK;
        found = true;
      }
    }
    return found;
  }
}
