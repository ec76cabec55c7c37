package org.contreseing.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.contreseing.facts.TopicCues.Topic;
import org.contreseing.model.Article;
import org.contreseing.model.ArticleReference;
import org.contreseing.model.InternalReference;
import org.contreseing.model.MisnamedArticle;
import org.contreseing.model.Outline;
import org.contreseing.model.Passage;
import org.contreseing.model.Reference;
import org.contreseing.model.Span;
import org.contreseing.model.WrongTarget;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * Finds articles that are not about what their heading says, and references to articles that are
 * not about what they seek. Both take two witnesses: nothing of the one topic, and surely another.
 */
final class TopicReader {

  private static final int BEFORE = 110;
  // "la durée prévue à"; a heading that joins two topics promises neither alone
  private static final Finder LINK =
      Wording.exact(
          "\\b(?:prevu|fixe|vise|mentionne|defini|stipule|indique|precise|determine|enonce|decrit)e?s?\\s+(?:par|a|aux?|dans|en|sous)(?:\\s+(?:les?|la|l'))?\\s*$");
  // what stands between the thing sought and "prévu à" must not itself be what is "prévu"
  private static final Finder OTHER_THING =
      Wording.exact("\\b(?:au|aux|a|dans|par|sur|en|avec|selon|qui|que|dont)\\b|[,;:({%]");
  private static final Finder LOOSE = Wording.exact("\\b(?:mentionne|vise|decrit|enonce)e?s?\\b");
  private static final Finder JOINED = Wording.exact("\\bet\\b|\\bou\\b|[,/;&:–—-]");
  private static final Finder ABOUT =
      Wording.exact(
          "^,?\\s*(?:(?:relatif|relative|consacre|portant|traitant|intitule)e?s?\\s+(?:a|au|aux|sur|de|du|des)?|\\()\\s*(?:la|les|le|l')?\\s*[«\"]?\\s*\\p{L}+(?:\\s+(?:de|du|des)\\s+\\p{L}+)?");
  private static final int AFTER = 60;
  private static final int SHORTEST = 40;

  private final Canvas canvas;
  // an article is read once for each topic, however many references mean it
  private final Map<Topic, Map<Integer, Boolean>> touched = new HashMap<>();

  private TopicReader(Canvas canvas) {
    this.canvas = canvas;
  }

  /** Articles whose heading promises what their text has nothing of. */
  static List<MisnamedArticle> misnamed(Outline outline) {
    List<MisnamedArticle> found = new ArrayList<>();
    for (Article article : outline.articles()) {
      String heading = Spelling.fold(article.heading());
      boolean fit = article.letters() >= SHORTEST && !JOINED.matcher(heading).find();
      TopicCues.PROMISED.stream()
          .filter(t -> fit && t.named().matcher(heading).find())
          .findFirst()
          .flatMap(t -> misnamed(article, t))
          .ifPresent(found::add);
    }
    return List.copyOf(found);
  }

  private static Optional<MisnamedArticle> misnamed(Article article, Topic promised) {
    String body = Spelling.fold(article.body());
    if (promised.spoken().matcher(body).find()) {
      return Optional.empty();
    }
    return TopicCues.TREATED.stream()
        .filter(t -> t != promised && t.strong().filter(s -> s.matcher(body).find()).isPresent())
        .findFirst()
        .map(t -> new MisnamedArticle(article, promised.label(), t.label()));
  }

  /** References that seek something where it is not. */
  static List<WrongTarget> wrong(Canvas canvas, List<Reference> references) {
    TopicReader reader = new TopicReader(canvas);
    return references.stream()
        .filter(InternalReference.class::isInstance)
        .map(InternalReference.class::cast)
        .filter(r -> r.annex().isEmpty() && r.numbers().size() == 1)
        .map(r -> reader.wrong(r.numbers().get(0)))
        .flatMap(Optional::stream)
        .sorted(Comparator.comparing(WrongTarget::span))
        .toList();
  }

  private Optional<WrongTarget> wrong(ArticleReference reference) {
    if (reference.targets().size() != 1) {
      return Optional.empty();
    }
    int ordinal = reference.targets().get(0);
    Passage before = before(canvas, canvas.reading().indexOf(reference.span().start()));
    Optional<Sought> sought = before(before, reference).or(() -> after(canvas, reference));
    Optional<Article> target =
        sought.flatMap(
            s ->
                canvas.outline().articles().stream()
                    .filter(a -> a.ordinal() == ordinal)
                    .findFirst()
                    .filter(a -> !touches(s.topic(), a)));
    if (target.isEmpty()) {
      return Optional.empty();
    }
    String quote = Surroundings.flat(canvas.reading().slice(sought.get().span()));
    return canvas.outline().articles().stream()
        .filter(a -> a.level() == 1 && a.ordinal() != ordinal && sought.get().topic().heads(a))
        .findFirst()
        .map(a -> new WrongTarget(sought.get().span(), quote, target.get(), a));
  }

  private boolean touches(Topic topic, Article article) {
    return touched
        .computeIfAbsent(topic, t -> new HashMap<>())
        .computeIfAbsent(article.ordinal(), o -> topic.touches(article));
  }

  /** What a reference seeks, and the words that say so with the reference. */
  private record Sought(Topic topic, Span span) {}

  private static Optional<Sought> before(Passage before, ArticleReference reference) {
    String folded = Spelling.fold(before.text()).replace('’', '\'');
    if (!LINK.matcher(folded).find()) {
      return Optional.empty();
    }
    return only(folded)
        .filter(t -> bears(folded, t))
        .map(
            t ->
                new Sought(
                    t,
                    before
                        .sub(lastStart(folded, t), folded.length())
                        .span()
                        .cover(reference.span())));
  }

  // "l'article 7 relatif à la durée"
  private static Optional<Sought> after(Canvas canvas, ArticleReference reference) {
    int at = canvas.reading().indexOf(reference.span().end());
    int end = Math.min(canvas.text().length(), at + AFTER);
    String folded = Spelling.fold(canvas.text().substring(at, end)).replace('’', '\'');
    Search about = ABOUT.matcher(folded);
    return about.find()
        ? only(about.group())
            .map(
                t ->
                    new Sought(
                        t, reference.span().cover(canvas.reading().span(at, at + about.end()))))
        : Optional.empty();
  }

  private static Optional<Topic> only(String folded) {
    List<Topic> named =
        TopicCues.SOUGHT.stream().filter(t -> t.named().matcher(folded).find()).toList();
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }

  private static int lastStart(String folded, Topic topic) {
    return topic.named().matcher(folded).results().mapToInt(m -> m.start()).max().orElse(0);
  }

  // "la durée prévue à", not "le loyer fixé au document prévu par" nor "le loyer de la convention
  // mentionnée à"
  private static boolean bears(String folded, Topic topic) {
    var noun = topic.named().matcher(folded);
    var link = LINK.matcher(folded);
    int end = 0;
    while (noun.find()) {
      end = noun.end();
    }
    String between = link.find() && link.start() >= end ? folded.substring(end, link.start()) : ",";
    return !OTHER_THING.matcher(between).find()
        && (between.isBlank() || !LOOSE.matcher(link.group()).find());
  }

  // the words before a reference in its sentence
  private static Passage before(Canvas canvas, int at) {
    Passage near = new Passage(canvas.reading(), Math.max(0, at - BEFORE), at);
    if (!LINK.matcher(Spelling.fold(near.text()).replace('’', '\'')).find()) {
      return near;
    }
    int from = Math.max(canvas.sentenceAround(at).from(), near.from());
    return new Passage(canvas.reading(), Math.min(from, at), at);
  }
}
