package org.contreseing.evaluate;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The ways in which the same text is typed, broken into lines and stored as bytes. Each changes
 * what it can and keeps what a reader sees.
 */
enum Variant {
  NFD("accents décomposés (NFD)", "decomposed accents (NFD)", Variant::decomposed),
  NO_BREAK_SPACES("espaces insécables", "no-break spaces", t -> spaces(t, '\u00A0')),
  NARROW_SPACES("espaces fines insécables", "narrow no-break spaces", t -> spaces(t, '\u202F')),
  SOFT_HYPHENS("traits d’union conditionnels", "soft hyphens", t -> inWords(t, '\u00AD')),
  ZERO_WIDTH("caractères de largeur nulle", "zero-width characters", t -> inWords(t, '\u200B')),
  LIGATURES("ligatures", "ligatures", t -> t.replace("fi", "\uFB01").replace("fl", "\uFB02")),
  CURLY_QUOTES("apostrophes et guillemets courbes", "curly quotes", Typing::curly),
  STRAIGHT_QUOTES("apostrophes et guillemets droits", "straight quotes", Typing::straight),
  EN_DASHES("tirets demi-cadratins", "en dashes", t -> Typing.dashes(t, '\u2013')),
  EM_DASHES("tirets cadratins", "em dashes", t -> Typing.dashes(t, '\u2014')),
  BROKEN_WORDS("mots coupés en fin de ligne", "words broken at line ends", LineBreaker::hyphenated),
  TRAILING_SPACES("espaces en fin de ligne", "trailing spaces", t -> t.replace("\n", "  \n")),
  TABS("tabulations", "tabs", Typing::tabs),
  CRLF("fins de ligne CRLF", "CRLF line ends", t -> t.replace("\n", "\r\n")),
  CR("fins de ligne CR", "CR line ends", t -> t.replace("\n", "\r")),
  UTF_8_MARK("UTF-8 avec BOM", "UTF-8 with BOM", "UTF-8", "\uFEFF"),
  UTF_16LE("UTF-16 LE", "UTF-16 LE", "UTF-16LE", ""),
  UTF_16LE_MARK("UTF-16 LE avec BOM", "UTF-16 LE with BOM", "UTF-16LE", "\uFEFF"),
  UTF_16BE("UTF-16 BE", "UTF-16 BE", "UTF-16BE", ""),
  UTF_16BE_MARK("UTF-16 BE avec BOM", "UTF-16 BE with BOM", "UTF-16BE", "\uFEFF"),
  WINDOWS_1252("Windows-1252", "Windows-1252", "windows-1252", ""),
  ISO_8859_15("ISO-8859-15", "ISO-8859-15", "ISO-8859-15", "");

  private final Form form;
  private final UnaryOperator<String> typing;
  private final Charset charset;

  Variant(String french, String english, UnaryOperator<String> typing) {
    this.form = new Form(code(), french, english);
    this.typing = typing;
    this.charset = StandardCharsets.UTF_8;
  }

  Variant(String french, String english, String charset, String mark) {
    this.form = new Form(code(), french, english);
    this.typing = text -> mark + text;
    this.charset = Charset.forName(charset);
  }

  private String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Form form() {
    return form;
  }

  /**
   * The text as bytes of this form; empty when it has letters that the character set has not, even
   * after typing as people did who had no others.
   */
  Optional<byte[]> of(String text) {
    String typed = typing.apply(text);
    String possible = this == ISO_8859_15 ? Typing.poor(typed) : typed;
    return charset.newEncoder().canEncode(possible)
        ? Optional.of(possible.getBytes(charset))
        : Optional.empty();
  }

  private static String decomposed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD);
  }

  // Columns are made of many spaces, and stay so.
  private static String spaces(String text, char space) {
    return text.replaceAll("(?<=\\S) (?=\\S)", String.valueOf(space));
  }

  // In every word of eight letters or more.
  private static String inWords(String text, char unseen) {
    return text.replaceAll("(?<=[\\p{L}]{4})(?=[\\p{Ll}]{4})", String.valueOf(unseen));
  }
}
