package org.contreseing.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.contreseing.facts.OfficerReader.Officer;
import org.contreseing.model.Identifier;
import org.contreseing.model.LegalForm;
import org.contreseing.model.Party;
import org.contreseing.model.Party.Nature;
import org.contreseing.model.Party.Representation;
import org.contreseing.model.Party.Seat;
import org.contreseing.model.Passage;
import org.contreseing.model.Placeholder;
import org.contreseing.model.Span;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;
import org.contreseing.tables.Tables;

/** Reads the parties of an agreement from its comparution. */
final class PartyReader {

  private static final Finder NUMBER_OR_SEAT =
      Wording.of(
          "(?:SIRE[NT]|RNA|RCS|immatricul[ée]e?|num[ée]ro|si[èe]ge|sise?|situ[ée]e?|adresse|d[ée]nomination|d[ée]nomm[ée]e?|nom)\\b[^,;\\n]{0,14}$");

  private static final Finder NATURAL =
      Wording.of(
          "^(?:M\\.|Mme|Mlle|Monsieur|Madame|Mademoiselle|Docteur|Dr)[\\s,]|\\bn[ée]e?\\s+le\\b|^\\(?nom,? ?pr[ée]nom");
  private static final Finder STATE = Wording.of("\\bagissant\\s+au\\s+nom\\s+de\\s?l'\\s?[ÉE]tat");
  private static final Finder ACRONYM = Wording.exact("\\(([\\p{Lu}][\\p{Lu}\\d-]{1,14})\\)\\s*$");

  /** A name that is only brackets, or has no letter at all, is a field of a template. */
  private static final Finder FIELD_NAME =
      Wording.of("^[*_]*\\([^()]+\\)[*_]*$|^[^\\p{L}]+$|^\\W*[:~]\\p{Ll}+(?:[_.]\\p{Ll}++)++");

  /** What a template asks for in brackets: "(dénomination de la structure)". */
  private static final Finder DESCRIBED =
      Wording.of(
          "\\((?:noms?(?!\\s+(?:d'usage|de\\s+(?:naissance|jeune|famille)|commercial|marital))|pr[ée]noms?|d[ée]nomination|raison\\s+sociale|adresse)\\b[^()]{0,60}\\)");

  private static final Finder APPOSED =
      Wording.of(
          "[\\s,(–-]*(?:une?\\s+)?(?<form>(?:association|soci[ée]t[ée]|fondation|syndicat\\s+mixte|groupement\\s+d'int[ée]r[êe]t\\s+public|SARL|SASU?|EURL|SA)(?!\\p{L})[^,;\\n]{0,60})");

  private static final int FAR = 700;

  private final LegalForms forms;
  private final PartyBlocks blocks;
  private final PartyLikeness likeness;
  private final RepresentationReader representations;
  private final OfficerReader officers;
  private final AliasReader aliases = new AliasReader();
  private final SeatReader seats = new SeatReader();

  PartyReader(Tables tables, PersonGrammar persons, Qualities qualities) {
    this.forms = new LegalForms(tables);
    this.blocks = new PartyBlocks(forms);
    this.likeness = new PartyLikeness(forms, qualities);
    this.representations = new RepresentationReader(persons, qualities);
    this.officers = new OfficerReader(persons, qualities, forms);
  }

  /**
   * The parties, in order.
   *
   * @param identifiers registration numbers of the whole agreement
   * @param placeholders blanks of the whole agreement
   */
  List<Party> read(Canvas canvas, List<Identifier> identifiers, List<Placeholder> placeholders) {
    List<Party> presented = presented(canvas, identifiers, placeholders);
    List<PartyTable.Entry> table = PartyTable.find(canvas);
    return tells(table, presented) ? tabled(table, identifiers, placeholders) : presented;
  }

  /** Whether a table presents the parties: sentences present fewer than two, or only its cells. */
  private static boolean tells(List<PartyTable.Entry> table, List<Party> presented) {
    return !table.isEmpty()
        && (presented.size() < 2
            || presented.stream()
                .allMatch(
                    p ->
                        table.stream()
                            .flatMap(e -> e.cells().stream())
                            .anyMatch(c -> c.overlaps(p.nameSpan()))));
  }

  private List<Party> tabled(
      List<PartyTable.Entry> table, List<Identifier> identifiers, List<Placeholder> placeholders) {
    List<Party> parties = new ArrayList<>();
    for (PartyTable.Entry entry : table) {
      List<Span> cells = entry.cells();
      parties.add(
          party(
              parties.size(),
              entry.block(),
              entry.alias().stream().toList(),
              identifiers.stream().filter(i -> within(cells, i.span())).toList(),
              placeholders.stream().filter(p -> within(cells, p.span())).toList()));
    }
    return List.copyOf(parties);
  }

  private static boolean within(List<Span> cells, Span span) {
    return cells.stream().anyMatch(c -> c.contains(span));
  }

  private List<Party> presented(
      Canvas canvas, List<Identifier> identifiers, List<Placeholder> placeholders) {
    Optional<Passage> zone = Comparution.find(canvas);
    if (zone.isEmpty()) {
      return List.of();
    }
    List<Passage> cut =
        blocks.cut(zone.get(), canvas.outline().source().blocks()).stream()
            .filter(likeness::of)
            .toList();
    String told = canvas.text().substring(zone.get().from(), end(canvas, zone.get()));
    Optional<String> shared = SharedAlias.in(told);
    List<String> each = respective(canvas, zone.get(), cut.size());
    List<Party> parties = new ArrayList<>();
    for (Passage block : cut) {
      List<String> alias =
          each.isEmpty()
              ? shared.map(a -> own(block, a)).orElse(List.of())
              : List.of(each.get(parties.size()));
      parties.add(party(parties.size(), block, alias, identifiers, placeholders));
    }
    return List.copyOf(parties);
  }

  private static int end(Canvas canvas, Passage zone) {
    return Math.min(canvas.text().length(), zone.to() + FAR);
  }

  /** What only this party is called; what all are called where nothing is. */
  private List<String> own(Passage block, String shared) {
    List<String> own = new ArrayList<>(aliases.read(block.text()));
    own.remove(shared);
    return own.isEmpty() ? List.of(shared) : own;
  }

  /** One alias for each party where one sentence behind the last gives them all. */
  private static List<String> respective(Canvas canvas, Passage zone, int parties) {
    List<String> each =
        AliasReader.respective(canvas.text().substring(zone.to(), end(canvas, zone)));
    return each.size() == parties ? each : List.of();
  }

  private Party party(
      int ordinal,
      Passage block,
      List<String> alias,
      List<Identifier> identifiers,
      List<Placeholder> placeholders) {
    Optional<Representation> announced = representations.read(block);
    Optional<Officer> officer =
        announced.isPresent() || STATE.matcher(block.text()).find()
            ? Optional.empty()
            : officers.read(block);
    Passage name = officer.map(Officer::body).orElseGet(() -> PartyName.of(block));
    String printed = name.text().replaceAll("\\s+", " ");
    Span span = block.span();
    Optional<Representation> representation = announced.or(() -> officer.map(Officer::acts));
    Optional<Seat> seat = seats.read(block, name.to() - block.from());
    List<Identifier> own =
        identifiers.stream()
            .filter(i -> i.kind().ofPerson() && span.contains(i.span()))
            .map(i -> i.of(ordinal))
            .toList();
    List<Placeholder> blanks = blanks(block, name, seat, placeholders);
    return new Party(
        ordinal,
        span,
        printed,
        name.span(),
        alias.isEmpty() ? called(block, printed) : alias,
        nature(printed, block),
        forms.form(printed).or(() -> apposed(block, name)),
        representation,
        seat,
        own,
        blanks);
  }

  /** "…, association régie par la loi de 1901, …" right behind the name. */
  private Optional<LegalForm> apposed(Passage block, Passage name) {
    Search said =
        APPOSED.matcher(block.text()).region(name.to() - block.from(), block.text().length());
    return said.lookingAt() ? forms.form(said.group("form")) : Optional.empty();
  }

  private List<String> called(Passage block, String name) {
    List<String> called = aliases.read(block.text());
    if (called.isEmpty() && NATURAL.matcher(name).find()) {
      return AliasReader.common(block.text());
    }
    Search acronym = ACRONYM.matcher(name);
    return called.isEmpty() && acronym.find() ? List.of(acronym.group(1)) : called;
  }

  private Nature nature(String name, Passage block) {
    if (STATE.matcher(block.text()).find()) {
      return Nature.STATE;
    }
    Optional<Nature> named = forms.nature(name);
    if (named.isPresent() && !name.matches("(?iu)(?:M\\.|Mme|Monsieur|Madame)\\s.*")) {
      return named.get();
    }
    boolean natural = NATURAL.matcher(name).find() || NATURAL.matcher(block.text()).find();
    return natural
        ? Nature.NATURAL_PERSON
        : forms.nature(firstLines(block)).filter(n -> n != Nature.STATE).orElse(Nature.UNKNOWN);
  }

  /**
   * What is said of a party right behind its name ("…, association loi 1901, …") tells its form
   * when the name does not.
   */
  private static String firstLines(Passage block) {
    String text = block.text();
    Search acting = RepresentationReader.ANNOUNCED.matcher(text);
    int end = acting.find() ? acting.start() : text.length();
    return text.substring(0, Math.min(end, 300));
  }

  /**
   * Blanks of the name, the seat or an identifier; those of the representative or of an act are
   * told elsewhere.
   */
  private static List<Placeholder> blanks(
      Passage block, Passage name, Optional<Seat> seat, List<Placeholder> placeholders) {
    List<Placeholder> known =
        placeholders.stream()
            .filter(p -> block.span().contains(p.span()))
            .filter(
                p ->
                    p.span().overlaps(name.span())
                        || seat.filter(s -> p.span().overlaps(s.span())).isPresent()
                        || numbers(block, p.span()))
            .toList();
    Stream<Placeholder> described =
        Stream.concat(
                Canvas.all(FIELD_NAME, name).stream(),
                Canvas.all(DESCRIBED, block.sub(0, firstLines(block).length())).stream())
            .map(f -> new Placeholder(f.span(), f.text(), "template", Placeholder.Zone.PARTIES))
            .filter(f -> known.stream().noneMatch(k -> k.span().overlaps(f.span())));
    return Stream.concat(known.stream(), described)
        .sorted(Comparator.comparing(Placeholder::span))
        .distinct()
        .toList();
  }

  private static boolean numbers(Passage block, Span blank) {
    int at = block.reading().indexOf(blank.start()) - block.from();
    String before = block.text().substring(Math.max(0, at - 30), at);
    return NUMBER_OR_SEAT.matcher(before).find();
  }
}
