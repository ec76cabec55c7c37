package org.contreseing.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One true article (or numbered subdivision) of the agreement.
 *
 * @param ordinal rank in document order over all levels, from 0
 * @param number normalised number: arabic, dots between levels, {@code "8 bis"}; empty for an
 *     unnumbered heading
 * @param label the number as printed ({@code "Article premier"}, {@code "IV."}); empty when none is
 *     printed
 * @param heading the title as printed, marks and number removed; empty when the text follows at
 *     once
 * @param level 1 for articles, 2 and more for their subdivisions
 * @param scope what restarts numbering around it ({@code "Titre II"}); empty when nothing does
 * @param parent ordinal of the article it subdivides
 * @param previous ordinal of the article before it at the same level, scope and parent
 * @param headingSpan the heading line, number included
 * @param span heading and content, subdivisions included
 * @param body the content as read, subdivisions included
 * @param clauses kinds of {@code clause_headings.csv} that its heading names
 * @param clause the kind that it is mainly, by heading and text; empty when nothing is likely
 */
public record Article(
    int ordinal,
    String number,
    String label,
    String heading,
    int level,
    String scope,
    Optional<Integer> parent,
    Optional<Integer> previous,
    Span headingSpan,
    Span span,
    String body,
    List<String> clauses,
    Optional<String> clause)
    implements Located {

  public Article {
    clauses = List.copyOf(clauses);
  }

  /** An article that is mainly what its heading names first. */
  public Article(
      int ordinal,
      String number,
      String label,
      String heading,
      int level,
      String scope,
      Optional<Integer> parent,
      Optional<Integer> previous,
      Span headingSpan,
      Span span,
      String body,
      List<String> clauses) {
    this(
        ordinal,
        number,
        label,
        heading,
        level,
        scope,
        parent,
        previous,
        headingSpan,
        span,
        body,
        clauses,
        clauses.stream().findFirst());
  }

  /** The same article, mainly of this kind. */
  public Article mainly(Optional<String> kind) {
    return new Article(
        ordinal,
        number,
        label,
        heading,
        level,
        scope,
        parent,
        previous,
        headingSpan,
        span,
        body,
        clauses,
        kind);
  }

  /** How people name it: {@code "4"}, or its heading when it has no number. */
  public String name() {
    return number.isEmpty() ? heading : number;
  }

  /**
   * The leading whole number of {@link #number()}'s last part, empty for an unnumbered heading or a
   * letter.
   */
  public Optional<Integer> rank() {
    String last = number.substring(number.lastIndexOf('.') + 1);
    String digits = last.replaceFirst("\\D.*$", "");
    return digits.isEmpty() || digits.length() > 6
        ? Optional.empty()
        : Optional.of(Integer.parseInt(digits));
  }

  /**
   * Whether the number carries bis, ter, quater… or a letter, and so stands between two whole
   * numbers.
   */
  public boolean inserted() {
    return !number.isEmpty()
        && !number.substring(number.lastIndexOf('.') + 1).chars().allMatch(Character::isDigit);
  }

  /** Letters and digits of the content. */
  public int letters() {
    return (int) body.codePoints().filter(Character::isLetterOrDigit).count();
  }

  // What people write in an article that they keep only for its number.
  private static final Pattern NOTHING =
      Pattern.compile("[^\\p{L}]*+(?:sans objet|neant|non applicable|reserve)[^\\p{L}]*+");
  // Fewer letters and digits than any rule of conduct takes.
  private static final int TOO_SHORT = 15;
  // A heading as long as this, or one with a sentence's end, is itself the content of the article.
  private static final int SENTENCE = 60;
  private static final Pattern SENTENCE_END = Pattern.compile("[.;:,]\\s*+$");

  /**
   * Whether nothing stands under its heading, and the heading itself is not the whole sentence; a
   * numbered paragraph within an article never has more than that sentence.
   */
  public boolean empty() {
    return level == 1
        && letters() < TOO_SHORT
        && heading.length() < SENTENCE
        && !SENTENCE_END.matcher(heading).find()
        && !announcesWhatFollows()
        && !withoutObject();
  }

  /** Whether it says in so many words that it has no content ("sans objet", "néant"). */
  public boolean withoutObject() {
    return letters() < 2 * TOO_SHORT && NOTHING.matcher(fold(body)).matches();
  }

  // Signatures and annexes stand after the last article, not in it.
  private boolean announcesWhatFollows() {
    return hasClause("signature") || hasClause("annexes");
  }

  /** Whether the heading or the content has this stretch of text, whatever its case and accents. */
  public boolean mentions(String stretch) {
    String wanted = fold(stretch);
    return fold(heading).contains(wanted) || fold(body).contains(wanted);
  }

  /** Whether the heading has this stretch of text, whatever its case and accents. */
  public boolean titled(String stretch) {
    return fold(heading).contains(fold(stretch));
  }

  /** Whether the heading names this kind of clause. */
  public boolean hasClause(String kind) {
    return clauses.contains(kind);
  }

  /** The same with every character at its place, so that offsets stay. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.chars()
        .mapToObj(c -> String.valueOf((char) c))
        .map(c -> c.charAt(0) < 0x80 ? c.toLowerCase(Locale.ROOT) : c.equals("’") ? "'" : fold(c))
        .forEach(
            c ->
                plain.append(
                    c.isEmpty() ? ' ' : Character.isWhitespace(c.charAt(0)) ? ' ' : c.charAt(0)));
    return plain.toString();
  }

  static String fold(String text) {
    return Folding.plain(text);
  }
}
