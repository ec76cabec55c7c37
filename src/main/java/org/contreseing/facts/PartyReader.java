package org.contreseing.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contreseing.model.Identifier;
import org.contreseing.model.Party;
import org.contreseing.model.Party.Nature;
import org.contreseing.model.Party.Representation;
import org.contreseing.model.Party.Seat;
import org.contreseing.model.Passage;
import org.contreseing.model.Placeholder;
import org.contreseing.model.Span;
import org.contreseing.tables.Tables;

/** Reads the parties of an agreement from its comparution. */
final class PartyReader {

  private static final Pattern NUMBER_OR_SEAT =
      Wording.of(
          "(?:SIRE[NT]|RNA|RCS|immatricul[ée]e?|num[ée]ro|si[èe]ge|sise?|situ[ée]e?|adresse|d[ée]nomination|d[ée]nomm[ée]e?|nom)\\b[^,;\\n]{0,14}$");

  private static final Pattern NATURAL =
      Wording.of(
          "^(?:M\\.|Mme|Mlle|Monsieur|Madame|Mademoiselle|Docteur|Dr)[\\s,]|\\bn[ée]e?\\s+le\\b|^\\(?nom,? ?pr[ée]nom");
  private static final Pattern STATE =
      Wording.of("\\bagissant\\s+au\\s+nom\\s+de\\s?l'\\s?[ÉE]tat");
  private static final Pattern ACRONYM = Wording.exact("\\(([\\p{Lu}][\\p{Lu}\\d-]{1,14})\\)\\s*$");

  private final LegalForms forms;
  private final PartyBlocks blocks;
  private final RepresentationReader representations;
  private final AliasReader aliases = new AliasReader();
  private final SeatReader seats = new SeatReader();

  PartyReader(Tables tables, PersonGrammar persons, Qualities qualities) {
    this.forms = new LegalForms(tables);
    this.blocks = new PartyBlocks(forms);
    this.representations = new RepresentationReader(persons, qualities);
  }

  /**
   * The parties, in order.
   *
   * @param identifiers registration numbers of the whole agreement
   * @param placeholders blanks of the whole agreement
   */
  List<Party> read(Canvas canvas, List<Identifier> identifiers, List<Placeholder> placeholders) {
    List<Party> parties = new ArrayList<>();
    Optional<Passage> zone = Comparution.find(canvas);
    if (zone.isPresent()) {
      for (Passage block : blocks.cut(zone.get(), canvas.outline().source().blocks())) {
        parties.add(party(parties.size(), block, identifiers, placeholders));
      }
    }
    return List.copyOf(parties);
  }

  private Party party(
      int ordinal, Passage block, List<Identifier> identifiers, List<Placeholder> placeholders) {
    Passage name = PartyName.of(block);
    String printed = name.text().replaceAll("\\s+", " ");
    Span span = block.span();
    Optional<Representation> representation = representations.read(block);
    Optional<Seat> seat = seats.read(block, name.to() - block.from());
    List<Identifier> own = identifiers.stream().filter(i -> span.contains(i.span())).toList();
    List<Placeholder> blanks = blanks(block, name.span(), seat, placeholders);
    return new Party(
        ordinal,
        span,
        printed,
        name.span(),
        called(block, printed),
        nature(printed, block),
        representation,
        seat,
        own,
        blanks);
  }

  private List<String> called(Passage block, String name) {
    List<String> called = aliases.read(block.text());
    Matcher acronym = ACRONYM.matcher(name);
    return called.isEmpty() && acronym.find() ? List.of(acronym.group(1)) : called;
  }

  private Nature nature(String name, Passage block) {
    if (block.matcher(STATE).find()) {
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
    Matcher acting = RepresentationReader.ANNOUNCED.matcher(text);
    int end = acting.find() ? acting.start() : text.length();
    return text.substring(0, Math.min(end, 300));
  }

  /**
   * Blanks of the name, the seat or an identifier; those of the representative or of an act are
   * told elsewhere.
   */
  private static List<Placeholder> blanks(
      Passage block, Span name, Optional<Seat> seat, List<Placeholder> placeholders) {
    return placeholders.stream()
        .filter(p -> block.span().contains(p.span()))
        .filter(
            p ->
                p.span().overlaps(name)
                    || seat.filter(s -> p.span().overlaps(s.span())).isPresent()
                    || numbers(block, p.span()))
        .toList();
  }

  private static boolean numbers(Passage block, Span blank) {
    int at = block.reading().indexOf(blank.start()) - block.from();
    String before = block.text().substring(Math.max(0, at - 30), at);
    return NUMBER_OR_SEAT.matcher(before).find();
  }
}
