package org.contreseing.facts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contreseing.model.Appearance;
import org.contreseing.model.Appearance.Likeness;
import org.contreseing.model.Party;
import org.contreseing.model.Party.Representation;
import org.contreseing.model.Passage;
import org.contreseing.model.PersonName;
import org.contreseing.model.SignatureBlock;
import org.contreseing.model.SignatureMismatch;
import org.contreseing.model.SignatureMismatch.Kind;
import org.contreseing.model.Span;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * Signature blocks that name another body than the one presented, or another function of the same
 * person. A commune may sign as a town, anybody under a short form of its name.
 */
final class SignatureMismatches {

  /** Organs with the words for the legal person they belong to. */
  private static final List<String[]> ORGANS =
      List.of(
          new String[] {"conseil (?:departemental|general)\\b.*", "departement\\b.*"},
          new String[] {"conseil regional\\b.*", "region\\b.*"},
          new String[] {"(?:conseil municipal|mairie)\\b.*", "(?:commune|ville)\\b.*"},
          new String[] {"conseil (?:communautaire|de communaute)\\b.*", "communaute\\b.*"});

  private static final Set<String> TOWN = Set.of("commune", "ville");

  private static final Finder FUNCTION =
      Finder.of(
          "\\b(?:vice presidente?|co presidente?|presidente?|adjointe?|maire deleguee?|maire|directeur|directrice|gerante?|prefete?|tresorier|secretaire|recteur|rectrice|proviseure?|administrat(?:eur|rice)|chef de service|ministre)\\b");

  private SignatureMismatches() {}

  /** In order of the blocks, names first. */
  static List<SignatureMismatch> read(Canvas canvas, NameFacts named) {
    List<SignatureMismatch> found = new ArrayList<>();
    named.appearances().stream()
        .filter(a -> a.role() == Appearance.Role.SIGNATURE)
        .flatMap(a -> entity(named.parties().get(a.party()), a).stream())
        .forEach(found::add);
    for (SignatureBlock block : named.signature().blocks()) {
      block
          .party()
          .map(named.parties()::get)
          .flatMap(p -> quality(canvas, p, block))
          .ifPresent(found::add);
    }
    return found;
  }

  private static Optional<SignatureMismatch> entity(Party party, Appearance signed) {
    String name = Designations.bare(Spelling.words(party.name()));
    String label = Designations.bare(Spelling.words(signed.printed()));
    boolean other =
        signed.likeness() != Likeness.ALIAS
            && signed.likeness() != Likeness.SAME
            && (organ(name, label)
                || anotherForm(signed, name, label)
                || stranger(party, signed, label));
    return other
        ? Optional.of(
            new SignatureMismatch(
                signed.span(), Kind.ENTITY, party.shortName(), party.name(), signed.printed()))
        : Optional.empty();
  }

  private static boolean organ(String name, String label) {
    return ORGANS.stream()
        .anyMatch(
            o ->
                name.matches(o[0]) && label.matches(o[1])
                    || name.matches(o[1]) && label.matches(o[0]));
  }

  /** The same proper name behind words of a form that the presentation does not have. */
  private static boolean anotherForm(Appearance signed, String name, String label) {
    if (signed.likeness() != Likeness.OTHER_FORM) {
      return false;
    }
    Set<String> own = form(name);
    Set<String> said = form(label);
    return !own.containsAll(said) && !said.containsAll(own) && !said.isEmpty() && !own.isEmpty();
  }

  /** A body of another proper name; a day or a word of the name shows that it is no other. */
  private static boolean stranger(Party party, Appearance signed, String label) {
    String tail = Designations.tail(label);
    String own = " " + Spelling.words(party.name() + " " + String.join(" ", party.aliases())) + " ";
    return signed.likeness() == Likeness.DIFFERENT
        && FormWords.KINDS.contains(label.split(" ")[0])
        && tail.length() > 3
        && label.chars().noneMatch(Character::isDigit)
        && Stream.of(tail.split(" ")).noneMatch(w -> w.length() > 2 && own.contains(" " + w + " "));
  }

  private static Set<String> form(String words) {
    String tail = Designations.tail(words);
    Set<String> form = new LinkedHashSet<>();
    Stream.of(words.substring(0, words.length() - tail.length()).split(" "))
        .filter(w -> w.length() > 2 && !w.equals("des") && !w.equals("les"))
        .map(w -> TOWN.contains(w) ? "commune" : w)
        .forEach(form::add);
    return form;
  }

  private static Optional<SignatureMismatch> quality(
      Canvas canvas, Party party, SignatureBlock block) {
    Optional<Representation> presented = party.representation();
    boolean same =
        presented.flatMap(Representation::person).isPresent()
            && block.signatory().isPresent()
            && new PersonName(presented.get().person().get())
                .sameAs(new PersonName(block.signatory().get()));
    if (!same || block.delegated() || block.quality().isEmpty()) {
      return Optional.empty();
    }
    String first = presented.get().quality().orElse("");
    String second = block.quality().get();
    Set<String> a = functions(first);
    Set<String> b = functions(second);
    boolean differ = !a.isEmpty() && !b.isEmpty() && a.stream().noneMatch(b::contains);
    return differ
        ? Optional.of(
            new SignatureMismatch(
                place(canvas, block, second), Kind.QUALITY, party.shortName(), first, second))
        : Optional.empty();
  }

  private static Span place(Canvas canvas, SignatureBlock block, String quality) {
    Passage words = canvas.passage(block.span());
    Search m =
        Wording.of(
                Stream.of(quality.strip().split("\\s+"))
                    .map(Pattern::quote)
                    .collect(Collectors.joining("\\s+")))
            .matcher(words.text());
    return m.find() ? words.span(m) : block.span();
  }

  /** The functions that words name, each in one gender; a deputy mayor is no mayor. */
  private static Set<String> functions(String quality) {
    Set<String> found = new LinkedHashSet<>();
    Search m =
        FUNCTION.matcher(
            Spelling.words(quality).replaceAll("adjointe? (?:au|du|a la) maire", "adjoint"));
    while (m.find()) {
      found.add(
          m.group()
              .replace("directrice", "directeur")
              .replace("rectrice", "recteur")
              .replaceFirst("(president|adjoint|delegue|gerant|prefet|proviseur)e$", "$1"));
    }
    return found;
  }
}
