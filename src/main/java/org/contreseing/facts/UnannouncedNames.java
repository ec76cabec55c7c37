package org.contreseing.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contreseing.model.Appearance;
import org.contreseing.model.Party;
import org.contreseing.model.Passage;
import org.contreseing.model.UnannouncedName;
import org.contreseing.search.Finder;
import org.contreseing.search.Search;

/**
 * A role with a capital that the articles speak of and nothing announces, where one party alone is
 * presented without short name and never named in them: that party must be meant.
 */
final class UnannouncedNames {

  private static final Finder ROLE =
      Wording.exact(
          "(?:\\b(?:[Ll]e|[Ll]a|[Dd]u|[Aa]u|[Uu]n|[Ll]edit|[Ll]adite)\\s+|\\b[LlDd]')(?<role>Bénéficiaire|Prestataire|Partenaire|Occupante?|Preneur|Bailleur|Titulaire|Cliente?|Fournisseur|Emprunteu(?:r|se)|Prêteu(?:r|se)|Exploitante?|Mandataire|Mandante?|Donateur|Gestionnaire|Organisme|Utilisat(?:eur|rice)|Collectivité|Propriétaire|Locataire|Cocontractante?|Cessionnaire|Délégataire|Concessionnaire|Structure|Maître d'[Oo]uvrage|Opérateur|Éditeur|Hébergeur|Coordonnateur|Financeur|Porteur|Contractante?|Sous-traitante?|Acheteur|Vendeur|Diffuseur|Producteur|Organisateur|Adhérente?)(?![\\p{L}-])");
  private static final int LEAST = 2;

  private UnannouncedNames() {}

  /** At most one. */
  static List<UnannouncedName> read(Canvas canvas, NameFacts named) {
    List<Party> mute =
        named.parties().stream()
            .filter(p -> p.aliases().isEmpty() && p.blanks().isEmpty())
            .filter(p -> p.nature() != Party.Nature.STATE)
            .filter(p -> named.appearances().stream().noneMatch(a -> inBody(a, p)))
            .toList();
    return named.parties().size() > 1 && mute.size() == 1
        ? role(canvas, named)
            .map(r -> new UnannouncedName(mute.get(0).nameSpan(), mute.get(0).name(), r))
            .stream()
            .toList()
        : List.of();
  }

  private static boolean inBody(Appearance appearance, Party party) {
    return appearance.party() == party.ordinal() && appearance.role() == Appearance.Role.BODY;
  }

  private static Optional<String> role(Canvas canvas, NameFacts named) {
    Set<String> known =
        Stream.concat(
                named.parties().stream().flatMap(p -> p.aliases().stream()),
                named.definitions().stream().map(d -> d.term()))
            .flatMap(a -> Stream.of(Spelling.words(a).split(" ")))
            .collect(Collectors.toSet());
    Map<String, Integer> counts = new LinkedHashMap<>();
    Passage articles = canvas.articles();
    Search m = ROLE.matcher(articles.text());
    while (m.find()) {
      if (!known.contains(Spelling.words(m.group("role")).split(" ")[0])) {
        counts.merge(Surroundings.flat(m.group().strip()), 1, Integer::sum);
      }
    }
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    return all >= LEAST ? counts.keySet().stream().findFirst() : Optional.empty();
  }
}
