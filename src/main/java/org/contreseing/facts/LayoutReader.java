package org.contreseing.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.contreseing.model.Article;
import org.contreseing.model.Block;
import org.contreseing.model.CutParagraphs;
import org.contreseing.model.HeadingStyles;
import org.contreseing.model.Outline;
import org.contreseing.model.SourceText;
import org.contreseing.model.Span;
import org.contreseing.model.Subheadings;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * Finds what is odd in how headings and paragraphs are set out. A recognised scan shows nothing of
 * the kind: what is odd there is the recognition's.
 */
final class LayoutReader {

  private static final Finder HEADING =
      Wording.of(
          "^\\W*(?<word>articles?|art\\.?|§)?\\s*(?:n°\\s*)?(?<number>premier|1\\s?er|\\d{1,3}(?:\\s(?:bis|ter|quater))?|[IVXL]{1,6})(?<sep>\\s*[-–—:.)/°]{1,3})?\\s+\\p{L}");
  private static final Finder GROUP =
      Wording.of(
          "^(?:titre|chapitre|partie|section|livre|annexe|pr[ée]ambule|sommaire|article)\\b");
  private static final Finder LINK =
      Wording.of(
          ".*\\s(?:de|du|des|d'|la|le|les|l'|et|ou|à|au|aux|en|sur|pour|par|dans|avec|entre|sous|un|une|que|qui|dont|leur|leurs|son|sa|ses|cette|ce|ces|sera|sont|est)$");
  private static final int FEWEST = 2;
  private static final int MOST_CUTS = 3;
  private static final int MOST_WORDS = 12;
  private static final int SHORTEST_BODY = 8;

  private LayoutReader() {}

  /** The styles of article numbers, when there are several. */
  static Optional<HeadingStyles> styles(Outline outline) {
    Map<String, List<Article>> styles = new LinkedHashMap<>();
    for (Article article : outline.articles()) {
      Search m = HEADING.matcher(outline.reading().slice(article.headingSpan()));
      if (article.level() == 1 && !article.heading().isEmpty() && m.find() && plain(m)) {
        styles.computeIfAbsent(style(m), s -> new ArrayList<>()).add(article);
      }
    }
    if (styles.size() < 2 || recognised(outline)) {
      return Optional.empty();
    }
    List<Article> usual =
        styles.values().stream().max(Comparator.comparingInt(List::size)).orElseThrow();
    List<Article> others =
        styles.values().stream()
            .filter(s -> s != usual)
            .flatMap(List::stream)
            .sorted(Comparator.comparingInt(Article::ordinal))
            .toList();
    Article first = others.get(0);
    return Optional.of(
        new HeadingStyles(
            first.headingSpan(),
            start(outline, usual.get(0)),
            start(outline, first),
            others.size()));
  }

  // "Article premier" goes well with "Art. 2"; a recognised dash looks like a stop set apart
  private static boolean plain(Search m) {
    boolean first = m.group("number").matches("(?i)premier|1\\s?er");
    return !first && (m.group("sep") == null || !m.group("sep").matches("\\s+[.°]"));
  }

  private static boolean recognised(Outline outline) {
    return outline.source().origin() == SourceText.Origin.OCR;
  }

  private static String style(Search m) {
    String word = m.group("word") == null ? "" : m.group("word");
    String sign = m.group("sep") == null ? "" : m.group("sep").strip().replaceAll("[–—]", "-");
    String figures = m.group("number").matches("[IVXL]+") ? "I" : "1";
    return word + figures + sign;
  }

  private static String start(Outline outline, Article article) {
    Search m = HEADING.matcher(outline.reading().slice(article.headingSpan()));
    return m.find()
        ? Surroundings.flat(
                outline.reading().slice(article.headingSpan()).substring(0, m.end() - 1))
            .strip()
        : article.label();
  }

  /** Lines in capitals that head parts of an article and have no number. */
  static Optional<Subheadings> subheadings(Outline outline, List<Paragraph> paragraphs) {
    ArticleIndex articles = new ArticleIndex(outline.articles());
    List<Paragraph> found = new ArrayList<>();
    for (int i = 1; i + 1 < paragraphs.size(); i++) {
      if (heads(articles, paragraphs, i)) {
        found.add(paragraphs.get(i));
      }
    }
    long numbered = outline.articles().stream().filter(a -> !a.number().isEmpty()).count();
    return found.size() < FEWEST || numbered < FEWEST
        ? Optional.empty()
        : Optional.of(
            new Subheadings(found.get(0).passage().span(), found.get(0).text(), found.size()));
  }

  // a heading in capitals may stand right under another one
  private static boolean heads(ArticleIndex articles, List<Paragraph> all, int i) {
    Paragraph line = all.get(i);
    boolean shape =
        line.isCapitals()
            && line.lines() == 1
            && line.words() <= MOST_WORDS
            && line.kind() != Block.Kind.TABLE_CELL
            && !line.isItem()
            && !line.heading()
            && Character.isLetter(line.text().charAt(line.text().length() - 1))
            && !GROUP.matcher(line.text()).find();
    if (!shape || !withinArticle(articles, line, all.get(i - 1).heading())) {
      return false;
    }
    int next = i + 1;
    while (next < all.size() - 1 && all.get(next).isCapitals() && !all.get(next).heading()) {
      next++;
    }
    Paragraph body = all.get(next);
    return !body.heading() && body.words() >= SHORTEST_BODY && all.get(i - 1).words() != 1;
  }

  // under "ARTICLE 1" alone on its line stands the title of the article itself
  private static boolean withinArticle(
      ArticleIndex articles, Paragraph line, boolean underHeading) {
    return articles
        .at(line.passage().span().start())
        .filter(a -> !a.number().isEmpty() && !(underHeading && a.heading().isEmpty()))
        .filter(a -> !Spelling.words(a.heading()).equals(Spelling.words(line.text())))
        .isPresent();
  }

  /** Paragraphs cut in the middle of a sentence; many of them are the extraction's. */
  static Optional<CutParagraphs> cuts(Outline outline, List<Paragraph> paragraphs) {
    List<CutParagraphs> found = new ArrayList<>();
    for (int i = 1; i < paragraphs.size(); i++) {
      Paragraph first = paragraphs.get(i - 1);
      Paragraph next = paragraphs.get(i);
      if (cut(first, next)) {
        String end = last(first.text());
        String begin = first(next.text());
        Span from =
            first
                .passage()
                .sub(
                    first.passage().text().length() - end.length(), first.passage().text().length())
                .span();
        Span to = next.passage().sub(0, begin.length()).span();
        found.add(new CutParagraphs(from.cover(to), end, begin, 1));
      }
    }
    return found.isEmpty() || found.size() > MOST_CUTS || recognised(outline)
        ? Optional.empty()
        : Optional.of(
            new CutParagraphs(
                found.get(0).span(), found.get(0).end(), found.get(0).begin(), found.size()));
  }

  private static boolean cut(Paragraph first, Paragraph next) {
    return !next.broken()
        && !first.heading()
        && !next.heading()
        && !next.isItem()
        && first.kind() != Block.Kind.TABLE_CELL
        && next.kind() != Block.Kind.TABLE_CELL
        && first.words() >= SHORTEST_BODY
        && LINK.matcher(first.text()).matches()
        && Character.isLowerCase(next.text().charAt(0));
  }

  private static String last(String text) {
    return text.substring(text.lastIndexOf(' ', text.lastIndexOf(' ') - 1) + 1);
  }

  private static String first(String text) {
    int end = text.indexOf(' ', text.indexOf(' ') + 1);
    return end < 0 ? text : text.substring(0, end);
  }
}
