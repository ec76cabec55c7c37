package org.contreseing.extract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Whether a document had better be read in a process of its own: cheap signs that reading it may
 * take much memory or time. Nothing is refused here, and a document without such signs is still
 * held to every limit.
 */
public final class Caution {

  /** Bytes above which any document is handled with care; most agreements have a tenth of it. */
  private static final int LARGE = 2 << 20;

  /** Bytes that the parts of a document may have unpacked. */
  private static final long LARGE_UNPACKED = 16 << 20;

  private static final int MANY_ENTRIES = 300;
  private static final int TAIL = 2048;
  private static final int DICTIONARY = 400;
  private static final Pattern FILTER_CHAIN =
      Pattern.compile("/Filter\\s{0,9}\\[[^\\]]{0,99}Decode[^\\]]{0,99}Decode");
  private static final Pattern STREAM = Pattern.compile(">>\\s{0,9}stream\\r?\\n");

  private Caution() {}

  /** Whether some sign is there; takes a few milliseconds at most. */
  public static boolean isAdvised(byte[] bytes) {
    if (bytes.length > LARGE) {
      return true;
    }
    try {
      return switch (FormatDetector.detect(bytes, Limits.standard())) {
        case PICTURE -> true;
        case PDF -> isOddPdf(bytes);
        case DOCX, ODT -> isBulkyZip(bytes);
        default -> false;
      };
    } catch (ReadFailure refused) {
      return false;
    }
  }

  private static boolean isBulkyZip(byte[] bytes) {
    try (ZipContents zip = ZipContents.open(bytes, Limits.standard())) {
      return zip.names().size() > MANY_ENTRIES || zip.unpacked() > LARGE_UNPACKED;
    } catch (IOException e) {
      return true;
    }
  }

  /** Without its end, with forms in XML, packed several times over, or with much packed in it. */
  private static boolean isOddPdf(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    return !text.substring(Math.max(0, text.length() - TAIL)).contains("%%EOF")
        || text.contains("/XFA")
        || FILTER_CHAIN.matcher(text).find()
        || unpacked(bytes, text) > LARGE_UNPACKED;
  }

  /** Unpacked size of the packed streams together, counted as far as it matters. */
  private static long unpacked(byte[] bytes, String text) {
    long unpacked = 0;
    Matcher stream = STREAM.matcher(text);
    while (unpacked <= LARGE_UNPACKED && stream.find()) {
      String dictionary = text.substring(Math.max(0, stream.start() - DICTIONARY), stream.start());
      if (dictionary.contains("FlateDecode") || dictionary.contains("/Fl")) {
        unpacked += inflated(bytes, stream.end(), LARGE_UNPACKED + 1 - unpacked);
      }
    }
    return unpacked;
  }

  private static long inflated(byte[] bytes, int from, long limit) {
    Inflater inflater = new Inflater();
    byte[] sink = new byte[1 << 16];
    try {
      inflater.setInput(bytes, from, bytes.length - from);
      while (inflater.getBytesWritten() < limit && !inflater.finished()) {
        if (inflater.inflate(sink) == 0) {
          break;
        }
      }
      return inflater.getBytesWritten();
    } catch (DataFormatException damaged) {
      return 0;
    } finally {
      inflater.end();
    }
  }
}
