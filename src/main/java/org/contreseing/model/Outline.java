package org.contreseing.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How one agreement is laid out in its text.
 *
 * @param source the text it stands in
 * @param reading the normalised reading of that text
 * @param whole the part of the text that is this agreement
 * @param part 1-based rank when a file holds several agreements, empty when it holds one
 * @param title the title lines, empty when none was recognised
 * @param parties the zone that presents the parties, empty span when there is none
 * @param recitals preamble and visas, empty span when there are none
 * @param articles true articles, all levels, in document order
 * @param signature from the closing formula to the end of the signature blocks, empty span at the
 *     end when there is none
 * @param annexes annexed texts in order
 * @param noise what is not of the agreement
 * @param sentences sentences of parties, recitals, articles and signature, in order
 */
public record Outline(
    SourceText source,
    Reading reading,
    Span whole,
    Optional<Integer> part,
    Optional<Span> title,
    Span parties,
    Span recitals,
    List<Article> articles,
    Span signature,
    List<Annex> annexes,
    List<Noise> noise,
    List<Span> sentences) {

  private static final Pattern BLANK_LINE = Pattern.compile("\\R[ \\t]*+\\R");

  public Outline {
    articles = List.copyOf(articles);
    annexes = List.copyOf(annexes);
    noise = List.copyOf(noise);
    sentences = List.copyOf(sentences);
  }

  /** The same outline with these articles. */
  public Outline with(List<Article> others) {
    return new Outline(
        source, reading, whole, part, title, parties, recitals, others, signature, annexes, noise,
        sentences);
  }

  /** The innermost article in which an offset stands. */
  public Optional<Article> articleAt(int offset) {
    Article found = null;
    for (Article article : articles) {
      if (article.span().contains(offset)) {
        found = article;
      }
    }
    return Optional.ofNullable(found);
  }

  /** The sentence in which an offset stands. */
  public Optional<Span> sentenceAt(int offset) {
    return sentences.stream().filter(s -> s.contains(offset)).findFirst();
  }

  /** From where a stretch starts to the end of its sentence, or of its paragraph before that. */
  public Span restOfSentence(Span stretch) {
    int end = sentenceAt(stretch.start()).map(Span::end).orElse(stretch.end());
    String rest = source.content().substring(stretch.start(), Math.max(end, stretch.end()));
    String first = BLANK_LINE.split(rest, 2)[0].stripTrailing();
    return new Span(stretch.start(), stretch.start() + first.length());
  }

  /** Whether a span touches noise. */
  public boolean isNoise(Span span) {
    return noise.stream().anyMatch(n -> n.span().overlaps(span));
  }

  /**
   * From the first word of the parties or recitals to the end of the signature zone: the agreement
   * without title and annexes.
   */
  public Span act() {
    int end =
        annexes.stream()
            .mapToInt(a -> a.span().start())
            .filter(s -> s >= signature.start())
            .min()
            .orElse(whole.end());
    return new Span(whole.start(), Math.max(end, whole.start()));
  }

  /**
   * The number of the last article of the first level, for messages; empty when none is numbered.
   */
  public String lastNumber() {
    return articles.stream()
        .filter(a -> a.level() == 1 && !a.number().isEmpty())
        .reduce((a, b) -> b)
        .map(Article::number)
        .orElse("");
  }

  /** Where parties, recitals or articles begin, whichever come first; the end when none does. */
  public int begin() {
    return Stream.concat(
            Stream.of(parties, recitals).filter(s -> !s.isEmpty()),
            articles.stream().map(Article::span))
        .mapToInt(Span::start)
        .min()
        .orElse(whole.end());
  }

  /**
   * Where a missing article would stand: the end of the last one, else the end of the title, else
   * the start.
   */
  public Span placeOfMissing() {
    if (!articles.isEmpty()) {
      return Span.at(articles.stream().mapToInt(a -> a.span().end()).max().orElse(whole.end()));
    }
    return Span.at(title.map(Span::end).orElse(whole.start()));
  }
}
