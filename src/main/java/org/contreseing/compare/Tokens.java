package org.contreseing.compare;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contreseing.model.Reading;
import org.contreseing.model.Span;

/** Cuts a reading into what counts when two texts are compared; punctuation does not. */
final class Tokens {

  // Figures with their separators, then runs of letters, then the signs that mean something: boxes
  // ticked or not, per cent, euro. The rest is typography.
  private static final Pattern PART =
      Pattern.compile(
          "(?<number>(?:\\d{1,3}+(?:[ .]\\d{3}(?!\\d))++|\\d++)(?:,\\d++)?+)"
              + "|(?<mark>n[°º](?=[\\s\\d]|$))"
              + "|(?<word>\\p{L}[\\p{L}\\p{M}]*+)"
              + "|(?<sign>[%€☐☑☒□■✓✔✗✘])",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ZEROS = Pattern.compile(",0*+$|(,\\d*?[1-9])0++$");
  private static final Map<String, String> SIGNS =
      Map.of("€", "euros", "☑", "☒", "■", "☒", "✓", "☒", "✔", "☒", "✗", "☒", "✘", "☒", "□", "☐");

  private final Map<String, String> known = new HashMap<>();

  /** The tokens of a span of the source, in order. */
  List<Token> of(Reading reading, Span span) {
    int from = reading.indexOf(span.start());
    int to = Math.max(from, reading.indexOf(span.end()));
    List<Token> tokens = new ArrayList<>();
    Matcher part = PART.matcher(reading.text()).region(from, to);
    while (part.find()) {
      tokens.add(new Token(kept(key(part)), reading.span(part.start(), part.end())));
    }
    return tokens;
  }

  /** The keys of a text that stands for itself. */
  List<String> keys(String text) {
    List<String> keys = new ArrayList<>();
    Matcher part = PART.matcher(text);
    while (part.find()) {
      keys.add(kept(key(part)));
    }
    return keys;
  }

  /** One copy of each key, so that most comparisons end at once. */
  private String kept(String key) {
    String first = known.putIfAbsent(key, key);
    return first == null ? key : first;
  }

  private static String key(Matcher part) {
    if (part.group("number") != null) {
      return number(part.group());
    }
    if (part.group("mark") != null) {
      return "n";
    }
    String sign = part.group("sign");
    return sign != null ? SIGNS.getOrDefault(sign, sign) : word(part.group());
  }

  /** "12 000,50" and "12000,5" are one number, and so are "05" and "5". */
  private static String number(String written) {
    String joined = written.replaceAll("[ .]", "").replaceFirst("^0(\\d)$", "$1");
    Matcher zeros = ZEROS.matcher(joined);
    return zeros.find() ? zeros.replaceFirst(zeros.group(1) == null ? "" : "$1") : joined;
  }

  static String word(String written) {
    String plain = Normalizer.normalize(written, Normalizer.Form.NFKD).replaceAll("\\p{M}++", "");
    String folded = plain.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
    return folded.equals("euro") ? "euros" : folded;
  }
}
