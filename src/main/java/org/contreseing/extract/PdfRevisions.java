package org.contreseing.extract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * The earlier states that a PDF keeps in itself: every saving that only adds leaves the one before
 * readable. Filling in fields and signing change nothing of what the pages say.
 */
final class PdfRevisions {

  private static final byte[] END = "%%EOF".getBytes(StandardCharsets.ISO_8859_1);
  private static final int HEAD = 1024;

  /** States looked at, the last ones before the present one. */
  private static final int MOST = 3;

  private PdfRevisions() {}

  /**
   * What an earlier state says otherwise.
   *
   * @param before its first line that is no more
   * @param now the first line that was not in it, "" when there is none
   * @param signed whether a signature was set on that state
   */
  record Difference(String before, String now, boolean signed) {}

  static Optional<Difference> find(byte[] bytes, PDDocument pdf) throws IOException {
    List<Integer> ends = ends(bytes);
    if (ends.isEmpty()) {
      return Optional.empty();
    }
    List<String> now = lines(pdf);
    Optional<Difference> found = Optional.empty();
    for (int end : ends.subList(Math.max(0, ends.size() - MOST), ends.size())) {
      Optional<Difference> difference =
          difference(Arrays.copyOf(bytes, end), now, signed(pdf, end));
      if (difference.isPresent() && found.filter(Difference::signed).isEmpty()) {
        found = difference;
      }
    }
    return found;
  }

  /** Where states before the present one end. */
  private static List<Integer> ends(byte[] bytes) {
    List<Integer> ends = new ArrayList<>();
    for (int i = 0; i + END.length <= bytes.length; i++) {
      if (bytes[i] == '%' && Arrays.equals(bytes, i, i + END.length, END, 0, END.length)) {
        ends.add(i + END.length);
      }
    }
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    // A file made for the web has its first page, and a mark, before the rest.
    int first = head.contains("/Linearized") ? 1 : 0;
    return ends.size() <= first + 1 ? List.of() : ends.subList(first, ends.size() - 1);
  }

  private static boolean signed(PDDocument pdf, int end) {
    for (PDSignature signature : pdf.getSignatureDictionaries()) {
      int[] range = signature.getByteRange();
      if (range != null && range.length == 4 && (long) range[2] + range[3] <= end + 2L) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Difference> difference(byte[] state, List<String> now, boolean signed) {
    try (PDDocument earlier = Loader.loadPDF(state)) {
      List<String> before = lines(earlier);
      Set<String> kept = new HashSet<>(now);
      Set<String> known = new HashSet<>(before);
      String gone = before.stream().filter(l -> !kept.contains(l)).findFirst().orElse("");
      String added = now.stream().filter(l -> !known.contains(l)).findFirst().orElse("");
      return gone.isEmpty() ? Optional.empty() : Optional.of(new Difference(gone, added, signed));
    } catch (IOException incomplete) {
      // What ends there is no whole file, and so no earlier state.
      return Optional.empty();
    }
  }

  static List<String> lines(PDDocument pdf) throws IOException {
    return new PDFTextStripper()
        .getText(pdf)
        .lines()
        .map(String::strip)
        .filter(l -> l.chars().anyMatch(Character::isLetterOrDigit))
        .toList();
  }
}
