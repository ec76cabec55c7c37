package org.contreseing.archive.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contreseing.archive.generator.Deed.Line;
import org.contreseing.archive.generator.Deed.LineKind;

/** An agreement whose articles have no numbers yet, so that one can still go. */
record Draft(List<Line> before, List<Article> articles, List<Line> after) {

  /** How headings are written; one in an agreement. */
  enum Style {
    DASH("Article %d – %s"),
    COLON("Article %d : %s"),
    CAPITALS("ARTICLE %d - %s");

    private final String pattern;

    Style(String pattern) {
      this.pattern = pattern;
    }

    private Line heading(int number, String words) {
      String cased = this == CAPITALS ? words.toUpperCase(Locale.FRENCH) : words;
      return new Line(LineKind.HEADING, String.format(Locale.ROOT, pattern, number, cased));
    }
  }

  /** One article; a twin bears the number of the one before. */
  record Article(String heading, List<String> paragraphs, boolean twin) {
    Article {
      paragraphs = List.copyOf(paragraphs);
    }

    int length() {
      return heading.length() + paragraphs.stream().mapToInt(String::length).sum();
    }
  }

  Draft {
    before = List.copyOf(before);
    articles = List.copyOf(articles);
    after = List.copyOf(after);
  }

  /** In characters. */
  int length() {
    return before.stream().mapToInt(l -> l.words().length()).sum()
        + articles.stream().mapToInt(Article::length).sum()
        + after.stream().mapToInt(l -> l.words().length()).sum();
  }

  /** With these words in place of the first that match; itself if none do. */
  Draft with(String expression, String words) {
    First first = new First(Pattern.compile(expression), words);
    List<Line> start = lines(before, first);
    List<Article> middle = new ArrayList<>();
    for (Article article : articles) {
      middle.add(
          new Article(
              article.heading,
              article.paragraphs.stream().map(first::apply).toList(),
              article.twin));
    }
    return new Draft(start, middle, lines(after, first));
  }

  /** With these words in place of the last that match after the articles. */
  Draft signedWith(String expression, String words) {
    return new Draft(before, articles, lines(after, new First(Pattern.compile(expression), words)));
  }

  private static List<Line> lines(List<Line> lines, UnaryOperator<String> change) {
    return lines.stream().map(l -> new Line(l.kind(), change.apply(l.words()))).toList();
  }

  /** Without the articles whose heading matches. */
  Draft without(String heading) {
    Pattern pattern = Pattern.compile(heading);
    return new Draft(
        before, articles.stream().filter(a -> !pattern.matcher(a.heading).find()).toList(), after);
  }

  /** With other articles. */
  Draft with(UnaryOperator<List<Article>> change) {
    return new Draft(before, change.apply(articles), after);
  }

  /** Numbered. */
  Deed deed(Style style) {
    List<Line> lines = new ArrayList<>(before);
    int number = 0;
    for (Article article : articles) {
      number += article.twin ? 0 : 1;
      lines.add(style.heading(number, article.heading));
      article.paragraphs.forEach(p -> lines.add(new Line(LineKind.TEXT, p)));
    }
    lines.addAll(after);
    return new Deed(lines);
  }

  /** Changes the first match it meets and nothing after. */
  private static final class First implements UnaryOperator<String> {
    private final Pattern pattern;
    private final String words;
    private boolean done;

    private First(Pattern pattern, String words) {
      this.pattern = pattern;
      this.words = words;
    }

    @Override
    public String apply(String text) {
      Matcher matcher = pattern.matcher(text);
      if (done || !matcher.find()) {
        return text;
      }
      done = true;
      return matcher.replaceFirst(words);
    }
  }
}
