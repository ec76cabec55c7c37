package org.contreseing.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contreseing.model.Appearance;
import org.contreseing.model.Appearance.Likeness;
import org.contreseing.model.Appearance.Role;
import org.contreseing.model.NameConflict;
import org.contreseing.model.Party;
import org.contreseing.model.Passage;
import org.contreseing.model.PersonName;
import org.contreseing.model.Signature;
import org.contreseing.model.SignatureBlock;
import org.contreseing.model.Span;
import org.contreseing.model.Stamp;
import org.contreseing.search.Search;
import org.contreseing.tables.Tables;

/** Gathers where and by what name a text speaks of each party, from presentation to stamp. */
final class AppearanceReader {

  private static final Comparator<Appearance> ORDER =
      Comparator.comparingInt(Appearance::party)
          .thenComparing(Appearance::role)
          .thenComparing(Appearance::span);

  private final NameLikeness likeness;

  AppearanceReader(Tables tables) {
    likeness = new NameLikeness(tables);
  }

  /** All appearances, by party, kind of place and place. */
  List<Appearance> read(
      Canvas canvas,
      List<Party> parties,
      Signature signature,
      List<NameConflict> conflicts,
      List<Stamp> stamps) {
    if (parties.isEmpty()) {
      return List.of();
    }
    List<Appearance> found = new ArrayList<>(new BodyMentions(canvas, parties, likeness).read());
    for (Party party : parties) {
      found.add(
          new Appearance(
              party.ordinal(), Role.COMPARUTION, party.name(), party.nameSpan(), 1, Likeness.SAME));
      party.aliases().forEach(a -> found.add(alias(canvas, party, a)));
    }
    signature.blocks().forEach(b -> block(canvas, parties, b).ifPresent(found::add));
    stamps.forEach(s -> stamp(s).ifPresent(found::add));
    conflicts.stream()
        .filter(c -> c.is(NameConflict.Kind.PARTY))
        .filter(c -> parties.stream().noneMatch(p -> p.span().contains(c.span())))
        .filter(c -> found.stream().noneMatch(f -> f.span().overlaps(c.span())))
        .flatMap(c -> slip(canvas, parties, c).stream())
        .toList()
        .forEach(found::add);
    found.sort(ORDER);
    return List.copyOf(found);
  }

  private Appearance alias(Canvas canvas, Party party, String alias) {
    Span after =
        new Span(party.nameSpan().end(), Math.max(party.nameSpan().end(), party.span().end()));
    Span span =
        place(canvas.passage(after), alias)
            .or(() -> place(canvas.passage(behind(canvas, party)), alias))
            .orElse(party.span());
    return new Appearance(party.ordinal(), Role.ALIAS, alias, span, 1, Likeness.ALIAS);
  }

  /** One sentence behind the parties may name all of them. */
  private static Span behind(Canvas canvas, Party party) {
    int end = canvas.outline().act().end();
    return new Span(Math.min(party.span().start(), end), end);
  }

  private Optional<Appearance> block(Canvas canvas, List<Party> parties, SignatureBlock block) {
    return block
        .party()
        .map(
            p -> {
              Party party = parties.get(p);
              boolean named = !block.label().isBlank() && !names(party, block.label());
              Span span =
                  named
                      ? place(canvas.passage(block.span()), block.label()).orElse(block.span())
                      : block.span();
              return new Appearance(
                  p,
                  Role.SIGNATURE,
                  named ? block.label() : "",
                  span,
                  1,
                  named ? likeness.of(party, block.label()) : Likeness.UNNAMED);
            });
  }

  /** Whether a label is the function or the person that acts for the party. */
  private static boolean names(Party party, String label) {
    String words = Designations.bare(Spelling.words(label));
    return party
        .representation()
        .filter(
            r ->
                r.quality().filter(q -> Spelling.words(q).equals(words)).isPresent()
                    || party.nature() != Party.Nature.NATURAL_PERSON
                        && r.person()
                            .filter(n -> new PersonName(n).sameAs(new PersonName(label)))
                            .isPresent())
        .isPresent();
  }

  private static Optional<Appearance> stamp(Stamp stamp) {
    return stamp
        .act()
        .flatMap(
            act ->
                stamp
                    .party()
                    .map(
                        p ->
                            new Appearance(
                                p,
                                Role.STAMP,
                                act.siren(),
                                act.span(),
                                stamp.times(),
                                Likeness.UNNAMED)));
  }

  private static Optional<Appearance> slip(
      Canvas canvas, List<Party> parties, NameConflict conflict) {
    Role role =
        canvas.outline().title().filter(t -> t.contains(conflict.span())).isPresent()
            ? Role.TITLE
            : Role.BODY;
    return parties.stream()
        .filter(p -> p.name().equals(conflict.subject()))
        .findFirst()
        .map(
            p ->
                new Appearance(
                    p.ordinal(),
                    role,
                    conflict.other(),
                    conflict.span(),
                    conflict.otherCount(),
                    Likeness.SPELLING));
  }

  /** The first place where words stand, however they are set apart. */
  private static Optional<Span> place(Passage passage, String words) {
    String apart =
        Stream.of(words.strip().split("\\s+"))
            .map(Pattern::quote)
            .collect(Collectors.joining("[\\s*_]+"));
    Search found = Wording.of(apart).matcher(passage.text());
    return found.find() ? Optional.of(passage.span(found)) : Optional.empty();
  }
}
