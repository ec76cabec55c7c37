package org.contreseing.evaluate;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A quote as it stays in a reader's mind: the letters, figures and punctuation, whatever the kind
 * of quotation mark; neither white space, hyphens and dashes, invisible characters, nor the marks
 * of Markdown and the borders of tables, all of which depend on the form of a document.
 */
final class ReaderEye {

  private static final Pattern ENTITY = Pattern.compile("&nbsp;|&#160;");
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z]{1,10}/?>");
  private static final Pattern APOSTROPHE = Pattern.compile("[\u2018\u2019\u201B\u02BC\u00B4`]");
  private static final Pattern QUOTATION = Pattern.compile("[\u00AB\u00BB\u201C-\u201F]");
  private static final Pattern UNSEEN =
      Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Cc}\\p{Pd}\u2212*_#|\\\\]");

  private ReaderEye() {}

  static String of(String quote) {
    String seen = TAG.matcher(ENTITY.matcher(quote).replaceAll(" ")).replaceAll("");
    seen = APOSTROPHE.matcher(seen).replaceAll("'");
    seen = Normalizer.normalize(seen, Normalizer.Form.NFKC);
    seen = QUOTATION.matcher(seen).replaceAll("\"");
    return UNSEEN.matcher(seen).replaceAll("");
  }
}
