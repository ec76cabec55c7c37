package org.contreseing.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.contreseing.model.Outline;
import org.contreseing.model.Passage;
import org.contreseing.model.Span;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * Reads the parties from a table that presents them, one to a row or one to a column. What the
 * table holds is told by the titles of its columns or rows; without a column of names and one of
 * representatives or of short names it presents nobody.
 */
final class PartyTable {

  /**
   * One party of the table.
   *
   * @param block its cells in one, worded as a comparution words them
   * @param alias what it is called further on; empty when the table does not say
   * @param cells where its cells stand
   */
  record Entry(Passage block, Optional<String> alias, List<Span> cells) {}

  private enum Role {
    NAME(
        "(?:les\\s+)?(?:parti(?:e|es)|partenaires?|cocontractants?|organismes?|structures?|collectivit[ée]s?|entit[ée]s?|membres?|signataires?|adh[ée]rents?|raison\\s+sociale|d[ée]nomination(?:\\s+sociale)?|noms?(?:\\s+de\\s+(?:la|l')\\s?\\p{L}+)?|identit[ée])(?:\\s*(?:et|/)\\s*forme(?:\\s+juridique)?)?",
        ""),
    ALIAS(
        "ci-apr[èe]s.{0,30}|d[ée]sign(?:ation|[ée]e?s?)(?:\\s+(?:abr[ée]g[ée]e|courte|dans\\b.{0,30}|ci-apr[èe]s))?|d[ée]nomm[ée]e?s?(?:\\s+ci-apr[èe]s)?|appel(?:lation|[ée]e?s?)(?:\\s.{0,20})?|d[ée]nomination\\s+(?:abr[ée]g[ée]e|courte|usuelle)|alias|dite?s?|abr[ée]viation|nom\\s+(?:court|d'usage)",
        ""),
    SEAT(
        "(?:si[èe]ge|adresse|domicile|domiciliation)(?:\\s+(?:social|administratif|postale))?(?:\\s*(?:et|/|,)\\s*.{3,30})?",
        "; siège : "),
    NUMBER(
        "SIRE[NT](?:\\s*/\\s*\\p{L}+)?|RCS|RNA|(?:n°|num[ée]ro|immatriculation|identifiant).{0,30}",
        "; SIRET "),
    ACTS(
        "repr[ée]sent(?:[ée]{1,2}s?(?:\\s+par)?|ante?s?)(?:\\s+(?:l[ée]gal|habilit|de\\b|et\\b).{0,25})?|agissant\\s+par|signataire\\s+habilit[ée]",
        "; représenté par "),
    OTHER("", "; ");

    private final Finder title;
    private final String introduction;

    Role(String title, String introduction) {
      this.title = Wording.of("^\\W*(?:" + title + ")\\W*$");
      this.introduction = introduction;
    }

    static Role of(String cell) {
      for (Role role : values()) {
        if (role != OTHER && role.title.matcher(cell).find()) {
          return role;
        }
      }
      return OTHER;
    }
  }

  private static final Finder SHORT =
      Wording.of(
          "^(?:ci-apr[èe]s\\s*:?\\s*)?(?:(?:(?:le|la|les)\\s+|l')?[«\"“]\\s*([^»\"”]{1,80}?)\\s*[»\"”]|([^«\"“,;:]{2,80}))\\W*$");
  private static final int LONGEST = 12_000;

  private PartyTable() {}

  /** The parties of the first table before the articles that presents two or more. */
  static List<Entry> find(Canvas canvas) {
    Outline outline = canvas.outline();
    int start = outline.whole().start();
    int end =
        outline.articles().stream()
            .mapToInt(a -> a.span().start())
            .min()
            .orElse(outline.signature().start());
    Passage opening =
        canvas.passage(new Span(start, Math.max(start, Math.min(end, start + LONGEST))));
    for (List<List<Passage>> table : TextTable.of(opening, outline.source().blocks())) {
      List<Entry> entries = entries(table);
      List<Entry> found = entries.size() > 1 ? entries : entries(turned(table));
      if (found.size() > 1) {
        return found;
      }
    }
    return List.of();
  }

  private static List<Entry> entries(List<List<Passage>> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    List<Role> roles = rows.get(0).stream().map(c -> Role.of(c.text())).toList();
    int name = roles.lastIndexOf(Role.NAME);
    if (name < 0 || !roles.contains(Role.ALIAS) && !roles.contains(Role.ACTS)) {
      return List.of();
    }
    return rows.subList(1, rows.size()).stream()
        .filter(r -> r.size() == roles.size() && named(r.get(name)))
        .map(r -> entry(r, roles, name))
        .toList();
  }

  private static boolean named(Passage cell) {
    Predicate<String> title = t -> Role.of(t) == Role.NAME;
    return cell.text().chars().anyMatch(Character::isLetter) && !title.test(cell.text());
  }

  /** The name first, and behind it what stands behind it in the document. */
  private static Entry entry(List<Passage> cells, List<Role> roles, int name) {
    JoinedPassage joined = new JoinedPassage().add("", cells.get(name));
    Optional<String> alias = Optional.empty();
    List<Span> spans = new ArrayList<>(List.of(cells.get(name).span()));
    for (int i = 0; i < cells.size(); i++) {
      Passage cell = cells.get(i);
      Role role = roles.get(i);
      if (role == Role.ALIAS) {
        alias = called(cell.text());
      } else if (i > name && role != Role.NAME && !cell.text().isBlank()) {
        joined.add(role.introduction, cell);
      }
      spans.add(cell.span());
    }
    return new Entry(joined.passage(), alias, List.copyOf(spans));
  }

  private static Optional<String> called(String cell) {
    Search called = SHORT.matcher(cell.replaceAll("[\\s*_]+", " ").strip());
    return called.find()
        ? Optional.of(called.group(1) == null ? called.group(2).strip() : called.group(1))
        : Optional.empty();
  }

  /** Rows as columns; none where the rows are not of one length. */
  private static List<List<Passage>> turned(List<List<Passage>> rows) {
    int width = rows.get(0).size();
    if (rows.stream().anyMatch(r -> r.size() != width)) {
      return List.of();
    }
    List<List<Passage>> columns = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      int column = i;
      columns.add(rows.stream().map(r -> r.get(column)).toList());
    }
    return columns;
  }
}
