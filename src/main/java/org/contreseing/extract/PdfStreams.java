package org.contreseing.extract;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.contreseing.model.Unreadable.Reason;

/**
 * Measures what the packed streams of a PDF unpack to, before anything keeps it: they are inflated
 * into nothing. Streams that are packed twice are refused where they could be a bomb.
 */
final class PdfStreams {

  /**
   * A smaller file, packed once, cannot unpack to what is too much: nothing is packed tighter than
   * 1:1032.
   */
  private static final int HARMLESS = 64 << 10;

  /** Programs add a line or two behind the end. */
  private static final int TAIL = 4096;

  private static final String END = "startxref";
  private static final int DICTIONARY = 2000;

  /**
   * Unpacked size up to which what is drawn may be packed as tightly as it likes. Words and lines
   * are never packed very tightly, blank pictures are.
   */
  private static final long DRAWN = 8L << 20;

  private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image\\b");
  private static final Pattern STREAM = Pattern.compile("(?<!end)stream\r?\n");
  private static final Pattern FILTER =
      Pattern.compile("/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\\b");

  private PdfStreams() {}

  /**
   * Looks at every stream of a PDF, and for its end: a file cut short may still have pages, but not
   * all of them.
   *
   * @throws ReadFailure too large, or corrupt
   */
  static void check(byte[] bytes, Limits limits) {
    String file = new String(bytes, StandardCharsets.ISO_8859_1);
    if (file.substring(Math.max(0, file.stripTrailing().length() - TAIL)).indexOf(END) < 0) {
      throw new ReadFailure(Reason.CORRUPT);
    }
    Matcher stream = STREAM.matcher(file);
    byte[] sink = new byte[1 << 16];
    long unpacked = 0;
    while (stream.find()) {
      String dictionary = dictionary(file, stream.start());
      int filters = (int) FILTER.matcher(dictionary).results().count();
      if (filters > 2) {
        throw new ReadFailure(Reason.TOO_LARGE, filters + " filters");
      }
      if (filters > 1 || filters > 0 && bytes.length > HARMLESS) {
        boolean picture = PICTURE.matcher(dictionary).find();
        int tightest = picture ? Integer.MAX_VALUE : limits.maxRatio();
        long most = limits.maxUnpackedBytes() - unpacked;
        long size = inflated(bytes, stream.end(), sink, most, tightest);
        unpacked += filters > 1 ? size * limits.maxRatio() : size;
        if (unpacked > limits.maxUnpackedBytes()) {
          throw ReadFailure.tooLarge(unpacked, limits.maxUnpackedBytes());
        }
      }
    }
  }

  private static String dictionary(String file, int end) {
    int from = Math.max(0, end - DICTIONARY);
    int start = Math.max(from, file.lastIndexOf(" obj", end));
    return file.substring(start, end);
  }

  /** The size of what lies packed at a place, as far as it can be unpacked and a little over. */
  private static long inflated(byte[] bytes, int from, byte[] sink, long most, int tightest) {
    Inflater inflater = new Inflater();
    inflater.setInput(bytes, from, bytes.length - from);
    long size = 0;
    try {
      for (int step = -1; step != 0 && size <= most; size += step) {
        step = inflater.inflate(sink);
        if (size > DRAWN && size / Math.max(1, inflater.getBytesRead()) > tightest) {
          throw ReadFailure.tooLarge(size, DRAWN);
        }
      }
    } catch (DataFormatException broken) {
      return size;
    } finally {
      inflater.end();
    }
    return size;
  }
}
