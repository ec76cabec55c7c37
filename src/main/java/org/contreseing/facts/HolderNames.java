package org.contreseing.facts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contreseing.model.Party;
import org.contreseing.model.PersonName;
import org.contreseing.model.SignatureBlock;
import org.contreseing.model.SigningCertificate;

/**
 * Compares who holds a certificate with who a block names: order, case, accents, civilities and
 * particles of names do not matter, but a surname alone names nobody.
 */
final class HolderNames {

  private static final Set<String> UNTOLD =
      Set.of(
          "m",
          "mr",
          "mme",
          "mlle",
          "monsieur",
          "madame",
          "mademoiselle",
          "dr",
          "docteur",
          "me",
          "maitre",
          "pr",
          "de",
          "du",
          "des",
          "d",
          "la",
          "le",
          "les",
          "l",
          "epouse",
          "ep",
          "nee");

  /** Words for one kind of body, which a certificate and a deed choose differently. */
  private static final Set<String> TOWN = Set.of("commune", "ville", "mairie");

  private final List<Party> parties;
  private final Designations designations;

  HolderNames(List<Party> parties) {
    this.parties = parties;
    this.designations = new Designations(parties);
  }

  /** Whether the holder is the person that the block names. */
  boolean isSignatory(SigningCertificate certificate, SignatureBlock block) {
    return block.signatory().stream()
        .anyMatch(s -> names(certificate).anyMatch(n -> samePerson(n, s)));
  }

  /** Whether the certificate is a person's, and the block names another one. */
  boolean contradicts(SigningCertificate certificate, SignatureBlock block) {
    return certificate.person().isPresent()
        && block.signatory().isPresent()
        && !isSignatory(certificate, block);
  }

  private static Stream<String> names(SigningCertificate certificate) {
    return Stream.concat(
        certificate.person().stream(),
        // "DORE Anne - Commune de Brévan", "Anne Doré (signature)"
        Arrays.stream(certificate.name().split("\\s[-–/]\\s|[,;(|]")));
  }

  private static boolean samePerson(String one, String other) {
    String first = told(one);
    String second = told(other);
    return first.contains(" ")
        && second.contains(" ")
        && new PersonName(first).sameAs(new PersonName(second));
  }

  private static String told(String name) {
    return Arrays.stream(Spelling.words(name).replaceAll("\\d+", " ").strip().split("\\s+"))
        .filter(w -> !UNTOLD.contains(w))
        .collect(Collectors.joining(" "));
  }

  /** Whether the organisation of the certificate is the block's party. */
  boolean isOrganisation(SigningCertificate certificate, SignatureBlock block) {
    Optional<Party> party = block.party().filter(p -> p < parties.size()).map(parties::get);
    Stream<String> bodies =
        Stream.concat(certificate.organisation().stream(), Stream.of(certificate.name()));
    return party.isPresent() && bodies.anyMatch(b -> isCalled(b, party.get()));
  }

  private boolean isCalled(String body, Party party) {
    String words = Designations.bare(Spelling.words(body));
    String full = Designations.bare(Spelling.words(party.name().replaceAll("\\([^)]*\\)", " ")));
    return !words.isEmpty()
        && (distinct(party).contains(words)
            || full.contains(" ") && (" " + words + " ").contains(" " + full + " ")
            || sameTown(words, full));
  }

  /** What the party alone is called: "la Commune" is every commune. */
  private List<String> distinct(Party party) {
    return designations.own(party.ordinal()).stream()
        .filter(w -> Arrays.stream(w.split(" ")).anyMatch(p -> !FormWords.ALL.contains(p)))
        .filter(w -> !FormWords.KINDS.contains(w))
        .toList();
  }

  private static boolean sameTown(String one, String other) {
    return !town(one).isEmpty() && town(one).equals(town(other));
  }

  private static String town(String body) {
    String[] words = body.split(" ", 2);
    return words.length == 2 && TOWN.contains(words[0]) ? Designations.tail(words[1]) : "";
  }

  /** Whether the name of a field names the block's signatory, or its party and no other one. */
  boolean isInField(String field, SignatureBlock block) {
    String words =
        Spelling.words(field.replaceAll("(\\p{Ll})(?=\\p{Lu})", "$1 ").replace('_', ' '));
    boolean person =
        block.signatory().filter(s -> told(s).contains(" ")).stream()
            .anyMatch(s -> List.of(words.split(" ")).containsAll(List.of(told(s).split(" "))));
    return person || block.party().filter(p -> namedAlone(words, p)).isPresent();
  }

  private boolean namedAlone(String words, int ordinal) {
    List<Integer> named =
        parties.stream().filter(p -> designates(words, p.ordinal())).map(Party::ordinal).toList();
    return named.equals(List.of(ordinal));
  }

  private boolean designates(String words, int ordinal) {
    return Stream.concat(designations.own(ordinal).stream(), designations.kinds(ordinal).stream())
        .anyMatch(w -> w.length() > 2 && (" " + words + " ").contains(" " + w + " "));
  }
}
