package org.contreseing.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.contreseing.facts.Codes.Answer;
import org.contreseing.facts.LawArticles.Listed;
import org.contreseing.facts.LegalTexts.Named;
import org.contreseing.model.DateMention;
import org.contreseing.model.LawReference;
import org.contreseing.model.LawReference.Kind;
import org.contreseing.model.LawReference.Standing;
import org.contreseing.model.RepealedCitation;
import org.contreseing.model.RepealedText;
import org.contreseing.model.Span;
import org.contreseing.search.Finder;
import org.contreseing.tables.Row;
import org.contreseing.tables.Tables;

/**
 * References to the law: a text with the articles named of it, before or after its name. Looks each
 * up in {@code codes.csv}, {@code code_articles.csv} and {@code known_texts.csv}.
 */
final class LawReferenceReader {

  // what may stand between "article 10" and "loi"
  private static final Finder OF =
      Phrase.of(
          "^,?(?: annexés?)?~(?:du|de la|de l'|des|de|d'une?|au|à la|à l'|\\(|,)?~(?:la |le |l')?~(?:nouveau)?~$");
  // what may stand between "code général…" and "articles L. 1"
  private static final Finder ITS =
      Phrase.of(
          "^(?:,? modifiée?s?)?(?:,? (?:relative?s? (?:à|aux?)|portant) [^;.\\n]{3,140}?)?~[,(]?~(?:et |ainsi que |dont )?(?:(?:plus )?notamment |en particulier |spécialement )?"
              + "(?:en |dans |à |par |de )?(?:ses|son|leurs?)?~$");
  private static final Finder THEIRS =
      Phrase.of("^~[,(]?~(?:et )?(?:notamment )?(?:à |aux? |de |des |en |par )?(?:l'|les )?~$");
  private static final int NEAR_AFTER = 40;
  private static final int NEAR_BEFORE = 200;

  private final Codes codes;
  private final LegalTexts texts;
  private final Map<String, Row> byNumber = new HashMap<>();
  private final Map<LocalDate, Row> byDay = new HashMap<>();

  LawReferenceReader(Tables tables) {
    codes = new Codes(tables);
    texts = new LegalTexts(tables, codes);
    for (Row row : tables.rows("known_texts")) {
      if (row.get("number").isEmpty()) {
        byDay.put(row.date("date"), row);
      } else {
        byNumber.put(row.get("number"), row);
      }
    }
  }

  /** References in order of place, one for each list of articles and each text named alone. */
  List<LawReference> read(Prose prose, List<DateMention> days, List<RepealedCitation> repealed) {
    TreeMap<Integer, Named> named = new TreeMap<>();
    texts.read(prose, days).forEach(t -> named.put(t.start(), t));
    TreeMap<Integer, RepealedCitation> ended = new TreeMap<>();
    repealed.forEach(r -> ended.putIfAbsent(r.span().start(), r));
    List<LawReference> found = new ArrayList<>();
    for (Listed list : LawArticles.read(prose)) {
      Optional<Named> text = textOf(prose, list, named);
      if (text.isPresent() || list.lettered()) {
        found.add(reference(prose, Optional.of(list), text, ended));
      }
      text.ifPresent(t -> named.put(t.start(), taken(t)));
    }
    named.values().stream()
        .filter(Named::alone)
        .forEach(t -> found.add(reference(prose, Optional.empty(), Optional.of(t), ended)));
    found.sort(Comparator.comparing(LawReference::span));
    return List.copyOf(found);
  }

  // a text whose articles were told is not told a second time without them
  private static Named taken(Named t) {
    return new Named(t.start(), t.end(), t.kind(), t.code(), t.number(), t.date(), false);
  }

  private static Optional<Named> textOf(Prose prose, Listed list, TreeMap<Integer, Named> named) {
    return Optional.ofNullable(named.ceilingEntry(list.end()))
        .map(Map.Entry::getValue)
        .filter(t -> t.start() - list.end() <= NEAR_AFTER)
        .filter(t -> isBetween(prose, OF, list.end(), t.start()))
        .or(
            () ->
                Optional.ofNullable(named.lowerEntry(list.start()))
                    .map(Map.Entry::getValue)
                    .filter(t -> owns(prose, t, list)));
  }

  private static boolean owns(Prose prose, Named text, Listed list) {
    int gap = list.start() - text.end();
    if (gap < 0 || gap > NEAR_BEFORE || text.kind() != Kind.CODE && list.lettered()) {
      return false;
    }
    boolean joined = gap > 1 && isBetween(prose, ITS, text.end(), list.start());
    return joined && (list.lettered() || pointed(prose, text.end(), list.start()))
        || list.lettered() && isBetween(prose, THEIRS, text.end(), list.start());
  }

  // "la loi X et article 5" says no more of the article than that it is one
  private static boolean pointed(Prose prose, int start, int end) {
    String gap = prose.text().substring(start, end).strip();
    return gap.endsWith(",")
        || gap.endsWith("(")
        || gap.endsWith("son")
        || gap.endsWith("ses")
        || gap.endsWith("notamment");
  }

  private static boolean isBetween(Prose prose, Finder pattern, int start, int end) {
    return pattern.matcher(prose.text().substring(start, end)).find()
        && prose.isReadable(start, end);
  }

  private LawReference reference(
      Prose prose,
      Optional<Listed> list,
      Optional<Named> text,
      TreeMap<Integer, RepealedCitation> ended) {
    int start =
        Math.min(
            list.map(Listed::start).orElse(Integer.MAX_VALUE),
            text.map(Named::start).orElse(Integer.MAX_VALUE));
    int end = Math.max(list.map(Listed::end).orElse(0), text.map(Named::end).orElse(0));
    Span span = prose.span(start, end);
    Kind kind = text.map(Named::kind).orElse(Kind.CODE);
    Optional<String> code = text.flatMap(Named::code);
    List<String> articles = list.map(Listed::items).orElse(List.of());
    Optional<Row> row = text.flatMap(this::row);
    Optional<RepealedText> gone = repealed(span, ended);
    String name = code.map(codes::name).or(() -> row.map(r -> r.get("title"))).orElse("");
    Standing standing =
        gone.isPresent()
            ? Standing.REPEALED
            : code.isPresent()
                ? standing(code.get(), articles)
                : text.map(t -> standing(t, row)).orElse(Standing.UNTOLD);
    return new LawReference(
        span,
        prose.quote(start, end),
        kind,
        code,
        name,
        articles,
        list.map(Listed::more).orElse(false),
        text.flatMap(Named::number),
        text.flatMap(Named::date),
        standing,
        row.map(r -> r.date("date")),
        code.map(c -> missing(c, articles)).orElse(List.of()),
        gone);
  }

  private static Optional<RepealedText> repealed(
      Span span, TreeMap<Integer, RepealedCitation> ended) {
    return ended.subMap(span.start(), span.end()).values().stream()
        .findFirst()
        .map(RepealedCitation::text);
  }

  private Optional<Row> row(Named text) {
    return text.number().isPresent()
        ? text.number().map(byNumber::get)
        : text.date().map(byDay::get).filter(r -> LegalTexts.kind(r.get("kind")) == text.kind());
  }

  private List<String> missing(String code, List<String> articles) {
    return articles.stream().filter(a -> codes.article(code, a) == Answer.NOT_THERE).toList();
  }

  private Standing standing(String code, List<String> articles) {
    List<Answer> answers = articles.stream().map(a -> codes.article(code, a)).toList();
    return answers.contains(Answer.NOT_THERE)
        ? Standing.UNKNOWN
        : answers.contains(Answer.UNTOLD) ? Standing.UNTOLD : Standing.KNOWN;
  }

  private static Standing standing(Named text, Optional<Row> row) {
    // authorities number their own acts as they like
    if (row.isEmpty() || text.kind() == Kind.ARRETE || text.kind() == Kind.CIRCULAIRE) {
      return Standing.UNTOLD;
    }
    boolean agrees =
        LegalTexts.kind(row.get().get("kind")) == text.kind()
            && text.date().map(row.get().date("date")::equals).orElse(true);
    return !agrees
        ? Standing.MISDATED
        : row.get().get("status").startsWith("abrog") ? Standing.REPEALED : Standing.KNOWN;
  }
}
