package org.contreseing.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.contreseing.model.Unreadable.Reason;

/**
 * Counts the pages of a PDF as they would be gone through, not as stated: a node may stand under
 * many, and even under itself.
 */
final class PdfPages {

  /** The longest agreement that is to be read has 2000 pages. */
  static final int MOST = 10_000;

  private PdfPages() {}

  /**
   * Looks at the tree of pages.
   *
   * @throws ReadFailure too large
   */
  static void check(COSDictionary catalogue) {
    Deque<COSDictionary> open = new ArrayDeque<>();
    push(open, catalogue.getDictionaryObject(COSName.PAGES));
    int seen = 0;
    while (!open.isEmpty()) {
      COSArray kids = open.pop().getCOSArray(COSName.KIDS);
      int count = kids == null ? 0 : kids.size();
      seen++;
      if (seen + open.size() + (long) count > 2L * MOST) {
        throw new ReadFailure(Reason.TOO_LARGE, "pages > " + MOST);
      }
      for (int i = 0; i < count; i++) {
        push(open, kids.getObject(i));
      }
    }
  }

  private static void push(Deque<COSDictionary> open, COSBase node) {
    if (node instanceof COSDictionary dictionary) {
      open.push(dictionary);
    }
  }
}
