package org.contreseing.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contreseing.model.Article;
import org.contreseing.model.Passage;
import org.contreseing.model.TypeConfidence;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;
import org.contreseing.tables.Row;
import org.contreseing.tables.Tables;

/**
 * Tells of what type an agreement is ({@code agreement_types.csv}). The title weighs most, and of
 * two types in it the first named is the main one; then comes the object. Where neither says
 * anything, headings and body decide if they speak for one type clearly. An amendment is that and
 * nothing else: what else its title names is the agreement it amends.
 */
final class TypeReader {

  /** A type with the words that say it, and those that say it only beside others. */
  private record Type(String code, Finder strong, Finder weak) {}

  private record Scored(String code, int score, int place) {}

  /**
   * What an agreement is.
   *
   * @param codes the codes that fit, the main one first; empty when none does
   * @param confidence every type of which something speaks
   */
  record Types(List<String> codes, List<TypeConfidence> confidence) {}

  /** The folded texts that speak for types. */
  private record Words(String title, String object, String headings, String body) {}

  private static final Finder OBJECT =
      Wording.of(
          "(?:convention|contrat|accord|protocole|avenant|charte|engagement|pr[ée]sent\\p{L}*)[^.;]{0,80}(?:a|ont)\\s+pour\\s+(?:objet|but)[^.]{0,400}");
  private static final Finder ACT =
      Wording.of("\\b(?:conventions?|contrats?|protocoles?|accords?|chartes?|avenants?)\\b");
  private static final Finder SUBJECT =
      Wording.of(
          "(?m)^[ \\t]*+objet[ \\t]*+:[ \\t]*+((?:lettre[- ]+)?(?:convention|contrat|accord|avenant|protocole|engagement)\\b[^\\n]{0,200})");
  private static final Finder AMENDMENT =
      Wording.of("\\bavenants?\\s+(?:n\\s?°|num[ée]ro|modificatif|\\d)");
  private static final Finder PRESENT =
      Wording.of(
          "\\b(?:le|du)\\s+pr[ée]sent\\s+avenant\\b|\\bobjet\\s+(?:de\\s+l['’]|du\\s+)avenant\\b");

  /** A nought within a word is an o that a scanner misread. */
  private static final Finder SCANNED =
      Finder.of("(?<=\\p{L}{2})0(?=\\p{L})|(?<=\\p{L})0(?=\\p{L}{2})");

  private static final int OPENING = 3_000;
  private static final int TITLE = 10;
  private static final int WEAK_TITLE = 6;
  private static final int OBJECT_WEIGHT = 6;
  private static final int WEAK_OBJECT = 3;
  private static final int MOST_SUPPORT = 4;
  private static final int ENOUGH = 8;

  /** What a type must reach where headings and body alone decide: more than one heading's worth. */
  private static final int CLEAR = 4;

  private static final int HEADING = 3;
  private static final int READ = 40_000;
  private static final int NOWHERE = 1_000_000;

  private final List<Type> types = new ArrayList<>();

  TypeReader(Tables tables) {
    for (Row row : tables.rows("agreement_types")) {
      types.add(
          new Type(
              row.get("code"),
              trigger(row.get("detection_triggers")),
              trigger(row.get("weak_triggers"))));
    }
  }

  /** Triggers are written folded: lower case, no accents. */
  private static Finder trigger(String folded) {
    return folded.isEmpty()
        ? Finder.of("(?!)")
        : Finder.of("(?<!\\p{L})(?:" + folded + ")(?:s|x)?(?!\\p{L})");
  }

  /** The types of an agreement, with what speaks for each. */
  Types read(Canvas canvas, String title) {
    return titled(canvas, subject(canvas).map(s -> title + ". " + s).orElse(title));
  }

  /** A letter says on a line of its own what it is: "Objet : lettre-convention de …". */
  private static Optional<String> subject(Canvas canvas) {
    String opening = canvas.text().substring(0, Math.min(canvas.text().length(), OPENING));
    Search subject = SUBJECT.matcher(opening);
    return subject.find() ? Optional.of(subject.group(1)) : Optional.empty();
  }

  private Types titled(Canvas canvas, String title) {
    if (amends(canvas, title)) {
      return new Types(List.of("AVE"), List.of(ofAmendment(canvas, title)));
    }
    Words words =
        new Words(
            folded(title),
            folded(object(canvas)),
            headings(canvas),
            folded(start(canvas.articles())));
    List<String> found =
        others()
            .map(t -> scored(t, words))
            .filter(s -> s.score() >= ENOUGH)
            .sorted(
                Comparator.comparing(Scored::place)
                    .thenComparing(Comparator.comparingInt(Scored::score).reversed()))
            .map(Scored::code)
            .toList();
    List<String> codes = found.isEmpty() ? clear(words) : found;
    return new Types(codes, confidence(words, codes));
  }

  private static TypeConfidence ofAmendment(Canvas canvas, String title) {
    TypeWitnesses witnesses = new TypeWitnesses("AVE");
    if (ACT.matcher(title).find()) {
      witnesses.title(true, true);
    }
    long said = PRESENT.matcher(canvas.articles().text()).results().limit(MOST_SUPPORT).count();
    if (said > 0) {
      witnesses.object(true);
    }
    return witnesses.clauses(said).confidence();
  }

  private List<TypeConfidence> confidence(Words words, List<String> codes) {
    int first = others().mapToInt(t -> first(t.strong(), words.title())).min().orElse(NOWHERE);
    return others()
        .map(t -> witnesses(t, words, first))
        .filter(w -> !w.none())
        .map(TypeWitnesses::confidence)
        .sorted(
            Comparator.comparingInt((TypeConfidence c) -> rank(codes, c.type()))
                .thenComparing(Comparator.comparingDouble(TypeConfidence::confidence).reversed())
                .thenComparing(TypeConfidence::type))
        .toList();
  }

  private static int rank(List<String> codes, String type) {
    return codes.contains(type) ? codes.indexOf(type) : codes.size();
  }

  private static TypeWitnesses witnesses(Type type, Words words, int firstInTitle) {
    TypeWitnesses witnesses = new TypeWitnesses(type.code());
    int place = first(type.strong(), words.title());
    if (place != NOWHERE) {
      witnesses.title(true, place == firstInTitle);
    } else if (type.weak().matcher(words.title()).find()) {
      witnesses.title(false, false);
    }
    if (type.strong().matcher(words.object()).find()) {
      witnesses.object(true);
    } else if (type.weak().matcher(words.object()).find()) {
      witnesses.object(false);
    }
    witnesses.headings(count(type.strong(), words.headings()));
    // what bodies speak of in passing is no type of theirs: they only second other witnesses
    return witnesses.none() ? witnesses : witnesses.clauses(count(type.strong(), words.body()));
  }

  private Stream<Type> others() {
    return types.stream().filter(t -> !t.code().equals("AVE"));
  }

  /**
   * Whether the act that the title names first, or by a number, is an amendment; the body says so
   * where no title does.
   */
  private static boolean amends(Canvas canvas, String title) {
    Search act = ACT.matcher(title);
    if (!act.find()) {
      return PRESENT.matcher(canvas.articles().text()).find();
    }
    return act.group().toLowerCase(Locale.ROOT).startsWith("ave")
        || AMENDMENT.matcher(title).find();
  }

  private static Scored scored(Type type, Words words) {
    boolean strong = type.strong().matcher(words.title()).find();
    boolean weak = type.weak().matcher(words.title()).find();
    boolean said = type.strong().matcher(words.object()).find();
    int score =
        (strong ? TITLE : 0)
            + (weak ? WEAK_TITLE : 0)
            + (said ? OBJECT_WEIGHT : 0)
            + (type.weak().matcher(words.object()).find() ? WEAK_OBJECT : 0);
    int place = strong ? first(type.strong(), words.title()) : weak ? NOWHERE - 1 : NOWHERE;
    return new Scored(
        type.code(), score == 0 ? 0 : score + support(type.strong(), words.body()), place);
  }

  /**
   * What headings and body say where title and object say nothing: one type, in a heading and in
   * the body, and at least twice as often as any other.
   */
  private List<String> clear(Words words) {
    List<Scored> scored =
        others()
            .map(
                t -> {
                  int headed = HEADING * count(t.strong(), words.headings());
                  return new Scored(
                      t.code(),
                      headed == 0 ? 0 : headed + count(t.strong(), words.body()),
                      NOWHERE);
                })
            .sorted(Comparator.comparingInt(Scored::score).reversed())
            .toList();
    boolean clear =
        scored.get(0).score() >= CLEAR && scored.get(0).score() >= 2 * scored.get(1).score();
    return clear ? List.of(scored.get(0).code()) : List.of();
  }

  private static String headings(Canvas canvas) {
    return folded(
        canvas.outline().articles().stream()
            .map(Article::heading)
            .collect(Collectors.joining(". ")));
  }

  private static int support(Finder trigger, String body) {
    return Math.min(
        MOST_SUPPORT, 2 * (int) trigger.matcher(body).results().limit(MOST_SUPPORT).count());
  }

  private static int count(Finder trigger, String text) {
    return (int) trigger.matcher(text).results().count();
  }

  private static int first(Finder trigger, String text) {
    Search matcher = trigger.matcher(text);
    return matcher.find() ? matcher.start() : NOWHERE;
  }

  private static String folded(String text) {
    String open = Spelling.open(text).replace('’', '\'').replaceAll("\\s+", " ");
    return SCANNED.matcher(open).replaceAll("o");
  }

  private static String start(Passage passage) {
    return passage.text().substring(0, Math.min(passage.text().length(), READ));
  }

  /** The first sentence that says what the act is for, else the start of the article headed so. */
  private static String object(Canvas canvas) {
    for (Passage zone : List.of(canvas.articles(), canvas.passage(canvas.outline().recitals()))) {
      List<Passage> said = Canvas.all(OBJECT, zone);
      if (!said.isEmpty()) {
        return said.get(0).text();
      }
    }
    return canvas.outline().articles().stream()
        .filter(a -> a.hasClause("objet"))
        .findFirst()
        .map(Article::body)
        .map(b -> b.substring(0, Math.min(b.length(), 600)))
        .orElse("");
  }
}
