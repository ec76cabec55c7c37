package org.contreseing.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contreseing.model.AliasFault;
import org.contreseing.model.AliasFault.Kind;
import org.contreseing.model.Appearance;
import org.contreseing.model.Party;
import org.contreseing.model.Passage;
import org.contreseing.model.Span;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/** What is wrong with the short names of parties: two of them, none shorter, one for two, idle. */
final class AliasFaults {

  private static final Finder JOINED = Wording.of("[\\s»\"”,]*\\b(?:ou|et)\\b[^.;]{0,30}");

  private AliasFaults() {}

  /** At most one for each party and kind. */
  static List<AliasFault> read(Canvas canvas, NameFacts named) {
    List<AliasFault> found = new ArrayList<>();
    for (Party party : named.parties()) {
      if (!party.aliases().isEmpty() && !party.unnamed() && party.nature() != Party.Nature.STATE) {
        second(canvas, party).ifPresent(found::add);
        same(canvas, party).ifPresent(found::add);
        shared(canvas, party, named.parties()).ifPresent(found::add);
        if (found.stream().noneMatch(f -> f.party().equals(party.name())) && !slips(party, named)) {
          idle(canvas, party, named.parties()).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /** Where an alias is announced; the party's whole block when it stands elsewhere. */
  static Passage place(Canvas canvas, Party party, String alias) {
    int end = party.span().end();
    Passage after = canvas.passage(new Span(Math.min(party.nameSpan().end(), end), end));
    Search m = words(alias, "").matcher(after.text());
    return m.find() ? after.sub(m.start(), m.end()) : canvas.passage(party.nameSpan());
  }

  private static Passage behind(Canvas canvas, Party party, Passage first, String alias) {
    Passage rest =
        new Passage(
            canvas.reading(), first.to(), Math.max(first.to(), canvas.passage(party.span()).to()));
    Search m = words(alias, "").matcher(rest.text());
    return m.find() ? rest.sub(m.start(), m.end()) : first;
  }

  private static Finder words(String alias, String ending) {
    return Wording.of(
        "(?<![\\p{L}\\p{N}])"
            + Stream.of(alias.strip().split("[\\s*_]+"))
                .map(w -> Pattern.quote(w) + ending)
                .collect(Collectors.joining("[\\s*_]+"))
            + "(?![\\p{L}\\p{N}])");
  }

  private static Optional<AliasFault> second(Canvas canvas, Party party) {
    if (party.aliases().size() < 2) {
      return Optional.empty();
    }
    Passage first = place(canvas, party, party.aliases().get(0));
    Passage other = behind(canvas, party, first, party.aliases().get(1));
    boolean joined =
        first.to() <= other.from()
            && JOINED.matcher(canvas.text().substring(first.to(), other.from())).matches();
    return joined
        ? Optional.of(
            fault(first.span().cover(other.span()), Kind.DOUBLE, party, 0, party.aliases().get(1)))
        : Optional.empty();
  }

  /** Whether the text spells it in another way, by which it is used all the same. */
  private static boolean slips(Party party, NameFacts named) {
    return named.appearances().stream()
        .anyMatch(
            a -> a.party() == party.ordinal() && a.likeness() == Appearance.Likeness.SPELLING);
  }

  /** A name of several words, acronym left out, that is taken up as it is. */
  private static Optional<AliasFault> same(Canvas canvas, Party party) {
    String name = bare(party.name());
    String alias = bare(party.aliases().get(0));
    return alias.equals(name) && name.indexOf(' ') > 0
        ? Optional.of(
            fault(
                place(canvas, party, party.aliases().get(0)).span(),
                Kind.SAME_AS_NAME,
                party,
                0,
                ""))
        : Optional.empty();
  }

  private static String bare(String name) {
    return Designations.bare(Spelling.words(name.replaceAll("\\([^)]*\\)", " ")));
  }

  /** Announced in both blocks: where one sentence calls all parties alike, that is on purpose. */
  private static Optional<AliasFault> shared(Canvas canvas, Party party, List<Party> parties) {
    String alias = party.aliases().get(0);
    return parties.stream()
        .filter(p -> p.ordinal() < party.ordinal() && !p.aliases().isEmpty())
        .filter(p -> bare(p.aliases().get(0)).equals(bare(alias)))
        .filter(p -> stands(canvas, p, alias) && stands(canvas, party, alias))
        .findFirst()
        .map(p -> fault(place(canvas, party, alias).span(), Kind.SHARED, party, 0, p.name()));
  }

  private static boolean stands(Canvas canvas, Party party, String alias) {
    int end = party.span().end();
    Span after = new Span(Math.min(party.nameSpan().end(), end), end);
    return words(alias, "").matcher(canvas.passage(after).text()).find();
  }

  private static Optional<AliasFault> idle(Canvas canvas, Party party, List<Party> parties) {
    for (int i = 0; i < party.aliases().size(); i++) {
      String alias = party.aliases().get(i);
      if (stands(canvas, party, alias) && !used(canvas, alias, parties)) {
        return Optional.of(fault(place(canvas, party, alias).span(), Kind.UNUSED, party, i, ""));
      }
    }
    return Optional.empty();
  }

  /** Whether any of its forms stands anywhere outside the presentation of parties. */
  private static boolean used(Canvas canvas, String alias, List<Party> parties) {
    String bare = alias.replaceFirst("(?iu)^(?:les?\\s+|la\\s+|l['’]\\s?|une?\\s+)", "");
    Passage whole = canvas.whole();
    return words(bare, "(?:e?s|x)?")
        .matcher(whole.text())
        .results()
        .map(m -> whole.span(m.start(), m.end()))
        .anyMatch(s -> parties.stream().noneMatch(p -> p.span().contains(s)));
  }

  private static AliasFault fault(Span span, Kind kind, Party party, int alias, String other) {
    return new AliasFault(span, kind, party.name(), party.aliases().get(alias), other);
  }
}
