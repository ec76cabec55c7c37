package org.contreseing.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contreseing.model.DateMention;
import org.contreseing.model.LawReference.Kind;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;
import org.contreseing.tables.Row;
import org.contreseing.tables.Tables;

/** Finds the laws, decrees, codes… that a text names, in full or by what it named before. */
final class LegalTexts {

  /**
   * A text named.
   *
   * @param alone whether it is one even where no article stands beside it
   */
  record Named(
      int start,
      int end,
      Kind kind,
      Optional<String> code,
      Optional<String> number,
      Optional<LocalDate> date,
      boolean alone) {

    private Named like(Named other) {
      return new Named(start, end, kind, other.code, other.number, other.date, false);
    }

    private boolean says() {
      return code.isPresent() || number.isPresent() || date.isPresent();
    }
  }

  private static final String KIND =
      "(?<kind>lois?|décrets?(?:-lois?)?|ordonnances?|règlements?|directives?|circulaires?|arrêtés?)\\b";
  private static final String QUALITY =
      "(?: (?:organique|constitutionnelle|ministérielle?|interministérielle?|préfectorale?|municipale?|général|européenn?e|modifiée?s?|délégué|d'exécution|d'application|de délégation|de finances(?: rectificative)?|du premier ministre|du maire|du président|du préfet)){0,3}";
  private static final Finder NUMBERED =
      Phrase.of(
          "(?<![\\p{L}-])"
              + KIND
              + QUALITY
              + "(?:,?~\\(?(?:ue|ce|cee|eu|euratom)\\)?,?)?"
              + "(?: n°s?~| n[os]{1,2} |~)(?<number>\\d{2,4}[-/]\\d{1,5})(?:[/-](?:ce|ue|cee)\\b)?(?![\\d/-])");
  // authorities number their own acts as they like
  private static final Finder OF_AUTHORITY =
      Phrase.of(
          "(?<![\\p{L}-])(?<kind>circulaires?|arrêtés?)\\b"
              + QUALITY
              + " n°s?~(?=[\\w./-]{0,24}\\d)(?<number>\\w[\\w/-]*+(?:\\.[\\w/-]++)*+)");
  private static final Finder DATED =
      Phrase.of(
          "(?<![\\p{L}-])(?<kind>lois?|décrets?(?:-lois?)?|ordonnances?|circulaires?|arrêtés?)\\b"
              + QUALITY
              + "(?:,? en date)? du ");
  private static final Finder DAY_AFTER = Phrase.of("(?:,? modifiée?s?)?,?(?: en date)? du ");
  private static final String SAID = "(?:précitée?s?|susvisée?s?|sus-visée?s?|susmentionnée?s?)";
  private static final Finder AGAIN =
      Phrase.of(
          "\\b(?:même|dudit|ledit|ladite|audit|ce|cette) (?<kind>code|loi|décret|ordonnance|règlement|directive|circulaire|arrêté)\\b"
              + "|\\b(?<same>code|loi|décret|ordonnance|règlement|directive|circulaire|arrêté) "
              + SAID);

  private final Codes codes;
  private final Map<String, Row> byName = new HashMap<>();
  private final Finder names;

  LegalTexts(Tables tables, Codes codes) {
    this.codes = codes;
    for (Row row : tables.rows("known_texts")) {
      aliases(row).forEach(a -> byName.put(a, row));
    }
    names =
        Phrase.of(
            "(?<![\\p{L}\\d])(?:"
                + byName.keySet().stream()
                    .sorted(
                        Comparator.comparingInt(String::length).reversed().thenComparing(a -> a))
                    .collect(Collectors.joining("|"))
                + ")(?![\\p{L}\\d])");
  }

  private static Stream<String> aliases(Row row) {
    return Stream.of(row.get("aliases").split("\\|")).filter(a -> !a.isEmpty());
  }

  /** The texts in order; those that only take up another have what that one said of itself. */
  List<Named> read(Prose prose, List<DateMention> days) {
    Map<Integer, DateMention> byStart = new HashMap<>();
    days.forEach(d -> byStart.put(prose.local(d.span()).start(), d));
    List<Named> found = new ArrayList<>();
    prose.each(NUMBERED, m -> found.add(numbered(prose, m, byStart)));
    prose.each(OF_AUTHORITY, m -> found.add(numbered(prose, m, byStart)));
    prose.each(DATED, m -> dated(prose, m, byStart).ifPresent(found::add));
    prose.each(names, m -> found.add(known(m)));
    prose.each(codes.names(), m -> code(prose, m).ifPresent(found::add));
    prose.each(AGAIN, m -> found.add(again(m)));
    return antecedents(apart(found));
  }

  private static Named numbered(Prose prose, Search m, Map<Integer, DateMention> days) {
    String number = prose.quote(m.start("number"), m.end("number"));
    Search after = DAY_AFTER.matcher(prose.text()).region(m.end(), prose.text().length());
    Optional<DateMention> day =
        after.lookingAt() ? Optional.ofNullable(days.get(after.end())) : Optional.empty();
    int end = day.map(d -> prose.local(d.span()).end()).orElse(m.end());
    return new Named(
        m.start(),
        end,
        kind(m.group("kind")),
        Optional.empty(),
        Optional.of(number),
        day.flatMap(DateMention::date),
        true);
  }

  private static Optional<Named> dated(Prose prose, Search m, Map<Integer, DateMention> days) {
    return Optional.ofNullable(days.get(m.end()))
        .map(
            d ->
                new Named(
                    m.start(),
                    prose.local(d.span()).end(),
                    kind(m.group("kind")),
                    Optional.empty(),
                    Optional.empty(),
                    d.date(),
                    true));
  }

  private Named known(Search m) {
    Row row = byName.get(Surroundings.flat(m.group()));
    Optional<String> number = Optional.of(row.get("number")).filter(n -> !n.isEmpty());
    Kind kind = kind(row.get("kind"));
    return new Named(
        m.start(), m.end(), kind, Optional.empty(), number, Optional.of(row.date("date")), true);
  }

  private Optional<Named> code(Prose prose, Search m) {
    String printed = prose.quote(m.start(), m.end());
    return codes
        .key(printed)
        .filter(k -> Codes.isWritten(printed))
        .map(
            k ->
                new Named(
                    m.start(),
                    m.end(),
                    Kind.CODE,
                    Optional.of(k),
                    Optional.empty(),
                    Optional.empty(),
                    Codes.speaksAlone(printed)));
  }

  private static Named again(Search m) {
    String kind = m.group("kind") == null ? m.group("same") : m.group("kind");
    return new Named(
        m.start(),
        m.end(),
        kind(kind),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  static Kind kind(String word) {
    String plain = Spelling.fold(word);
    return Stream.of(Kind.values())
        .filter(k -> plain.startsWith(k.code().toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow();
  }

  // of two readings of one place the one that starts first, of these the longer
  private static List<Named> apart(List<Named> found) {
    found.sort(
        Comparator.comparingInt(Named::start)
            .thenComparing(Comparator.comparingInt(Named::end).reversed()));
    List<Named> apart = new ArrayList<>();
    int end = 0;
    for (Named next : found) {
      if (next.start() >= end) {
        apart.add(next);
        end = next.end();
      }
    }
    return apart;
  }

  // "dudit code" is the last code named; a law named by its day alone has the number it had before
  private static List<Named> antecedents(List<Named> found) {
    Map<Kind, Named> last = new HashMap<>();
    Map<String, Named> byDay = new HashMap<>();
    List<Named> all = new ArrayList<>();
    for (Named next : found) {
      Named full = next;
      if (!next.says()) {
        full = Optional.ofNullable(last.get(next.kind())).map(next::like).orElse(next);
      } else if (next.number().isEmpty() && next.date().isPresent()) {
        Named before = byDay.getOrDefault(day(next), next);
        full =
            new Named(
                next.start(),
                next.end(),
                next.kind(),
                next.code(),
                before.number(),
                next.date(),
                true);
      }
      if (full.says()) {
        last.put(full.kind(), full);
        all.add(full);
      }
      if (full.number().isPresent() && full.date().isPresent()) {
        byDay.putIfAbsent(day(full), full);
      }
    }
    return all;
  }

  private static String day(Named text) {
    return text.kind() + " " + text.date().map(LocalDate::toString).orElse("");
  }
}
