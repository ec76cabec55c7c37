package org.contreseing.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contreseing.model.Party;
import org.contreseing.model.Passage;
import org.contreseing.model.SignatureBlock;
import org.contreseing.model.SignatureBlock.Leftover;
import org.contreseing.model.SignatureBlock.State;
import org.contreseing.model.Span;
import org.contreseing.search.Finder;

/**
 * Gathers the lines of a signature zone into one block a signatory: a line that says again what the
 * block has opens the next.
 */
final class SignatureBlocks {

  /** What says that somebody signs by the power of another. */
  static final Finder DELEGATED =
      Wording.of(
          "par\\s+d[ée]l[ée]gation|\\bpour ordre\\b|\\bp\\s?[/.]\\s?o\\b|par empêchement|par suppl[ée]ance");

  private static final Finder GOES_ON = Wording.exact("^(?:\\p{Ll}|\\((?!\\d))");

  private static final Finder SIGNED = Wording.of("^sign[ée]e?\\s+[ée]lectroniquement\\b");

  /** A line that breaks off within a function or a name. */
  private static final Finder HANGING =
      Wording.of("(?:[\\s'](?:de|du|des|et|par|de\\s+la|aux?|en|ch?arg[ée]e?)|'|\\bde\\s+l')$");

  /** In lower case a party or a function of its own begins with its article. */
  private static final Finder ITSELF = Wording.of("^(?:(?:le|la|les|son|sa|pour)\\s|l')");

  private static final Finder SEVERAL = Wording.of("^les\\s");

  private final SignatureLine.Grammar grammar;
  private final Designations designations;
  private final List<Party> parties;

  SignatureBlocks(SignatureLine.Grammar grammar, Designations designations, List<Party> parties) {
    this.grammar = grammar;
    this.designations = designations;
    this.parties = parties;
  }

  /** The blocks of one column or run of lines. */
  List<SignatureBlock> read(List<Passage> lines) {
    List<Draft> drafts = new ArrayList<>();
    Draft draft = new Draft();
    for (Passage line : lines) {
      SignatureLine next = grammar.read(line);
      boolean goesOn = draft.hangs(next) || goesOn(draft, next);
      if (goesOn && next.leftover().isEmpty() && !next.blank()) {
        draft.goOn(line);
        continue;
      }
      if (draft.repeats(next)) {
        draft.spans.add(line.span());
        continue;
      }
      if (draft.refuses(next, designations)) {
        drafts.add(draft);
        draft = draft.next(next);
      }
      draft.add(next);
    }
    drafts.add(draft);
    return drafts.stream().filter(this::signs).map(this::block).toList();
  }

  private boolean goesOn(Draft draft, SignatureLine next) {
    String line = next.at().text();
    boolean sameFunction =
        draft.last.equals("quality") && next.person().isEmpty() && !ITSELF.matcher(line).find();
    return GOES_ON.matcher(line).find()
        && !SIGNED.matcher(line).find()
        && !draft.spans.isEmpty()
        && !(draft.last.equals("label") && !next.quality().isEmpty())
        && (next.empty() || sameFunction || next.person().isEmpty() && continues(draft, next));
  }

  /**
   * Whether a draft is a signatory: a title of a table below the signatures names no party, person
   * or function.
   */
  private boolean signs(Draft draft) {
    return draft.says()
        && (draft.announced
            || draft.person.isPresent()
            || !draft.quality.isEmpty()
            || parties.isEmpty()
            || party(draft).isPresent());
  }

  /**
   * "Conseil départemental / de la Creuse": a line in lower case goes on with the one before unless
   * it names another party.
   */
  private boolean continues(Draft draft, SignatureLine next) {
    Optional<Integer> other = designations.meant(next.label());
    return draft.goesOnWith()
        && (next.label().isEmpty()
            || other.isEmpty()
            || other.equals(designations.meant(draft.label))
            || draft.label.isEmpty());
  }

  private SignatureBlock block(Draft draft) {
    Span span = draft.spans.stream().reduce(Span::cover).orElseThrow();
    Optional<Integer> party = party(draft);
    Optional<String> signatory = draft.person.map(p -> p.text().replaceAll("\\s+", " "));
    Optional<String> quality =
        Optional.of(draft.quality.replaceFirst("(?iu)^(?:son|sa|le|la)\\s+", ""))
            .filter(q -> !q.isEmpty());
    State state = draft.blank ? State.UNSIGNED : State.UNVERIFIABLE;
    boolean delegated = DELEGATED.matcher(draft.text()).find();
    return new SignatureBlock(
        span,
        draft.label,
        party,
        signatory,
        draft.person.map(Passage::span).or(() -> draft.function).orElse(span),
        quality,
        state,
        delegated,
        List.copyOf(draft.leftovers));
  }

  private Optional<Integer> party(Draft draft) {
    return designations
        .meant(draft.label)
        .or(
            () ->
                draft.person.flatMap(
                    p -> one(parties.stream().filter(x -> same(x, p.text())).toList())))
        .or(
            () ->
                draft.label.isEmpty()
                    ? one(parties.stream().filter(x -> acts(x, draft.quality)).toList())
                    : Optional.empty())
        .or(() -> designations.meant(draft.quality))
        .or(() -> one(parties.stream().filter(x -> acts(x, bare(draft.label))).toList()));
  }

  private static String bare(String label) {
    return label.replaceFirst("(?iu)^(?:le|la)\\s+", "");
  }

  private static boolean same(Party party, String person) {
    return party
        .representation()
        .flatMap(Party.Representation::person)
        .filter(p -> Spelling.distance(Spelling.words(p), Spelling.words(person), 2) <= 2)
        .isPresent();
  }

  private static boolean acts(Party party, String quality) {
    String wanted = Spelling.words(quality);
    return !wanted.isEmpty()
        && (party
                .representation()
                .flatMap(Party.Representation::quality)
                .filter(q -> Spelling.words(q).equals(wanted))
                .isPresent()
            || Spelling.words(party.name()).equals(wanted));
  }

  private static Optional<Integer> one(List<Party> meant) {
    return meant.size() == 1 ? Optional.of(meant.get(0).ordinal()) : Optional.empty();
  }

  /** A block while its lines come in. */
  private static final class Draft {

    private final List<Span> spans = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final List<Leftover> leftovers = new ArrayList<>();
    private String label = "";
    private String quality = "";
    private Optional<Passage> person = Optional.empty();
    private Optional<Span> function = Optional.empty();
    private boolean announced;
    private boolean blank;
    private boolean several;
    private String last = "";

    boolean says() {
      return !label.isEmpty() || !quality.isEmpty() || person.isPresent();
    }

    boolean goesOnWith() {
      return last.equals("label") || last.equals("quality");
    }

    /** "Les gérants" sign one below the other for the same party. */
    Draft next(SignatureLine line) {
      Draft next = new Draft();
      boolean beside = line.person().isPresent() && line.label().isEmpty();
      if (several && beside && line.quality().isEmpty()) {
        next.label = label;
        next.quality = quality;
        next.function = function;
        next.several = true;
      }
      return next;
    }

    /** "La directrice de / l'établissement public": the line before breaks off. */
    boolean hangs(SignatureLine next) {
      return goesOnWith()
          && next.person().isEmpty()
          && !next.announced()
          && HANGING.matcher(texts.get(texts.size() - 1).stripTrailing()).find();
    }

    /** Whether a line says in another language what the one before says in French. */
    boolean repeats(SignatureLine next) {
      return last.equals("label") && OtherTongue.FOR.matcher(next.at().text()).find();
    }

    /** Whether only the other language has said so far for whom this is. */
    private boolean translated() {
      return texts.size() == 1 && OtherTongue.FOR.matcher(texts.get(0)).find();
    }

    /** Whether a line belongs to the next signatory. */
    boolean refuses(SignatureLine next, Designations designations) {
      boolean labelled = !label.isEmpty() && !next.label().isEmpty() && !translated();
      boolean sameParty =
          labelled
              && designations.meant(label).equals(designations.meant(next.label()))
              && (designations.meant(label).isPresent() || label.equals(next.label()));
      boolean again =
          person.isPresent() && next.person().isPresent()
              || !quality.isEmpty() && !next.quality().isEmpty() && !next.quality().equals(quality);
      return again || labelled && !sameParty;
    }

    void add(SignatureLine line) {
      spans.add(line.at().span());
      texts.add(line.at().text());
      line.leftover().ifPresent(l -> leftovers.add(new Leftover(l.span(), l.text())));
      announced |= line.announced();
      blank |= line.blank();
      label = label.isEmpty() || translated() && line.announced() ? line.label() : label;
      if (quality.isEmpty() && !line.quality().isEmpty()) {
        quality = line.quality();
        several = SEVERAL.matcher(line.at().text()).find();
        function = Optional.of(line.at().span());
      }
      person = person.or(line::person);
      last =
          line.person().isPresent()
              ? "person"
              : !line.quality().isEmpty() ? "quality" : !line.label().isEmpty() ? "label" : "";
    }

    void goOn(Passage line) {
      spans.add(line.span());
      texts.add(line.text());
      String more = " " + line.text().replaceAll("[\\s,;]+$", "");
      if (last.equals("label")) {
        label += more;
      } else if (last.equals("quality")) {
        quality += more;
        function = function.map(f -> f.cover(line.span()));
      }
    }

    String text() {
      return String.join("\n", texts);
    }
  }
}
