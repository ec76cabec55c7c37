package org.contreseing.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contreseing.model.Article;
import org.contreseing.model.Passage;
import org.contreseing.tables.Row;
import org.contreseing.tables.Tables;

/**
 * Tells of what type an agreement is ({@code agreement_types.csv}): the title weighs most, then the
 * object; the body alone decides nothing.
 */
final class TypeReader {

  private record Type(String code, List<Pattern> strong, List<Pattern> weak) {}

  /**
   * {@code first}: where the title names it by a trigger that is no ordinary word; {@code NOWHERE}
   * when it does not.
   */
  private record Scored(String code, int score, int first) {}

  /**
   * Triggers that are ordinary words too; in a title they need the object's support, or another
   * trigger of the type.
   */
  private static final Set<String> WEAK =
      Set.of(
          "donnees",
          "pret",
          "materiel",
          "vehicule",
          "equipement",
          "assistance",
          "accompagnement",
          "mandat",
          "cooperation",
          "collaboration",
          "api",
          "logiciel",
          "adhesion",
          "salle",
          "batiment",
          "locaux",
          "redevance",
          "occupation",
          "prestation",
          "coordonnateur",
          "mutualisation",
          "subvention");

  /**
   * A trigger that says its type only beside what it bears on: software is developed, and so are
   * territories.
   */
  private static final Map<String, String> QUALIFIED =
      Map.of(
          "developpement",
          "developpement(?=[^.]{0,60}(?:applicati|logiciel|virtuel|solution|plateforme|site |outil|numerique|module|informatique))");

  private static final Pattern OBJECT =
      Wording.of(
          "(?:convention|contrat|accord|protocole|avenant|charte|pr[ée]sent\\p{L}*)[^.;]{0,80}(?:a|ont)\\s+pour\\s+(?:objet|but)[^.]{0,400}");
  private static final Pattern AMENDMENT = Wording.of("\\bavenant\\b(?!s?\\s+[àa]\\s+venir)");
  private static final int NOWHERE = Integer.MAX_VALUE;
  private static final int TITLE = 10;
  private static final int OBJECT_WEIGHT = 6;
  private static final int WEAK_TITLE = 6;
  private static final int ENOUGH = 8;
  private static final int OPENING = 4000;

  private final List<Type> types = new ArrayList<>();

  TypeReader(Tables tables) {
    for (Row row : tables.rows("agreement_types")) {
      List<Pattern> strong = new ArrayList<>();
      List<Pattern> weak = new ArrayList<>();
      for (String trigger : alternatives(row.get("detection_triggers"))) {
        String folded = Spelling.fold(trigger);
        (WEAK.contains(folded) ? weak : strong)
            .add(trigger(QUALIFIED.getOrDefault(folded, folded)));
      }
      types.add(new Type(row.get("code"), strong, weak));
    }
  }

  private static Pattern trigger(String folded) {
    return Pattern.compile("(?<!\\p{L})(?:" + folded + ")(?:s|x)?(?!\\p{L})");
  }

  /** Splits at bars outside brackets: each alternative is one trigger. */
  static List<String> alternatives(String regex) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < regex.length(); i++) {
      depth += regex.charAt(i) == '(' ? 1 : regex.charAt(i) == ')' ? -1 : 0;
      if (regex.charAt(i) == '|' && depth == 0) {
        parts.add(regex.substring(from, i));
        from = i + 1;
      }
    }
    parts.add(regex.substring(from));
    return parts;
  }

  /** The codes that fit, the main one first. */
  List<String> read(Canvas canvas, String title) {
    String heading = Spelling.fold(title);
    String object = Spelling.fold(object(canvas));
    String body = Spelling.fold(start(canvas.articles()));
    boolean amends = AMENDMENT.matcher(title).find();
    return types.stream()
        .filter(t -> !t.code().equals("AVE") || amends)
        .map(t -> scored(t, heading, object, body))
        .filter(s -> s.score() >= ENOUGH)
        .sorted(
            Comparator.comparing((Scored s) -> !(amends && s.code().equals("AVE")))
                .thenComparing(Scored::first)
                .thenComparing(Comparator.comparingInt(Scored::score).reversed())
                .thenComparing(Scored::code))
        .map(Scored::code)
        .toList();
  }

  private static Scored scored(Type type, String title, String object, String body) {
    if (type.code().equals("AVE")) {
      return new Scored("AVE", TITLE, 0);
    }
    int score =
        TITLE * hits(type.strong(), title)
            + WEAK_TITLE * hits(type.weak(), title)
            + OBJECT_WEIGHT * hits(type.strong(), object)
            + OBJECT_WEIGHT / 2 * hits(type.weak(), object);
    boolean weakOnly = score == WEAK_TITLE * hits(type.weak(), title);
    int support =
        score == 0
            ? 0
            : Math.min(weakOnly ? 1 : 4, 2 * hits(type.strong(), body) + hits(type.weak(), body));
    return new Scored(type.code(), score + support, first(type, title));
  }

  private static int hits(List<Pattern> triggers, String text) {
    return (int) triggers.stream().filter(t -> t.matcher(text).find()).count();
  }

  private static int first(Type type, String text) {
    return type.strong().stream()
        .map(t -> t.matcher(text))
        .filter(Matcher::find)
        .mapToInt(Matcher::start)
        .min()
        .orElse(NOWHERE);
  }

  private static String start(Passage passage) {
    return passage.text().substring(0, Math.min(passage.text().length(), 10 * OPENING));
  }

  /** The first sentence that says what the act is for, else the start of the article headed so. */
  private static String object(Canvas canvas) {
    List<Passage> said = Canvas.all(OBJECT, canvas.act());
    if (!said.isEmpty()) {
      return said.get(0).text();
    }
    return canvas.outline().articles().stream()
        .filter(a -> a.hasClause("objet"))
        .findFirst()
        .map(Article::body)
        .map(b -> b.substring(0, Math.min(b.length(), 600)))
        .orElse("");
  }
}
