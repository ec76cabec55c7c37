package org.contreseing.archive.link;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.contreseing.archive.Key;
import org.contreseing.model.Language;
import org.contreseing.model.Span;

/**
 * One thing that documents say about each other.
 *
 * @param warning whether somebody should look; otherwise it is worth knowing
 * @param documents those that it is about, at least one; what each is to the others stands with it
 * @param french the sentence
 * @param english the same
 */
public record Link(
    Kind kind,
    boolean warning,
    Certainty certainty,
    List<Passage> documents,
    String french,
    String english) {

  /** What is said; {@link #code()} is its word in the outputs. */
  public enum Kind {
    /** An amendment and its agreement. */
    AMENDS,
    /** An amendment that fits several agreements. */
    AMENDS_ONE_OF,
    /** An amendment whose agreement is not in the archive. */
    AGREEMENT_ABSENT,
    /** One number under several names. */
    BODY_NAMES,
    /** One name under several numbers. */
    BODY_NUMBERS,
    /** Two agreements with one object that run at the same time. */
    SAME_OBJECT,
    /** Another agreement that is cited and is not in the archive. */
    CITED_ABSENT,
    /** Two versions of one text. */
    VERSION,
    /** Somebody signs for a body in a quality that another holds before and after. */
    OFFICE;

    public String code() {
      return Link.code(this);
    }
  }

  /** How sure it is; {@link #code()} is its word in the outputs. */
  public enum Certainty {
    CERTAIN,
    PROBABLE,
    POSSIBLE;

    public String code() {
      return Link.code(this);
    }
  }

  /**
   * A document of a link and the place in it.
   *
   * @param role what it is to the others: {@code amendment}, {@code agreement}, {@code one}, {@code
   *     other}, {@code citing}, {@code before}, {@code between}, {@code after}
   * @param span empty, at the beginning, where the whole is meant
   * @param quote the slice of the text at the span, where the line holds it
   * @param article number of the article it stands in
   * @param page from 1, where it is known
   */
  public record Passage(
      String role,
      Key key,
      Optional<String> sha256,
      Optional<String> title,
      Span span,
      Optional<String> quote,
      Optional<String> article,
      Optional<Integer> page) {

    static Passage of(String role, Sheet sheet, Spot spot) {
      return new Passage(
          role,
          sheet.key(),
          sheet.sha256(),
          sheet.shownTitle(),
          spot.span(),
          spot.quote(),
          spot.article(),
          spot.page());
    }
  }

  public Link {
    documents = List.copyOf(documents);
  }

  public String message(Language language) {
    return language.pick(french, english);
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
